import type { FormColumn, FormTable } from '../form.js';

/** What tells a column of a table apart: its label, with the common header above it where another column has the same. */
export const columnName = ({ label, group }: FormColumn, { columns }: Pick<FormTable, 'columns'>): string =>
  group !== null && columns.filter((other) => other.label === label).length > 1 ? `${group} – ${label}` : label;
