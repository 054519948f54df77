import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** A small tree: each breach stands in a file of its own, beside what may be done. */
const FILES: Record<string, string> = {
  'schemas/id.ts': `import { z } from 'zod'; export const Id = z.string(); export type Id = string;`,
  'src/findings/index.ts': `export const finding = 1; export type Finding = number;`,
  'src/findings/inner.ts': `export const inner = 1; export type Inner = number;`,
  'src/read/index.ts': `export { read } from './read.js'; export type { Submission } from './read.js';`,
  'src/read/read.ts': `import { finding } from '../findings/index.js'; export const read = finding; export type Submission = 1;`,
  'src/check/good.ts': `
    import type { Submission } from '../read/index.js';
    import { finding } from '../findings/index.js';
    import type { Id } from '../../schemas/id.js';
    export type { Submission } from '../read/index.js';
    export type Good = [Submission, Id, typeof finding];`,
  'src/check/value.ts': `import { read } from '../read/index.js'; export const value = read;`,
  'src/check/mixed.ts': `import { type Submission, read } from '../read/index.js'; export const mixed: Submission = read;`,
  'src/check/passes-on.ts': `export { read } from '../read/index.js';`,
  'src/check/behind-a-face.ts': `import type { Inner } from '../findings/inner.js'; export type Behind = Inner;`,
  'src/check/of-node.ts': `import { join } from 'node:path'; export const of = join;`,
  'src/check/of-a-package.ts': `import { z } from 'zod'; export const of = z;`,
  'src/word/upward.ts': `import type { Submission } from '../read/index.js'; export type Upward = Submission;`,
  'src/word/into-tests.ts': `import { support } from '../../test/support.js'; export const into = support;`,
  'src/read/circle.ts': `import type { B } from './circle-back.js'; export type A = B;`,
  'src/read/circle-back.ts': `import type { A } from './circle.js'; export type B = A;`,
  'src/attic/index.ts': `import { finding } from '../findings/index.js'; export const attic = finding;`,
  'src/attic/alone.ts': `export const alone = 1;`,
  'src/loose.ts': `export type { Finding } from './findings/index.js';`,
  'src/node/disk.ts': `import { join } from 'node:path'; export const disk = join;`,
  'src/cli.ts': `import { run } from './commands/run/run.js'; run();`,
  'src/commands/run/run.ts': `import { disk } from '../../node/index.js'; export const run = disk;`,
  'src/node/index.ts': `export { disk } from './disk.js';`,
  'test/support.ts': `export { inner as support } from '../src/findings/inner.js';`,
  'bench/by-a-face.ts': `import { finding } from '../src/findings/index.js'; import { support } from '../test/support.js'; export const by = [finding, support];`,
  'bench/behind-a-face.ts': `import { inner } from '../src/findings/inner.js'; export const behind = inner;`,
};

const tree = mkdtempSync(join(tmpdir(), 'decuong-borders-'));
let refused: string[] = [];

/** What is refused, as "file: rule". */
function refusedIn(folder: string): string[] {
  const program = resolve('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const rules = resolve('scripts', 'borders', 'rules.mjs');
  const args = [program, '--config', rules, '--output-type', 'json', 'schemas', 'src', 'bench', 'test'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { summary } = JSON.parse(stdout);
  return summary.violations.map(({ from, rule }: { from: string; rule: { name: string } }) => `${from}: ${rule.name}`);
}

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
  refused = refusedIn(tree);
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the borders between rooms', () => {
  it.each([
    ['a value where only types may be known', 'src/check/value.ts: src/check: types only'],
    ['a value beside a type in one import', 'src/check/mixed.ts: src/check: types only'],
    ['a value passed on', 'src/check/passes-on.ts: src/check: types only'],
    ['what stands behind a face, be it a type', 'src/check/behind-a-face.ts: src/check: not in the table'],
    ['modules of Node in the core', 'src/check/of-node.ts: src/check: not in the table'],
    ['a package of another room', 'src/check/of-a-package.ts: src/check: not in the table'],
    ['a room above, types too', 'src/word/upward.ts: src/word: not in the table'],
    ['tests', 'src/word/into-tests.ts: src/word: not in the table'],
    ['a circle of types', 'src/read/circle-back.ts: no circle'],
    ['a room the table does not name', 'src/attic/index.ts: not a room'],
    ['a file of such a room that nobody imports', 'src/attic/alone.ts: not in use'],
    ['a loose file at the root', 'src/loose.ts: not a room'],
    ['what stands behind a face, in a measure', 'bench/behind-a-face.ts: bench: not in the table'],
  ])('refuse %s', (_, breach) => {
    expect(refused).toContain(breach);
  });

  it.each([
    'src/check/good.ts',
    'src/read/read.ts',
    'src/cli.ts',
    'src/node/disk.ts',
    'test/support.ts',
    'bench/by-a-face.ts',
  ])('let %s do what the table says', (file) => {
    expect(refused.filter((breach) => breach.startsWith(`${file}:`))).toEqual([]);
  });
});
