import type { Language } from '../../schemas/id.js';
import { unitOf, type ValueRule } from '../values/index.js';
import type { Form, FormTable } from './form.js';
import { itemsOf, partItem } from './items.js';
import { fixedRowsOf } from './rows.js';

/**
 * What a form asks for in one value of a figure, one column or one fixed row of a table, or how a table goes on (its own
 * id): what values read from forms of two versions are told apart by.
 */
export interface AskedValue {
  /** `so_tin.2021`; `bieu_1.so_tin` of a column, `bieu_1.hoi_nghi` of a row; `bieu_1` of a table. */
  item: string;
  /** What people call it. */
  label: string;
  /** The words that say what is meant by it; of a table whether its rows are fixed. */
  words: string;
  /** What the value must be, in the unit of measure the form prints; null of rows and tables. */
  rule: ValueRule | null;
}

/** As the form prints it: money without a unit of its own is asked for in that of its currency and scale. */
const printed = (rule: ValueRule, language: Language): ValueRule => ({
  ...rule,
  unit: rule.unit ?? rule.named ?? (unitOf(rule, language) || null),
});

function ofTable(table: FormTable, language: Language): AskedValue[] {
  const { id, title, columns, rows } = table;
  const called = (part: string): string => `${title} – ${part}`;
  return [
    { item: id, label: title, words: rows.are, rule: null },
    ...columns
      .filter(({ is }) => is === 'value')
      .map((column) => ({
        item: partItem(id, column.id),
        label: called(column.label),
        words: [column.group ?? '', column.label].join(' ').trim(),
        rule: printed(column.rule, language),
      })),
    ...fixedRowsOf(table).map((row) => ({
      item: partItem(id, row.id),
      label: called(row.label),
      words: row.unit === undefined ? row.label : `${row.label} (${row.unit})`,
      rule: null,
    })),
  ];
}

/** All values a form asks for, in its order. */
export const askedValues = (form: Form): AskedValue[] =>
  itemsOf(form).flatMap((item): AskedValue[] => {
    if (item.kind === 'table') return ofTable(item.table, form.language);
    if (item.kind !== 'figure') return [];
    const { label, rule } = item.figure;
    return [{ item: item.id, label: item.label, words: label, rule: printed(rule, form.language) }];
  });
