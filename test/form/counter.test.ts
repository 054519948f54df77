import { describe, expect, test } from '@jest/globals';
import { writeCounter } from '../../src/form/counter.js';
import { HeadingCounter } from '../../src/form/heading-number.js';

describe('counters are written as the letterhead asks', () => {
  test('Roman numerals', () => {
    expect([1, 4, 9, 14, 40].map((n) => writeCounter('upper_roman', n))).toEqual(['I', 'IV', 'IX', 'XIV', 'XL']);
  });

  test('Vietnamese letters have đ after d and no f', () => {
    expect([4, 5, 6, 7].map((n) => writeCounter('lower_letter_vi', n))).toEqual(['d', 'đ', 'e', 'g']);
  });

  test('letters run on as aa after the last one', () => {
    expect(writeCounter('lower_letter', 27)).toBe('aa');
  });
});

test('a deeper level starts again under each heading above it', () => {
  const headings = new HeadingCounter([
    { format: 'upper_roman', mark: '%1.' },
    { format: 'decimal', mark: '%2.' },
    { format: 'decimal', mark: '%2.%3.' },
  ]);
  const numbers = [0, 1, 1, 2, 2, 0, 1].map((level) => headings.next(level));
  expect(numbers).toEqual(['I.', '1.', '2.', '2.1.', '2.2.', 'II.', '1.']);
});
