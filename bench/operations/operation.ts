import type { Draw, Specimen } from '../detection/specimen.js';

/**
 * What may be said of a place after an operation: its value, believed; that somebody has to look (`unknown`, or a finding that
 * names it); that nothing is there. `any` where nobody can tell what a person meant.
 */
export type Expected = 'kept' | 'asked' | 'kept or asked' | 'empty' | 'empty or asked' | 'any';

/** By item, what is expected otherwise than it was filled in: of all others that they keep their values. */
export type Expectations = ReadonlyMap<string, Expected>;

/** A filled form an operation is done to. */
export interface Work {
  specimen: Specimen;
  draw: Draw;
  /** The controls and bookmarks will be stripped afterwards. */
  bare: boolean;
}

/** One thing done mechanically to one of many like it; what is to be said of every place follows from how it is done. */
export interface Operation {
  name: string;
  /** How many there are in a form that it can be done to. */
  targets(specimen: Specimen): number;
  /** Does it to the nth of them; null where that one cannot be changed so. */
  done(work: Work, nth: number): Expectations | null;
}

export const expectAll = (items: Iterable<string>, expected: Expected): Map<string, Expected> =>
  new Map([...items].map((item) => [item, expected]));

/** Nothing is expected otherwise. */
export const ALL_KEPT: Expectations = new Map();

/** Operations on each of some things in a form; a copy of a form has the same ones in the same order. */
export function onEach<Target>(
  targetsOf: (specimen: Specimen) => readonly Target[],
): (name: string, done: (target: Target, work: Work) => Expectations | null) => Operation {
  const counted = new WeakMap<Specimen, number>();
  const targets = (specimen: Specimen): number => {
    const count = counted.get(specimen) ?? targetsOf(specimen).length;
    counted.set(specimen, count);
    return count;
  };
  return (name, done) => ({
    name,
    targets,
    done(work, nth) {
      const target = targetsOf(work.specimen)[nth];
      return target === undefined ? null : done(target, work);
    },
  });
}
