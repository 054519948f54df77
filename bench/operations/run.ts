/**
 * Does one thing mechanically to every table, text and number of filled forms, one at a time, and holds what is read against what
 * is known by how it was done: a value believed is right, what is there is not called missing, and few are asked about needlessly.
 */
import { parseArgs } from 'node:util';
import { endWith } from '../command.js';
import { barOn } from '../progress.js';
import { shareOut } from '../workers.js';
import { type Chosen, plan, type Told } from './plan.js';
import { countsIn, failuresOf, type Read, tableOf } from './results.js';
import { over } from './thresholds.js';

const THRESHOLDS = 'bench/operations-thresholds.json';
const SEED = '2026';

const USAGE = `npm run bench:operations -- [options]
  --quick            a small part of the files, the one --check thresholds uses
  --only WORDS       only files whose name holds these words: an outline, a unit, an operation
  --show N           print the first N things that were said wrongly, the worst first
  --check thresholds end with 1 where more is said wrongly than ${THRESHOLDS} allows
  --seed WORD        another seed than ${SEED}
`;

interface Asked extends Chosen {
  show: number;
  check: boolean;
}

async function run({ show, check, ...chosen }: Asked): Promise<number> {
  const cases = await plan(chosen);
  const progress = barOn(process.stderr, cases.length, 'files');
  const url = new URL('./worker.js', import.meta.url);
  const told = await shareOut<Chosen, Told | null>(url, cases.length, chosen, progress.step);
  progress.done();
  const read = cases.flatMap((one, at): Read[] => {
    const result = told[at];
    return result ? [{ case: one, ...result }] : [];
  });
  console.log(tableOf(read));
  if (show > 0) console.log(`\n${failuresOf(read, show)}`);
  const worse = check ? over(THRESHOLDS, countsIn(read)) : [];
  for (const line of worse) console.error(line);
  return worse.length > 0 ? 1 : 0;
}

await endWith(USAGE, () => {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      show: { type: 'string', default: '0' },
      check: { type: 'string' },
      seed: { type: 'string', default: SEED },
    },
  });
  const { only, seed } = values;
  if (values.check !== undefined && values.check !== 'thresholds')
    throw new Error(`--check ${values.check} is not known`);
  const check = values.check !== undefined;
  return run({ only, seed, check, quick: values.quick || check, show: Number(values.show) });
});
