import type { Outline, ValueType } from '../../schemas/outline.js';
import { partsOf } from './walk.js';

export interface AnswerableTable {
  columns: ReadonlyMap<string, ValueType>;
  /** Ids of fixed rows; empty where rows are open. */
  rows: readonly string[];
}

/** All of an outline that has an answer, by id. */
export interface Answerable {
  /** Every value of every figure: `so_hoi_nghi`, `so_tin.2021`. */
  values: ReadonlyMap<string, ValueType>;
  /** The keys of the values of each figure; none where it has one value. */
  keys: ReadonlyMap<string, readonly string[]>;
  tables: ReadonlyMap<string, AnswerableTable>;
  /** Sections and points. */
  parts: readonly string[];
}

/** Collects what can be answered in an outline, whoever is asked for it. */
export function answerableIn(outline: Outline): Answerable {
  const { sections, points, figures, tables } = partsOf(outline);
  const keysOf = figures.map(({ value: { id, series, compare } }): [string, string[]] => [
    id,
    (series ?? compare ?? []).map(String),
  ]);
  const keys = new Map(keysOf);
  const values = figures.flatMap(({ value: { id, type } }): [string, ValueType][] => {
    const own = keys.get(id) ?? [];
    return own.length === 0 ? [[id, type]] : own.map((key) => [`${id}.${key}`, type]);
  });
  return {
    values: new Map(values),
    keys,
    tables: new Map(
      tables.map(({ value: { id, columns, rows } }): [string, AnswerableTable] => [
        id,
        {
          columns: new Map(columns.map((column) => [column.id, column.type])),
          rows: Array.isArray(rows) ? rows.map((row) => row.id) : [],
        },
      ]),
    ),
    parts: [...sections, ...points].map(({ value }) => value.id),
  };
}
