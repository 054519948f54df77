import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Outline } from '../../schemas/outline.js';
import { type Io, run } from '../../src/commands/index.js';
import { loadOutline } from '../../src/outline/index.js';
import type { Case } from './case.js';

/** What `decuong import` made of the files of a case. */
export interface Drafted {
  /** The definition it wrote; `null` where it wrote none, or one that does not load. */
  outline: Outline | null;
  /** What it told the person. */
  said: string;
}

function listening(cwd: string): { io: Io; said: () => string } {
  const told: string[] = [];
  const io: Io = {
    stdout: (text) => void told.push(text),
    stderr: (text) => void told.push(text),
    language: 'vi',
    colour: false,
    program: 'decuong',
    cwd,
    now: () => new Date('2026-01-05T08:00:00Z'),
    progress: () => ({ step: () => {}, done: () => {} }),
  };
  return { io, said: () => told.join('') };
}

function loaded(file: string): { outline: Outline | null; problems: string } {
  const { value, findings } = loadOutline({ name: file, bytes: readFileSync(file) });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (value && errors.length === 0) return { outline: value, problems: '' };
  return { outline: null, problems: `the definition does not load: ${JSON.stringify(errors.slice(0, 5))}` };
}

/** Runs `import` on the files of a case as a person would, and loads what it wrote with the program's own loader. */
export async function draft({ folder, expected: { files, args = [] } }: Case): Promise<Drafted> {
  const work = mkdtempSync(path.join(tmpdir(), 'decuong-import-'));
  const out = path.join(work, 'outline.yaml');
  const { io, said } = listening(folder);
  try {
    const code = await run(['import', ...files, ...args, '-o', out], io);
    if (!existsSync(out)) return { outline: null, said: `exit ${code}: ${said()}` };
    const { outline, problems } = loaded(out);
    return { outline, said: `exit ${code}: ${problems}${said()}` };
  } catch (error) {
    return { outline: null, said: `it broke: ${error instanceof Error ? error.stack : String(error)}` };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Whether the program has the command at all: a refusal that only says so is none. */
export async function hasImport(): Promise<boolean> {
  const { io, said } = listening('.');
  await run(['--help'], io);
  return /^\s+import\b/m.test(said());
}

/** Prints a definition as the annex of its plan. */
export async function show(source: string, out: string): Promise<void> {
  const { io, said } = listening('.');
  if ((await run(['show', source, '-o', out], io)) === 2) throw new Error(said());
}
