import type { Language } from '../../schemas/id.js';
import type { Figure, Outline } from '../../schemas/outline.js';
import type { Unit } from '../../schemas/units.js';
import { type Finding, finding } from '../findings/index.js';
import { definedIn, figureHeaders, figureItemIds, figureKeys, ownerOf } from '../form/index.js';
import type { Path } from '../source/index.js';
import { nearest } from '../text/index.js';
import type { ValueDefinition } from '../values/index.js';
import type { UnitPlaces } from './check-units.js';
import { expectedOf } from './prefill-value.js';

/** What of an outline can be filled in beforehand: figure values by item, and columns by table. */
export interface Prefillable {
  /** In which values are written. */
  language: Language;
  figures: ReadonlyMap<string, ValueDefinition>;
  tables: ReadonlyMap<string, ReadonlyMap<string, ValueDefinition>>;
}

const isKeyed = (figure: Figure): boolean => figureKeys(figure).length > 0;

/** What a person may call the values of a figure: `Số tin 2021`. */
const labelsOf = (figure: Figure): string[] =>
  isKeyed(figure) ? figureHeaders(figure).map((header) => `${figure.label} ${header}`) : [figure.label];

/** The figures of an outline by item (`so_tin.2021`), each with what a person may call it. */
export const figureLabels = (outline: Outline): { item: string; label: string }[] =>
  definedIn(outline).figures.flatMap((figure) => {
    const labels = labelsOf(figure);
    return figureItemIds(figure).map((item, at) => ({ item, label: labels[at] ?? item }));
  });

/** What the values of a figure that has several are called, by the figure's id and by its label. */
export const keyedLabels = (outline: Outline): { of: string; labels: string[] }[] =>
  definedIn(outline)
    .figures.filter(isKeyed)
    .flatMap((figure) => [
      { of: figure.id, labels: figureItemIds(figure) },
      { of: figure.label, labels: labelsOf(figure) },
    ]);

/** Collects what of an outline can be filled in beforehand. */
export const prefillableOf = (outline: Outline): Prefillable => {
  const { figures, tables } = definedIn(outline);
  return {
    language: outline.language,
    figures: new Map(figures.flatMap((figure) => figureItemIds(figure).map((item) => [item, figure] as const))),
    tables: new Map(tables.map(({ id, columns }) => [id, new Map(columns.map((column) => [column.id, column]))])),
  };
};

/** One entry under `prefill`: what it is called, where, and among what it must be known. */
interface Entry {
  name: string;
  value: number | string | boolean;
  at: Path;
  among: ReadonlyMap<string, ValueDefinition>;
}

const rowEntries = (list: readonly Record<string, Entry['value']>[], at: Path, among: Entry['among']): Entry[] =>
  list.flatMap((row, index) =>
    Object.entries(row).map(([name, value]) => ({ name, value, at: [...at, index, name], among })),
  );

/** What a unit has filled in beforehand that the outline does not ask for, or not so. */
export const checkPrefill = (unit: Unit, path: Path, known: Prefillable, places: UnitPlaces): Finding[] => {
  const unknown = (name: string, among: readonly string[], at: Path): Finding =>
    finding('prefill-unknown', name, places.name(at), {
      unit: unit.id,
      figure: name,
      near: among.find((each) => each !== name && ownerOf(each) === name) ?? nearest(name, among),
    });
  const check = ({ name, value, at, among }: Entry): Finding[] => {
    const asked = among.get(name);
    if (asked === undefined) return [unknown(name, [...among.keys()], at)];
    const expected = expectedOf(value, asked, known.language);
    if (expected === null) return [];
    const written = String(value);
    const near = expected.is === 'one_of' ? nearest(written, expected.options) : null;
    return [
      finding('prefill-unsuited', name, places.value(at), { unit: unit.id, figure: name, written, expected, near }),
    ];
  };
  const [figuresAt, rowsAt] = [
    [...path, 'prefill', 'figures'],
    [...path, 'prefill', 'rows'],
  ];
  const figures = Object.entries(unit.prefill?.figures ?? {}).flatMap(([name, value]) =>
    check({ name, value, at: [...figuresAt, name], among: known.figures }),
  );
  const rows = Object.entries(unit.prefill?.rows ?? {}).flatMap(([table, list]) => {
    const columns = known.tables.get(table);
    const at = [...rowsAt, table];
    return columns === undefined
      ? [unknown(table, [...known.tables.keys()], at)]
      : rowEntries(list, at, columns).flatMap(check);
  });
  return [...figures, ...rows];
};
