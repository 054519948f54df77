import type { Mapping } from '../../../schemas/mapping.js';
import type { RolledFigure, RolledTable, Total } from '../../../schemas/rollup.js';
import type { Form, FormFigure, FormSection, FormTable, ValueRule } from '../../form/index.js';
import type { Counted } from '../../values/index.js';
import type { Rollup } from '../rollup.js';

/** A total of the lower level, and what kind of value it is. */
export interface Source {
  total: Total;
  rule: Counted;
}

/** What the lower level has to give, by the ids of its definition. */
export interface Lower {
  rollup: Rollup;
  mapping: Mapping | null;
  figures: ReadonlyMap<string, RolledFigure>;
  tables: ReadonlyMap<string, RolledTable>;
  rules: ReadonlyMap<string, ValueRule>;
}

const sectionsIn = (sections: readonly FormSection[]): FormSection[] =>
  sections.flatMap((section) => [section, ...sectionsIn(section.sections)]);

/** Every section and point of a form. */
export const partsIn = ({ sections }: Pick<Form, 'sections'>) =>
  sectionsIn(sections).flatMap((section) => [section, ...section.points]);

/** Every table of a form, wherever it stands. */
export const tablesIn = (form: Form): FormTable[] => [
  ...partsIn(form).flatMap(({ tables }) => tables),
  ...form.appendices,
];

/** Gathers what a roll-up has to give; `form` is that of its own level. */
export function lowerOf(rollup: Rollup, form: Form, mapping: Mapping | null): Lower {
  const figures = partsIn(form).flatMap((part) => part.figures);
  const columns = tablesIn(form).flatMap(({ id, columns: all }) =>
    all.map((column) => [`${id}.${column.id}`, column.rule] as const),
  );
  return {
    rollup,
    mapping,
    figures: new Map(rollup.figures.map((figure) => [figure.item, figure])),
    tables: new Map(rollup.tables.map((table) => [table.item, table])),
    rules: new Map([...figures.map(({ id, rule }) => [id, rule] as const), ...columns]),
  };
}

/** The total of one row of a table, or (`total`) of all its rows. */
export function cellSource({ tables, rules }: Lower, table: string, row: string, column: string): Source | null {
  const wanted = row === 'total' ? null : row;
  const sum = tables.get(table)?.sums.find((one) => one.row === wanted && one.column === column);
  const rule = rules.get(`${table}.${column}`);
  return sum && rule ? { total: sum.total, rule } : null;
}

/** Where a value of the upper form comes from: what the mapping names, else the same id. */
export function figureSource(lower: Lower, figure: FormFigure, key: string | null): Source | null {
  const named = lower.mapping?.figures ?? {};
  const item = key === null ? figure.id : `${figure.id}.${key}`;
  const base = named[figure.id];
  const id = named[item] ?? (base === undefined ? item : key === null ? base : `${base}.${key}`);
  const rolled = lower.figures.get(id);
  const rule = rolled && lower.rules.get(rolled.figure);
  if (rolled && rule) return { total: rolled.total, rule };
  const [table = '', row = '', column = ''] = id.split('.');
  return cellSource(lower, table, row, column);
}
