import { onceOf } from '../../form/index.js';
import type { Wording } from '../../text/index.js';
import { periodsInFigures } from '../../values/index.js';
import { isAnyAlike } from '../names/names.js';
import { NearNames } from '../names/near-names.js';
import { heldAgainst } from '../texts/wordings.js';
import type { Asked } from './asked.js';
import type { GridCell } from './grid.js';

const NONE: readonly number[] = [];

/** Something asked that is called by any of some names. */
type Names = readonly (readonly Wording[])[];

/** What a text is called like, by the ordinals of what is asked: found out once for what a form prints, told at a glance of most else. */
function ordinalsBy(namesOf: (asked: Asked) => Names): (asked: Asked) => (typed: Wording) => readonly number[] {
  const listed = onceOf((asked: Asked) => {
    const names = namesOf(asked);
    return { names, near: new NearNames(names.flat()) };
  });
  return heldAgainst((typed, asked: Asked) => {
    const { names, near } = listed(asked);
    if (!near.mayBe(typed)) return NONE;
    const found: number[] = [];
    for (let at = 0; at < names.length; at++) if (isAnyAlike(typed, names[at] as readonly Wording[])) found.push(at);
    return found.length > 0 ? found : NONE;
  });
}

const headNames = ({ columns }: Asked): Names => columns.map(({ headers, otherwise }) => [...headers, ...otherwise]);
const rowNames = ({ rows }: Asked): Names => (rows ?? []).map(({ labels }) => labels);

/** The columns that are called so by their headers, or by what else people put there. */
const byAnyHead = ordinalsBy(headNames);
/** The columns of values that are called so by their headers. */
const byValueHead = ordinalsBy(({ columns }) => columns.map(({ is, headers }) => (is === 'value' ? headers : [])));
/** The printed rows that are called so by their labels. */
const byLabel = ordinalsBy(rowNames);

/** All that columns and rows are called by, in their headers and labels. */
export const namesIn = (asked: Asked): readonly Wording[] => [...headNames(asked), ...rowNames(asked)].flat();

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
