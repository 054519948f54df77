import type { Language } from '../../../schemas/id.js';
import type { RollupUnit } from '../../../schemas/rollup.js';
import type { Rollup } from '../../rollup/index.js';
import { type CountedDoubts, countedDoubts } from '../doubts/index.js';
import { type AboutSheets, type Masthead, mastheadOf } from './masthead.js';
import { type RollupWords, rollupWords } from './words/index.js';

/** A roll-up with what its units and groups are called, as its files print it. */
export interface NamedRollup {
  rollup: Rollup;
  language: Language;
  words: RollupWords;
  units: ReadonlyMap<string, RollupUnit>;
  /** What the group of a unit is called. */
  groupOf(unit: string): string;
  /** What a group is called, by its id; null for units of none. */
  groupName(group: string | null): string;
  /** The groups that have units, in their order. */
  groups: (string | null)[];
  /** Values that are counted though there is a doubt of them: they are marked, and so is what rests on them. */
  inDoubt: CountedDoubts;
  /** Whose it is, and of which day. */
  masthead: Masthead;
}

/** Names of groups, none twice: one that another has too is followed by its id. */
function groupNames({ groups }: Rollup): Map<string, string> {
  const taken = new Map<string, number>();
  for (const { name } of groups) taken.set(name.toLowerCase(), (taken.get(name.toLowerCase()) ?? 0) + 1);
  return new Map(groups.map(({ id, name }) => [id, taken.get(name.toLowerCase()) === 1 ? name : `${name} (${id})`]));
}

/** Prepares a roll-up to be printed in a language. */
export function namedRollup(rollup: Rollup, language: Language, about: AboutSheets = {}): NamedRollup {
  const words = rollupWords[language];
  const units = new Map(rollup.units.map((unit) => [unit.id, unit]));
  const names = groupNames(rollup);
  const groupName = (group: string | null): string => (group === null ? words.noGroup : (names.get(group) ?? group));
  const there = new Set(rollup.units.map(({ group }) => group));
  const known: (string | null)[] = rollup.groups.map(({ id }) => id).filter((id) => there.has(id));
  const others = [...there].filter((group) => group !== null && !known.includes(group));
  return {
    rollup,
    language,
    words,
    units,
    groupOf: (unit) => groupName(units.get(unit)?.group ?? null),
    groupName,
    groups: [...known, ...others, ...(there.has(null) ? [null] : [])],
    inDoubt: countedDoubts(rollup),
    masthead: mastheadOf(about),
  };
}
