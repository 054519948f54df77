import type { Language } from '../../../schemas/id.js';
import type { Unsure } from '../../../schemas/submission.js';
import { ofLetters } from '../../text/index.js';
import { type Measure, measureOf, type NumberRule } from '../measures/measure.js';
import { EMPTY, type Reading, UNREAD } from '../reading.js';
import { type Token, textOfTokens, tokensOf } from '../tokens/tokens.js';
import { isStruck, type Typed, typedOf } from '../tokens/typed.js';
import { type Account, accountsOf, isOnlyPrinted } from './accounts.js';
import { sumOf } from './decimal.js';
import { inMeasure } from './in-measure.js';
import { type Place, placeFor } from './place.js';

/** More than anybody types beside a number: what is longer is words. */
const LONGEST = 2000;
const MOST_TOKENS = 80;

/** One number that all of a text says, and how sure its marks and its measure are. */
interface Read {
  value: number;
  because: Reading['because'] | null;
  spare: boolean;
  none: boolean;
}

const UNNAMED = { loose: false, named: false };

const isNear = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.abs(one);

/** A lone mark before three digits stands at the thousands where whole things are counted, or đồng, which have no parts. */
function mayHaveDecimals({ number, said }: Account, { rule, measure, currency }: Place): boolean {
  if (number.mark !== 'decimals' || number.scale > 1) return true;
  return rule.type !== 'integer' && !(currency === 'vnd' && (measure.times === 1 || said?.in === 'ones'));
}

/** Nothing is paid for with fewer đồng, of which a thousand are the least that is handled. */
const LEAST_DONG = 1000;

/** "7.5" or "250" where đồng are asked, and it is not said that it is đồng: so many millions, or thousands? */
const isHardlyDong = (value: number, { of, times }: Measure): boolean =>
  of === 'vnd' && times === 1 && value !== 0 && Math.abs(value) < LEAST_DONG;

/**
 * "2,125 tỷ đồng" where triệu đồng are asked: at the thousands its mark would come to more than anybody has who counts in
 * triệu; where tỷ are asked, some have.
 */
function isBeforeDecimals({ number }: Account, accounts: readonly Account[], place: Place): boolean {
  if (number.mark !== 'decimals' || number.scale <= place.measure.times) return false;
  const others = accounts.filter(({ number }) => number.mark === 'thousands');
  const isTooMuch = (one: Account): boolean =>
    inMeasure(one.number, one, place).some(({ rather }) => rather !== undefined);
  return others.length > 0 && others.every(isTooMuch);
}

/** What an account comes to in what the form counts in; none where it contradicts itself or the form. */
function readsOf(account: Account, place: Place, accounts: readonly Account[]): Read[] {
  const { number, none, again: repeated, parts, about } = account;
  if (none)
    return repeated.every((one) => one.number.value === 0) ? [{ value: 0, because: null, spare: false, none }] : [];
  return inMeasure(number, account, place).flatMap(({ value, doubtful, rather }): Read[] => {
    if (rather !== undefined || !mayHaveDecimals(account, place)) return [];
    if (account.said === null && number.scale === 1 && isHardlyDong(number.value, place.measure)) return [];
    const confirmed = repeated.every((one) =>
      inMeasure(one.number, { ...one, ...UNNAMED }, place).some((again) => isNear(again.value, value)),
    );
    if (!confirmed || sumOf(parts) > Math.abs(value) || !Number.isFinite(value)) return [];
    const mark = number.mark !== 'sure' && repeated.length === 0 && !isBeforeDecimals(account, accounts, place);
    const because = mark ? 'mark' : doubtful ? 'measure' : about ? 'nearly' : null;
    return [{ value, because, spare: number.mark === 'spare', none: false }];
  });
}

const inRange = ({ value }: Read, { min, max }: NumberRule): boolean =>
  (typeof min !== 'number' || value >= min) && (typeof max !== 'number' || value <= max);

/** Of readings with the same value, but for the last digit of a product, the first with the least doubt. */
function distinct(reads: readonly Read[]): Read[] {
  const found: Read[] = [];
  for (const read of reads) {
    const at = found.findIndex(({ value }) => isNear(value, read.value));
    if (at < 0) found.push(read);
    else if (found[at]?.because !== null && read.because === null) found[at] = read;
  }
  return found;
}

/**
 * The readings that are left when the impossible ones are taken away: what is no whole number where one is asked, what the
 * language does not write, what is out of bounds; but something is always left.
 */
function possible(reads: readonly Read[], rule: NumberRule): Read[] {
  const whole = reads.filter(({ value }) => rule.type !== 'integer' || Number.isInteger(value));
  const usual = whole.filter(({ spare }) => !spare);
  const within = (some: readonly Read[]): Read[] => some.filter((read) => inRange(read, rule));
  const choices = [within(usual), within(whole), usual, reads.filter(({ spare }) => !spare)];
  return distinct(choices.find((some) => some.length > 0) ?? []);
}

