import type { Language } from '../../schemas/id.js';
import type { Io } from '../../src/commands/command/io.js';

/** A world for a command in a test: what it wrote is in `stdout`, `stderr`, and in `all` as it came. */
export interface Recorded extends Io {
  written: { stdout: string; stderr: string; all: string };
}

/** A world without colour or terminal, in a folder. */
export function recordedIo(cwd: string, language: Language = 'vi'): Recorded {
  const written = { stdout: '', stderr: '', all: '' };
  const write = (stream: 'stdout' | 'stderr') => (text: string) => {
    written[stream] += text;
    written.all += text;
  };
  return {
    written,
    stdout: write('stdout'),
    stderr: write('stderr'),
    language,
    colour: false,
    program: 'decuong',
    cwd,
    now: () => new Date('2026-05-22T08:00:00Z'),
    progress: () => ({ step: () => undefined, done: () => undefined }),
  };
}
