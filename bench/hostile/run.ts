/**
 * Hands hostile files to the command line, each in a process of its own, and prints how long a verdict took and how
 * much memory. Ends with 1 where a verdict is wrong, late or takes too much memory. Run in the folder of the project.
 */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endWith } from '../command.js';
import { judge, type Line } from './judge.js';
import { KINDS } from './kinds.js';
import { worstOf, writePage } from './page.js';

const PAGE = 'docs/hostile-files.md';
const USAGE = `npm run bench:hostile -- [options]
  --only WORDS  only kinds whose name holds these words
  --write       write the results to ${PAGE}
`;

/** The compiled project this stands in. */
const program = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const shown = ({ kind, way, verdict, seconds, megabytes, wrong }: Line): string =>
  [
    kind.name.padEnd(46),
    way.padEnd(31),
    String(verdict).padEnd(24),
    `${seconds.toFixed(2)} s`.padStart(7),
    `${megabytes.toFixed(0)} MB`.padStart(7),
    ...wrong.map((what) => `\n  !! ${what}`),
  ].join(' ');

function run({ only, write }: { only: string; write: boolean }): number {
  const lines: Line[] = [];
  for (const kind of KINDS.filter(({ name }) => name.includes(only))) {
    for (const line of judge(kind, program)) {
      lines.push(line);
      console.log(shown(line));
    }
  }
  console.log(`\n${worstOf(lines)}`);
  if (write) writePage(PAGE, lines);
  return lines.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
}

await endWith(USAGE, () => {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, write: { type: 'boolean', default: false } },
  });
  return run(values);
});
