import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a command took. */
export interface Taken {
  seconds: number;
  /** Time of all processors together: other work on the computer does not count. */
  processor: number;
  /** The most memory it held at one time, with all its threads. */
  megabytes: number;
  code: number | null;
}

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));

/** Told by the program itself as it ends, since no other process sees it: kilobytes and microseconds. */
const TELLS = `
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.PEAK_FILE, [maxRSS, userCPUTime + systemCPUTime].join(' '));
});
`;

/** Runs the compiled program in a process of its own, in a folder. */
export async function measured(args: readonly string[], cwd: string): Promise<Taken> {
  const folder = await mkdtemp(join(tmpdir(), 'decuong-bench-'));
  const peak = join(folder, 'peak');
  const before = performance.now();
  const code = await new Promise<number | null>((done) => {
    const script = `data:text/javascript,${encodeURIComponent(TELLS)}`;
    const child = spawn(process.execPath, ['--import', script, CLI, ...args], {
      cwd,
      env: { ...process.env, PEAK_FILE: peak },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('close', done);
  });
  const seconds = (performance.now() - before) / 1000;
  const told = await readFile(peak, 'utf8').catch(() => 'NaN NaN');
  const [kilobytes = Number.NaN, microseconds = Number.NaN] = told.split(' ').map(Number);
  await rm(folder, { recursive: true });
  return { seconds, processor: microseconds / 1e6, megabytes: kilobytes / 1024, code };
}
