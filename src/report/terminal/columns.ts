import { visible } from '../../text/index.js';

const NO_WIDTH = /^[\p{M}\p{Cf}]$/u;
/** Characters that take two columns on a terminal (Unicode UAX #11, East Asian Wide and Fullwidth). */
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic})$/u;

/** How many columns a text takes on a terminal. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1), 0);

/** Longer texts are cut: the columns behind them must stay in sight. */
const WIDEST = 56;

const GAP = '  ';

function cut(text: string): string {
  const plain = visible(text);
  return widthOf(plain) <= WIDEST ? plain : `${[...plain].slice(0, WIDEST - 1).join('')}…`;
}

/**
 * Rows of cells as lines whose columns stand below each other. Columns of `right` end at one place, the others begin
 * at one; the last column is neither filled up nor cut.
 */
export function aligned(rows: readonly (readonly string[])[], right: ReadonlySet<number>): string[] {
  const last = Math.max(0, ...rows.map((row) => row.length - 1));
  const texts = rows.map((row) => row.map((text, at) => (at === last ? visible(text) : cut(text))));
  const widths: number[] = [];
  for (const row of texts)
    row.forEach((text, at) => {
      widths[at] = Math.max(widths[at] ?? 0, widthOf(text));
    });
  return texts.map((row) =>
    row
      .map((text, at) => {
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(text)));
        if (right.has(at)) return space + text;
        return at === last ? text : text + space;
      })
      .join(GAP)
      .trimEnd(),
  );
}
