import type { Form, FormSection, FormTable, ValueRule } from '../form/index.js';

/** What each figure value must be, by item, and each column of a table, by `<table>.<column>`. */
export function rulesOf(form: Form): Map<string, ValueRule> {
  const rules = new Map<string, ValueRule>();
  const addTable = (table: FormTable): void => {
    for (const column of table.columns) rules.set(`${table.id}.${column.id}`, column.rule);
  };
  const addPart = (part: Pick<FormSection, 'figures' | 'tables'>): void => {
    for (const figure of part.figures) for (const value of figure.values) rules.set(value.item, figure.rule);
    part.tables.forEach(addTable);
  };
  const addSection = (section: FormSection): void => {
    addPart(section);
    section.points.forEach(addPart);
    section.sections.forEach(addSection);
  };
  form.sections.forEach(addSection);
  form.appendices.forEach(addTable);
  return rules;
}
