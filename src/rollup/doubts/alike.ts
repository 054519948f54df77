import { NOWHERE } from '../../../schemas/place.js';
import type { RolledFigure, RolledTable, RolledValue } from '../../../schemas/rollup.js';
import { cellItem } from '../../form/index.js';
import { type Finding, finding } from '../../messages/index.js';
import { isYear } from './repeated.js';

/** So many numbers of two digits and more, each another one, hardly agree by chance. */
const NUMBERS = 5;

/** All numbers of a report, each with its item, and those of them that tell it from others. */
interface Numbers {
  said: string[];
  telling: Set<number>;
}

/** The values of a roll-up with their items; what is planned may be given to all alike. */
function* valuesIn(
  figures: readonly RolledFigure[],
  tables: readonly RolledTable[],
): Generator<{ item: string; value: RolledValue; isGiven: boolean }> {
  for (const { item, key, values } of figures)
    for (const value of values) yield { item, value, isGiven: key === 'plan' };
  for (const { item, rows } of tables)
    for (const { row, cells } of rows)
      for (const [column, value] of Object.entries(cells))
        yield { item: cellItem(item, row, column), value, isGiven: false };
}

/** Units all of whose numbers are those of another unit's report: each but the first, with the name of the first. */
export function reportsAlike(
  figures: readonly RolledFigure[],
  tables: readonly RolledTable[],
  names: ReadonlyMap<string, string>,
): { unit: string; finding: Finding }[] {
  const reports = new Map<string, Numbers>();
  for (const { item, value: one, isGiven } of valuesIn(figures, tables)) {
    const { unit, value } = one;
    if (typeof value !== 'number') continue;
    const report = reports.get(unit) ?? { said: [], telling: new Set() };
    reports.set(unit, report);
    report.said.push(`${item} ${value}`);
    if (!isGiven && Math.abs(value) >= 10 && !isYear(value)) report.telling.add(value);
  }
  const first = new Map<string, string>();
  return [...reports].flatMap(([unit, { said, telling }]) => {
    if (telling.size < NUMBERS) return [];
    const all = said.join('\n');
    const other = first.get(all);
    if (other === undefined) first.set(all, unit);
    const data = { unit: names.get(unit) ?? unit, of: names.get(other ?? '') ?? '', numbers: said.length };
    return other === undefined ? [] : [{ unit, finding: finding('report-repeated', null, NOWHERE, data) }];
  });
}
