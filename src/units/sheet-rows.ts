import type { SheetPlace } from '../../schemas/place.js';
import type { Unit } from '../../schemas/units.js';
import { type Finding, finding } from '../findings/index.js';
import { type MergedCells, placeAt, type ReadSheet, type SheetCell, textOf } from '../sheets/index.js';
import { fold, withoutMarks } from '../text/index.js';
import { joinOf, type UnitPath } from './columns.js';
import { type HeadedColumn, type Headings, hasColumn, isOfOne } from './headings.js';

/** One row of a list: what is given of a unit, and where each part of it stands. */
export interface UnitRow {
  /** The row, from 1. */
  line: number;
  texts: Partial<Record<UnitPath, string>>;
  figures: Record<string, string | number | boolean>;
  /** Where a part stands; its name, else the beginning of the row, where it is not given. */
  placeOf(target: UnitPath | { figure: string }): SheetPlace;
  /** Whether it can be asked for: the sheet has a column for it, and its cell is not broken. */
  has(path: UnitPath): boolean;
  findings: Finding[];
}

/** What cells show whose formula came to nothing (ECMA-376 18.18.11, ST_CellType `e`). */
const BROKEN = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

const isOf = ({ target }: HeadedColumn, wanted: UnitPath | { figure: string }): boolean => {
  if (typeof wanted === 'string') return 'path' in target && target.path === wanted;
  return 'figure' in target && target.figure === wanted.figure;
};

const givenIn = (cell: SheetCell | undefined): string | number | boolean | null => {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  const text = textOf(cell);
  return text === '' ? null : text;
};

/** What a merged cell above says of a cell that holds nothing, by its column. */
type Above = (column: number) => SheetCell | undefined;

const rowOf = (sheet: ReadSheet, at: number, columns: readonly HeadedColumn[], above: Above): UnitRow | null => {
  const cells = sheet.rows[at] ?? [];
  const broken = new Set<UnitPath>();
  const row: UnitRow = {
    line: at + 1,
    texts: {},
    figures: {},
    placeOf: (wanted) => {
      const own = columns.find((column) => isOf(column, wanted)) ?? columns.find((column) => isOf(column, 'name'));
      return placeAt(sheet, at, own?.column ?? 0, own?.header ?? null);
    },
    has: (path) => !broken.has(path) && hasColumn({ columns }, path),
    findings: [],
  };
  let filled = false;
  for (const { column, header, target } of columns) {
    const own = givenIn(cells[column]);
    const given = own ?? (isOfOne(target) ? null : givenIn(above(column)));
    if (given === null) continue;
    filled ||= own !== null;
    if (typeof given === 'string' && BROKEN.test(given)) {
      row.findings.push(finding('cell-broken', null, placeAt(sheet, at, column, header), { text: given }));
      if ('path' in target) broken.add(target.path);
    } else if ('figure' in target) row.figures[target.figure] = given;
    else {
      const join = joinOf(target.path);
      const before = join === null ? undefined : row.texts[target.path];
      row.texts[target.path] = before === undefined ? String(given) : `${before}${join}${given}`;
    }
  }
  return filled ? row : null;
};

/** The rows of a sheet below its headings that hold something. What is merged with cells below is said of their rows too. */
export const rowsOf = (sheet: ReadSheet, { row, columns }: Headings): UnitRow[] => {
  const merged = new Map(
    (sheet.merged ?? []).filter((cells) => cells.row > row).map((cells) => [`${cells.row} ${cells.column}`, cells]),
  );
  const open = new Map<number, MergedCells>();
  return sheet.rows.slice(row + 1).flatMap((_, below) => {
    const at = row + 1 + below;
    for (const { column } of columns) {
      const begun = merged.get(`${at} ${column}`);
      if (begun !== undefined) open.set(column, begun);
    }
    const above: Above = (column) => {
      const cells = open.get(column);
      return cells !== undefined && at <= cells.lastRow ? sheet.rows[cells.row]?.[column] : undefined;
    };
    return rowOf(sheet, at, columns, above) ?? [];
  });
};

/** What is given of some entries; undefined where none is. */
const given = <T extends object>(entries: T): T | undefined => {
  const kept = Object.entries(entries).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
};

/** Several in one cell stand between semicolons. */
const listOf = (cell: string | undefined): string[] | undefined => {
  const entries = (cell ?? '').split(';').map((one) => one.trim());
  const kept = entries.filter((one) => one !== '');
  return kept.length === 0 ? undefined : kept;
};

/** What a cell of the signing block says where the unit has no such part of it. */
const NOT_THERE: ReadonlySet<string> = new Set(['khong', 'khong co', 'none', '-']);

const unlessNot = (cell: string | undefined): string | false | undefined =>
  cell !== undefined && NOT_THERE.has(withoutMarks(fold(cell))) ? false : cell;

/** The unit of a row, with its id and group as they were found out. */
export const unitOf = ({ texts, figures }: UnitRow, id: string, group: string | null): Unit => ({
  id,
  name: texts.name ?? '',
  ...given({
    group: group ?? undefined,
    parent: texts.parent,
    former: listOf(texts.former),
    letterhead: given({
      parent: texts['letterhead.parent'],
      body: texts['letterhead.body'],
      use: texts['letterhead.use'],
    }),
    symbol: texts.symbol,
    place: texts.place,
    signing: given({
      authority: unlessNot(texts['signing.authority']),
      title: unlessNot(texts['signing.title']),
      name: unlessNot(texts['signing.name']),
    }),
    contact: texts.contact,
    email: texts.email,
    prefill: given({ figures: given(figures) }),
  }),
});
