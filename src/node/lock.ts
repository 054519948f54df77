import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { nullOn, systemCode } from './file-system.js';
import { onStop } from './on-stop.js';

/** The name of the file that says a folder is being written to. */
export const LOCK = '.decuong.lock';

/** How often the holder shows that it is still there. */
const BEAT_MS = 10_000;

/** A lock nobody has touched for so long is left over, wherever its holder ran: clocks of two computers may differ. */
const LEFT_OVER_MS = 10 * 60_000;

/** Taking a lock over is a matter of milliseconds: a try that is older was killed. */
const TAKING_MS = 10_000;

/** A folder that is ours to write to until it is released. */
export interface Lock {
  release(): Promise<void>;
}

interface Holder {
  pid: number;
  host: string;
  id: string;
}

/** Makes a file that was not there; false where it is there already. */
async function make(path: string, text: string): Promise<boolean> {
  return (await writeFile(path, text, { flag: 'wx' }).catch(nullOn('EEXIST'))) !== null;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function holderOf(text: string): Holder | null {
  try {
    const { pid, host, id } = JSON.parse(text);
    return typeof pid === 'number' && typeof host === 'string' && typeof id === 'string' ? { pid, host, id } : null;
  } catch {
    return null;
  }
}

const ageOf = async (path: string): Promise<number | null> => {
  const found = await stat(path).catch(nullOn('ENOENT'));
  return found === null ? null : Date.now() - found.mtimeMs;
};

/** Whether whoever made a lock is gone. A text without a holder is one that is just being written, or was never finished. */
async function isLeftOver(path: string): Promise<boolean> {
  const age = await ageOf(path);
  const text = age === null ? null : await readFile(path, 'utf8').catch(nullOn('ENOENT'));
  if (age === null || text === null) return true;
  if (age > LEFT_OVER_MS) return true;
  const holder = holderOf(text);
  if (holder === null) return age > TAKING_MS;
  return holder.host === hostname() && !isRunning(holder.pid);
}

/** Takes a lock that is left over away; only one process at a time may, else one could take away what another just made. */
async function clear(path: string): Promise<void> {
  const taking = `${path}.taking`;
  if (((await ageOf(taking)) ?? 0) > TAKING_MS) await rm(taking, { force: true });
  if (!(await make(taking, ''))) return;
  try {
    if (await isLeftOver(path)) await rm(path, { force: true });
  } finally {
    await rm(taking, { force: true });
  }
}

function hold(path: string, id: string): Lock {
  const beat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, BEAT_MS);
  beat.unref();
  const stop = onStop(() => rmSync(path, { force: true }));
  return {
    async release() {
      clearInterval(beat);
      stop();
      const text = await readFile(path, 'utf8').catch(nullOn('ENOENT'));
      if (text !== null && holderOf(text)?.id === id) await rm(path, { force: true });
    },
  };
}

/**
 * Makes a folder ours to write to, and the folder where it is wanting. Null where another process, of this computer or
 * of another one, is writing to it. What a killed process left over is taken over. Rejects with the error of the file
 * system where the folder cannot be written to.
 */
export async function lockFolder(folder: string): Promise<Lock | null> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, LOCK);
  const id = randomUUID();
  const text = JSON.stringify({ pid: process.pid, host: hostname(), id } satisfies Holder);
  for (let tries = 0; tries < 3; tries += 1) {
    if (await make(path, text)) return hold(path, id);
    if (!(await isLeftOver(path))) return null;
    await clear(path);
  }
  return null;
}
