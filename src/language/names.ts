import type { ValueType } from '../../schemas/outline.js';

/** What a name in an expression stands for. A date is a text, year-month-day, so that earlier is smaller. */
export type Kind = 'number' | 'text' | 'yes_no';

/** The names an expression may use: a figure, or a figure (or `row`) with one value for each key. */
export type Names = ReadonlyMap<string, Kind | ReadonlyMap<string, Kind>>;

export type Value = number | string | boolean;

/**
 * What the names stand for in one form; null or absent where nothing was answered.
 * Yes and no are true and false, numbers are numbers, dates are texts such as 2023-05-19.
 */
export type Values = Readonly<Record<string, Value | null | Readonly<Record<string, Value | null>>>>;

/** The kind of a value of the definition. */
export const kindOf = (type: ValueType): Kind =>
  type === 'yes_no' ? 'yes_no' : type === 'text' || type === 'date' || type === 'choice' ? 'text' : 'number';
