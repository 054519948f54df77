import type { RolledTable } from '../../../schemas/rollup.js';
import { isAddedRow, partItem } from '../../form/index.js';
import { type Finding, finding } from '../../messages/index.js';
import { keyOf } from '../../text/index.js';

/** What a row is called without the measure behind it: "Tập huấn (lớp)" is "Tập huấn". */
const nameKey = (label: string): string => keyOf(label.replace(/\s*\([^()]*\)\s*$/u, ''));

/** Rows that units added under the name of a printed one: what they say may stand there as well. None a person settled. */
export function namesakes(tables: readonly RolledTable[]): { unit: string; file: string | null; finding: Finding }[] {
  return tables.flatMap(({ item, title, fixed, rows }) => {
    const printed = new Map((fixed ?? []).map(({ label }) => [nameKey(label), label]));
    return rows.flatMap(({ unit, row, label, cells }) => {
      const like = label === null || !isAddedRow(row) ? undefined : printed.get(nameKey(label));
      const written = Object.values(cells).filter(({ value }) => value !== null);
      const [cell] = written;
      if (like === undefined || cell === undefined || written.every(({ settled }) => settled !== undefined)) return [];
      const data = { title, row: label ?? '', like };
      const found = finding('row-namesake', partItem(item, row), cell.place, data);
      return [{ unit, file: cell.from?.file ?? null, finding: found }];
    });
  });
}
