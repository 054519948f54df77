import type { ValueType } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { measureIn } from '../../values/index.js';
import { anyOf } from '../lexicon/index.js';
import { nounOf } from './noun.js';

/** How a value is measured. */
export interface Measured {
  type: ValueType;
  unit: string | null;
  currency: string | null;
  scale: 1 | 1_000 | 1_000_000 | 1_000_000_000 | null;
}

const PLAIN: Measured = { type: 'integer', unit: null, currency: null, scale: null };

const RATE = new RegExp(`^(?:${anyOf(({ rates }) => rates)})(?!\\p{L})|%`, 'u');
const MONEY = new RegExp(`^(?:${anyOf(({ moneys }) => moneys)})(?!\\p{L})`, 'u');
const COUNT = new RegExp(`^(?:${anyOf(({ counts }) => counts)})(?!\\p{L})\\s*`, 'iu');
const DATE = new RegExp(`^(?:${anyOf(({ dates }) => dates)})(?!\\p{L})`, 'u');
const YES_NO = new RegExp(
  anyOf(({ yesNo }) => yesNo),
  'u',
);
/** Measures whose values have parts. */
const IN_PARTS = /^(?:ha|km2?|m[23]?|tấn|tạ|kg|lít|l|điểm|mét|hecta|giờ)$/u;

const SCALES = [1, 1_000, 1_000_000, 1_000_000_000] as const;

/** Money by its unit: "triệu đồng". Null where the unit is none of money. */
function moneyIn(unit: string): Measured | null {
  const { times, of } = measureIn(unit);
  if (!/^(?:vnd|usd|eur)/.test(of)) return null;
  const scale = SCALES.find((one) => one === times) ?? null;
  return { type: 'money', unit: null, currency: of.slice(0, 3).toUpperCase(), scale: scale === 1 ? null : scale };
}

/** So many words name a unit at most. */
const WORDS_OF_UNIT = 4;

/** What a figure's label and the unit named beside it say of its value. */
export function measuredBy(label: string, unit: string): Measured {
  const [folded, named] = [fold(label), fold(unit)];
  const money = named === '' ? null : moneyIn(named);
  if (money) return money;
  if (MONEY.test(folded)) return { ...PLAIN, type: 'money', currency: 'VND' };
  if (/%|phần trăm|percent/.test(named) || RATE.test(folded)) return { ...PLAIN, type: 'percent' };
  if (YES_NO.test(`${folded} ${named}`)) return { ...PLAIN, type: 'yes_no' };
  if (DATE.test(folded) && named === '') return { ...PLAIN, type: 'date' };
  if (named !== '') return { ...PLAIN, type: IN_PARTS.test(named) ? 'decimal' : 'integer', unit: unit.trim() };
  const noun = nounOf(label.replace(COUNT, ''));
  const words = noun?.split(/\s+/) ?? [];
  return { ...PLAIN, unit: words.length > 0 && words.length <= WORDS_OF_UNIT ? (noun?.toLowerCase() ?? null) : null };
}
