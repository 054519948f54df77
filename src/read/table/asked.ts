import {
  addedRowsOf,
  bookmarkOf,
  cellItem,
  columnAt,
  type FormTable,
  fixedRowsOf,
  itemOfTag,
  onceOf,
  TOTAL_ROW,
  tagOf,
  takesUnit,
} from '../../form/index.js';
import { Remembered, Wording } from '../../text/index.js';
import { PLAIN_TEXT, type ValueRule } from '../../values/index.js';

/** A column of a table as a form asks it. */
export interface AskedColumn {
  id: string;
  is: 'label' | 'code' | 'unit' | 'value';
  /** What is printed at its head. */
  headers: readonly Wording[];
  /** What is printed at the heads of the others below the same common header: what is called so is one of them. */
  otherHeaders: readonly Wording[];
  /** The common header above it. */
  group: Wording | null;
  /** Those above other columns. */
  otherGroups: readonly Wording[];
  /** What else people put at its head, where that names no kind: "Số lượng" for "Số liệu". */
  otherwise: readonly Wording[];
  /** It holds what tells the rows of a unit's own apart. */
  key: boolean;
  /** Its values are counted in what the column names, whatever unit of measure the form prints in a row. */
  measured: boolean;
  /** Its values are those of the period before. */
  ofBefore?: true;
}

/** A printed row. */
export interface AskedRow {
  id: string;
  labels: readonly Wording[];
  code: string | null;
}

/** A row and a column of a table that is asked, each by its id. */
export interface Spot {
  row: string;
  column: string;
}

/** What a form asks in rows and columns: a table, or some figures that stand in one. */
export interface Asked {
  /** What is printed above it; empty where nothing is. */
  title: string;
  titled: Wording;
  /** The bookmark at its first header; empty where it has none. */
  bookmark: string;
  columns: readonly AskedColumn[];
  /** Null where all rows are a unit's own. */
  rows: readonly AskedRow[] | null;
  /** A unit adds rows of its own behind the printed ones. */
  added: boolean;
  total: boolean;
  /** What is printed in its headers. */
  labels: readonly Wording[];
  /** What a place must hold; a row is named where rows differ in that. */
  ruleOf(column: string, row?: string): ValueRule;
  /** The place that a tag or a bookmark names. */
  spotOf(anchor: string): Spot | null;
}

/** The codes of its printed rows. */
export const codesOf = onceOf(
  ({ rows }: Asked): ReadonlySet<string> => new Set((rows ?? []).flatMap(({ code }) => code ?? [])),
);

const wordings = (...texts: readonly (string | null)[]): Wording[] =>
  [...new Set(texts.filter((text) => text !== null))].map((text) => new Wording(text));

export const labelsOf = (columns: readonly AskedColumn[]): Wording[] =>
  columns.flatMap(({ headers, otherwise, group }) => [...headers, ...otherwise, ...(group ? [group] : [])]);

/** So many rows of a unit's own are known by their bookmarks and shortened tags: no form shows more. */
const OWN_ROWS = 20;

/** The places of a table by the names of their bookmarks and by their tags, of which the longest end in a hash. */
function anchorsOf(table: FormTable): Map<string, Spot> {
  const { id, columns } = table;
  const own = Array.from({ length: addedRowsOf(table) === null ? 0 : OWN_ROWS }, (_, at) => `r${at + 1}`);
  const ids = [...fixedRowsOf(table).map((row) => row.id), ...own, TOTAL_ROW];
  const spots = ids.flatMap((row) => columns.map((column): Spot => ({ row, column: column.id })));
  return new Map(
    spots.flatMap((spot) => {
      const item = cellItem(id, spot.row, spot.column);
      return [bookmarkOf('cell', item), tagOf('cell', item)].map((anchor): [string, Spot] => [anchor, spot]);
    }),
  );
}

/** All that follows from a table but what its rows already say, which is another thing for each unit. */
const saidBy = ({ id, title, columns, rows, total }: FormTable): string =>
  JSON.stringify([
    id,
    title,
    total,
    columns,
    rows.are === 'fixed' ? rows.rows.map(({ presets: _, ...row }) => row) : rows.are,
    'added' in rows && rows.added !== undefined,
  ]);

const recent = new Remembered<Asked>(256, Number.POSITIVE_INFINITY);

/** A table of the form; made once for all units that are asked the same. */
export const askedTable = onceOf((table: FormTable): Asked => recent.of(saidBy(table), () => made(table)));

function made(table: FormTable): Asked {
  const groups = wordings(...table.columns.map(({ group }) => group));
  const columns = table.columns.map(
    (column): AskedColumn => ({
      is: column.is,
      id: column.id,
      headers: wordings(column.label, column.printed),
      otherHeaders: table.columns
        .filter((other) => other !== column && other.group === column.group)
        .flatMap(({ label, printed }) => wordings(label, printed)),
      group: groups.find(({ text }) => text === column.group) ?? null,
      otherGroups: groups.filter(({ text }) => text !== column.group),
      otherwise: [],
      key: column.key,
      measured: column.is === 'value' && !takesUnit(column),
    }),
  );
  const anchors = anchorsOf(table);
  const rules = new Map(table.columns.map((column) => [column.id, column]));
  return {
    title: table.title,
    titled: new Wording(table.title),
    bookmark: bookmarkOf('table', table.id),
    columns,
    rows:
      table.rows.are === 'fixed'
        ? table.rows.rows.map(({ id, label, code }) => ({ id, labels: wordings(label), code }))
        : null,
    added: addedRowsOf(table) !== null,
    total: table.total,
    labels: labelsOf(columns),
    ruleOf: (id, row = '') => {
      const column = rules.get(id);
      return column ? columnAt(table, row, column).rule : PLAIN_TEXT;
    },
    spotOf: (anchor) => {
      const known = anchors.get(anchor);
      if (known) return known;
      const item = itemOfTag('cell', anchor);
      const isCell = item?.owner === table.id && item.part !== null && item.column !== null && rules.has(item.column);
      return isCell ? { row: item.part ?? '', column: item.column ?? '' } : null;
    },
  };
}
