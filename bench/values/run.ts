import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { endWith } from '../command.js';
import { type Asked, readArguments, USAGE } from './arguments.js';
import { Case } from './case.js';
import { documentsOf } from './document.js';
import { printFailures } from './failures.js';
import { type Measured, measure } from './measure.js';
import { writePage } from './page.js';
import { casesOf } from './plan.js';
import { columnsOf, tableOf } from './table.js';
import { talliesOf, tallyOf } from './tally.js';
import { worse } from './thresholds.js';

const PAGE = 'docs/reading.md';
const THRESHOLDS = 'bench/values-thresholds.json';

/** Cases under the name of what they come from. */
interface Part {
  name: string;
  cases: Case[];
}

async function measurePart({ cases }: Part): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const document of documentsOf(cases)) measured.push(...(await measure(document)));
  return measured;
}

const readPart = (file: string): Part => ({
  name: file,
  cases: z.array(Case).parse(JSON.parse(readFileSync(file, 'utf8'))),
});

/** Measures one part and prints it; what is worse than the thresholds comes back, and so does its table. */
async function tell(part: Part, { failures }: Asked): Promise<{ table: string; low: string[] }> {
  const measured = await measurePart(part);
  const [all, families] = [
    tallyOf(part.name, measured),
    talliesOf(measured, [...new Set(part.cases.map((one) => one.family))]),
  ];
  console.log(columnsOf([...families, all]));
  if (failures > 0) console.log(`\n${printFailures(measured, failures)}\n`);
  return { table: tableOf([...families, { ...all, name: '**all**' }]), low: worse(THRESHOLDS, all) };
}

async function run(asked: Asked): Promise<number> {
  const parts = [{ name: 'over all', cases: casesOf(asked.seed) }, ...asked.also.map(readPart)];
  const wanted = parts.map(({ name, cases }) => ({
    name,
    cases: cases.filter((one) => one.family.includes(asked.only)),
  }));
  const low: string[] = [];
  for (const [at, part] of wanted.entries()) {
    const told = await tell(part, asked);
    low.push(...told.low);
    if (at === 0 && asked.write) writePage(PAGE, `Seed ${asked.seed}.\n\n${told.table}`);
  }
  if (!asked.check) return 0;
  for (const line of low) console.error(line);
  return low.length > 0 ? 1 : 0;
}

await endWith(USAGE, () => run(readArguments(process.argv.slice(2))));
