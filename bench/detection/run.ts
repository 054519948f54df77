import { endWith } from '../command.js';
import { barOn } from '../progress.js';
import { type Asked, readArguments, USAGE } from './arguments.js';
import type { Case, Made } from './case.js';
import { printFailures, saveFailures } from './failures.js';
import { type Measured, make, measure } from './measure.js';
import { throughOffice } from './office.js';
import { resultsOf, writePage } from './page.js';
import { casesOf, officeCasesOf } from './plan.js';
import { reliabilityColumns, sumOfReliability } from './reliability.js';
import { chaptersOf, overall, retyped } from './results.js';
import { measureShared } from './share.js';
import { allSubjects } from './subjects.js';
import { columnsOf } from './table.js';
import { below } from './thresholds.js';

const PAGE = 'docs/detection.md';
const THRESHOLDS = 'bench/thresholds.json';

/** Files made first, all of them saved by a program at one start of it, then read. */
function measureOffice(cases: readonly Case[]): Measured[] {
  const made = cases.map(make).filter((one): one is Made => one !== null);
  const saved = throughOffice(made);
  const progress = barOn(process.stderr, saved.length, 'saved by others');
  const measured = saved.map((one) => {
    progress.step();
    return measure(one);
  });
  progress.done();
  return measured;
}

async function run(asked: Asked): Promise<number> {
  const subjects = await allSubjects();
  const { quick, seed, only } = asked;
  const cases = casesOf(subjects, asked);
  const progress = barOn(process.stderr, cases.length, 'damaged forms');
  const damaged = await measureShared(cases, { quick, seed, only }, progress.step);
  progress.done();
  const measured = [...damaged, ...(asked.office ? measureOffice(officeCasesOf(subjects, asked)) : [])];
  const [all, chapters, anew] = [overall(measured), chaptersOf(measured), retyped(measured)];
  for (const chapter of chapters) console.log(`\n${columnsOf([...chapter.lines, chapter.all])}`);
  console.log(`\n${columnsOf([all, ...chapters.map((chapter) => chapter.all), anew])}`);
  const reliability = sumOfReliability(measured.map((one) => one.reliability));
  console.log(`\n${reliabilityColumns(reliability)}`);
  if (asked.failures > 0) console.log(`\n${printFailures(measured, asked.failures)}`);
  if (asked.save !== null) saveFailures(measured, asked.save);
  if (asked.write) writePage(PAGE, resultsOf(all, chapters, anew, reliability, asked.seed));
  const low = asked.check ? below(THRESHOLDS, all, chapters, anew, reliability) : [];
  for (const line of low) console.error(line);
  return low.length > 0 ? 1 : 0;
}

await endWith(USAGE, () => run(readArguments(process.argv.slice(2))));
