import { anyOf } from '../lexicon/index.js';
import { ROOM } from '../lines/index.js';
import { isCountable, nounOf } from './noun.js';
import { BEGINS_COUNT, BEGINS_VALUE } from './value-words.js';

/** A place to write a number in, by the words before and behind it: "Tổng số đảng viên: …… người". */
export interface Blank {
  label: string;
  /** Empty where none stands there. */
  unit: string;
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
  const label = (
    before
      .replace(CURRENCY, '')
      .replace(/\([^()]*\)/gu, '')
      .split(/[;,(]|\.\s|:\s+(?=\S)/u)
      .at(-1) ?? ''
  )
    .replace(/[\s:]+$/u, '')
    .replace(THEREOF, '')
    .trim();
  if (wordsIn(label) > FEW || BEGINS_VALUE.test(label)) return label;
  if (unit !== '') return `${label === '' ? 'Số' : label} ${unit.replace(/^%\s*/u, '')}`.trim();
  const noun = first && nounOf(first.label.replace(BEGINS_COUNT, ''));
  return noun ? `Số ${noun} ${label}`.trim() : label;
}

/** The places of a text where a number is to be written, in its order. */
export function blanksIn(text: string): Blank[] {
  const found: Blank[] = [];
  let from = 0;
  for (;;) {
    const dots = DOTS.exec(text.slice(from));
    if (!dots) return found;
    const at = from + dots.index;
    const before = text.slice(from, at);
    const behind = text.slice(at + dots[0].length);
    const named = UNIT.exec(behind);
    const unit = CURRENCY.exec(before)?.[1] ?? named?.[1]?.trim() ?? '';
    const label = labelFor(before, unit, found[0]);
    from = at + dots[0].length + (named ? named[0].length : 0);
    const counts = unit !== '' || BEGINS_VALUE.test(label) || found.length > 0 || isCountable(label);
    if (counts && /\p{L}{2}/u.test(label) && wordsIn(label) <= WORDS_OF_LABEL && !DAY.test(unit) && !DAY.test(label))
      found.push({ label, unit });
  }
}
