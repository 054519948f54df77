import { fileNames, packageVersion } from '../../node/index.js';
import { digestOf, type PackSource, sourceDigest } from '../../pack/index.js';
import { withoutMarks } from '../../text/index.js';
import { formPath, letterPath } from '../pack-folder/index.js';
import type { BuildPlan } from './plan.js';
import type { BuildTask } from './task.js';
import { buildWords } from './words/index.js';

export interface BuildFiles {
  source: PackSource;
  /** Forms in the order of the units, then letters. */
  tasks: readonly BuildTask[];
}

/** Every file a plan asks for, with a hash of all it is made from. */
export function tasksOf({ outline, letterhead, letterheads, period, units, wanted, letter }: BuildPlan): BuildFiles {
  const source: PackSource = { outline, letterhead, letterheads, period };
  const names = fileNames(units.map(({ name }) => withoutMarks(name)));
  const nameOf = new Map(units.map(({ id }, at) => [id, names[at] ?? id]));
  const common = sourceDigest(source, packageVersion());
  const forms = wanted.map((unit): BuildTask => {
    const file = formPath(nameOf.get(unit.id) ?? unit.id);
    return { what: 'form', unit, file, madeFrom: digestOf([common, unit]) };
  });
  if (letter === null) return { source, tasks: forms };
  const text = digestOf([common, letter.text]);
  if (letter.to === 'all') {
    const file = letterPath(buildWords[outline.language].letterToAll);
    return { source, tasks: [...forms, { what: 'letter', unit: null, file, madeFrom: digestOf([text, units]) }] };
  }
  const letters = wanted.map((unit): BuildTask => {
    const file = letterPath(nameOf.get(unit.id) ?? unit.id);
    return { what: 'letter', unit, file, madeFrom: digestOf([text, unit]) };
  });
  return { source, tasks: [...forms, ...letters] };
}
