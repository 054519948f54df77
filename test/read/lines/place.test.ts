import { expect, test } from '@jest/globals';
import { placeOf, quoteOf } from '../../../src/read/lines/place.js';

test('a quote is one line without spaces around it', () => {
  expect(quoteOf('  Đã mở\n\t 12   lớp \n')).toBe('Đã mở 12 lớp');
});

test('a quote of more than sixty letters is cut, and not behind a space', () => {
  expect(quoteOf('a'.repeat(60))).toBe('a'.repeat(60));
  expect(quoteOf('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
  expect(quoteOf(`${'a'.repeat(59)} bcd`)).toBe(`${'a'.repeat(59)}…`);
});

test('a quote goes on behind however many spaces', () => {
  expect(quoteOf(`Đã mở${' '.repeat(300)}12 lớp`)).toBe('Đã mở 12 lớp');
  expect(quoteOf(`${'a'.repeat(60)}${' '.repeat(300)}b`)).toBe(`${'a'.repeat(60)}…`);
});

test('a place without a paragraph quotes what should stand there, or nothing', () => {
  expect(placeOf(['1. Mục'], null, 'Số tin')).toEqual({
    in: 'document',
    trail: ['1. Mục'],
    block: null,
    quote: 'Số tin',
  });
  expect(placeOf([], null)).toEqual({ in: 'document', trail: [], block: null, quote: '' });
});
