import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runApart, waysFor } from '../../bench/hostile/child.js';
import { wrongWith } from '../../bench/hostile/judge.js';
import type { Kind } from '../../bench/hostile/kind.js';

/** So long no file takes that ends at all, on the busiest computer. */
const HANGS = 120_000;

/** Hands a file of each kind to the compiled command line. */
export function testHostile(kinds: readonly Kind[]): void {
  let program: string;

  beforeAll(() => {
    mkdirSync('dist', { recursive: true });
    program = mkdtempSync(join('dist', 'hostile-'));
    const compiler = join('node_modules', '@typescript', 'native', 'bin', 'tsc');
    const settings = ['-p', 'bench/hostile/tsconfig.json', '--noCheck', '--outDir', program];
    execFileSync(process.execPath, [compiler, ...settings]);
  }, HANGS);

  afterAll(() => rmSync(program, { recursive: true, force: true }));

  describe('handed to the command line with 512 MB, ends in the verdict it should, and leaves nothing behind:', () => {
    test.each(kinds.map((kind) => [kind.name, kind] as const))(
      '%s',
      (_, kind) => {
        const file = kind.file ?? 'bao-cao.docx';
        const [briefly = 'check', wholly = briefly] = waysFor(file);
        const way = kind.verdict === 'complete' ? wholly : briefly;
        expect(wrongWith(runApart(kind.make(), file, way, program), kind, way)).toEqual([]);
      },
      HANGS,
    );
  });
}
