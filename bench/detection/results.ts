import { GROUPS, type Group } from './case.js';
import { isRetyped } from './damage/index.js';
import type { Measured } from './measure.js';
import type { Line } from './table.js';
import { sumOf } from './tally.js';

/** A part of the results: a heading, what it shows, one line for each kind and one for all. */
export interface Chapter {
  group: Group;
  lines: Line[];
  all: Line;
}

const TITLES: Record<Group, string> = {
  alone: 'each kind alone',
  stripped: 'with controls and bookmarks stripped',
  pairs: 'two kinds at a time',
  both: 'two kinds, controls and bookmarks stripped',
  office: 'saved by other programs',
};

/** The kinds a case counts for, without the stripping that is common to all of its group. */
const kindsOf = ({ case: { group, kinds, way } }: Measured): string[] => {
  const names = kinds.map((kind) => kind.name);
  if (group === 'office') return [way?.name ?? ''];
  if (group === 'both') return names.slice(0, 2);
  return group === 'stripped' ? names.slice(0, 1) : names;
};

function chapterOf(group: Group, measured: readonly Measured[]): Chapter {
  const byKind = new Map<string, Measured[]>();
  for (const one of measured) for (const kind of kindsOf(one)) byKind.set(kind, [...(byKind.get(kind) ?? []), one]);
  const lines = [...byKind].map(([name, some]) => ({ name, tally: sumOf(some.map((one) => one.tally)) }));
  return { group, lines, all: { name: TITLES[group], tally: sumOf(measured.map((one) => one.tally)) } };
}

/** The results by group of cases; groups without any are left out. */
export const chaptersOf = (measured: readonly Measured[]): Chapter[] =>
  GROUPS.flatMap((group) => {
    const own = measured.filter((one) => one.case.group === group);
    return own.length === 0 ? [] : [chapterOf(group, own)];
  });

/** What was retyped, alone and with another kind: judged by sections and tables. */
export const retyped = (measured: readonly Measured[]): Line => ({
  name: 'retyped from scratch, by sections and tables',
  tally: sumOf(measured.filter((one) => isRetyped(one.case.kinds)).map((one) => one.tally)),
});

export const overall = (measured: readonly Measured[]): Line => ({
  name: 'over all',
  tally: sumOf(measured.map((one) => one.tally)),
});
