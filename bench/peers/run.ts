/**
 * Makes and reads one document by this tool and by what people would use instead, in one run, and prints how fast each
 * is: documents for one second of processor time. docs/performance.md says what the columns mean.
 */
import { endWith } from '../command.js';
import { putBetween } from '../page.js';
import { barOn } from '../progress.js';
import { type Asked, readArguments, USAGE } from './arguments.js';
import { extractorRows } from './extractors.js';
import { floorRows } from './floor.js';
import { fromScratchRows } from './from-scratch.js';
import { peersInstalled } from './installed.js';
import { measure } from './measure.js';
import { ownRows } from './own.js';
import { pythonRows } from './python.js';
import type { Row } from './row.js';
import { type Sample, sampleOf } from './sample.js';
import { tableOf } from './table.js';
import { templaterRows } from './templaters.js';
import { slower } from './thresholds.js';

const PAGE = 'docs/performance.md';
const MARKS = ['<!-- peers -->', '<!-- end of peers -->'] as const;

/** Those of others, as far as they are installed. */
function peerRows(sample: Sample): readonly Row[] {
  const python = pythonRows(sample);
  if (!peersInstalled()) {
    console.error('The packages of others are not installed: npm ci in bench/peers');
    return python;
  }
  return [...templaterRows(sample), ...fromScratchRows(sample), ...extractorRows(sample), ...python];
}

async function run(asked: Asked): Promise<number> {
  const sample = await sampleOf();
  const rows = [...floorRows(sample), ...ownRows(sample), ...(asked.own ? [] : peerRows(sample))];
  const progress = barOn(process.stderr, rows.length * asked.rounds, 'peers');
  const measured = await measure(rows, asked.rounds, progress.step);
  progress.done();
  const tables = `${tableOf(measured, 'making')}\n\n${tableOf(measured, 'reading')}`;
  console.log(tables);
  if (asked.write) putBetween(PAGE, MARKS, tables);
  if (!asked.check) return 0;
  const low = slower('bench/peers/thresholds.json', measured);
  for (const line of low) console.error(line);
  return low.length > 0 ? 1 : 0;
}

await endWith(USAGE, () => run(readArguments(process.argv.slice(2))));
