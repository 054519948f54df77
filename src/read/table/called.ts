import { heldAgainst } from '../wordings.js';
import type { Asked } from './asked.js';
import type { GridCell } from './grid.js';
import { isAnyAlike } from './names.js';

const NONE: readonly number[] = [];

/** The ordinals of those that fulfil a condition. */
function ordinals<T>(all: readonly T[], isOne: (one: T) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < all.length; at++) if (isOne(all[at] as T)) found.push(at);
  return found.length > 0 ? found : NONE;
}

/** The columns that are called so by their headers, or by what else people put there. */
const byAnyHead = heldAgainst((typed, { columns }: Asked) =>
  ordinals(columns, ({ headers, otherwise }) => isAnyAlike(typed, headers) || isAnyAlike(typed, otherwise)),
);
/** The columns of values that are called so by their headers. */
const byValueHead = heldAgainst((typed, { columns }: Asked) =>
  ordinals(columns, ({ is, headers }) => is === 'value' && isAnyAlike(typed, headers)),
);
/** The printed rows that are called so by their labels. */
const byLabel = heldAgainst((typed, { rows }: Asked) =>
  ordinals(rows ?? [], ({ labels }) => isAnyAlike(typed, labels)),
);

const CALLED = { heads: byAnyHead, values: byValueHead, rows: byLabel };

/** How many columns, columns of values or rows that are asked some cells are called like, each once. */
export function calledIn(of: keyof typeof CALLED, asked: Asked, cells: readonly (GridCell | null)[]): number {
  const ordinalsOf = CALLED[of](asked);
  let found: Set<number> | null = null;
  for (const cell of cells) {
    const called = cell?.text ? ordinalsOf(cell.wording) : NONE;
    if (called.length === 0) continue;
    found ??= new Set();
    for (const at of called) found.add(at);
  }
  return found?.size ?? 0;
}
