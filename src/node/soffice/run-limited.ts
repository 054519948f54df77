import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { onStop } from '../on-stop.js';

/** How a program ended; `hung` where it had to be stopped. */
export type Ending = 'done' | 'failed' | 'hung' | 'not-started';

/** Where and how long a program may run, in milliseconds. */
export interface Limits {
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Without writing anything. */
  silence: number;
  /** Whatever it writes. */
  whole: number;
}

/** Stops a program with all it has started. */
function stop({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { windowsHide: true, stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It is over already.
  }
}

/**
 * Runs a program that needs nobody, without a shell and without a window, and stops it with all it has started where
 * it takes too long or where this program is stopped. Never rejects.
 */
export function runLimited(program: string, args: readonly string[], limits: Limits): Promise<Ending> {
  return new Promise((resolve) => {
    const { cwd, env } = limits;
    const child = spawn(program, args, {
      cwd,
      env,
      // A group of its own, which can be stopped as one; on Windows it would open a window instead.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const hang = (): void => {
      stop(child);
      end('hung');
    };
    const whole = setTimeout(hang, limits.whole);
    const silence = setTimeout(hang, limits.silence);
    const off = onStop(() => stop(child));
    const end = (ending: Ending): void => {
      clearTimeout(whole);
      clearTimeout(silence);
      off();
      child.stdout.destroy();
      resolve(ending);
    };
    child.stdout.on('data', () => silence.refresh());
    child.on('error', () => end('not-started'));
    child.on('exit', (code) => {
      // What it may have left running holds its files open.
      if (code !== 0) stop(child);
      end(code === 0 ? 'done' : 'failed');
    });
  });
}
