import type { ValueType } from '../../../schemas/outline.js';
import { NOWHERE } from '../../../schemas/place.js';
import type { RolledFigure, RolledTable, RolledValue } from '../../../schemas/rollup.js';
import { cellItem, partItem } from '../../form/index.js';
import { type Finding, finding } from '../../messages/index.js';
import { localDay, momentOf } from '../../values/index.js';
import { countable } from '../value.js';

/** When the return of a unit came; null where nothing says so. */
type CameAt = (unit: string) => string | null;

/** A day without a time: what came on it cannot be told apart. */
const isDay = (received: string): boolean => received.length === 10;

/** Whether nothing says which of some values came last, and that makes a difference. */
function isOpen(values: readonly RolledValue[], type: ValueType, cameAt: CameAt): boolean {
  const given = values.flatMap(({ unit, not_counted: leftOut, ...value }) => {
    const counted = countable({ ...value, ...(leftOut && { leftOut }) }, type);
    return counted === null ? [] : [{ unit, counted, received: cameAt(unit) }];
  });
  const several = (of: (one: (typeof given)[number]) => unknown): boolean => new Set(given.map(of)).size > 1;
  if (!several(({ unit }) => unit) || !several(({ counted }) => counted)) return false;
  const dated = given.flatMap(({ received, ...one }) => (received === null ? [] : [{ ...one, received }]));
  if (dated.length < given.length) return true;
  const [last, ...earlier] = dated.toSorted((a, b) => momentOf(b.received) - momentOf(a.received));
  return earlier.some(({ unit, counted, received }) => {
    if (last === undefined || unit === last.unit || counted === last.counted) return false;
    const isSameDay = localDay(received) === localDay(last.received);
    return momentOf(received) === momentOf(last.received) || (isSameDay && (isDay(received) || isDay(last.received)));
  });
}

/** Totals that are the value of the return received last, where nothing says which that is. */
export function unknownLasts(
  figures: readonly RolledFigure[],
  tables: readonly RolledTable[],
  cameAt: CameAt,
): Finding[] {
  const ofFigures = figures.flatMap(({ item, label, rollup, type, values }) =>
    rollup === 'last' && isOpen(values, type, cameAt)
      ? [finding('last-unknown', item, NOWHERE, { label, items: [item] })]
      : [],
  );
  const ofColumns = tables.flatMap((table) =>
    table.columns.flatMap(({ id, label, rollup, type }) => {
      const open = table.sums.flatMap(({ row, column }) => {
        const of = table.rows.filter((one) => row === null || one.row === row);
        const values = of.flatMap(({ cells }) => cells[id] ?? []);
        if (rollup !== 'last' || column !== id || !isOpen(values, type, cameAt)) return [];
        return [row === null ? partItem(table.item, id) : cellItem(table.item, row, id)];
      });
      const data = { label: `${table.title} – ${label}`, items: open };
      return open.length === 0 ? [] : [finding('last-unknown', partItem(table.item, id), NOWHERE, data)];
    }),
  );
  return [...ofFigures, ...ofColumns];
}
