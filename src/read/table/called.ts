import { onceOf } from '../../form/index.js';
import { periodsInFigures } from '../../values/index.js';
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

/** Figures alone, which say none of the words of a name; most texts that are none begin with a letter. */
const IN_FIGURES = /^[\d\s.,:/%()+-]+$/;
const isInFigures = (text: string): boolean => text <= LAST_FIGURE && IN_FIGURES.test(text);
const LAST_FIGURE = ':';

/** Whether anything that is asked is called by a number, be it of a period ("Quý II"), or by a share. */
const isAnyNumbered = onceOf(({ labels, rows }: Asked): boolean =>
  [...labels, ...(rows ?? []).flatMap((row) => row.labels)].some(
    ({ text }) => /[\p{N}%]/u.test(text) || periodsInFigures(text) !== text,
  ),
);

const CALLED = { heads: byAnyHead, values: byValueHead, rows: byLabel };

/** How many columns, columns of values or rows that are asked some cells are called like, each once. */
export function calledIn(of: keyof typeof CALLED, asked: Asked, cells: readonly (GridCell | null)[]): number {
  const ordinalsOf = CALLED[of](asked);
  const isNumbered = isAnyNumbered(asked);
  let found: Set<number> | null = null;
  for (const cell of cells) {
    const isNamed = cell?.text && (isNumbered || !isInFigures(cell.text));
    const called = isNamed ? ordinalsOf(cell.wording) : NONE;
    if (called.length === 0) continue;
    found ??= new Set();
    for (const at of called) found.add(at);
  }
  return found?.size ?? 0;
}
