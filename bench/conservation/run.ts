/**
 * Holds the law of conservation against returned files: everything a person typed is an answer or stands outside, once.
 * Prints what breaks it, and ends with 1 where something does.
 */
import { parseArgs } from 'node:util';
import { endWith } from '../command.js';
import { barOn } from '../progress.js';
import { shareOut } from '../workers.js';
import { type Chosen, tasksOf } from './tasks.js';

const SEED = '2026';

const USAGE = `npm run bench:conservation -- [options]
  --quick      a small part of the files
  --seed WORD  another seed than ${SEED}
`;

async function run(chosen: Chosen): Promise<number> {
  const tasks = await tasksOf(chosen);
  const progress = barOn(process.stderr, tasks.length, 'files');
  const url = new URL('./worker.js', import.meta.url);
  const told = await shareOut<Chosen, string[] | null>(url, tasks.length, chosen, progress.step);
  progress.done();
  const broken = tasks.flatMap(({ name }, at) => (told[at] ?? []).map((what) => `${name}: ${what}`));
  for (const line of broken) console.log(line);
  console.log(`${told.filter((one) => one !== null).length} files, ${broken.length} breaches of the law`);
  return broken.length > 0 ? 1 : 0;
}

await endWith(USAGE, () => {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean', default: false }, seed: { type: 'string', default: SEED } },
  });
  return run(values);
});
