import type { Pack } from '../../../schemas/pack.js';
import type { RolledFigure, RolledTable, Total } from '../../../schemas/rollup.js';
import type { Unit } from '../../../schemas/units.js';
import { type Filling, type FormPeriod, fillIn, periodOf, resolve } from '../../../src/form/index.js';
import { loadOutline } from '../../../src/outline/index.js';
import { matchReturns, type Returns, returnOf } from '../../../src/returns/index.js';
import { reviewFile } from '../../../src/review/index.js';
import { type Rollup, rollUp } from '../../../src/rollup/index.js';
import { write } from '../../../src/write/index.js';
import { letterheadFor } from '../letterheads.js';

/** A board with its definition and the units that report to it. */
export function packOf(definition: string, units: readonly Unit[]): Pack {
  const { value: outline, findings } = loadOutline({
    name: 'outline.yaml',
    bytes: new TextEncoder().encode(definition),
  });
  if (outline === null) throw new Error(JSON.stringify(findings));
  const letterhead = letterheadFor(outline);
  return { decuong_pack: 1, outline, letterhead, units: [...units], period: '2026', forms: [] };
}

function periodIn({ outline, period }: Pack): FormPeriod {
  const found = periodOf(outline, period);
  if (!found) throw new Error('no period');
  return found;
}

/** The form of a unit with answers in it, as a file. */
export async function answered(pack: Pack, unit: Unit, filling: Filling): Promise<Uint8Array> {
  const { outline, letterhead } = pack;
  const form = resolve({ outline, unit, letterhead, period: periodIn(pack) });
  return write(fillIn(form, filling), { stamp: form.stamp, outline, unit, letterhead });
}

/** What a board has when these files were handed in. */
export function collected(
  pack: Pack,
  files: Readonly<Record<string, Uint8Array>>,
): { returns: Returns; rollup: Rollup } {
  const { outline, letterhead, units } = pack;
  const judge = { given: { outline, units, letterhead, period: periodIn(pack) }, unit: null };
  const handedIn = Object.entries(files).map(([name, bytes]) => returnOf(reviewFile({ name, bytes }, judge), null));
  const returns = matchReturns(pack, handedIn, { now: '2026-12-20', due: null, cutoff: null });
  return { returns, rollup: rollUp(pack, returns) };
}

const numberOf = (total: Total | undefined): number | null => (total?.is === 'number' ? total.value : null);

/** What all units come to in a figure; null where there is no total. */
export const totalOf = ({ figures }: Rollup, item: string): number | null =>
  numberOf(figures.find((figure: RolledFigure) => figure.item === item)?.total);

/** What all units come to in a cell of a table; `row` null in all rows. */
export const cellTotal = ({ tables }: Rollup, table: string, row: string | null, column: string): number | null =>
  numberOf(
    tables.find((one: RolledTable) => one.item === table)?.sums.find((sum) => sum.row === row && sum.column === column)
      ?.total,
  );
