import type { Taken } from './measured.js';

/** What one command took for so many units. */
export interface Line extends Taken {
  command: string;
  units: number;
}

const HEAD = ['command', 'units', 'seconds', 'processor s', 'ms a unit', 'against linear', 'peak MB', 'exit'];

/**
 * A table of what commands took. "ms a unit" and "against linear" go by the time of processors; "against linear" is the
 * time for each unit over that of the fewest units: 1.00 is linear, below 1 the start of the program still counts.
 */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ command, units, seconds, processor, megabytes, code }) => {
    const least = lines.filter((one) => one.command === command).reduce((a, b) => (b.units < a.units ? b : a));
    const each = processor / units;
    return [
      command,
      String(units),
      seconds.toFixed(1),
      processor.toFixed(1),
      (each * 1000).toFixed(1),
      (each / (least.processor / least.units)).toFixed(2),
      megabytes.toFixed(0),
      String(code),
    ];
  });
  const widths = HEAD.map((_, at) => [HEAD, ...rows].reduce((most, row) => Math.max(most, row[at]?.length ?? 0), 0));
  const print = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [print(HEAD), rule, ...rows.map(print)].join('\n');
}
