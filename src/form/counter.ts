import type { Counter, HeadingLevel } from '../../schemas/letterhead.js';

/** The letters of points in Vietnamese order (Decree 30/2020/NĐ-CP, Appendix I). */
const VIETNAMESE_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];
const LATIN_LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

const ROMAN: readonly [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const roman = (n: number): string => {
  let rest = n;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
};

/** Letters run on as aa, bb, … past the last one, as Word prints them. */
const letter = (letters: readonly string[], n: number): string => {
  const one = letters[(n - 1) % letters.length] ?? '';
  return one.repeat(Math.ceil(n / letters.length));
};

/** Writes the count `n` (from 1) in the way a letterhead asks for. */
export function writeCounter(format: Counter, n: number): string {
  switch (format) {
    case 'upper_roman':
      return roman(n);
    case 'decimal':
      return String(n);
    case 'lower_letter':
      return letter(LATIN_LETTERS, n);
    case 'upper_letter':
      return letter(LATIN_LETTERS, n).toUpperCase();
    case 'lower_letter_vi':
      return letter(VIETNAMESE_LETTERS, n);
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
