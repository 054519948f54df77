import type { Language } from '../../../schemas/id.js';
import { valueWords } from '../words/index.js';

/** One way to read digits and the marks between them. */
export interface DigitReading {
  value: number;
  /**
   * `sure` where no other way is left; `decimals` and `thousands` where a lone mark before three digits may stand before
   * the one or at the other; `spare` for what the language does not write, should the other way be impossible.
   */
  how: 'sure' | 'decimals' | 'thousands' | 'spare';
}

const grouped = (digits: string, sign: string): boolean => new RegExp(`^\\d{1,3}(?:\\${sign}\\d{3})+$`).test(digits);

const sure = (value: number): DigitReading[] => [{ value, how: 'sure' }];

/** Nobody counts with a nought in front, but of one or two digits: telephones and accounts have such numbers. */
const isNoQuantity = (digits: string): boolean => /^0\d{3}/.test(digits) && !/[.,]/.test(digits);

/** So many decimals behind a mark the language has at the thousands are rather thousands with a figure too many. */
const MANY_DECIMALS = 4;

/**
 * The numbers that a token of digits and marks may stand for; none where it is malformed. Vietnamese writes 1.234,5 and
 * English 1,234.5; a lone mark before three digits is a thousands mark in one and a decimal mark in the other.
 */
export function readDigits(token: string, language: Language): DigitReading[] {
  const spaced = /\s/.test(token);
  const digits = token.replace(/\s/g, '').replace(/^(?=\.)/, '0');
  if (isNoQuantity(digits)) return [];
  const marks = digits.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return sure(Number(digits));
  if (spaced) return sure(Number(digits.replace(last, '.')));
  if (new Set(marks).size === 2) {
    const [whole = '', ...fraction] = digits.split(last);
    const other = last === '.' ? ',' : '.';
    if (fraction.length !== 1 || !grouped(whole, other)) return [];
    return sure(Number(`${whole.replaceAll(other, '')}.${fraction[0]}`));
  }
  if (marks.length > 1) return grouped(digits, last) ? sure(Number(digits.replaceAll(last, ''))) : [];
  const decimal = Number(digits.replace(last, '.'));
  if (!grouped(digits, last) || /^0/.test(digits)) {
    const { decimal: own, anyDecimal } = valueWords[language];
    const fraction = digits.length - digits.indexOf(last) - 1;
    return last === own || (anyDecimal && fraction < MANY_DECIMALS) ? sure(decimal) : [];
  }
  const thousands = Number(digits.replace(last, ''));
  if (last === valueWords[language].thousands) return [...sure(thousands), { value: decimal, how: 'spare' }];
  return [
    { value: decimal, how: 'decimals' },
    { value: thousands, how: 'thousands' },
  ];
}
