import type { Mapping } from '../../../schemas/mapping.js';
import type { Pack } from '../../../schemas/pack.js';
import { addedRowsOf, type Filling, type Form, itemsOf, partItem, type TableItem } from '../../form/index.js';
import { askedBy } from '../asked.js';
import type { Rollup } from '../roll-up.js';
import { fillNarrative, textsBelow } from './narratives.js';
import { figureBelow, figureSource, lowerOf } from './source.js';
import { fillTable, inOtherMeasures, tableBelow } from './tables.js';
import { writeTotal } from './write-total.js';

/** A roll-up and the form of the level above that it is to answer. */
export interface Upward {
  pack: Pack;
  rollup: Rollup;
  /** Null where both levels use the same ids. */
  mapping: Mapping | null;
  form: Form;
}

/** The answers a roll-up gives to the form of the level above. */
export interface UpperAnswers {
  filling: Filling;
  /** How many values, texts and tables are answered. */
  answered: number;
  /** What each figure, text and table comes from, by the ids of the level below. */
  below: ReadonlyMap<string, readonly string[]>;
  /** What the form asks for and the roll-up has nothing for, as the form prints it. */
  open: { item: string; label: string; required: boolean }[];
  /** Tables with more rows than the form takes. */
  tooLong: { label: string; rows: number; max: number }[];
}

/**
 * Answers the form of the level above by what all units of this level come to: figures and fixed rows by their totals,
 * open tables one after the other, texts under the names of the units. The same input gives the same answers.
 */
export function fillUpper({ pack, rollup, mapping, form }: Upward): UpperAnswers {
  const lower = lowerOf(rollup, askedBy(pack).form, mapping);
  const { language } = form;
  const items = itemsOf(form);
  const filling = { texts: new Map<string, string>(), figures: new Map<string, string>(), tables: new Map() };
  const below = new Map<string, readonly string[]>();
  const open: UpperAnswers['open'] = [];
  const tooLong: UpperAnswers['tooLong'] = [];
  for (const item of items) {
    if (item.kind === 'figure') {
      const source = figureSource(lower, item);
      const value = source && writeTotal(source, item.figure.rule, language, lower.nameOf);
      below.set(item.id, [figureBelow(lower, item)]);
      if (value !== null) filling.figures.set(item.id, value);
      else open.push({ item: item.id, label: item.label, required: item.figure.required });
    } else if ((item.kind === 'section' || item.kind === 'point') && item.part.asksText) {
      const { part } = item;
      const text = fillNarrative(lower, item.id, language);
      below.set(item.id, textsBelow(lower, item.id));
      if (text !== null) filling.texts.set(item.id, text);
      else open.push({ item: item.id, label: 'ask' in part ? part.ask : part.heading, required: part.required });
    }
  }
  for (const { id, label, table } of items.filter((item): item is TableItem => item.kind === 'table')) {
    below.set(id, [tableBelow(lower, table)]);
    const filled = fillTable(lower, table, language);
    const any = filled.open.length > 0 || [...filled.fixed.values()].some((cells) => Object.keys(cells).length > 0);
    if (!any) open.push({ item: id, label, required: table.required });
    else {
      filling.tables.set(id, filled);
      const max = addedRowsOf(table)?.max ?? null;
      if (max !== null && filled.open.length > max) tooLong.push({ label, rows: filled.open.length, max });
      for (const column of inOtherMeasures(lower, table))
        open.push({
          item: partItem(id, column.id),
          label: `${label} – ${column.label}`,
          required: table.required && column.required,
        });
    }
  }
  return { filling, answered: filling.texts.size + filling.figures.size + filling.tables.size, below, open, tooLong };
}
