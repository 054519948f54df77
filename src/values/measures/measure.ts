import { ofLetters, remembered } from '../../text/index.js';
import type { ValueRule } from '../value-rule.js';
import { currencyAt } from './currency.js';

/** What a value is counted in: how many ones make one of it, and ones of what. */
export interface Measure {
  /** 1,000,000 of "triệu đồng", 1 of "hộ". */
  readonly times: number;
  /** Folded, currencies by their codes: "vnd" of "triệu đồng", "hộ" of "nghìn hộ". Empty where nobody says. */
  readonly of: string;
}

/** Words that multiply. Two behind one another multiply each other: "nghìn tỷ", "trăm triệu". */
const MULTIPLES: readonly [RegExp, number][] = [
  [ofLetters(/^(?:tỷ|tỉ)(?!\p{L})(?! ?(?:lệ|suất|trọng|số|giá|phú)(?!\p{L}))|^billions?\b|^bn\b/u), 1e9],
  [ofLetters(/^triệu(?!\p{L})(?! ?(?:tập|hồi)(?!\p{L}))|^millions?\b|^ml?n\b|^tr(?=\.? ?(?:đ|vn)|\.?$)/u), 1e6],
  [ofLetters(/^(?:nghìn|ngàn)(?!\p{L})|^thousands?\b|^k(?= ?(?:đ|vn)|$)|^ng(?=\.? ?đ(?:ồng)?(?!\p{L}))/u), 1e3],
  [ofLetters(/^vạn(?!\p{L})/u), 1e4],
  [ofLetters(/^trăm(?!\p{L})|^hundreds?\b/u), 1e2],
  [ofLetters(/^chục(?!\p{L})/u), 10],
  [/^trillions?\b/u, 1e12],
];

const ANY_MULTIPLE = new RegExp(MULTIPLES.map(([{ source }]) => source).join('|'), 'u');

/** "trăm nghìn tỷ": nobody counts in more words. */
const MOST_WORDS = 3;

/** A power of ten in figures: "1.000 đồng", "'000 USD". */
const IN_FIGURES = /^'?(1?0{0,2}(?:[., ]?000)+)(?![.,]?\d)/;
/** Its zeros behind the code of a currency: "TZS '000", "USD (000)". */
const FIGURES_BEHIND = /^([a-zđ]{3})\s*\(?'?(0{3}(?:[., ]?0{3})*)(?:'?s)?\)?$/;
const BEFORE_UNIT = /^(?:đvt|đơn vị(?: tính)?|unit) ?: ?/u;

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u2032]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** The words that multiply at the front of a folded text, and what is left behind them; times 1 where there are none. */
function multipleAt(text: string): { times: number; rest: string } {
  let times = 1;
  let rest = text;
  for (let words = 0; words < MOST_WORDS; words++) {
    const here = rest;
    if (!ANY_MULTIPLE.test(here)) break;
    const found = MULTIPLES.find(([word]) => word.test(here));
    if (!found) break;
    times *= found[1];
    rest = rest.replace(found[0], '').replace(/^\.?[ ]?/, '');
  }
  return { times, rest };
}

const withCode = (text: string): string => {
  const money = currencyAt(text);
  return money ? `${money.code}${money.rest}` : text;
};

/** Reads what a definition calls a unit of measure: "triệu đồng", "1.000 đồng", "nghìn hộ", "USD million", "hộ". */
export const measureIn = remembered((unit: string): Measure => {
  const text = folded(unit).replace(BEFORE_UNIT, '').replace(FIGURES_BEHIND, '$2 $1');
  const figures = IN_FIGURES.exec(text);
  const powers = figures?.[1]?.replace(/\D/g, '').replace(/^1/, '').length ?? 0;
  const { times, rest } = multipleAt(text.slice(figures?.[0].length ?? 0).trim());
  if (powers > 0 || times > 1) return { times: times * 10 ** powers, of: withCode(rest.replace(/^of /, '')) };
  const money = currencyAt(text);
  const behind = money
    ? multipleAt(money.rest.replace(/^[ (,]+/, ''))
    : multipleAt(/\(([^)]*)\)$/.exec(text)?.[1]?.trim() ?? '');
  if (behind.times === 1) return { times: 1, of: withCode(text) };
  return { times: behind.times, of: money ? money.code : text.replace(/ ?\([^)]*\)$/, '') };
});

/** What of a rule says what its values are counted in. */
export type Counted = Pick<ValueRule, 'type' | 'unit' | 'currency' | 'scale' | 'named'>;

/** What is asked of a number. */
export type NumberRule = Counted & Partial<Pick<ValueRule, 'min' | 'max'>>;

/**
 * What the values of a figure or column are counted in. The words a form prints come before the scale, which it prints
 * only where no unit is named: who fills it in goes by what is printed.
 */
export function measureOf({ type, unit, currency, scale, named }: Counted): Measure {
  const said = measureIn(unit ?? named ?? (type === 'percent' ? '%' : ''));
  const money = type === 'money' && currency !== null ? currency.toLowerCase() : '';
  return { times: said.times === 1 ? scale : said.times, of: said.of === '' ? money : said.of };
}

/** The unit of measure that a label names in brackets or behind "ĐVT:", where it multiplies; null where none does. */
export function multipleNamedIn(label: string): string | null {
  const named = [...label.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  const behind = /(?:đvt|đơn vị tính)\s*:\s*([^()]+)/iu.exec(label)?.[1];
  const units = behind === undefined ? named : [...named, behind];
  return units.map((text) => text.trim()).find((text) => measureIn(text).times > 1) ?? null;
}
