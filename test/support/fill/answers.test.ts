import { describe, expect, test } from '@jest/globals';
import { addedRowsOf, askedColumns, type Form, type FormTable, fixedRowsOf } from '../../../src/form/index.js';
import { exampleNames, loadExample } from '../examples.js';
import { answersFor } from './answers.js';

const forms = exampleNames.flatMap((name) =>
  [...loadExample(name).forms.values()].map((form) => ({ name: `${name} ${form.stamp.unit}`, form })),
);

const partsOf = (sections: Form['sections']): Form['sections'][number]['points'] =>
  sections.flatMap((one) => [{ ...one, ask: one.heading }, ...one.points, ...partsOf(one.sections)]);
const tablesOf = (form: Form): FormTable[] => [
  ...partsOf(form.sections).flatMap((part) => part.tables),
  ...form.appendices,
];

describe.each(forms)('complete answers to $name', ({ form }) => {
  const { answers, truth } = answersFor(form);
  const parts = partsOf(form.sections);

  test('give every text enough words and no more than asked', () => {
    for (const part of parts.filter((one) => one.asksText)) {
      const words = (answers.get(`text:${part.id}`) ?? '').split(/\s+/).filter(Boolean).length;
      expect(words).toBeGreaterThanOrEqual(Math.max(1, part.minWords ?? 1));
      expect(words).toBeLessThanOrEqual(part.maxWords ?? Number.POSITIVE_INFINITY);
    }
  });

  test('give every figure a value within its bounds', () => {
    for (const figure of parts.flatMap((one) => one.figures)) {
      for (const { item } of figure.values) {
        const value = truth.get(item) ?? '';
        const { min, max } = figure.rule;
        expect(min === null || value >= min).toBe(true);
        expect(max === null || value <= max).toBe(true);
        expect(truth.has(item)).toBe(true);
      }
    }
  });

  test('give every required cell of every shown row a value, and totals that add up', () => {
    for (const table of tablesOf(form)) {
      const added = addedRowsOf(table) === null ? [] : ['r1'];
      const columns = table.columns.filter((column) => column.is === 'value');
      for (const row of [...fixedRowsOf(table).map(({ id }) => id), ...added])
        for (const { id } of askedColumns(table, row)) expect(truth.has(`${table.id}.${row}.${id}`)).toBe(true);
      for (const { id } of columns.filter((column) => truth.has(`${table.id}.total.${column.id}`))) {
        const values = [...truth].filter(([item]) => item.startsWith(`${table.id}.`) && item.endsWith(`.${id}`));
        const total = Number(truth.get(`${table.id}.total.${id}`));
        expect(values.reduce((sum, [, value]) => sum + Number(value), 0)).toBeCloseTo(2 * total, 5);
      }
    }
  });

  test('are the same again, and others for another seed', () => {
    expect(answersFor(form)).toEqual({ answers, truth });
    expect(answersFor(form, 'b').answers).not.toEqual(answers);
  });
});
