import type { AddedRows, Form, FormFigure, FormPoint, FormSection, FormTable } from './form.js';

/** What is already known of the answers of a form, as a person would type it. */
export interface Filling {
  /** By the id of a section or point; paragraphs end with a line break. */
  texts: ReadonlyMap<string, string>;
  /** By item: `so_hoi_nghi`, `so_tin.2021`. */
  figures: ReadonlyMap<string, string>;
  tables: ReadonlyMap<string, TableFilling>;
}

/** Cells by column id. */
export interface TableFilling {
  /** By the id of a fixed row. */
  fixed: ReadonlyMap<string, Record<string, string>>;
  /** One after the other, where the unit adds rows of its own. */
  open: Record<string, string>[];
  totals: Record<string, string>;
}

const figureWith = (figure: FormFigure, { figures }: Filling): FormFigure => ({
  ...figure,
  values: figure.values.map((value) => ({ ...value, preset: figures.get(value.item) ?? value.preset })),
});

function tableWith(table: FormTable, { tables }: Filling): FormTable {
  const filled = tables.get(table.id);
  if (!filled) return table;
  const { totals } = filled;
  const added = <T extends AddedRows>(rows: T): T =>
    filled.open.length === 0 ? rows : { ...rows, blank: 0, presets: filled.open };
  if (table.rows.are === 'open') {
    return filled.open.length === 0 ? table : { ...table, totals, rows: added(table.rows) };
  }
  const rows = table.rows.rows.map((row) => ({ ...row, presets: filled.fixed.get(row.id) ?? row.presets ?? {} }));
  const more = table.rows.added && { added: added(table.rows.added) };
  return { ...table, totals, rows: { are: 'fixed', rows, ...more } };
}

function partWith<T extends FormSection | FormPoint>(part: T, filling: Filling): T {
  const preset = part.asksText ? filling.texts.get(part.id) : undefined;
  return {
    ...part,
    ...(preset === undefined ? {} : { preset }),
    figures: part.figures.map((figure) => figureWith(figure, filling)),
    tables: part.tables.map((table) => tableWith(table, filling)),
  };
}

const sectionWith = (section: FormSection, filling: Filling): FormSection => ({
  ...partWith(section, filling),
  points: section.points.map((point) => partWith(point, filling)),
  sections: section.sections.map((inner) => sectionWith(inner, filling)),
});

/**
 * The same form with answers already in it. It stays the form it was: stamp and fingerprint are those of the empty
 * one, so that whoever asked for it knows it again.
 */
export const fillIn = (form: Form, filling: Filling): Form => ({
  ...form,
  ...(form.tables && { tables: form.tables.map((table) => tableWith(table, filling)) }),
  sections: form.sections.map((section) => sectionWith(section, filling)),
  appendices: form.appendices.map((table) => tableWith(table, filling)),
});
