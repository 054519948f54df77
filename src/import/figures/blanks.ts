import { anyOf } from '../lexicon/index.js';
import { ROOM } from '../lines/index.js';
import { isCountable, nounOf } from './noun.js';
import { BEGINS_COUNT, BEGINS_VALUE } from './value-words.js';

/** A place to write a number in, by the words before and behind it: "Tổng số đảng viên: …… người". */
export interface Blank {
  label: string;
  /** Empty where none stands there. */
  unit: string;
  /** Nothing there counts: it is room for words. */
  words: boolean;
}

const DOTS = new RegExp(`${ROOM}[\\s.…_]*`, 'u');
const UNIT = /^\(?\s*([\p{L}%](?:[\p{L}\s,/%²³]|(?<=m)[23]){0,40}?)\)?\s*(?=[.,;:()…]|[-–—]\s|$)/u;
const THEREOF = new RegExp(`^.*?(?:${anyOf(({ thereof }) => thereof)})\\s*:?\\s*`, 'iu');
/** A currency may stand before the room: "Fees collected: KES ……". */
const CURRENCY = /(?<=[:\s])([A-Z]{3}|[$€£])\s*$/u;
const DAY = /^(?:ngày|tháng|năm|date)$/iu;

/** A label of more words is a sentence that is to be finished in words. */
const WORDS_OF_LABEL = 16;
/** So few words do not say what is counted; those behind the number do. */
const FEW = 2;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** What is counted, by the words on both sides of a number. */
function labelFor(before: string, unit: string, first: Blank | undefined): string {
  const own = (
    before
      .replace(CURRENCY, '')
      .replace(/\([^()]*\)/gu, '')
      .split(/[;,(]|\.\s|:\s+(?=\S)/u)
      .at(-1) ?? ''
  ).replace(/[\s:]+$/u, '');
  const label = own.replace(THEREOF, '').trim();
  if (wordsIn(label) > FEW || BEGINS_VALUE.test(label)) return label;
  if (unit !== '' && label !== '' && label !== own.trim()) return `Số ${unit.replace(/^%\s*/u, '')} ${label}`;
  if (unit !== '') return `${label === '' ? 'Số' : label} ${unit.replace(/^%\s*/u, '')}`.trim();
  const noun = first && nounOf(first.label.replace(BEGINS_COUNT, ''));
  return noun ? `Số ${noun} ${label}`.trim() : label;
}

/** The places of a text where a number is to be written, in its order. */
export function blanksIn(text: string): Blank[] {
  const found: Blank[] = [];
  let from = 0;
  let lead: string | null = null;
  for (;;) {
    const dots = DOTS.exec(text.slice(from));
    if (!dots) return found;
    const at = from + dots.index;
    const before = text.slice(from, at);
    const behind = text.slice(at + dots[0].length);
    const named = UNIT.exec(behind);
    const unit = CURRENCY.exec(before)?.[1] ?? named?.[1]?.trim() ?? '';
    const last = found.at(-1);
    const isShared = unit !== '' && last !== undefined && ONLY_LISTED.test(before);
    if (isShared) lead ??= leadOf(last);
    else lead = null;
    const label = lead === null ? labelFor(before, unit, found[0]) : `${lead} ${unit}`;
    if (last && lead !== null && last.label === lead) last.label = `${lead} ${last.unit}`;
    from = at + dots[0].length + (named ? named[0].length : 0);
    const counted = unit !== '' || BEGINS_VALUE.test(label) || isCountable(label);
    if (!counted && found.length === 0) continue;
    if (/\p{L}{2}/u.test(label) && wordsIn(label) <= WORDS_OF_LABEL && !DAY.test(unit) && !DAY.test(label))
      found.push({ label, unit, words: !counted && NEW_CLAUSE.test(before) });
  }
}

/** Nothing but the sign or word of a list: "Đã kiểm tra …… tổ chức, …… đảng viên". */
const ONLY_LISTED = /^\s*(?:[,;]|và(?=\s)|and(?=\s))?\s*(?:và(?=\s)|and(?=\s))?\s*$/u;
const NEW_CLAUSE = /[.;?]\s/u;

/** What is said of all that is listed; null where it names the first of them alone. */
const leadOf = ({ label, unit }: Blank): string | null =>
  unit === '' || BEGINS_VALUE.test(label) || label.endsWith(unit) ? null : label;
