import { Mapping, type TableMapping } from '../../schemas/mapping.js';
import type { Outline, ValueType } from '../../schemas/outline.js';
import { type Finding, finding, type Result } from '../findings/index.js';
import { definedIn, figureItemIds, figureKeys, fixedRowsIn, parseItemId, partItem, TOTAL_ROW } from '../form/index.js';
import { loadMeant, type NamedBytes, type Path, type Places } from '../source/index.js';
import { nearest } from '../text/index.js';
import { isNumeric } from '../values/index.js';

interface AnswerableTable {
  columns: ReadonlyMap<string, ValueType>;
  /** Ids of fixed rows; empty where rows are open. */
  rows: readonly string[];
}

/** All of an outline that has an answer, by id. */
interface Answerable {
  /** Every value of every figure: `so_hoi_nghi`, `so_tin.2021`. */
  values: ReadonlyMap<string, ValueType>;
  /** The keys of the values of each figure; none where it has one value. */
  keys: ReadonlyMap<string, readonly string[]>;
  tables: ReadonlyMap<string, AnswerableTable>;
  /** Sections and points. */
  parts: readonly string[];
}

/** Collects what can be answered in an outline, whoever is asked for it. */
function answerableIn(outline: Outline): Answerable {
  const { parts, figures, tables } = definedIn(outline);
  return {
    values: new Map(figures.flatMap((one) => figureItemIds(one).map((item) => [item, one.type] as const))),
    keys: new Map(figures.map((one) => [one.id, figureKeys(one)])),
    tables: new Map(
      tables.map((table) => [
        table.id,
        {
          columns: new Map(table.columns.map((column) => [column.id, column.type])),
          rows: fixedRowsIn(table).map((row) => row.id),
        },
      ]),
    ),
    parts: parts.map(({ id }) => id),
  };
}

/** The definitions a mapping stands between. */
export interface Levels {
  upper: Outline;
  lower: Outline;
}

interface Sides {
  upper: Answerable;
  lower: Answerable;
  places: Places;
}

/** Whether what is asked above can be answered by totals of what is asked below. Any total can be put into words. */
const suits = (above: ValueType, below: ValueType): boolean =>
  above === 'text' || (isNumeric({ type: above }) ? isNumeric({ type: below }) : above === below);

type Kind = 'figure' | 'table' | 'row' | 'column' | 'part';

const unknown = (id: string, level: 'upper' | 'lower', kind: Kind, among: Iterable<string>, place: Finding['place']) =>
  finding('mapping-unknown', null, place, { id, level, kind, near: nearest(id, [...among]) });

/** The type of what an item of the lower definition comes to: a figure, or a total of a table; null where there is none. */
function typeBelow(item: string, { lower }: Sides): ValueType | null {
  const { owner, part: row, column } = parseItemId(item);
  const table = lower.tables.get(owner);
  const type = table?.columns.get(column ?? '');
  if (type !== undefined && row !== null && (row === TOTAL_ROW || table?.rows.includes(row))) return type;
  return lower.values.get(item) ?? null;
}

function checkFigure(above: string, below: string, at: Path, sides: Sides): Finding[] {
  const { upper, lower, places } = sides;
  const keys = upper.keys.get(above);
  const whole = keys !== undefined && keys.length > 0;
  const ids = [...upper.values.keys(), ...upper.keys.keys()];
  if (!whole && !upper.values.has(above)) return [unknown(above, 'upper', 'figure', ids, places.name(at))];
  const items = whole
    ? keys.map((key) => [partItem(above, key), partItem(below, key)] as const)
    : [[above, below] as const];
  const wrong = items.flatMap(([one, other]): Finding[] => {
    const type = typeBelow(other, sides);
    const known = [...lower.values.keys(), ...lower.keys.keys()];
    if (type === null)
      return [unknown(lower.keys.has(below) ? other : below, 'lower', 'figure', known, places.value(at))];
    const asked = upper.values.get(one) ?? 'text';
    return suits(asked, type)
      ? []
      : [finding('mapping-unsuited', null, places.value(at), { above: one, below: other, asked, found: type })];
  });
  // The years of a series are wrong together.
  return wrong.slice(0, 1);
}

function checkTable(
  above: string,
  mapping: TableMapping | string,
  at: Path,
  { upper, lower, places }: Sides,
): Finding[] {
  const { from, rows = {}, columns = {} } = typeof mapping === 'string' ? { from: mapping } : mapping;
  const [asked, found] = [upper.tables.get(above), lower.tables.get(from)];
  const fromAt = typeof mapping === 'string' ? at : [...at, 'from'];
  const names = [
    ...(asked ? [] : [unknown(above, 'upper', 'table', upper.tables.keys(), places.name(at))]),
    ...(found ? [] : [unknown(from, 'lower', 'table', lower.tables.keys(), places.value(fromAt))]),
  ];
  if (!asked || !found) return names;
  const held = (
    list: Record<string, string>,
    kind: 'row' | 'column',
    ours: readonly string[],
    theirs: readonly string[],
  ) =>
    Object.entries(list).flatMap(([one, other]) => {
      const path = [...at, `${kind}s`, one];
      return [
        ...(theirs.includes(one) ? [] : [unknown(one, 'upper', kind, theirs, places.name(path))]),
        ...(ours.includes(other) ? [] : [unknown(other, 'lower', kind, ours, places.value(path))]),
      ];
    });
  return [
    ...held(rows, 'row', found.rows, asked.rows),
    ...held(columns, 'column', [...found.columns.keys(), '_unit'], [...asked.columns.keys()]),
  ];
}

function checkNarrative(above: string, below: string | string[], at: Path, { upper, lower, places }: Sides): Finding[] {
  const list = typeof below === 'string' ? [{ id: below, path: at }] : below.map((id, n) => ({ id, path: [...at, n] }));
  return [
    ...(upper.parts.includes(above) ? [] : [unknown(above, 'upper', 'part', upper.parts, places.name(at))]),
    ...list.flatMap(({ id, path }) =>
      lower.parts.includes(id) ? [] : [unknown(id, 'lower', 'part', lower.parts, places.value(path))],
    ),
  ];
}

function meaningOf(mapping: Mapping, sides: Sides): Finding[] {
  const { figures = {}, tables = {}, narratives = {} } = mapping;
  return [
    ...Object.entries(figures).flatMap(([id, below]) => checkFigure(id, below, ['figures', id], sides)),
    ...Object.entries(tables).flatMap(([id, below]) => checkTable(id, below, ['tables', id], sides)),
    ...Object.entries(narratives).flatMap(([id, below]) => checkNarrative(id, below, ['narratives', id], sides)),
  ];
}

/**
 * Reads how a roll-up fills the form of the level above, and holds it against both definitions. Gives every problem at
 * once, in the order of its lines; the mapping is null where one of them is an error. Never throws.
 */
export function loadMapping(file: NamedBytes, levels: Levels): Result<Mapping | null> {
  const [upper, lower] = [answerableIn(levels.upper), answerableIn(levels.lower)];
  return loadMeant(file, Mapping, ({ value, places }) => meaningOf(value, { upper, lower, places }));
}
