import type { Answer } from '../../schemas/submission.js';
import {
  type Form,
  type FormTable,
  fixedRowsOf,
  type Item,
  itemsOf,
  ownerOf,
  parentOf,
  partItem,
} from '../form/index.js';
import { type RuleFinding, rules } from './rules/index.js';

/** The columns and fixed rows of a table. */
const columnsAndRows = (table: FormTable): string[] => [
  ...table.columns.map((column) => partItem(table.id, column.id)),
  ...fixedRowsOf(table).map((row) => partItem(table.id, row.id)),
];

const idsOf = (item: Item): string[] => {
  if (item.kind === 'table') return [item.id, ...columnsAndRows(item.table)];
  return item.kind === 'figure' ? [item.figure.id, item.id] : [item.id];
};

/** Rows come before their cells, so that what is said of a row stands at its head. */
const withRow = (cell: string): string[] => [parentOf(cell) ?? cell, cell];

/** Where in the form the items of some findings stand, and what belongs to the same tables. */
function ranks(findings: readonly RuleFinding[], form: Form, answers: readonly Answer[]): Map<string, number> {
  const asked = new Set(findings.flatMap(({ item }) => (item === null ? [] : [item, ownerOf(item)])));
  const cells = new Map<string, string[]>();
  for (const { kind, item } of answers) {
    if (kind !== 'cell' || !asked.has(ownerOf(item))) continue;
    const table = ownerOf(item);
    const before = cells.get(table) ?? [];
    before.push(...withRow(item));
    cells.set(table, before);
  }
  const isAsked = (item: Item): boolean => asked.has(item.id) || (item.kind === 'figure' && asked.has(item.figure.id));
  const ids = itemsOf(form).flatMap((item) => (isAsked(item) ? [...idsOf(item), ...(cells.get(item.id) ?? [])] : []));
  return new Map([...new Set(ids)].map((id, index) => [id, index]));
}

const LAST = new Set(rules.flatMap((rule) => (rule.toldLast ? Object.keys(rule.codes) : [])));

/** Findings in the order of the form: the whole document, its items, cross-checks, what was left besides. */
export function inFormOrder(findings: readonly RuleFinding[], form: Form, answers: readonly Answer[]): RuleFinding[] {
  if (findings.length < 2) return [...findings];
  const rank = ranks(findings, form, answers);
  const rankOf = ({ code, item }: RuleFinding): number => {
    if (LAST.has(code)) return rank.size + 1;
    if (item === null) return -1;
    return rank.get(item) ?? rank.get(ownerOf(item)) ?? rank.size;
  };
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}
