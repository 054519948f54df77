import type { RolledFigure, Total } from '../../../schemas/rollup.js';
import { type Block, Grid, type GridRow, STYLES, textWidth } from '../../write/index.js';
import { columnWidths } from './column-widths.js';
import { type Context, textCell } from './context.js';
import { ROWS_WHOLE } from './limits.js';
import { kindBelow, totalText, valueText } from './value-text.js';

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
}

const styleOf = ({ type }: RolledFigure): string => (type === 'text' ? STYLES.tableText : STYLES.tableValue);

/** The units that were asked for any of the figures and sent something. */
function unitRows(context: Context, columns: readonly FigureColumn[]): GridRow[] {
  const values = columns.map(({ figure }) => new Map(figure.values.map((value) => [value.unit, value])));
  return context.rollup.units
    .filter(({ id }) => values.some((one) => one.has(id)))
    .map(({ id, name }) => ({
      header: false,
      cells: [
        textCell(STYLES.tableText, name),
        ...columns.map(({ figure }, index) =>
          textCell(styleOf(figure), valueText(context, values[index]?.get(id), figure.type)),
        ),
      ],
    }));
}

/** A total as its cell shows it, of a list how long it is; `below` is the kind of total. */
const shortText = (context: Context, total: Total, figure: RolledFigure, below: string): string =>
  total.is === 'list' ? context.words.listed(total.values.length) : totalText(context, total, figure, below);

function groupRows(context: Context, columns: readonly FigureColumn[]): GridRow[] {
  const names = new Map(context.rollup.groups.map(({ id, name }) => [id, name]));
  const asked = new Set(
    columns.flatMap(({ figure }) => figure.groups.filter((one) => one.asked > 0)).map((one) => one.group),
  );
  return [...asked].map((group) => ({
    header: false,
    cells: [
      textCell(STYLES.tableText, group === null ? context.words.noGroup : (names.get(group) ?? group)),
      ...columns.map(({ figure }) => {
        const found = figure.groups.find((one) => one.group === group);
        return textCell(STYLES.tableValue, found ? shortText(context, found.total, figure, '') : '');
      }),
    ],
  }));
}

/** The row of all units. Lists are not repeated below the values they are made of. */
function totalRow(context: Context, { columns, rows }: FigureTable): GridRow {
  const summed = columns.every(({ figure }) => context.words.kind(figure.rollup, figure.type === 'date') === '');
  const label = summed ? context.draft.letterhead.words.total : context.words.overall;
  const total = ({ figure }: FigureColumn): string =>
    figure.total.is === 'list' && rows === 'units'
      ? ''
      : shortText(context, figure.total, figure, rows === 'units' ? kindBelow(context, figure) : '');
  return {
    header: false,
    cells: [textCell(STYLES.tableTotal, label), ...columns.map((column) => textCell(STYLES.tableTotal, total(column)))],
  };
}

/** Figures beside each other with a row for each unit, or each group, and what they come to. */
export function figureTable(context: Context, table: FigureTable): Block {
  const { draft, words } = context;
  const { columns } = table;
  const width = textWidth(draft.letterhead, table.orientation);
  const rows = table.rows === 'units' ? unitRows(context, columns) : groupRows(context, columns);
  const names = table.rows === 'units' ? words.unit : words.group;
  // Where every row is a total, the header says of what kind.
  const headerOf = ({ header, figure }: FigureColumn): string =>
    table.rows === 'units' ? header : header + kindBelow(context, figure);
  const headers = [names, ...columns.map(headerOf)];
  const body = [...rows, ...(rows.length === 1 ? [] : [totalRow(context, table)])];
  const all = [{ header: true, cells: headers.map((text) => textCell(STYLES.tableHeader, text)) }, ...body];
  const widths = columnWidths(draft.letterhead, width, headers, body);
  return new Grid(table.title, widths, all, false, all.length <= ROWS_WHOLE);
}
