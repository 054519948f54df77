/**
 * Damages good files in all ways it knows and takes each through the whole program, in a thread with limits of time
 * and memory. Run in the folder of the project: `npm run fuzz -- --minutes 5`. Ends with 1 where a case ends badly.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, USAGE } from './arguments.js';
import { caseOf, kindOf, type Recipe, stepsOf } from './case.js';
import { type Outcome, Runner } from './runner.js';
import { loadSubjects, type Subjects } from './subjects.js';

/** Leaves out what changes it can without the case ending well. */
async function smallest(recipe: Recipe, { is }: Outcome, runner: Runner): Promise<Recipe> {
  let steps = Array.from({ length: stepsOf(recipe) }, (_, step) => step);
  for (const step of [...steps]) {
    const fewer = steps.filter((one) => one !== step);
    if (fewer.length > 0 && (await runner.run({ ...recipe, steps: fewer })).is === is) steps = fewer;
  }
  return { ...recipe, steps };
}

function save(recipe: Recipe, outcome: Outcome, subjects: Subjects, folder: string): string {
  const ending = ['outline', 'units', 'letterhead'].includes(recipe.kind)
    ? 'yaml'
    : recipe.kind === 'returned'
      ? 'zip'
      : 'docx';
  const name = join(folder, `${outcome.is}-${recipe.kind}-${recipe.seed}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${name}.${ending}`, caseOf(recipe, subjects).file);
  writeFileSync(`${name}.json`, `${JSON.stringify({ recipe, outcome }, null, 2)}\n`);
  return `${name}.${ending}`;
}

const {
  minutes,
  seed,
  kind,
  one,
  save: folder,
} = (() => {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return process.exit(2);
  }
})();

const subjects = await loadSubjects();
const runner = new Runner();
const counts = new Map<string, number>();
const end = Date.now() + minutes * 60_000;
let bad = 0;
let slowest: Outcome | null = null;
for (let number = seed; one ? number === seed : Date.now() < end; number++) {
  const recipe: Recipe = { kind: kind ?? kindOf(number), seed: number, steps: null };
  let outcome = await runner.run(recipe);
  // A thread that has just begun is slow at everything: what is slow must be so twice.
  if (outcome.is === 'slow') outcome = await runner.run(recipe);
  const row = `${recipe.kind} ${outcome.is}`;
  counts.set(row, (counts.get(row) ?? 0) + 1);
  if (outcome.is === 'verdict' && outcome.seconds > (slowest?.seconds ?? 0)) slowest = outcome;
  if (one) console.log(JSON.stringify(outcome));
  if (outcome.is === 'verdict') continue;
  bad += 1;
  const file = save(await smallest(recipe, outcome, runner), outcome, subjects, folder);
  console.log(`${file}: ${outcome.is} (${outcome.name}, ${outcome.seconds.toFixed(1)} s)`);
  console.log(`  ${outcome.detail.split('\n').slice(0, 4).join('\n  ')}`);
}
await runner.close();
for (const [row, count] of [...counts].sort()) console.log(`${String(count).padStart(7)} ${row}`);
if (slowest)
  console.log(`The slowest stage of a good end: ${slowest.detail}, ${slowest.seconds.toFixed(2)} s of processor time.`);
process.exitCode = bad > 0 ? 1 : 0;
