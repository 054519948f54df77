import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { bar, quiet } from '../../../src/commands/program/progress.js';

/** A stream that takes what is drawn as a terminal would. */
function screen() {
  const stream = new PassThrough();
  const drawn: string[] = [];
  stream.on('data', (chunk) => drawn.push(String(chunk)));
  const terminal = Object.assign(stream, { isTTY: true, columns: 80, rows: 24, fd: 2 });
  return { terminal: terminal as unknown as NodeJS.WriteStream, drawn: () => drawn.join('') };
}

test('work that is done within a second draws nothing', () => {
  const { terminal, drawn } = screen();
  const progress = bar(terminal, 3, 'Đang kiểm tra', () => 0);
  for (let i = 0; i < 3; i += 1) progress.step();
  progress.done();
  expect(drawn()).toBe('');
});

/** What draws is loaded by the first step that comes late; the bar is there from the next one on. */
async function late(progress: { step(): void }): Promise<void> {
  progress.step();
  await new Promise((resolve) => setTimeout(resolve, 300));
}

test('work that lasts longer draws a bar, and takes it away at the end', async () => {
  const { terminal, drawn } = screen();
  let now = 0;
  const progress = bar(terminal, 4, 'Đang kiểm tra', () => now);
  progress.step();
  now = 1500;
  await late(progress);
  progress.step();
  progress.done();
  progress.done();
  expect(drawn()).toContain('Đang kiểm tra [');
  expect(drawn()).toContain('3/4');
});

test('a bar gives way to lines, and comes back with the next step', async () => {
  const { terminal, drawn } = screen();
  let now = 0;
  const progress = bar(terminal, 4, 'Đang kiểm tra', () => now);
  now = 1500;
  await late(progress);
  progress.step();
  progress.hide();
  const before = drawn();
  progress.hide();
  expect(drawn()).toBe(before);
  progress.step();
  expect(drawn().slice(before.length)).toContain('3/4');
  progress.done();
});

test('in a pipe there is no bar', () => {
  expect(() => {
    quiet.step();
    quiet.done();
  }).not.toThrow();
});
