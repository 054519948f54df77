import type { Answer } from '../../schemas/submission.js';
import {
  cellItem,
  type FigureItem,
  type FixedFormRow,
  type FormTable,
  fixedRowsOf,
  type Item,
  onceOf,
} from '../form/index.js';
import { ofLetters } from '../text/index.js';
import { isSummable, sumOf } from '../values/index.js';
import type { NumberOf } from './number-of.js';

/** A value and what is a part of it; the parts added up may not be more. */
export interface Whole {
  item: string;
  label: string;
  parts: { item: string; label: string }[];
}

/** How the label of a part begins: "Trong đó: nữ". */
const PART = ofLetters(/^[\s\-–+*•]*(?:trong đó|of which|in which|of these|thereof)(?!\p{L})/iu);

interface Named {
  id: string;
  label: string;
}

/** Each part with the one before it that is none. */
function partsAmong<Of extends Named>(list: readonly Of[]): { whole: Of; part: Of }[] {
  const found: { whole: Of; part: Of }[] = [];
  let whole: Of | null = null;
  for (const one of list) {
    if (!PART.test(one.label)) whole = one;
    else if (whole !== null) found.push({ whole, part: one });
  }
  return found;
}

/** Figures whose label says that they are part of the figure above them, in the same column. */
function figureWholes(items: readonly FigureItem[]): Whole[] {
  if (!items.some(({ label }) => PART.test(label))) return [];
  const summed = items.filter(({ figure }) => isSummable(figure.rule));
  const lists = new Map<string, FigureItem[]>();
  for (const item of summed) {
    const { type, unit, scale } = item.figure.rule;
    const key = JSON.stringify([item.trail, item.value.key, type, unit, scale]);
    const others = lists.get(key);
    if (others === undefined) lists.set(key, [item]);
    else others.push(item);
  }
  return [...lists.values()].flatMap(partsAmong).map(({ whole, part }) => ({
    item: whole.id,
    label: whole.label,
    parts: [{ item: part.id, label: part.label }],
  }));
}

/** The code a row's own is right below: 1 of 1.2; null where it is below none. */
const codeAbove = (code: string): string | null => /^(.+)\.[^.]*$/.exec(code)?.[1] ?? null;

/** Fixed rows that are parts of others: by their label, or by their code, as 1.1 and 1.2 are of 1. */
function rowWholes(table: FormTable): { whole: FixedFormRow; parts: FixedFormRow[] }[] {
  const rows = fixedRowsOf(table);
  const codeOf = ({ code }: (typeof rows)[number]): string => code?.replace(/\.$/, '') ?? '';
  const below = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const above = codeAbove(codeOf(row));
    if (above === null) continue;
    const others = below.get(above);
    if (others === undefined) below.set(above, [row]);
    else others.push(row);
  }
  const byCode = rows.flatMap((whole) => {
    const parts = below.get(codeOf(whole));
    return parts === undefined ? [] : [{ whole, parts }];
  });
  return [...partsAmong(rows).map(({ whole, part }) => ({ whole, parts: [part] })), ...byCode].filter(
    ({ whole, parts }) => parts.every(({ unit }) => unit === whole.unit),
  );
}

const tableWholes = onceOf((table: FormTable): Whole[] => {
  const rows = rowWholes(table);
  return table.columns
    .filter((column) => column.is === 'value' && isSummable(column.rule))
    .flatMap((column) =>
      rows.map(({ whole, parts }) => ({
        item: cellItem(table.id, whole.id, column.id),
        label: `${whole.label} – ${column.label}`,
        parts: parts.map(({ id, label }) => ({ item: cellItem(table.id, id, column.id), label })),
      })),
    );
});

/** What of a form is part of what. */
export const wholesOf = onceOf((items: readonly Item[]): readonly Whole[] => [
  ...figureWholes(items.filter((item): item is FigureItem => item.kind === 'figure')),
  ...items.flatMap((item) => (item.kind === 'table' ? tableWholes(item.table) : [])),
]);

/** A whole that is less than its parts: its answer, and what all of them say. */
export interface ExceedingParts {
  answer: Answer;
  data: { label: string; value: number; parts: { label: string; value: number }[] };
}

/** Parts that are more than the whole. */
export function exceedingParts(
  answers: ReadonlyMap<string, Answer>,
  wholes: readonly Whole[],
  numberOf: NumberOf,
): ExceedingParts[] {
  const numberAt = (item: string): number | null => numberOf(answers.get(item));
  return wholes.flatMap(({ item, label, parts }) => {
    const [value, answer] = [numberAt(item), answers.get(item)];
    if (value === null || answer === undefined) return [];
    const known = parts.flatMap((part) => {
      const number = numberAt(part.item);
      return number === null ? [] : [{ label: part.label, value: number }];
    });
    if (known.length === 0 || sumOf(known.map((part) => part.value)) <= value) return [];
    return [{ answer, data: { label, value, parts: known } }];
  });
}
