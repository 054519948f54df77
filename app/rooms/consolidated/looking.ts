import type { DocumentPlace, Place, ViewSource } from '../../../src/index.js';

/** What is doubted of a unit's file, in words. */
interface Doubted {
  unit: ViewSource['unit'] | null;
  file: string | null;
  problem: { what: string; place: Place };
}

/** A value, or a doubt, whose place in the file of its unit is looked at. */
export interface Looked {
  /** Of what: a figure, a column, a question, or what is to be looked at. */
  title: string;
  value: string;
  source: ViewSource;
}

export type Look = (looked: Looked) => void;

/** A doubt as something to look at; null where it is of no file. */
export const lookedOf = ({ unit, file, problem }: Doubted): Looked | null =>
  file === null || unit === null || problem.place.in !== 'document'
    ? null
    : {
        title: problem.what,
        value: '',
        source: { unit, file, place: problem.place, typed: null, settled: null },
      };

/** The headings that lead to a place, outermost first, and which paragraph it is; empty where there is none. */
export const trailOf = ({ trail, block }: DocumentPlace, paragraph: (at: number) => string): string =>
  [...trail, ...(block === null ? [] : [paragraph(block + 1)])].join(' › ');

/** How far the groups of a table are unfolded at first: all where the units fit a screen, none where they do not. */
const UNITS_UNFOLDED = 12;

export const isUnfolded = (groups: readonly { units: readonly unknown[] }[]): boolean =>
  groups.reduce((sum, { units }) => sum + units.length, 0) <= UNITS_UNFOLDED;
