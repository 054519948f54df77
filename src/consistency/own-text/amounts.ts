import type { Language } from '../../../schemas/id.js';
import type { ValueRule } from '../../form/index.js';
import { wordsOf } from '../../text/index.js';
import { readValue } from '../../values/index.js';
import { ABOUT, NAMES_SOMETHING, OF_ALL, ofOtherYear, slack } from '../sentences.js';
import { type Held, type OwnValue, otherWordsIn, type Said, shareSaid, speaksOfAnother } from './own-value.js';

/** A number with its measure, and what stands before and behind it in its clause. */
interface Amount {
  typed: string;
  value: number;
  before: string;
  behind: string;
}

const CLAUSES = /,\s+|[;()]|\s[-–—]\s/;
/** A measure has so few words, and a number written in words too. */
const [MEASURE_WORDS, NUMBER_WORDS] = [3, 4];
const SIGN = /^(?:[$€£]|usd|eur|gbp|us\$)/u;
const IS_ABOUT = new RegExp(`${ABOUT} $`, 'u');
/** Of something narrower than what is asked for. */
const NARROWER =
  /(?<!\p{L})(?:trong đó|riêng|lĩnh vực|nhóm|trong số|of which|among|of these|alone|only|each|mỗi)(?!\p{L})/u;
/** Behind it: that was all. */
const IN_ALL = /(?<!\p{L})(?:in total|in all|altogether|tổng cộng|cả thảy|tất cả)(?!\p{L})/u;

const bareOf = (text: string): string => text.replace(/[.,:;!?]+$/, '');

/** The number that begins with some word of a clause, with its measure behind it. */
function amountAt(tokens: readonly string[], at: number, rule: ValueRule, language: Language): Amount | null {
  const isSigned = SIGN.test(tokens[at] ?? '');
  const digits = tokens[at + (isSigned && !/\d/.test(tokens[at] ?? '') ? 1 : 0)] ?? '';
  if (!/^[$€£]?(?:us\$)?\d/.test(digits)) return null;
  for (let to = Math.min(tokens.length, at + 1 + MEASURE_WORDS + (isSigned ? 1 : 0)); to > at; to -= 1) {
    const typed = bareOf(tokens.slice(at, to).join(' '));
    if (!isSigned && !typed.includes('%') && to === at + 1) return null;
    const { value, reading } = readValue(typed, rule, language);
    if (typeof value === 'number' && reading === null)
      return { typed, value, before: `${tokens.slice(0, at).join(' ')} `, behind: tokens.slice(to).join(' ') };
  }
  return null;
}

/** A number written in words before what it counts: "forty water points". */
function inWords(clause: string, rule: ValueRule, language: Language): Amount[] {
  const unit = wordsOf(rule.unit ?? '').join(' ');
  const at = unit === '' ? -1 : ` ${clause} `.indexOf(` ${unit} `);
  if (at < 1) return [];
  const words = clause.slice(0, at).trim().split(' ');
  const found: Amount[] = [];
  // Words before a number may be read over: the longest that is another number than what it ends with is all of it.
  for (let from = words.length - 1; from >= Math.max(0, words.length - NUMBER_WORDS); from -= 1) {
    const typed = words.slice(from).join(' ');
    const { value, reading } = readValue(`${typed} ${unit}`, rule, language);
    if (/\d/.test(typed) || typeof value !== 'number' || reading !== null || value === found.at(-1)?.value) continue;
    found.push({ typed, value, before: `${words.slice(0, from).join(' ')} `, behind: clause.slice(at + unit.length) });
  }
  return found.slice(-1);
}

function amountsIn(clause: string, rule: ValueRule, language: Language): Amount[] {
  const tokens = clause.split(' ');
  const found = tokens.flatMap((_, at) => amountAt(tokens, at, rule, language) ?? []);
  const named = found.filter(({ before }) => !NAMES_SOMETHING.test(before));
  return named.length > 0 || rule.type === 'money' || rule.type === 'percent' ? named : inWords(clause, rule, language);
}

/** Whether a clause names what is asked for around its number, and nothing much besides. */
function isNamed({ before, behind }: Amount, own: OwnValue): boolean {
  const around = new Set(wordsOf(`${before} ${behind}`));
  const { telling } = own;
  if (telling.length === 1) return wordsOf(before).at(-1) === telling[0];
  return (
    telling.length > 1 &&
    shareSaid(telling, around) === 1 &&
    otherWordsIn(around, own).length <= Math.max(3, telling.length)
  );
}

/** Whether a sentence tells all there is of what is counted in the measure of its number, up to that or behind it. */
const isOfAll = (upTo: string, { behind }: Amount, { telling }: OwnValue): boolean => {
  const words = upTo.trim().split(' ');
  while (telling.includes(words.at(-1) ?? '')) words.pop();
  return OF_ALL.test(`${words.join(' ')} `) || IN_ALL.test(behind);
};

/**
 * The amount that a clause tells of what a label names, or of all that is counted in its measure where nothing else of the question
 * is. What was done may be told part by part: only a share, or more than the whole, is then another.
 */
export function amountsSaid({ own, answer, words, folded, language, year }: Held): Said[] {
  const { rule } = own.item.figure;
  const whole = answer.value;
  if (typeof whole !== 'number' || (!own.isOnly && shareSaid(own.telling, words) < 1)) return [];
  if (ofOtherYear(folded, year)) return [];
  let from = 0;
  return folded.split(CLAUSES).flatMap((clause): Said[] => {
    const at = folded.indexOf(clause, from);
    from = at + clause.length;
    const amounts = amountsIn(clause, rule, language);
    const said = amounts.map((amount): Said & { amount: Amount } => {
      const { typed, value, before } = amount;
      const apart = slack(
        { typed, about: IS_ABOUT.test(before), scaled: rule.scale === null && /\p{L}/u.test(typed) },
        whole,
      );
      return { amount, said: typed, isSame: Math.abs(value - whole) <= apart };
    });
    const [only] = said;
    if (said.some(({ isSame }) => isSame)) return said.filter(({ isSame }) => isSame);
    if (!only || said.length > 1 || NARROWER.test(clause) || speaksOfAnother(clause, own)) return [];
    const ofAll = isOfAll(folded.slice(0, at) + only.amount.before, only.amount, own);
    const isOther = rule.type === 'percent' || ofAll || only.amount.value > whole;
    const isMeant = isNamed(only.amount, own) || (ofAll && own.isOnly && rule.type !== 'percent');
    return isOther && isMeant ? [only] : [];
  });
}
