import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type { CompiledCode } from './compiled-code.js';

/** A part is a CommonJS module, as Node itself would run it. */
const [BEFORE, BEHIND] = ['(function (exports, require, module, __filename, __dirname) {', '\n})'];

/** Modules of Node that take some milliseconds to load, and of which most commands use nothing. */
const RARE = new Set(['node:child_process', 'node:worker_threads']);

/** A module of Node; a rare one is loaded when something of it is used. */
const builtin = (id: string): unknown =>
  RARE.has(id)
    ? new Proxy({}, { get: (_, name) => Reflect.get(process.getBuiltinModule(id) ?? {}, name) })
    : process.getBuiltinModule(id);

/** The parts of a program, which lie in one folder and ask for each other by their names. */
export class Parts {
  readonly scripts = new Map<string, Script>();
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
    const script = new Script(`${BEFORE}${readFileSync(filename, 'utf8')}${BEHIND}`, {
      filename,
      columnOffset: -BEFORE.length,
      cachedData: this.compiled?.of(name) as Buffer | undefined,
    });
    this.scripts.set(name, script);
    const module = { exports: {} };
    this.#modules.set(name, module);
    script.runInThisContext()(module.exports, this.#require, module, filename, this.folder);
    return module.exports;
  };

  readonly #require = (id: string): unknown => (id.startsWith('./') ? this.load(id.slice('./'.length)) : builtin(id));
}
