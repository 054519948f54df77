import { describe, expect, test } from '@jest/globals';
import type { HeadingLevel } from '../../../schemas/letterhead.js';
import { headingNumber, writeCounter } from '../../../src/form/printed/counter.js';

describe('counters are written as the letterhead asks', () => {
  test('Roman numerals', () => {
    expect([1, 4, 9, 14, 40].map((n) => writeCounter('upper_roman', n))).toEqual(['I', 'IV', 'IX', 'XIV', 'XL']);
  });

  test('Vietnamese letters have đ after d and no f', () => {
    expect([4, 5, 6, 7].map((n) => writeCounter('lower_letter_vi', n))).toEqual(['d', 'đ', 'e', 'g']);
  });

  test('letters run on as aa after the last one', () => {
    expect(writeCounter('lower_letter', 27)).toBe('aa');
    expect(writeCounter('upper_letter', 28)).toBe('BB');
  });

  test('nothing where there is no number', () => {
    expect(writeCounter('none', 3)).toBe('');
  });
});

test('a heading is numbered below those it stands in, each level in its own way', () => {
  const levels: HeadingLevel[] = [
    { format: 'upper_roman', mark: '%1.' },
    { format: 'decimal', mark: '%2.' },
    { format: 'decimal', mark: '%2.%3.' },
    { format: 'none', mark: '-' },
  ];
  const numbers = [[1], [1, 1], [1, 2], [1, 2, 1], [1, 2, 2], [2], [2, 1], [2, 1, 1, 5]].map((counts) =>
    headingNumber(levels, counts),
  );
  expect(numbers).toEqual(['I.', '1.', '2.', '2.1.', '2.2.', 'II.', '1.', '']);
});
