import { ofLetters } from '../../text/index.js';
import { spokenInAny } from '../words/index.js';

/** What currencies are called, folded, by their codes (ISO 4217). */
export const CURRENCIES: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['vnd', ['đồng việt nam', 'việt nam đồng', 'đồng', 'vnđ', 'vnd', 'đ', '₫']],
  ['usd', ['usd', 'us$', '$', 'us dollars', 'us dollar', 'dollars', 'dollar', 'đô la mỹ', 'đô la', 'đô-la', 'đô']],
  ['eur', ['eur', 'euros', 'euro', '€', 'ơ-rô']],
  ['gbp', ['gbp', '£', 'pounds', 'pound', 'bảng anh']],
  ['jpy', ['jpy', '¥', 'yen', 'yên', 'yên nhật']],
  ['cny', ['cny', 'rmb', 'yuan', 'nhân dân tệ', 'tệ']],
  ['krw', ['krw', '₩', 'won']],
  ['thb', ['thb', '฿', 'baht', 'bạt']],
  ['lak', ['lak', 'kip', 'kíp']],
  ['khr', ['khr', 'riel']],
  ['sgd', ['sgd', 's$', 'đô la singapore']],
  ['aud', ['aud', 'a$', 'đô la úc']],
  ['cad', ['cad', 'c$']],
  ['hkd', ['hkd', 'hk$']],
  ['nzd', ['nzd', 'nz$']],
  ['twd', ['twd']],
  ['chf', ['chf']],
  ['sek', ['sek']],
  ['nok', ['nok']],
  ['dkk', ['dkk']],
  ['inr', ['inr', '₹', 'rupees']],
  ['idr', ['idr']],
  ['myr', ['myr']],
  ['php', ['php']],
  ['rub', ['rub', '₽', 'rúp']],
  ['aed', ['aed']],
  ['bdt', ['bdt']],
  ['brl', ['brl']],
  ['egp', ['egp']],
  ['etb', ['etb']],
  ['ghs', ['ghs']],
  ['kes', ['kes', 'kenyan shillings', 'kenya shillings']],
  ['lkr', ['lkr']],
  ['mmk', ['mmk']],
  ['mwk', ['mwk']],
  ['mxn', ['mxn']],
  ['mzn', ['mzn']],
  ['ngn', ['ngn']],
  ['npr', ['npr']],
  ['pkr', ['pkr']],
  ['rwf', ['rwf']],
  ['sar', ['sar']],
  ['tzs', ['tzs', 'tanzanian shillings', 'tanzania shillings']],
  ['ugx', ['ugx', 'ugandan shillings', 'uganda shillings']],
  ['xaf', ['xaf']],
  ['xof', ['xof']],
  ['zar', ['zar']],
  ['zmw', ['zmw']],
];

const CODES = new Set(CURRENCIES.map(([code]) => code));

/** Names with their codes, the longest first. */
const NAMES = CURRENCIES.flatMap(([code, names]) => names.map((name) => ({ code, name }))).sort(
  (one, other) => other.name.length - one.name.length,
);

const GOES_ON = ofLetters(/^\p{L}/u);

/** A name of one syllable, which is half of another word where one more stands behind it: "đồng chí", "đô thị". */
const SYLLABLE = /^(?=.*[^\0-\x7f])\p{L}{2,}$/u;
/** Behind money: for each of what, or of how many. */
const OF_MONEY = spokenInAny(({ per, scales }) => [...per, ...scales.map(([scale]) => scale)]).join('|');
const IN_WORD = ofLetters(new RegExp(`^ (?!(?:${OF_MONEY})(?!\\p{L}))\\p{L}`, 'u'));

const endsAt = (name: string, rest: string): boolean =>
  !GOES_ON.test(rest) && !(SYLLABLE.test(name) && IN_WORD.test(rest));

/** The currency at the front of a folded text, by its code, and what is left behind it; null where there is none. */
export function currencyAt(text: string): { code: string; rest: string } | null {
  const found = NAMES.find(({ name }) => text.startsWith(name) && endsAt(name, text.slice(name.length)));
  return found ? { code: found.code, rest: text.slice(found.name.length) } : null;
}

/** The code that what is counted begins with: "vnd" of "vnd/người"; null where it is no money. */
export function currencyOf({ of }: { of: string }): string | null {
  const code = /^[a-z]{3}(?![a-z])/.exec(of)?.[0];
  return code !== undefined && CODES.has(code) ? code : null;
}
