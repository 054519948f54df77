import { findSoffice } from '../../src/node/index.js';
import { endWith } from '../command.js';
import { putBetween } from '../page.js';
import { type Asked, readArguments, USAGE } from './arguments.js';
import { type Case, casesOf } from './case.js';
import { judge } from './judge.js';
import { draft, hasImport } from './program.js';
import { roundTrips } from './round-trip.js';
import { type Score, sumOf } from './score.js';
import { columnsOf, tableOf } from './table.js';
import { thresholdsOf, worse } from './thresholds.js';

const CASES = 'bench/import/cases';
const PAGE = 'docs/tests.md';
const MARKS = ['<!-- import -->', '<!-- end of import -->'] as const;
const THRESHOLDS = 'bench/import-thresholds.json';

interface Judged {
  one: Case;
  score: Score;
}

async function measure(cases: readonly Case[]): Promise<Judged[]> {
  const measured: Judged[] = [];
  for (const one of cases) measured.push({ one, score: judge(one, await draft(one)) });
  return measured;
}

const printed = ({ one, score }: Judged): string =>
  [`${one.name}: ${one.expected.about}`, ...score.differences.map((line) => `  ${line}`)].join('\n');

/** Prints what came of some cases; what is below the thresholds comes back. */
function tell(name: string, measured: readonly Judged[], asked: Asked, least: ReadonlyMap<string, number>): string[] {
  const sum = sumOf(measured.map(({ score }) => score));
  const differing = measured.filter(({ score }) => score.differences.length > 0);
  console.log(`${name}: ${measured.length} cases, ${measured.length - differing.length} without a difference`);
  console.log(columnsOf(sum, least));
  for (const one of differing.slice(0, asked.failures)) console.log(`\n${printed(one)}`);
  console.log();
  if (asked.write && name === CASES) putBetween(PAGE, MARKS, `${measured.length} cases.\n\n${tableOf(sum, least)}`);
  return worse(name, sum, least);
}

/** The cases of a folder that can be opened on this machine. */
async function openedOf(folder: string, only: string): Promise<Case[]> {
  const cases = casesOf(folder, only);
  const office = await findSoffice(process);
  const opened = cases.filter(({ expected }) => !expected.office || office !== null);
  if (opened.length < cases.length)
    console.log(`${cases.length - opened.length} cases need LibreOffice, which is not installed, and are left out`);
  return opened;
}

async function run(asked: Asked): Promise<number> {
  if (!(await hasImport())) throw new Error('this build of decuong has no command "import"');
  const least = thresholdsOf(THRESHOLDS);
  const low: string[] = [];
  for (const folder of [CASES, ...asked.also])
    low.push(...tell(folder, await measure(await openedOf(folder, asked.only)), asked, least));
  tell('examples, shown and made again', await roundTrips(asked.only), asked, least);
  if (!asked.check) return 0;
  for (const line of low) console.error(line);
  return low.length > 0 ? 1 : 0;
}

await endWith(USAGE, () => run(readArguments(process.argv.slice(2))));
