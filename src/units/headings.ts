import type { Outline } from '../../schemas/outline.js';
import { type Finding, finding } from '../findings/index.js';
import { cellAt, placeAt, type ReadSheet, textOf } from '../sheets/index.js';
import { bareKeyOf, nearest } from '../text/index.js';
import { joinOf, PASSED_OVER, UNIT_COLUMNS, type UnitPath } from './columns.js';
import { figureLabels, keyedLabels } from './prefill.js';

/** What the cells of a column are: a part of a unit, or a figure given beforehand. */
export type Target = { path: UnitPath } | { figure: string };

/** What is of one unit alone, however many rows its cell spans: of a number, which is told to be shared, nobody knows how. */
export const isOfOne = (target: Target): boolean =>
  'figure' in target || target.path === 'id' || target.path === 'name' || target.path === 'former';

/** All headings a list may have. */
export interface KnownHeadings {
  targetOf(heading: string): Target | null;
  near(heading: string): string | null;
  /** What the values of a figure are called where the heading names the figure as a whole; else none. */
  keyed(heading: string): readonly string[];
}

const PATHS: ReadonlyMap<string, UnitPath> = new Map(
  UNIT_COLUMNS.flatMap(({ path, heading, others }) =>
    [path, heading.vi, heading.en, ...others].map((name) => [bareKeyOf(name), path] as const),
  ),
);

/** Where in a unit the cells below a heading belong; null where it is none of the agreed ones. */
export const unitPathOf = (heading: string): UnitPath | null => PATHS.get(bareKeyOf(heading)) ?? null;

/** The headings of lists for one outline: the agreed columns, and its figures by id and by label; without one, the columns. */
export const knownHeadings = (outline: Outline | null): KnownHeadings => {
  const targets = new Map<string, Target | null>();
  const labels = outline === null ? [] : figureLabels(outline);
  for (const { item, label } of labels) {
    const key = bareKeyOf(label);
    // A label that several figures bear says nothing.
    targets.set(key, targets.has(key) ? null : { figure: item });
  }
  for (const { item } of labels) targets.set(bareKeyOf(item), { figure: item });
  const names: string[] = labels.map(({ item }) => item);
  for (const { path, heading, others } of UNIT_COLUMNS)
    for (const name of [path, heading.vi, heading.en, ...others]) {
      targets.set(bareKeyOf(name), { path });
      names.push(name);
    }
  const values = outline === null ? [] : keyedLabels(outline);
  const keyed = new Map(values.map(({ of, labels: own }) => [bareKeyOf(of), own]));
  return {
    targetOf: (heading) => targets.get(bareKeyOf(heading)) ?? null,
    near: (heading) => nearest(heading, names),
    keyed: (heading) => keyed.get(bareKeyOf(heading)) ?? [],
  };
};

/** A column of a sheet that is read. */
export interface HeadedColumn {
  column: number;
  header: string;
  target: Target;
}

/** The row of headings of a sheet. */
export interface Headings {
  row: number;
  columns: HeadedColumn[];
  findings: Finding[];
}

/** Whether a sheet has a column. */
export const hasColumn = ({ columns }: { columns: readonly HeadedColumn[] }, path: UnitPath): boolean =>
  columns.some(({ target }) => 'path' in target && target.path === path);

/** So far down the headings may stand: titles and the like come before them. */
const DEEPEST = 20;

const passedOver = new Set(PASSED_OVER.map(bareKeyOf));
const keyOf = (target: Target): string => ('path' in target ? target.path : `figure ${target.figure}`);

/** How many cells of a row are known headings; 0 where that is chance: one of them among other words. */
const scoreOf = (texts: readonly string[], known: KnownHeadings): number => {
  const count = texts.filter((text) => known.targetOf(text) !== null).length;
  return count > 1 || texts.length === 1 ? count : 0;
};

/** Finds the row of headings of a sheet and what each of its columns is; null where there is none. */
export const headingsOf = (sheet: ReadSheet, known: KnownHeadings): Headings | null => {
  const scores = sheet.rows.slice(0, DEEPEST).map((cells) => {
    const texts = cells.map(textOf).filter((text) => text !== '' && !passedOver.has(bareKeyOf(text)));
    return scoreOf(texts, known);
  });
  const best = Math.max(0, ...scores);
  if (best === 0) return null;
  const row = scores.indexOf(best);
  const first = new Map<string, number>();
  const columns: HeadedColumn[] = [];
  const findings: Finding[] = [];
  (sheet.rows[row] ?? []).forEach((cell, column) => {
    const header = textOf(cell);
    if (header === '' || passedOver.has(bareKeyOf(header))) return;
    const place = placeAt(sheet, row, column, null);
    const target = known.targetOf(header);
    if (target === null) {
      const keyed = known.keyed(header);
      const values = keyed.length === 0 ? {} : { keyed: [...keyed] };
      const near = known.near(header);
      findings.push(finding('units-heading-unknown', null, place, { heading: header, near, ...values }));
      return;
    }
    const isJoined = 'path' in target && joinOf(target.path) !== null;
    const before = isJoined ? undefined : first.get(keyOf(target));
    if (before !== undefined) {
      findings.push(finding('units-heading-repeated', null, place, { heading: header, first: cellAt(row, before) }));
      return;
    }
    first.set(keyOf(target), column);
    columns.push({ column, header, target });
  });
  return { row, columns, findings };
};
