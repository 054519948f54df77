import type { Language } from '../../../schemas/id.js';
import { type Counted, measureOf } from '../measures/measure.js';
import { unitOf } from '../measures/unit-of-measure.js';
import { valueWords } from '../words/index.js';
import { product } from './decimal.js';
import { readNumber } from './number.js';

/** The digits of a number that is not negative before and behind the mark of its decimals, also where JavaScript counts its zeros: 1e-7. */
function digitsOf(value: number): [whole: string, decimals: string] {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const moved = Number(exponent);
  if (moved < 0) return ['0', '0'.repeat(-moved - whole.length) + whole + decimals];
  return [whole + decimals.slice(0, moved).padEnd(moved, '0'), decimals.slice(moved)];
}

/** A lone mark before three last digits stands at the thousands or before decimals: nobody can tell. */
const TWO_WAYS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A number as it is written in the language, all its digits: 1.234,5 in Vietnamese, 1,234.5 in English; `plain` without a
 * mark at the thousands. Three decimals that could be taken for thousands have a fourth: 1,2340.
 */
export function numeral(value: number, language: Language, plain = false): string {
  const { thousands, decimal } = valueWords[language];
  const [whole, decimals] = digitsOf(Math.abs(value));
  const grouped = plain ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const written = `${value < 0 ? '-' : ''}${grouped}${decimals === '' ? '' : decimal}${decimals}`;
  return !Number.isInteger(value) && TWO_WAYS.test(written) ? `${written}0` : written;
}

/**
 * A number of a form as a person would type it there, `plain` without a mark at the thousands. What could be read in
 * another way is said with its measure: 2.000.000 triệu đồng where the form asks for triệu đồng, 0,5%.
 */
export function writeNumber(value: number, rule: Counted, language: Language, plain = false): string {
  const written = numeral(value, language, plain);
  const isClear = (way: string): boolean => {
    const { value: back, reading } = readNumber(way, rule, language);
    return back === value && reading === null;
  };
  if (isClear(written)) return written;
  const measure = measureOf(rule);
  const unit = unitOf(rule, language) || (rule.named ?? '');
  const ways = [
    `${written}${unit === '%' ? '' : ' '}${unit}`,
    `${numeral(product(value, measure.times), language, plain)} ${measure.of}`,
  ];
  return ways.find(isClear) ?? written;
}
