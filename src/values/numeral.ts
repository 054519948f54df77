import type { Language } from '../../schemas/id.js';
import { product } from './decimal.js';
import { type Counted, measureOf } from './measure.js';
import { readNumber } from './number.js';
import { unitOf } from './unit-of-measure.js';
import { valueWords } from './words/index.js';

/** Digits beyond 17 do not tell one number from another. */
const writerIn = (language: Language, useGrouping: boolean): Intl.NumberFormat =>
  new Intl.NumberFormat(valueWords[language].locale, { maximumSignificantDigits: 17, useGrouping });

/** Making one takes far longer than writing a number: each is made when it is first asked for. */
const writers = new Map<string, Intl.NumberFormat>();

function writerFor(language: Language, useGrouping: boolean): Intl.NumberFormat {
  const key = `${language} ${useGrouping}`;
  const writer = writers.get(key) ?? writerIn(language, useGrouping);
  writers.set(key, writer);
  return writer;
}

/** A lone mark before three last digits stands at the thousands or before decimals: nobody can tell. */
const TWO_WAYS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * A number as it is written in the language, all its digits: 1.234,5 in Vietnamese, 1,234.5 in English; `plain` without a
 * mark at the thousands. Three decimals that could be taken for thousands have a fourth: 1,2340.
 */
export function numeral(value: number, language: Language, plain = false): string {
  const written = writerFor(language, !plain).format(value === 0 ? 0 : value);
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
