import type { Mapping } from '../../../schemas/mapping.js';
import type { Pack } from '../../../schemas/pack.js';
import type { Filling, Form } from '../../form/index.js';
import { askedBy } from '../asked.js';
import type { Rollup } from '../rollup.js';
import { fillNarrative } from './narratives.js';
import { figureSource, lowerOf, partsIn, tablesIn } from './source.js';
import { fillTable, inOtherMeasures } from './tables.js';
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
  /** What the form asks for and the roll-up has nothing for, as the form prints it. */
  open: { item: string; label: string; required: boolean }[];
}

/**
 * Answers the form of the level above by what all units of this level come to: figures and fixed rows by their totals,
 * open tables one after the other, texts under the names of the units. The same input gives the same answers.
 */
export function fillUpper({ pack, rollup, mapping, form }: Upward): UpperAnswers {
  const lower = lowerOf(rollup, askedBy(pack).form, mapping);
  const names = new Map(rollup.units.map(({ id, name }) => [id, name]));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  const filling = { texts: new Map<string, string>(), figures: new Map<string, string>(), tables: new Map() };
  const open: UpperAnswers['open'] = [];
  for (const part of partsIn(form)) {
    const label = 'ask' in part ? part.ask : part.heading;
    const text = part.asksText ? fillNarrative(lower, part.id, form.language, nameOf) : null;
    if (text !== null) filling.texts.set(part.id, text);
    else if (part.asksText) open.push({ item: part.id, label, required: part.required });
    for (const figure of part.figures)
      for (const { item, key, label: keyLabel } of figure.values) {
        const source = figureSource(lower, figure, key);
        const value = source && writeTotal(source, figure.rule, form.language, nameOf);
        if (value !== null) filling.figures.set(item, value);
        else {
          const named = keyLabel === '' ? figure.label : `${figure.label} (${keyLabel})`;
          open.push({ item, label: named, required: figure.required });
        }
      }
  }
  for (const table of tablesIn(form)) {
    const filled = fillTable(lower, table, form.language, nameOf);
    const any = filled.open.length > 0 || [...filled.fixed.values()].some((cells) => Object.keys(cells).length > 0);
    if (any) {
      filling.tables.set(table.id, filled);
      for (const { id, label, required } of inOtherMeasures(lower, table))
        open.push({
          item: `${table.id}.${id}`,
          label: `${table.title} – ${label}`,
          required: table.required && required,
        });
    } else open.push({ item: table.id, label: table.title, required: table.required });
  }
  return { filling, answered: filling.texts.size + filling.figures.size + filling.tables.size, open };
}
