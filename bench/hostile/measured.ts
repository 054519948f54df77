/**
 * Loaded before the program: when it ends, tells on the fourth channel how much memory it took at its highest, in
 * kilobytes, and the seconds of processor time. What
 * `getrusage` says begins with the memory of the process that started this one, so the system's own record of this
 * process is taken where there is one.
 */
import { existsSync, readFileSync, writeSync } from 'node:fs';

const STATUS = '/proc/self/status';
const CHANNEL = 3;

function kilobytes(): number {
  const highest = existsSync(STATUS) ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))?.[1] : undefined;
  return highest === undefined ? process.resourceUsage().maxRSS : Number(highest);
}

function seconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

process.on('exit', () => writeSync(CHANNEL, `${kilobytes()} ${seconds()}`));
