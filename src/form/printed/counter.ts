import type { Counter, HeadingLevel } from '../../../schemas/letterhead.js';
import { lettersOf, romanOf } from '../../values/index.js';

/** The letters of points in Vietnamese order (Decree 30/2020/NĐ-CP, Appendix I). */
const VIETNAMESE_LETTERS = 'abcdđeghiklmnopqrstuvxy';
const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Writes the count `n` (from 1) in the way a letterhead asks for. */
export function writeCounter(format: Counter, n: number): string {
  switch (format) {
    case 'upper_roman':
      return romanOf(n);
    case 'decimal':
      return String(n);
    case 'lower_letter':
      return lettersOf(LATIN_LETTERS, n);
    case 'upper_letter':
      return lettersOf(LATIN_LETTERS, n).toUpperCase();
    case 'lower_letter_vi':
      return lettersOf(VIETNAMESE_LETTERS, n);
    case 'none':
      return '';
  }
}

/**
 * The number of a heading as Word's automatic numbering prints it, such as "II." or "1.2."; empty where its level has none.
 * `counts`: the how manyth (from 1) each heading on the way there is below the one above it, the outermost first.
 */
export function headingNumber(levels: readonly HeadingLevel[], counts: readonly number[]): string {
  const look = levels[counts.length - 1];
  if (!look || look.format === 'none') return '';
  return look.mark.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return writeCounter(levels[at]?.format ?? 'decimal', counts[at] ?? 1);
  });
}
