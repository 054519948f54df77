import { cellItem, type TableItem } from '../../form/index.js';
import { type Finding, finding } from '../../messages/index.js';
import { isSummable, sumOf } from '../../values/index.js';
import type { Contribution } from '../contributor.js';
import type { PlannedFigure } from '../definition.js';
import { groupedBy, numberOf } from '../value.js';

/** A value and what is a part of it; the parts added up may not be more. */
export interface Whole {
  item: string;
  label: string;
  parts: { item: string; label: string }[];
}

/** How the label of a part begins: "Trong đó: nữ". */
const PART = /^[\s\-–+*•]*(?:trong đó|of which|in which|of these|thereof)(?!\p{L})/iu;

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
function figureWholes(items: readonly PlannedFigure[]): Whole[] {
  const summed = items.filter(({ figure }) => isSummable(figure.rule));
  const lists = groupedBy(summed, ({ trail, value, figure: { rule } }) =>
    JSON.stringify([trail, value.key, rule.type, rule.unit, rule.scale]),
  );
  return [...lists.values()].flatMap(partsAmong).map(({ whole, part }) => ({
    item: whole.id,
    label: whole.label,
    parts: [{ item: part.id, label: part.label }],
  }));
}

const isBelow = (code: string, above: string): boolean =>
  code.startsWith(`${above}.`) && !code.slice(above.length + 1).includes('.');

/** Fixed rows that are parts of others: by their label, or by their code, as 1.1 and 1.2 are of 1. */
function rowWholes({ table }: TableItem): { whole: Named; parts: Named[] }[] {
  if (table.rows.are !== 'fixed') return [];
  const { rows } = table.rows;
  const byCode = rows.flatMap((whole) => {
    const code = whole.code?.replace(/\.$/, '') ?? '';
    const parts = code === '' ? [] : rows.filter((row) => isBelow(row.code?.replace(/\.$/, '') ?? '', code));
    return parts.length === 0 ? [] : [{ whole, parts }];
  });
  return [...partsAmong(rows).map(({ whole, part }) => ({ whole, parts: [part] })), ...byCode];
}

const tableWholes = (item: TableItem): Whole[] =>
  item.table.columns
    .filter((column) => column.is === 'value' && isSummable(column.rule))
    .flatMap((column) =>
      rowWholes(item).map(({ whole, parts }) => ({
        item: cellItem(item.id, whole.id, column.id),
        label: `${whole.label} – ${column.label}`,
        parts: parts.map(({ id, label }) => ({ item: cellItem(item.id, id, column.id), label })),
      })),
    );

/** What of a form is part of what. */
export const wholesOf = (figures: readonly PlannedFigure[], tables: Iterable<TableItem>): Whole[] => [
  ...figureWholes(figures),
  ...[...tables].flatMap(tableWholes),
];

/** Parts that are more than the whole. */
export function exceedingParts({ answers }: Contribution, wholes: readonly Whole[]): Finding[] {
  const numberAt = (item: string): number | null => numberOf(answers.get(item));
  return wholes.flatMap(({ item, label, parts }) => {
    const [value, place] = [numberAt(item), answers.get(item)?.place];
    if (value === null || place === undefined) return [];
    const known = parts.flatMap((part) => {
      const number = numberAt(part.item);
      return number === null ? [] : [{ label: part.label, value: number }];
    });
    if (known.length === 0 || sumOf(known.map((part) => part.value)) <= value) return [];
    return [finding('parts-exceed-whole', item, place, { label, value, parts: known })];
  });
}
