import { describe, expect, test } from '@jest/globals';
import { columnRollupOf, rollupOf } from '../../src/rollup/kind.js';
import { countable, isWritten, numberOf } from '../../src/rollup/value.js';

describe('the values of a figure become one', () => {
  test.each<[string, Parameters<typeof rollupOf>[0], string]>([
    ['numbers are added up', { type: 'integer' }, 'sum'],
    ['money is added up', { type: 'money' }, 'sum'],
    ['shares are averaged', { type: 'percent' }, 'mean'],
    ['shares are averaged by a weight', { type: 'percent', weight: 'so' }, 'weighted_mean'],
    ['choices are counted', { type: 'choice' }, 'count'],
    ['choices are counted, whatever weight is named', { type: 'choice', weight: 'so' }, 'count'],
    ['days are listed', { type: 'date' }, 'list'],
    ['as the definition says', { type: 'integer', rollup: 'max' }, 'max'],
    ['the last of texts', { type: 'text', rollup: 'last' }, 'last'],
    ['the earliest day', { type: 'date', rollup: 'min' }, 'min'],
    ['no sum of days', { type: 'date', rollup: 'sum' }, 'list'],
    ['no greatest text', { type: 'text', rollup: 'max' }, 'list'],
    ['no mean of choices', { type: 'choice', rollup: 'mean' }, 'count'],
    ['a count of numbers', { type: 'integer', rollup: 'count' }, 'count'],
    ['a mean by weight without a weight is plain', { type: 'percent', rollup: 'weighted_mean' }, 'mean'],
    ['a mean by weight', { type: 'integer', rollup: 'weighted_mean', weight: 'so' }, 'weighted_mean'],
    ['a sum, although a weight is named', { type: 'integer', rollup: 'sum', weight: 'so' }, 'sum'],
  ])('%s', (_, rolled, kind) => {
    expect(rollupOf(rolled)).toBe(kind);
  });

  test.each<[string, Parameters<typeof columnRollupOf>[0], string]>([
    ['numbers of a column are added up', { type: 'integer' }, 'sum'],
    ['texts of a column are not listed', { type: 'text' }, 'none'],
    ['days of a column are not listed', { type: 'date' }, 'none'],
    ['texts are where the definition says so', { type: 'text', rollup: 'list' }, 'list'],
    ['what names the rows has no total', { type: 'integer', key: true }, 'none'],
    ['what names the rows has one where the definition says so', { type: 'integer', key: true, rollup: 'max' }, 'max'],
    ['a mean by weight is a plain one in a column', { type: 'integer', rollup: 'weighted_mean' }, 'mean'],
  ])('%s', (_, column, kind) => {
    expect(columnRollupOf(column)).toBe(kind);
  });
});

describe('into a total goes', () => {
  test('what was answered, as its type has it', () => {
    expect(countable({ state: 'answered', value: 5, text: '5' }, 'integer')).toBe(5);
    expect(countable({ state: 'answered', value: 'nhiều', text: 'nhiều' }, 'integer')).toBeNull();
    expect(countable({ state: 'answered', value: 'Loa', text: 'Loa ' }, 'text')).toBe('Loa');
  });

  test('"none" as 0 among numbers, as itself among texts, and not among choices', () => {
    expect(countable({ state: 'nil', value: 0, text: 'Không có' }, 'integer')).toBe(0);
    expect(countable({ state: 'nil', value: null, text: 'Không có' }, 'text')).toBe('Không có');
    expect(countable({ state: 'nil', value: null, text: 'Không có' }, 'choice')).toBeNull();
  });

  test.each(['blank', 'missing', 'unknown'] as const)('nothing that is %s', (state) => {
    expect(countable({ state, value: 5, text: '5' }, 'integer')).toBeNull();
    expect(numberOf({ state, value: 5, text: '5' })).toBeNull();
  });

  test('the number of an answer that is there', () => {
    expect(numberOf({ state: 'answered', value: 2.5, text: '2,5' })).toBe(2.5);
    expect(numberOf({ state: 'answered', value: '2026-05-01', text: '1/5/2026' })).toBeNull();
    expect(numberOf(undefined)).toBeNull();
  });
});

test('a person wrote what is answered, nil or unknown', () => {
  const states = ['answered', 'nil', 'unknown', 'blank', 'missing'] as const;
  expect(states.map((state) => isWritten({ state }))).toEqual([true, true, true, false, false]);
});
