import type { Taken } from '../campaign/measured.js';
import type { Read } from './in-browser.js';

/** What the same files took on both ways. */
export interface Line {
  files: number;
  command: Taken;
  page: Read;
}

const HEAD = [
  'files',
  'read by',
  'seconds',
  'processor s',
  'of the command line',
  'peak MB',
  'longest task ms',
  'opened again s',
];

/** "of the command line" goes by the time of processors, which does not mind what else the computer does. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.flatMap(({ files, command, page }) => [
    [
      files,
      '`status`',
      command.seconds.toFixed(0),
      command.processor.toFixed(0),
      '1.00',
      command.megabytes.toFixed(0),
      '',
      '',
    ],
    [
      files,
      'the page',
      page.seconds.toFixed(0),
      page.processor.toFixed(0),
      (page.processor / command.processor).toFixed(2),
      page.megabytes.toFixed(0),
      page.longest.toFixed(0),
      page.again.seconds.toFixed(1),
    ],
  ]);
  return [HEAD, HEAD.map((_, at) => (at === 1 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
