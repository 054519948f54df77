import type { z } from 'zod';
import { DATE_PATTERN, DAY_OF_YEAR_PATTERN, ID_PATTERN, PERIOD_PATTERN } from '../../schemas/id.js';
import { SERIES_KEY_PATTERN } from '../../schemas/outline.js';
import { MOMENT_PATTERN, SHA256_PATTERN } from '../../schemas/settled.js';
import type { Expected } from '../findings/index.js';

export type Issue = z.core.$ZodIssue;

const byPattern: Readonly<Record<string, Expected>> = {
  [String(ID_PATTERN)]: { is: 'id' },
  [String(DATE_PATTERN)]: { is: 'date' },
  [String(DAY_OF_YEAR_PATTERN)]: { is: 'month_day' },
  [String(PERIOD_PATTERN)]: { is: 'period' },
  [String(SERIES_KEY_PATTERN)]: { is: 'key' },
  [String(MOMENT_PATTERN)]: { is: 'moment' },
  [String(SHA256_PATTERN)]: { is: 'sha256' },
  '/^[a-z][a-z0-9-]{0,39}$/': { is: 'letterhead_id' },
  '/^[0-9A-Fa-f]{6}$/': { is: 'color' },
};

const byType: Readonly<Record<string, Expected>> = {
  string: { is: 'text' },
  number: { is: 'number' },
  int: { is: 'whole' },
  boolean: { is: 'yes_no' },
  array: { is: 'list' },
  object: { is: 'map' },
  record: { is: 'map' },
};

const bound = (name: 'min' | 'max', origin: string, limit: number | bigint): Expected => {
  if (origin === 'array') return { is: 'list', [name]: Number(limit) };
  if (origin === 'string') return { is: 'text', ...(name === 'max' ? { max: Number(limit) } : {}) };
  return { is: origin === 'int' ? 'whole' : 'number', [name]: Number(limit) };
};

/** What a value should have been, from what zod says of it. */
export const expectedBy = (issue: Issue): Expected => {
  switch (issue.code) {
    case 'invalid_type':
      return byType[issue.expected] ?? { is: 'other' };
    case 'invalid_value':
      return { is: 'one_of', options: issue.values.map(String) };
    case 'too_small':
      return bound('min', issue.origin, issue.minimum);
    case 'too_big':
      return bound('max', issue.origin, issue.maximum);
    case 'invalid_format':
      if (issue.format === 'includes' && 'includes' in issue) return { is: 'containing', text: String(issue.includes) };
      return byPattern[String(issue.pattern)] ?? { is: 'other' };
    case 'invalid_union':
      return { is: 'any_of', of: issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedBy)) };
    default:
      return { is: 'other' };
  }
};

/** Whether a way out is open to the value at all: what is wrong is not its very kind. */
const fits = (branch: Issue[]): boolean =>
  branch.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type');

/**
 * A value may be one of several things. Where it is clearly meant as one of them (a group, a list), what is wrong
 * inside that one is told; else what it could have been.
 */
export const flatten = (issue: Issue): Issue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.filter(fits);
  const [only, ...more] = fitting;
  const below = (inner: Issue): Issue => ({ ...inner, path: [...issue.path, ...inner.path] });
  if (only !== undefined && more.length === 0) return only.map(below).flatMap(flatten);
  const errors = fitting.length > 0 ? fitting : issue.errors;
  return [{ code: 'invalid_union', path: issue.path, message: issue.message, errors }];
};
