import { describe, expect, test } from '@jest/globals';
import { quiet } from '../../../src/commands/program/progress.js';
import { terminalOf } from '../../../src/commands/program/terminal.js';

/** A process with as much as a command may know of it. */
function processWith(isTTY: boolean, env: Record<string, string> = {}) {
  const written: string[] = [];
  const stream = (name: string) => ({ isTTY, write: (text: string) => written.push(`${name}: ${text}`) });
  const fake = { stdout: stream('out'), stderr: stream('err'), env, cwd: () => '/somewhere' };
  return { process: fake as unknown as NodeJS.Process, written };
}

describe('the world of a command', () => {
  test('results go to one stream and messages to the other', () => {
    const { process, written } = processWith(false);
    const io = terminalOf(process, 'vi');
    io.stdout('a\n');
    io.stderr('b\n');
    expect(written).toEqual(['out: a\n', 'err: b\n']);
    expect([io.language, io.cwd]).toEqual(['vi', '/somewhere']);
  });

  test('has colour on a terminal only, and not where NO_COLOR or a dumb terminal forbids it', () => {
    const colour = (isTTY: boolean, env = {}) => terminalOf(processWith(isTTY, env).process, 'vi').colour;
    expect(colour(true)).toBe(true);
    expect(colour(false)).toBe(false);
    expect(colour(true, { NO_COLOR: '1' })).toBe(false);
    expect(colour(true, { NO_COLOR: '' })).toBe(true);
    expect(colour(true, { TERM: 'dumb' })).toBe(false);
  });

  test('calls the program as the person did: by npx where it is not on the path', () => {
    expect(terminalOf(processWith(true, { npm_command: 'exec' }).process, 'vi').program).toBe('npx decuong');
    expect(terminalOf(processWith(true).process, 'vi').program).toBe('decuong');
    expect(terminalOf(processWith(true, { npm_command: 'run-script' }).process, 'vi').program).toBe('decuong');
  });

  test('has a bar on a terminal and none in a pipe', () => {
    expect(terminalOf(processWith(false).process, 'vi').progress(3, 'x')).toBe(quiet);
    expect(terminalOf(processWith(true).process, 'vi').progress(3, 'x')).not.toBe(quiet);
  });
});
