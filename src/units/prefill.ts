import type { Outline, Point, Section } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
import { type Finding, finding } from '../findings/index.js';
import { nearest } from '../language/index.js';
import type { Path, Places } from '../source/index.js';

/** What of an outline can be filled in beforehand: figure values by item, and columns by table. */
export interface Prefillable {
  figures: ReadonlySet<string>;
  tables: ReadonlyMap<string, readonly string[]>;
}

const answersOf = (sections: readonly Section[] | undefined): (Section | Point)[] =>
  (sections ?? []).flatMap((section) => [section, ...(section.points ?? []), ...answersOf(section.sections)]);

/** Collects what of an outline can be filled in beforehand. */
export const prefillableOf = (outline: Outline): Prefillable => {
  const answers = answersOf(outline.sections);
  const figures = answers
    .flatMap((answer) => answer.figures ?? [])
    .flatMap(({ id, series, compare }) => (series ?? compare)?.map((key) => `${id}.${key}`) ?? [id]);
  const tables = [...answers.flatMap((answer) => answer.tables ?? []), ...(outline.appendices ?? [])];
  return {
    figures: new Set(figures),
    tables: new Map(tables.map((table) => [table.id, table.columns.map((column) => column.id)])),
  };
};

/** What a unit has filled in beforehand that the outline does not ask for. */
export const checkPrefill = (unit: Unit, path: Path, known: Prefillable, places: Places): Finding[] => {
  const unknown = (name: string, among: readonly string[], at: Path): Finding =>
    finding('prefill-unknown', name, places.name([...path, 'prefill', ...at]), {
      unit: unit.id,
      figure: name,
      near: among.find((each) => each.startsWith(`${name}.`)) ?? nearest(name, among),
    });
  const figures = Object.keys(unit.prefill?.figures ?? {}).filter((figure) => !known.figures.has(figure));
  const rows = Object.entries(unit.prefill?.rows ?? {}).flatMap(([table, list]) => {
    const columns = known.tables.get(table);
    if (columns === undefined) return [unknown(table, [...known.tables.keys()], ['rows', table])];
    return list.flatMap((row, at) =>
      Object.keys(row)
        .filter((column) => !columns.includes(column))
        .map((column) => unknown(column, columns, ['rows', table, at, column])),
    );
  });
  return [...figures.map((figure) => unknown(figure, [...known.figures], ['figures', figure])), ...rows];
};
