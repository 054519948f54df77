import type { FormTable } from '../../form/index.js';
import type { Draft } from '../draft/draft.js';
import { Line } from '../markup/line.js';
import type { Markup } from '../markup/markup.js';
import { splitWidth, textWidth } from '../markup/measure.js';
import { STYLES } from '../markup/style-names.js';
import { Grid } from './grid.js';
import { headerRows } from './table-header.js';
import { bodyRows } from './table-rows.js';

/** The table itself, as wide as the text of the page it stands on. */
export function grid(draft: Draft, table: FormTable, keepNext = false): Grid {
  const widths = splitWidth(
    textWidth(draft.letterhead, table.orientation),
    table.columns.map((column) => column.width),
  );
  return new Grid(table.title, widths, [...headerRows(draft, table), ...bodyRows(draft, table)], keepNext);
}

/**
 * A table in the text: its title, what helps to fill it in, and the table. `keepNext`: it stands on one page with
 * what follows.
 */
export function captioned(draft: Draft, table: FormTable, keepNext: boolean): Markup[] {
  return [
    new Line(STYLES.caption, [table.title]),
    ...(table.guidance === null ? [] : [new Line(STYLES.guidance, [table.guidance])]),
    grid(draft, table, keepNext),
  ];
}