const told = ({ value, because, none }: Read, typed: Typed): Reading => {
  const doubt = because ?? (isStruck(typed) ? 'struck' : null);
  return {
    value,
    reading: doubt === null ? null : String(value),
    ...(doubt !== null && { because: doubt }),
    ...(none && { none: true as const }),
  };
};

const unsure = (because: Unsure['because'], seen: string, place: Place, best: number | null): Reading => ({
  ...UNREAD,
  unsure: { because, seen, expected: because === 'measure' ? place.expected : null, best },
});

const SAYS_SOMETHING = ofLetters(/[\p{L}\p{N}]/u);

/** Why nothing is sure where something is left over, or what is there contradicts the form. */
function whyUnsure(accounts: readonly Account[], tokens: readonly Token[], place: Place): Reading {
  const [first] = accounts;
  const all = textOfTokens(tokens);
  const left = (first?.left ?? []).flatMap((at) => tokens[at] ?? []);
  const values = new Set(accounts.map(({ number }) => number.value));
  const best = values.size === 1 && first && !first.none ? first.number.value : null;
  if (left.some(({ is }) => is === 'number')) return unsure('values', all, place, null);
  if (first === undefined) return unsure('words', all, place, null);
  if (left.length === 0 && first.said?.in === 'other') return unsure('measure', first.said.name, place, null);
  if (left.length === 0) {
    const contradicts = accounts.some(({ again, parts }) => again.length > 0 || parts.length > 0);
    if (contradicts) return unsure('values', all, place, null);
    const rather = accounts.flatMap((one) => inMeasure(one.number, one, place).flatMap(({ rather }) => rather ?? []));
    return unsure('measure', all, place, new Set(rather).size === 1 ? (rather[0] ?? null) : null);
  }
  const beside = tokens.filter((_, at) => at < first.from || at >= first.to);
  const words = textOfTokens(first.said?.in === 'other' ? beside : left);
  return unsure('words', SAYS_SOMETHING.test(words) ? words : all, place, best);
}

/** Digits alone, without marks between them, of so few that nobody asks what they are counted in; no nought before many. */
const FEW_DIGITS = /^ *(?:\d{1,3}|[1-9]\d{3,5}) *$/;

/**
 * What most people type: a small whole number, and nothing else. The grammar explains it in one way, whatever is asked and
 * printed there: there is no mark in it, no word and nothing left, and it is too small to have been meant in ones where
 * thousands are asked, and not in thousands where đồng are. Null for everything else.
 */
export function fewDigits([only, ...more]: Typed, rule: NumberRule): Reading | null {
  if (only === undefined || more.length > 0 || only.mark !== undefined || !FEW_DIGITS.test(only.text)) return null;
  const value = Number(only.text);
  return value < LEAST_DONG && isHardlyDong(value, measureOf(rule)) ? null : { value, reading: null };
}

/**
 * A number as people type it: "1.234,5", "1 234", "05", "12 hội nghị", "khoảng 30", "85%", "1,5 tỷ", "mười hai". The value
 * is in what the form counts in: "1,5 tỷ" is 1500 where the form asks for triệu đồng. There is one only where all that
 * was typed is explained and in one way; `labels` are what the form prints with the place, which may be typed again.
 */
export function readNumber(
  text: string | Typed,
  rule: NumberRule,
  language: Language,
  labels: readonly string[] = [],
): Reading {
  const typed = typedOf(text);
  return fewDigits(typed, rule) ?? readByGrammar(typed, rule, language, labels);
}

function readByGrammar(typed: Typed, rule: NumberRule, language: Language, labels: readonly string[]): Reading {
  const tokens = typed.reduce((sum, piece) => sum + piece.text.length, 0) > LONGEST ? [] : tokensOf(typed);
  const hasDigits = typed.some((piece) => piece.mark !== 'struck' && /\d/.test(piece.text));
  const place = placeFor(rule, language, labels);
  if (tokens.length === 0 || tokens.length > MOST_TOKENS) {
    const seen = typed.map((piece) => piece.text).join('');
    return hasDigits ? unsure('words', seen.trim().slice(0, LONGEST), place, null) : UNREAD;
  }
  const accounts = accountsOf(tokens, place);
  const complete = accounts.filter(({ cost }) => cost === 0);
  if (complete.length === 0 && isOnlyPrinted(tokens, place)) return EMPTY;
  const reads = possible(
    complete.flatMap((account) => readsOf(account, place, complete)),
    rule,
  );
  const [only, other] = reads;
  if (only && other === undefined) {
    if (rule.type === 'integer' && !Number.isInteger(only.value)) return UNREAD;
    return told(only, typed);
  }
  if (only && other) return unsure('values', textOfTokens(tokens), place, null);
  return hasDigits || complete.length > 0 ? whyUnsure(accounts, tokens, place) : UNREAD;
}
