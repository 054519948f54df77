import { readdirSync, readFileSync } from 'node:fs';

/** What all processes of a program hold and have worked, as Linux counts them. */
export interface Held {
  /** What is held in all, pages that several processes share counted once (PSS). */
  megabytes: number;
  /** Seconds of processors since they began. */
  processor: number;
}

/** Ticks of the kernel's clock in a second (USER_HZ). */
const TICKS = 100;

/** A file of `/proc`; empty where the process has ended since. */
function told(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/** The fields of `stat` from the third on; the name before them may hold anything. */
const statOf = (pid: string): string[] =>
  told(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

/** A process and all it started. */
function tree(root: number): string[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [pid, statOf(pid)[1]]),
  );
  const all = [String(root)];
  for (const one of all) for (const [pid, parent] of parents) if (parent === one) all.push(pid);
  return all;
}

export function heldBy(root: number): Held {
  const held = { megabytes: 0, processor: 0 };
  for (const pid of tree(root)) {
    const [, kilobytes = 0] = /^Pss:\s+(\d+)/m.exec(told(pid, 'smaps_rollup')) ?? [];
    const [user = 0, system = 0] = statOf(pid).slice(11, 13).map(Number);
    held.megabytes += Number(kilobytes) / 1024;
    held.processor += (user + system) / TICKS;
  }
  return held;
}
