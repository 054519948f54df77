import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CompiledCode } from '../../../src/commands/start/compiled-code.js';
import { Parts } from '../../../src/commands/start/parts.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'decuong-start-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

let starts = 0;
/** V8 remembers what it compiled in this process by its text, but looks at no more of what was kept than the length. */
const put = (name: string, text: string): void => {
  starts += 1;
  writeFileSync(join(folder, name), `${text} // ${String(starts).padStart(4, '0')}`);
};
const file = (): string => join(folder, 'compiled', 'check.code');

/** Where V8 says in what it compiled which version it is. */
const VERSION = 4;

interface First {
  sum(a: number, b: number): number;
}

function putProgram(): void {
  put('first.js', "exports.sum = (a, b) => a + b + require('./second.js').two;");
  put('second.js', "exports.two = require('node:path').basename('/1/2').length * 2;");
}

/** Starts the program once; gives what it says, and which of its parts V8 took as they were compiled before. */
function started(path = file(), compiledBytes = 1000): { sum: number; taken: string[] } {
  putProgram();
  const compiled = new CompiledCode(path);
  const parts = new Parts(folder, compiled);
  const sum = (parts.load('first.js') as First).sum(1, 2);
  compiled.keep(parts.scripts, compiledBytes);
  const taken = [...parts.scripts].filter(([, script]) => script.cachedDataRejected === false);
  return { sum, taken: taken.map(([name]) => name) };
}

describe('what V8 compiled', () => {
  test('is kept from one start to the next', () => {
    expect(started()).toEqual({ sum: 5, taken: [] });
    expect(started()).toEqual({ sum: 5, taken: ['first.js', 'second.js'] });
    expect(readdirSync(join(folder, 'compiled'))).toEqual(['check.code']);
  });

  test.each([
    ['not written again where there is nothing new', 1000, false],
    ['not written again for a little more', 1100, false],
    ['not written again where nobody counted', 0, false],
    ['written again where much more was compiled', 1200, true],
  ])('is %s', (_, compiledBytes, isAnew) => {
    started();
    const before = readFileSync(file());
    expect(started(file(), compiledBytes).taken).toHaveLength(2);
    expect(readFileSync(file()).equals(before)).toBe(!isAnew);
  });

  test('is kept of a part that only a later start asks for, beside those that were known', () => {
    started();
    const compiled = new CompiledCode(file());
    const parts = new Parts(folder, compiled);
    put('third.js', 'exports.three = 3;');
    parts.load('third.js');
    compiled.keep(parts.scripts, 1000);
    const known = new CompiledCode(file());
    for (const name of ['first.js', 'second.js', 'third.js']) expect(known.of(name)?.length).toBeGreaterThan(0);
  });

  test.each([
    ['damaged in one byte', (bytes: Buffer) => bytes.with(-9, (bytes.at(-9) ?? 0) ^ 1)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, -20)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('what somebody put there, longer than its hash would be')],
  ])('is as good as not there where its file is %s', (_, damaged) => {
    started();
    writeFileSync(file(), damaged(readFileSync(file())));
    expect(started()).toEqual({ sum: 5, taken: [] });
    expect(started().taken).toHaveLength(2);
  });

  test('is passed over where another V8 made it, and replaced', () => {
    started();
    const compiled = new CompiledCode(file());
    const of = compiled.of.bind(compiled);
    compiled.of = (name) => of(name)?.map((byte, at) => (at === VERSION ? byte ^ 1 : byte));
    putProgram();
    const parts = new Parts(folder, compiled);
    expect((parts.load('first.js') as First).sum(1, 2)).toBe(5);
    expect([...parts.scripts.values()].map(({ cachedDataRejected }) => cachedDataRejected)).toEqual([true, true]);
    const before = readFileSync(file());
    compiled.keep(parts.scripts, 1000);
    expect(readFileSync(file()).equals(before)).toBe(false);
    expect(started().taken).toHaveLength(2);
  });

  test('is not kept where the disk does not take it, and nothing is left there', () => {
    writeFileSync(join(folder, 'compiled'), 'a file, no folder');
    expect(started()).toEqual({ sum: 5, taken: [] });
    mkdirSync(join(folder, 'taken', 'check.code'), { recursive: true });
    expect(started(join(folder, 'taken', 'check.code')).sum).toBe(5);
    expect(readdirSync(join(folder, 'taken'))).toEqual(['check.code']);
  });
});

test('a fault tells the file and the line of the part, on its first line too', () => {
  put(
    'first.js',
    'exports.fail = () => { throw new Error("no"); };\nexports.later = () => {\n  throw new Error("no");\n};',
  );
  const first = new Parts(folder, null).load('first.js') as Record<'fail' | 'later', () => void>;
  const placeOf = (fails: () => void): string | undefined => {
    try {
      fails();
    } catch (error) {
      return /first\.js:\d+:\d+/.exec(String((error as Error).stack))?.[0];
    }
    return undefined;
  };
  expect(placeOf(first.fail)).toBe('first.js:1:30');
  expect(placeOf(first.later)).toBe('first.js:3:9');
});

test('a module of Node that is rarely used works where it is', () => {
  put('first.js', "const threads = require('node:worker_threads'); exports.isMain = () => threads.isMainThread;");
  const first = new Parts(folder, null).load('first.js') as { isMain(): boolean };
  expect(typeof first.isMain()).toBe('boolean');
});
