import type { Language } from '../../../schemas/id.js';
import type { Pack } from '../../../schemas/pack.js';
import type { UnitState } from '../../../schemas/review.js';
import { type Form, periodOfPack, resolve } from '../../form/index.js';
import type { Rollup } from '../../rollup/index.js';
import { writeDay } from '../../values/index.js';
import { boardOf } from '../board/index.js';
import { annexTable, hasAnnex } from './annex.js';
import { byUnitTable, hasByUnit } from './by-unit.js';
import { marksIn } from './marks.js';
import { tablesApart } from './rows-apart.js';
import type { ConsolidatedWords, Reports } from './words/index.js';

export interface Consolidating {
  pack: Pack;
  rollup: Rollup;
  /** Of all that the report says of its own; that of the outline where nothing is said. */
  language?: Language;
  /** Where it is signed; left open where nothing is said. */
  place?: string;
  /** The day up to which reports are taken in: year-month-day; not said where it is left out. */
  asOf?: string;
  /** The day it is signed: year-month-day; left open where nothing is said. */
  date?: string;
}

/** How many reports there are, by how far they have come. */
export function reportsOf({ units }: Rollup): Reports {
  const count = (...states: UnitState[]): number => units.filter(({ state }) => states.includes(state)).length;
  return {
    expected: units.length,
    received: count('complete', 'incomplete'),
    complete: count('complete'),
    incomplete: count('incomplete'),
    unreadable: count('unreadable'),
    none: count('none'),
  };
}

/** The outline as the board answers it: its own head, all that any unit is asked for, without the marks for units. */
export function formOf({ pack, rollup, place, date, asOf }: Consolidating, words: ConsolidatedWords): Form {
  const letterhead = { ...pack.letterhead, words: { ...pack.letterhead.words, if_any: '' } };
  const appendices = [
    ...(pack.outline.appendices ?? []),
    ...tablesApart(pack.outline, rollup),
    ...(hasByUnit(rollup) ? [byUnitTable(words)] : []),
    ...(hasAnnex(rollup) ? [annexTable(words)] : []),
  ];
  const outline = { ...pack.outline, appendices };
  const period = periodOfPack(pack);
  const board = boardOf(outline, letterhead, place ?? null);
  const all = resolve({ outline, letterhead, period, unit: { ...board, name: words.units } });
  const own = resolve({ outline, letterhead, period, unit: board });
  const named = (state: UnitState): string[] =>
    rollup.units.filter((one) => one.state === state).map(({ name }) => name);
  const day = date === undefined ? null : writeDay(date, letterhead.date_pattern);
  return {
    ...own,
    addressedTo: [],
    ...(all.tables && { tables: all.tables }),
    sections: all.sections,
    appendices: all.appendices,
    fields: own.fields.map((field) => (field.id === 'date' ? { ...field, preset: day } : field)),
    guide: words.box(reportsOf(rollup), {
      asOf: asOf ?? null,
      doubts: rollup.doubts.length + rollup.leftOut.length,
      marks: marksIn(pack, rollup),
      none: named('none'),
      unreadable: named('unreadable'),
      incomplete: named('incomplete'),
    }),
    signing: { authority: own.unit?.signing?.authority || null, title: own.unit?.signing?.title || words.signTitle },
    recipients: words.recipients,
  };
}
