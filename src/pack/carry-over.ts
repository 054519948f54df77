import type { Figure, Outline, Table } from '../../schemas/outline.js';
import type { Answer } from '../../schemas/submission.js';
import type { Unit } from '../../schemas/units.js';
import { definedIn, isAddedRow, openRowsIn, parseItemId, partItem } from '../form/index.js';
import { isNumeric, valueRuleOf } from '../values/index.js';
import { factorFor, inFactor } from '../versions/index.js';

type Prefill = NonNullable<Unit['prefill']>;
type Rows = NonNullable<Prefill['rows']>[string];
type Known = ReadonlyMap<string, number | string>;

/** Tables to which units add rows of their own. */
const openTables = (outline: Outline): Table[] =>
  definedIn(outline).tables.filter((table) => openRowsIn(table) !== null);

/** A register goes on from period to period; what has a day is an event, and happens once. */
const isRegister = ({ columns }: Table): boolean =>
  columns.some(({ key }) => key === true) && columns.every(({ type }) => type !== 'date');

/** Tables whose rows of last period stand in the next form: as the outline says, else registers among appendices. */
const carriedTables = (outline: Outline): Table[] =>
  openTables(outline).filter((table) => {
    return openRowsIn(table)?.carry ?? (outline.appendices?.includes(table) === true && isRegister(table));
  });

/** The item that says what was done last period; null where last period's figure said no one thing. */
function lastOf({ id, compare, series }: Figure): string | null {
  if (compare?.includes('actual')) return partItem(id, 'actual');
  return compare === undefined && series === undefined ? id : null;
}

/** A value of last period in what is asked now; nothing where it cannot be told in that. */
function inMeasureOf(now: Figure, last: Figure, value: number | string | undefined): number | string | undefined {
  if (typeof value !== 'number') return value;
  const factor = factorFor(valueRuleOf(last, [last.label]), valueRuleOf(now, [now.label]));
  return typeof factor === 'string' ? undefined : inFactor(value, factor);
}

function figuresBefore(outline: Outline, before: Outline, known: Known): NonNullable<Prefill['figures']> {
  const asked = new Map(definedIn(before).figures.map((figure) => [figure.id, figure]));
  const carried = definedIn(outline).figures.flatMap((figure): [string, number | string][] => {
    const last = asked.get(figure.id);
    if (!figure.compare?.includes('previous') || last === undefined || last.type !== figure.type) return [];
    const value = inMeasureOf(figure, last, known.get(lastOf(last) ?? ''));
    return value === undefined ? [] : [[partItem(figure.id, 'previous'), value]];
  });
  return Object.fromEntries(carried);
}

/** The rows of one table, in their order, by the columns that say which row it is: what is counted is counted anew. */
function rowsBefore(table: Table, before: Table, known: Known): Rows {
  const { id, columns } = table;
  const columnsBefore = new Map(before.columns.map((column) => [column.id, column]));
  const kept = columns.filter(({ id: own, type }) => !isNumeric({ type }) && columnsBefore.get(own)?.type === type);
  const found: Rows = [];
  for (const [item, value] of known) {
    const { owner, part: row, column } = parseItemId(item);
    if (owner !== id || row === null || column === null) continue;
    if (!isAddedRow(row) || !kept.some((one) => one.id === column)) continue;
    const at = Number(row.slice(1)) - 1;
    found[at] = { ...found[at], [column]: value };
  }
  return found.filter((row) => row !== undefined).slice(0, openRowsIn(table)?.max);
}

/**
 * A unit with what it reported last period filled in beforehand: a figure's "previous" value is what was done last
 * period; a register begins with the rows of last period, without what is counted anew. Plain figures and series are
 * never filled in. What the board itself has filled in stays. `answers` are those of a complete report.
 */
export function carriedOver(outline: Outline, before: Outline, unit: Unit, answers: readonly Answer[]): Unit {
  const known: Known = new Map(
    answers.flatMap(({ item, value, state }) =>
      value === null || (state !== 'answered' && state !== 'nil') ? [] : [[item, value]],
    ),
  );
  const tables = new Map(openTables(before).map((table) => [table.id, table]));
  const rows = carriedTables(outline).flatMap((table): [string, Rows][] => {
    const last = tables.get(table.id);
    const carried = last === undefined ? [] : rowsBefore(table, last, known);
    return carried.length === 0 ? [] : [[table.id, carried]];
  });
  const figures = { ...figuresBefore(outline, before, known), ...unit.prefill?.figures };
  const all = { ...Object.fromEntries(rows), ...unit.prefill?.rows };
  const prefill = {
    ...(Object.keys(figures).length === 0 ? {} : { figures }),
    ...(Object.keys(all).length === 0 ? {} : { rows: all }),
  };
  return Object.keys(prefill).length === 0 ? unit : { ...unit, prefill };
}
