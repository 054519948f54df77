import type { ValueType } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { currencyOf, measureIn } from '../../values/index.js';
import { anyOf } from '../lexicon/index.js';
import { nounOf } from './noun.js';
import { BEGINS_COUNT } from './value-words.js';

/** How a value is measured. */
export interface Measured {
  type: ValueType;
  unit: string | null;
  currency: string | null;
  scale: 1 | 1_000 | 1_000_000 | 1_000_000_000 | null;
}

export const PLAIN: Measured = { type: 'integer', unit: null, currency: null, scale: null };

const RATE = new RegExp(`^(?:${anyOf(({ rates }) => rates)})(?!\\p{L})|%`, 'u');
const MONEY = new RegExp(`^(?:${anyOf(({ moneys }) => moneys)})(?!\\p{L})`, 'u');
const DATE = new RegExp(`^(?:${anyOf(({ dates }) => dates)})(?!\\p{L})`, 'u');
const YES_NO = new RegExp(
  anyOf(({ yesNo }) => yesNo),
  'u',
);
/** Measures whose values have parts. */
const IN_PARTS =
  /^(?:ha|km2?|m[23]?|tấn|tạ|kg|lít|l|điểm|mét|hecta|giờ|tonnes?|hectares?|acres?|lit(?:re|er)s?|(?:kilo)?met(?:re|er)s?|hours?)$/u;

/** The codes of all currencies: "KES". */
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

const SCALES = [1, 1_000, 1_000_000, 1_000_000_000] as const;

/** Money by its unit: "triệu đồng". Null where the unit is none of money. */
function moneyIn(unit: string): Measured | null {
  // "triệu đồng/người/tháng" is money, whatever it is held against; of "tỷ đồng, %" the first is.
  const { times, of } = measureIn(unit.replace(/\s*[/,].*$/u, ''));
  const code = currencyOf({ of }) ?? (CODES.has(of.toUpperCase()) ? of : null);
  // "đồng chí" is no money.
  if (code === null || of.length > code.length) return null;
  const scale = SCALES.find((one) => one === times) ?? null;
  return { type: 'money', unit: null, currency: code.toUpperCase(), scale: scale === 1 ? null : scale };
}

/** Whether a text names nothing but a unit of measure: "triệu đồng", "%", "m2", "lượt người". */
export const isMeasure = (text: string): boolean =>
  /^%(?:\s*\/\s*\p{L}+)?$/u.test(text.trim()) ||
  moneyIn(fold(text)) !== null ||
  IN_PARTS.test(fold(text)) ||
  new RegExp(`${CLASSIFIER.source}$`, 'iu').test(fold(text));

/** "Có/Không", "yes/no": what may be answered, and nothing else. */
export const isYesOrNo = (text: string): boolean => YES_NO.exec(fold(text))?.[0] === fold(text).trim();

/** So many words name a unit at most. */
const WORDS_OF_UNIT = 3;

/** What a figure's label and the unit named beside it say of its value. */
export function measuredBy(label: string, unit: string): Measured {
  const [folded, named] = [fold(label), fold(unit)];
  const money = named === '' ? null : moneyIn(named);
  if (money) return money;
  if (MONEY.test(folded)) return { ...PLAIN, type: 'money', currency: 'VND' };
  if (/%|phần trăm|percent/.test(named) || RATE.test(folded)) return { ...PLAIN, type: 'percent' };
  if (YES_NO.test(`${folded} ${named}`)) return { ...PLAIN, type: 'yes_no' };
  if (DATE.test(folded) && named === '') return { ...PLAIN, type: 'date' };
  const said = unit.trim().split(/\s+/).length <= WORDS_OF_UNIT ? unit.trim() : unitOf(unit.trim());
  const counted = named === '' ? unitOf(nounOf(label.replace(BEGINS_COUNT, '')) ?? '') : said;
  return {
    ...PLAIN,
    type: IN_PARTS.test(fold(counted)) ? 'decimal' : 'integer',
    unit: counted === '' ? null : counted,
  };
}

const CLASSIFIER = new RegExp(
  `^(?:${anyOf(({ classifiers }) => [...classifiers].sort((one, other) => other.length - one.length))})(?!\\p{L})`,
  'iu',
);

/** The unit in which something is counted: the word that counts it, else its first words. */
function unitOf(noun: string): string {
  const classifier = CLASSIFIER.exec(noun)?.[0];
  const words = noun.split(/\s+/);
  if (words.length <= 2 || /[,/]/.test(noun)) return noun.toLowerCase();
  return (classifier ?? words.slice(0, WORDS_OF_UNIT).join(' ')).toLowerCase();
}
