import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { CompiledCode } from './compiled-code.js';

/** A part is a CommonJS module, as Node itself would run it. */
const [BEFORE, BEHIND] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];

/** Modules of Node that take some milliseconds to load, and of which most commands use nothing. */
const RARE = new Set(['node:child_process', 'node:worker_threads']);

/** So begin the names of parts of which most commands use nothing. */
const LATE = './late-';

/** What is loaded when something of it is used. */
const late = (load: () => unknown): unknown => new Proxy({}, { get: (_, name) => Reflect.get(Object(load()), name) });

/** The parts of a program, which lie in one folder and ask for each other by their names. */
export class Parts {
  readonly scripts = new Map<string, { script: Script; text: string }>();
  readonly #modules = new Map<string, { exports: unknown }>();

  constructor(
    private readonly folder: string,
    private readonly compiled: CompiledCode | null,
  ) {}

  /** Runs a part, and those it asks for, once each; gives what it exports. */
  readonly load = (name: string): unknown => {
    const met = this.#modules.get(name);
    if (met !== undefined) return met.exports;
    const filename = join(this.folder, name);
    const known = this.compiled?.of(name);
    const text = known?.text ?? `${BEFORE}${readFileSync(filename, 'utf8')}${BEHIND}`;
    const script = new Script(text, {
      filename,
      columnOffset: -BEFORE.length,
      cachedData: known?.code as Buffer | undefined,
    });
    this.scripts.set(name, { script, text });
    const module = { exports: {} };
    this.#modules.set(name, module);
    script.runInThisContext()(module.exports, this.#require, module, filename, this.folder);
    return module.exports;
  };

  readonly #require = (id: string): unknown => {
    const load = (): unknown => (id.startsWith('./') ? this.load(id.slice('./'.length)) : process.getBuiltinModule(id));
    return RARE.has(id) || id.startsWith(LATE) ? late(load) : load();
  };
}
