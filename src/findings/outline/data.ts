import type { ValueType } from '../../../schemas/outline.js';

/** What in a definition, or in a mapping between two, contradicts itself or names what is not there. */
export interface OutlineFindingData {
  /** `like`: in a list of units, the id that would be made from the name. */
  'id-wrong': { id: string; like?: string };
  /** `for`: a word of expressions, the row of totals, rows that units add, fields and checks, or the row a check is at. */
  'id-reserved': { id: string; for: 'word' | 'total' | 'added' | 'item' | 'row' };
  'id-duplicate': { id: string; firstLine: number };
  /** `lines`: in a list of units, the lines of all that are said to be in it. */
  'group-unknown': { group: string; near: string | null; known: string[]; lines?: number[] };
  'see-unknown': { id: string; near: string | null };
  'asks-nothing': Record<string, never>;
  'rows-without-key': Record<string, never>;
  'crossed-unknown': { column: string; near: string | null };
  'due-before-cutoff': { due: string; cutoff: string };
  /** `days`: as month-day, with the month first and with the day first. */
  'month-day-two-ways': { key: string; text: string; days: [string, string] };
  'due-count': { every: string; given: number; wanted: number };
  'bounds-reversed': { min: string; max: string };
  'bound-unsuited': { key: string; type: string };
  'options-missing': Record<string, never>;
  'options-unused': { type: string };
  'option-repeated': { option: string };
  'money-only': { key: string; type: string };
  'keys-two-ways': Record<string, never>;
  'key-repeated': { key: string };
  'weight-missing': Record<string, never>;
  /** `keys`: its years or columns; none where it is no number. */
  'weight-unsuited': { figure: string; keys: string[] };
  'figure-unknown': { figure: string; near: string | null };
  'rule-unknown': { rule: string; near: string | null };
  'expression-wrong': {
    expression: string;
    problem: 'syntax' | 'too_long' | 'not_yes_no' | 'kinds_differ' | 'not_offered' | 'reserved';
  };
  'expression-name-unknown': { name: string; near: string | null; keyed: boolean };
  'template-wrong': { problem: 'syntax' | 'too_long' | 'not_offered' };
  'template-name-unknown': { name: string; near: string | null; known: string[] };
  'letterhead-unknown': { letterhead: string; near: string | null; known: string[] };
  'opening-without-appendix': Record<string, never>;
  'letterhead-secondary': { letterhead: string; document: string };
  'period-needed': { every: string };
  /** `suited`: periods of that year which are of the schedule. */
  'period-unsuited': { period: string; every: string; suited: string[] };
  'unit-unknown': { unit: string; near: string | null };
  /** A mapping names what is not in the definition of that level; a part is a section or point. */
  'mapping-unknown': {
    id: string;
    level: 'upper' | 'lower';
    kind: 'figure' | 'table' | 'row' | 'column' | 'part';
    near: string | null;
  };
  /** A mapping fills a figure of one type with totals of another. */
  'mapping-unsuited': { above: string; below: string; asked: ValueType; found: ValueType };
}
