import type { RolledFigure, RolledValue, Total } from '../../../schemas/rollup.js';
import { CROSSED } from '../../form/index.js';
import { type Block, Grid, type GridRow, STYLES, textWidth } from '../../write/index.js';
import { isAsked } from '../coverage/index.js';
import { type Decimals, decimalsOf } from '../rollup/decimals.js';
import { numbersOf } from '../rollup/figures-sheet.js';
import { NOTHING } from '../signs/index.js';
import { columnWidths } from './column-widths.js';
import { type Context, textCell } from './context.js';
import { ROWS_WHOLE } from './limits.js';
import { noteBelow } from './table-note.js';
import { kindBelow, markIf, totalText, valueText } from './value-text.js';

/** One column of values: a figure, or one year of it. */
export interface FigureColumn {
  header: string;
  figure: RolledFigure;
}

export interface FigureTable {
  title: string;
  columns: readonly FigureColumn[];
  orientation: 'portrait' | 'landscape';
  rows: 'units' | 'groups';
  /** What is to be said under it. */
  note: string | undefined;
}

const styleOf = ({ type }: RolledFigure): string => (type === 'text' ? STYLES.tableText : STYLES.tableValue);

/** How many decimals each column has: those of its value with the most, or of the same figure in another year. */
const decimalsIn = (columns: readonly FigureColumn[]): Decimals[] =>
  columns.map(({ figure }) => {
    const alike = columns.flatMap((other) => (other.figure.figure === figure.figure ? [other.figure] : []));
    return decimalsOf(...numbersOf(alike), figure.rollup);
  });

/** The value of a unit as its cell shows it; of one that was asked and of which there is none, that nothing was given. */
function unitText(
  context: Context,
  figure: RolledFigure,
  value: RolledValue | undefined,
  group: string | null,
  least: number | undefined,
): string {
  return value === undefined && isAsked(figure, group) ? NOTHING : valueText(context, value, figure.type, least);
}

/** The units that were asked for any of the figures and sent something. */
function unitRows(context: Context, columns: readonly FigureColumn[], decimals: readonly Decimals[]): GridRow[] {
  const values = columns.map(({ figure }) => new Map(figure.values.map((value) => [value.unit, value])));
  return context.rollup.units
    .filter(({ id }) => values.some((one) => one.has(id)))
    .map(({ id, name, group }) => ({
      header: false,
      cells: [
        textCell(STYLES.tableText, name),
        ...columns.map(({ figure }, index) =>
          textCell(
            styleOf(figure),
            unitText(context, figure, values[index]?.get(id), group, decimals[index]?.values) +
              markIf(context.inDoubt.of(id, figure.item)),
          ),
        ),
      ],
    }));
}

/** A total as its cell shows it, of a list how long it is; `below` is its mark and the kind of total. */
const shortText = (context: Context, total: Total, figure: RolledFigure, below: string, least = 0): string =>
  total.is === 'list' ? context.words.listed(total.values.length) : totalText(context, total, figure, below, least);

function groupRows(context: Context, columns: readonly FigureColumn[], decimals: readonly Decimals[]): GridRow[] {
  const names = new Map(context.rollup.groups.map(({ id, name }) => [id, name]));
  const asked = new Set(
    columns.flatMap(({ figure }) => figure.groups.filter((one) => one.asked > 0)).map((one) => one.group),
  );
  return [...asked].map((group) => ({
    header: false,
    cells: [
      textCell(STYLES.tableText, group === null ? context.words.noGroup : (names.get(group) ?? group)),
      ...columns.map(({ figure }, index) => {
        const found = figure.groups.find((one) => one.group === group);
        const mark = markIf(context.inDoubt.under(figure.item, group));
        return textCell(
          STYLES.tableValue,
          found ? shortText(context, found.total, figure, mark, decimals[index]?.totals) : CROSSED,
        );
      }),
    ],
  }));
}

/** The row of all units. Lists are not repeated below the values they are made of. */
function totalRow(context: Context, { columns, rows }: FigureTable, decimals: readonly Decimals[]): GridRow {
  const summed = columns.every(({ figure }) => context.words.kind(figure.rollup, figure.type === 'date') === '');
  const label = summed ? context.draft.letterhead.words.total : context.words.overall;
  const behind = (figure: RolledFigure): string =>
    markIf(context.inDoubt.under(figure.item)) + (rows === 'units' ? kindBelow(context, figure) : '');
  const total = ({ figure }: FigureColumn, index: number): string =>
    figure.total.is === 'list' && rows === 'units'
      ? ''
      : shortText(context, figure.total, figure, behind(figure), decimals[index]?.totals);
  return {
    header: false,
    cells: [
      textCell(STYLES.tableTotal, label),
      ...columns.map((column, index) => textCell(STYLES.tableTotal, total(column, index))),
    ],
  };
}

/** A header as short as a number stands on one line. */
const BRIEF = 10;
const whole = (header: string): string => (header.length <= BRIEF ? header.replaceAll(' ', '\u00a0') : header);

/** Figures beside each other with a row for each unit, or each group, what they come to, and what is said below them. */
export function figureTable(context: Context, table: FigureTable): Block[] {
  const { draft, words } = context;
  const { columns } = table;
  const width = textWidth(draft.letterhead, table.orientation);
  const decimals = decimalsIn(columns);
  const rowsFor = table.rows === 'units' ? unitRows : groupRows;
  const rows = rowsFor(context, columns, decimals);
  const names = table.rows === 'units' ? words.unit : words.group;
  // Where every row is a total, the header says of what kind.
  const headerOf = ({ header, figure }: FigureColumn): string =>
    table.rows === 'units' ? whole(header) : whole(header) + kindBelow(context, figure);
  const headers = [names, ...columns.map(headerOf)];
  const body = [...rows, ...(rows.length === 1 ? [] : [totalRow(context, table, decimals)])];
  const all = [{ header: true, cells: headers.map((text) => textCell(STYLES.tableHeader, text)) }, ...body];
  const widths = columnWidths(draft.letterhead, width, headers, body);
  return [new Grid(table.title, widths, all, false, all.length <= ROWS_WHOLE), ...noteBelow(context, body, table.note)];
}
