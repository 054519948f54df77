import type { Form, FormFigure, FormPoint, FormSection, FormTable } from '../../../src/form/index.js';
import { addedRowsOf, askedColumns, fixedRowsOf, totalledColumns } from '../../../src/form/index.js';
import { drawer, pick } from './draw.js';
import { narrativeOf, PEOPLE } from './sentences.js';
import { type Named, satisfying } from './statements.js';
import { drawValue, type Typed, typedNumber } from './value.js';

/** What was meant, by item. */
export type Truth = Map<string, number | string>;

/** What to type, by tag, and what it means, by item. What the form already says is in the truth alone. */
export interface CompleteAnswers {
  answers: Map<string, string>;
  truth: Truth;
}

interface Filling extends CompleteAnswers {
  form: Form;
  seed: string;
}

function put(filling: Filling, kind: string, item: string, { value, text }: Typed): void {
  filling.answers.set(`${kind}:${item}`, text);
  filling.truth.set(item, value);
}

const readPreset = (text: string): Typed => {
  const number = Number(text.replace(',', '.'));
  return { value: Number.isNaN(number) ? text : number, text };
};

/** A row of values; what the form already says stays. */
function drawRow(filling: Filling, table: FormTable, row: string, presets: Record<string, string>): void {
  const { form, seed } = filling;
  const columns = askedColumns(table, row);
  const named: Named[] = columns.map((column) => ({ name: `row.${column.id}`, rule: column.rule }));
  const drawn = satisfying(table.checks, named, ({ name, rule }, round) => {
    const column = name.slice('row.'.length);
    const preset = presets[column];
    if (preset !== undefined) return readPreset(preset);
    return drawValue(rule, form.language, form.period, `${seed} ${table.id}.${row}.${column} ${round}`);
  });
  for (const column of columns) {
    const typed = drawn.get(`row.${column.id}`);
    if (!typed) continue;
    const keyed = column.key && column.rule.type === 'text' && presets[column.id] === undefined;
    const own = keyed ? `${typed.text} ${row.slice(1)}` : null;
    const item = `${table.id}.${row}.${column.id}`;
    if (presets[column.id] !== undefined) filling.truth.set(item, typed.value);
    else put(filling, 'cell', item, own === null ? typed : { value: own, text: own });
  }
}

function fillTable(filling: Filling, table: FormTable): void {
  const { min, blank, presets } = addedRowsOf(table) ?? { min: 0, blank: 0, presets: [] };
  const shown = [
    ...fixedRowsOf(table).map((row) => ({ id: row.id, presets: {} })),
    ...Array.from({ length: Math.max(min, presets.length, Math.min(2, presets.length + blank)) }, (_, at) => ({
      id: `r${at + 1}`,
      presets: presets[at] ?? {},
    })),
  ];
  for (const row of shown) drawRow(filling, table, row.id, row.presets);
  for (const column of totalledColumns(table)) {
    const values = shown.map((row) => filling.truth.get(`${table.id}.${row.id}.${column.id}`));
    const sum = values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
    put(filling, 'cell', `${table.id}.total.${column.id}`, typedNumber(Number(sum.toFixed(2)), filling.form.language));
  }
}

const narrativesOf = (sections: readonly FormSection[]): (FormSection | FormPoint)[] =>
  sections.flatMap((section) => [section, ...section.points, ...narrativesOf(section.sections)]);

function fillFigures(filling: Filling, figures: readonly FormFigure[]): void {
  const { form, seed } = filling;
  const values = figures.flatMap((figure) => figure.values.map((value) => ({ ...value, rule: figure.rule })));
  const presets = new Map(values.map((value) => [value.item, value.preset]));
  const named = values.map(({ item, rule }) => ({ name: item, rule }));
  const drawn = satisfying(form.checks, named, ({ name, rule }, round) => {
    const preset = presets.get(name);
    if (preset !== null && preset !== undefined) return readPreset(preset);
    return drawValue(rule, form.language, form.period, `${seed} ${name} ${round}`);
  });
  for (const [item, typed] of drawn) {
    if (presets.get(item) === null) put(filling, 'figure', item, typed);
    else filling.truth.set(item, typed.value);
  }
}

function fillFields(filling: Filling): void {
  const { form, seed } = filling;
  const draw = drawer(`${seed} fields`);
  const signed = new Date(Date.parse(form.period.to ?? '2023-05-02') + 10 * 86_400_000).toISOString().slice(0, 10);
  const typed: Record<string, string> = {
    number: String(10 + Math.floor(draw() * 80)),
    place: pick({ vi: ['Phong Thổ', 'Lai Châu', 'Kon Tum'], en: ['Northfield', 'Easton'] }[form.language], draw),
    date: form.language === 'vi' ? signed.split('-').map(Number).reverse().join('/') : signed,
    signatory: pick(PEOPLE[form.language], draw),
  };
  for (const { id, preset } of form.fields) {
    const value = id === 'date' ? signed : (preset ?? typed[id] ?? '');
    if (preset === null) put(filling, 'field', id, { value, text: typed[id] ?? '' });
    else filling.truth.set(id, value);
  }
}

/**
 * Complete, right answers to a form: texts long enough, values within their bounds, totals that add up, statements
 * that hold. The same form and seed give the same answers.
 */
export function answersFor(form: Form, seed = 'a'): CompleteAnswers {
  const filling: Filling = { form, seed: `${seed} ${form.stamp.unit}`, answers: new Map(), truth: new Map() };
  const narratives = narrativesOf(form.sections);
  fillFields(filling);
  for (const part of narratives) {
    if (!part.asksText) continue;
    const text = narrativeOf(form.language, `${filling.seed} ${part.id}`, part.minWords, part.maxWords);
    put(filling, 'text', part.id, { value: text, text });
  }
  fillFigures(
    filling,
    narratives.flatMap((part) => part.figures),
  );
  const tables = [...(form.tables ?? []), ...narratives.flatMap((part) => part.tables), ...form.appendices];
  for (const table of tables) fillTable(filling, table);
  return { answers: filling.answers, truth: filling.truth };
}
