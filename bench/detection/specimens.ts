import { drawer } from '../../test/support/fill/draw.js';
import type { Case } from './case.js';
import { filled } from './filling.js';
import { copyOf, type Specimen } from './specimen.js';

/** Filled forms by name and seed: many cases start from the same one. */
const known = new Map<string, Specimen>();

function filledFor({ subject, seed }: Case): Specimen {
  const key = `${subject.name} ${seed}`;
  const one = known.get(key) ?? filled(subject.form, subject.blank, seed);
  known.set(key, one);
  return copyOf(one);
}

/** The form of a case filled in and damaged; null where one of the damages found nothing to damage. */
export function damaged(one: Case): Specimen | null {
  const specimen = filledFor(one);
  for (const { name, damage } of one.kinds) {
    const draw = drawer([one.seed, one.subject.name, ...one.kinds.map((kind) => kind.name), name].join('|'));
    if (!damage(specimen, draw)) return null;
  }
  return specimen;
}
