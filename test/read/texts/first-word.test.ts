import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstWordOf, firstWordsOf, mayBeginWith } from '../../../src/read/texts/first-word.js';
import { fold, wordsOf } from '../../../src/text/index.js';

describe('the first word of a text', () => {
  test('is told at a glance where it is made of plain letters', () => {
    expect(firstWordOf('Không có')).toBe('không');
    expect(firstWordOf('(Đ/c Lan')).toBeNull();
    expect(firstWordOf('[HÒA bình]')).toBe('hoà');
    expect(firstWordOf('Kho\u0302ng co\u0301')).toBeNull();
    expect(firstWordOf('12 lớp')).toBeNull();
  });

  test('is that of the folded text, whatever stands behind it', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'Ò', 'u', 'ỷ', '\u0301', 'đ', ' ', '.', ')', '\u200b', 'k'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        const word = firstWordOf(text);
        if (word !== null) expect(wordsOf(fold(text))[0]).toBe(word);
      }),
      { numRuns: 500 },
    );
  });

  test('rules out phrases that begin with another, and no phrase that is there', () => {
    const first = firstWordsOf(['trên đây là', 'this is']);
    for (const text of ['Trên đây là báo cáo', 'TRÊN ĐÂY', 'Tre\u0302n đây', '\u200bTrên', 'This is'])
      expect(mayBeginWith(text, first)).toBe(true);
    expect(mayBeginWith('Đơn vị đã báo cáo', first)).toBe(false);
  });
});
