import type { Answer } from '../../schemas/submission.js';
import type { Form, FormTable } from '../form/index.js';
import { type Item, itemsOf } from '../form/index.js';
import type { RuleCode, RuleFinding } from './rules/index.js';

/** The columns and fixed rows of a table, behind the table itself. */
const partsOf = (table: FormTable): string[] => [
  ...table.columns.map((column) => `${table.id}.${column.id}`),
  ...(table.rows.are === 'fixed' ? table.rows.rows.map((row) => `${table.id}.${row.id}`) : []),
];

const idsOf = (item: Item): string[] => {
  if (item.kind === 'table') return [item.id, ...partsOf(item.table)];
  return item.kind === 'figure' ? [item.figure.id, item.id] : [item.id];
};

/** Rows come before their cells, so that what is said of a row stands at its head. */
const withRow = (item: string): string[] => {
  const [table, row, column] = item.split('.');
  return column === undefined ? [item] : [`${table}.${row}`, item];
};

/** Where in the form each item stands. */
function ranks(form: Form, answers: readonly Answer[]): Map<string, number> {
  const cells = new Map<string, string[]>();
  for (const { kind, item } of answers) {
    const [table = ''] = item.split('.');
    if (kind !== 'cell') continue;
    const before = cells.get(table) ?? [];
    before.push(...withRow(item));
    cells.set(table, before);
  }
  const ids = itemsOf(form).flatMap((item) => [...idsOf(item), ...(cells.get(item.id) ?? [])]);
  return new Map([...new Set(ids)].map((id, index) => [id, index]));
}

/** Codes that are told of the whole document, but after everything else. */
const LAST: readonly RuleCode[] = [
  'section-unasked',
  'tracked-changes-left',
  'comments-left',
  'content-unread',
  'text-garbled',
];

/** Findings in the order of the form: the whole document, its items, cross-checks, what was left besides. */
export function inFormOrder(findings: readonly RuleFinding[], form: Form, answers: readonly Answer[]): RuleFinding[] {
  const rank = ranks(form, answers);
  const rankOf = ({ code, item }: RuleFinding): number => {
    if (LAST.includes(code)) return rank.size + 1;
    if (item === null) return -1;
    return rank.get(item) ?? rank.get(item.split('.')[0] ?? '') ?? rank.size;
  };
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}
