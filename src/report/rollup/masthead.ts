import type { Pack } from '../../../schemas/pack.js';
import { type FormPoint, type FormSection, periodOfPack, resolve } from '../../form/index.js';
import { boardOf } from '../board/index.js';

/** What sheets say beyond what was rolled up. */
export interface AboutSheets {
  /** Whose campaign it is, under which sections figures stand, and who signs; sheets do not say where it is left out. */
  pack?: Pack | undefined;
  /** The day it is made: year-month-day; left open where nothing is said. */
  date?: string | undefined;
}

/** A section of the outline, as a row over the figures below it. */
export interface SectionTitle {
  number: string;
  title: string;
}

/** What all sheets of a workbook have in common. */
export interface Masthead {
  /** What stands above the board; empty where nothing does. */
  parent: string;
  board: string;
  period: string;
  date: string | null;
  place: string;
  signing: readonly string[];
  /** The first-level section a section or point stands in, by its id. */
  sections: ReadonlyMap<string, SectionTitle>;
}

const withParts = (sections: readonly FormSection[]): (FormSection | FormPoint)[] =>
  sections.flatMap((one) => [one, ...one.points, ...withParts(one.sections)]);

/** Gathers what sheets say of their board; what the pack does not say stays open. */
export function mastheadOf({ pack, date }: AboutSheets): Masthead {
  if (pack === undefined)
    return { parent: '', board: '', period: '', date: date ?? null, place: '', signing: [], sections: new Map() };
  const { outline, letterhead } = pack;
  const board = boardOf(outline, letterhead, null);
  const period = periodOfPack(pack);
  const form = resolve({ outline, unit: null, period, letterhead });
  const { authority, title, name } = board.signing ?? {};
  return {
    parent: board.letterhead?.parent ?? '',
    board: board.letterhead?.body ?? '',
    period: form.title.includes(period.label) ? '' : period.label,
    date: date ?? null,
    place: board.place ?? '',
    signing: [authority, title, '', '', '', name].map((one) => one || ''),
    sections: new Map(
      form.sections.flatMap((section) => {
        const titled = { number: section.number.replace(/[.)-]$/, ''), title: section.heading };
        return withParts([section]).map(({ id }) => [id, titled] as const);
      }),
    ),
  };
}
