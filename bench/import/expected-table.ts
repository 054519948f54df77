import { z } from 'zod';

/** A table as a person would draw it up, in short lines. */
export const ExpectedTable = z.strictObject({
  table: z.union([z.string(), z.array(z.string())]),
  /** `group > label; type`; groups and types only where they stand, groups as good as each other with ` | ` between. */
  columns: z.array(z.string()),
  /** The column that holds the labels of fixed rows: it may stand as a column of its own or not. */
  key: z.union([z.string(), z.array(z.string())]).optional(),
  /** `label [code] {measure} x:1,3`; codes, measures and columns that are crossed out only where they stand. */
  rows: z.array(z.string()).optional(),
  /** Units add rows. */
  open: z.boolean().optional(),
  total: z.boolean().optional(),
  landscape: z.boolean().optional(),
  if_any: z.boolean().optional(),
  for: z.array(z.string()).optional(),
  /** How many columns are told to be computed from others. */
  formulas: z.number().optional(),
});
export type ExpectedTable = z.infer<typeof ExpectedTable>;

export type Kind = 'number' | 'percent' | 'money' | 'text' | 'date' | 'yes_no' | 'choice';

/** The kind of value a definition's type is of: whole numbers and others are told apart by nobody who draws a form. */
export const kindOf = (type: string): string => (type === 'integer' || type === 'decimal' ? 'number' : type);

const trimmed = (text: string | undefined): string => (text ?? '').trim();

/** `Nhân sự > Tổng số; number`. */
export function columnOf(line: string): { group: string; label: string; type: string } {
  const [named = '', type] = line.split(';');
  const at = named.lastIndexOf(' > ');
  const group = at < 0 ? '' : named.slice(0, at);
  return { group: group.trim(), label: trimmed(at < 0 ? named : named.slice(at + 3)), type: trimmed(type) };
}

export interface ExpectedRow {
  label: string;
  code: string;
  unit: string;
  /** The columns in which it is crossed out, by their numbers. */
  crossed: string;
}

/** `Tin, bài [01] {bài} x:1,3`. */
export function rowOf(line: string): ExpectedRow {
  const [, label, code, unit, crossed] =
    line.match(/^(.*?)(?:\s*\[(.*?)\])?(?:\s*\{(.*?)\})?(?:\s*x:([\d,]+))?$/s) ?? [];
  return { label: trimmed(label), code: trimmed(code), unit: trimmed(unit), crossed: trimmed(crossed) };
}

const MONEY = /đồng(?! chí)|vnd|usd|eur|gbp|kes|dollar/i;

function kindFor(unit: string): Kind {
  if (unit === '%') return 'percent';
  if (unit.startsWith('=')) return unit.slice(1) as Kind;
  return MONEY.test(unit) ? 'money' : 'number';
}

export interface ExpectedFigure {
  label: string;
  unit: string;
  type: string;
  series: string[];
  optional: boolean;
}

/** `Số hội nghị; hội nghị; 2021-2025`; a measure of `%` or of money says the type, `=date` says nothing else. */
export function figureOf(line: string): ExpectedFigure {
  const [label, unit, years] = line.replace(/^\?/, '').split(';').map(trimmed);
  const [, first, last] = trimmed(years).match(/^(\d{4})-(\d{4})$/) ?? [];
  const series =
    first && last
      ? Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => String(Number(first) + at))
      : trimmed(years)
          .split(',')
          .filter((year) => year !== '')
          .map(trimmed);
  return {
    label: trimmed(label),
    unit: unit === '%' || unit?.startsWith('=') ? '' : trimmed(unit),
    type: kindFor(trimmed(unit)),
    series,
    optional: line.startsWith('?'),
  };
}
