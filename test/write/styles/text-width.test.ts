import { expect, test } from '@jest/globals';
import { thousandthsOf } from '../../../src/write/styles/text-width.js';

test.each([
  ['upright', {}, 444 + 500 + 250 + 444],
  ['italic', { italic: true }, 500 + 500 + 250 + 444],
  ['bold', { bold: true }, 500 + 556 + 250 + 444],
  ['bold and italic, as bold', { bold: true, italic: true }, 500 + 556 + 250 + 444],
])('letters of Times are as wide as its %s face has them, whatever marks they bear', (_, look, width) => {
  expect(thousandthsOf('áb ế', look)).toBe(width);
});
