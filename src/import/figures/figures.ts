import type { SeriesColumn } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import { type Measured, measuredBy } from './measured.js';
import { nounOf } from './noun.js';
import { yearsIn } from './years.js';

/** A figure a text asks for, before it has an id. */
export interface FigureDraft extends Measured {
  label: string;
  series: SeriesColumn[] | null;
}

const COUNTS = anyOf(({ counts }) => counts);
const RATES = anyOf(({ rates }) => rates);
const MONEYS = anyOf(({ moneys }) => moneys);
const HEAD = `(?:${COUNTS}|${RATES}|${MONEYS})`;
const NOT_COUNTED = anyOf(({ notCounted }) => notCounted);
const BEFORE = anyOf(({ beforeCounts }) => beforeCounts);
const HOW_MANY = anyOf(({ howMany }) => howMany);

/** Where a text begins to name something that is counted or measured. */
const NAMED = new RegExp(`(?<!\\p{L})(?:${HEAD})(?!\\p{L})`, 'giu');
const ASKED = new RegExp(`(?<!\\p{L})(?:${HOW_MANY})\\s+([^,;.:()?…]{2,80})`, 'giu');
const STARTS = new RegExp(`(?:^|[,;:.(–/-]\\s*|(?<!\\p{L})(?:${BEFORE})\\s+)$`, 'iu');
const IS_NO_COUNT = new RegExp(`^(?:${NOT_COUNTED})`, 'iu');
/** A name ends with its clause, and where the next one begins. */
const ENDS = new RegExp(`[,;.:()?…_]|\\s(?:và|cùng|and)\\s+(?=${HEAD}(?!\\p{L}))|\\s[-–—]\\s`, 'iu');
/** Room to write in: many dots, or a few on their own. Three behind a word only say that there is more. */
const DOTS = /(?:[._]{4,}|…{2,}|(?<=[\s:(])(?:\.{3}|…))[\s.…_]*/u;

/** A longer text names no figure. */
const LONGEST_LABEL = 100;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const labelAt = (text: string, at: number): string => {
  const behind = text.slice(at);
  const end = ENDS.exec(behind)?.index ?? behind.length;
  return behind.slice(0, end).trim();
};

interface Named {
  at: number;
  end: number;
  label: string;
}

const isNamed = (label: string): boolean =>
  label.split(/\s+/).length >= 2 && label.length <= LONGEST_LABEL && !/^\S+\s+\d/u.test(label);

function namedIn(text: string): Named[] {
  const found: Named[] = [];
  for (const { index: at } of text.matchAll(NAMED)) {
    if (found.some((one) => at < one.end)) continue;
    if (!STARTS.test(text.slice(0, at)) || IS_NO_COUNT.test(fold(text.slice(at)))) continue;
    const label = labelAt(text, at);
    if (isNamed(label)) found.push({ at, end: at + label.length, label });
  }
  return found.flatMap((one) => [one, ...alsoCounted(text, one)]);
}

const LISTS = new RegExp(`^(?:${anyOf(({ counts }) => counts.filter((word) => /lượng|number/.test(word)))})\\s+`, 'iu');
/** So many words name a thing in a list. */
const WORDS_OF_ITEM = 4;

/** "Số lượng bài viết, chương trình, chuyên mục": each thing in the list is counted. */
function alsoCounted(text: string, { end, label }: Named): Named[] {
  const head = LISTS.exec(label)?.[0];
  if (head === undefined || label.slice(head.length).split(/\s+/).length > WORDS_OF_ITEM) return [];
  const found: Named[] = [];
  let from = end;
  for (;;) {
    const next = /^\s*[,;]\s*(?:và\s+)?([^,;.:()]+)/u.exec(text.slice(from));
    const item = next?.[1]?.trim() ?? '';
    if (!next || item === '' || new RegExp(`^(?:${HEAD})(?!\\p{L})`, 'iu').test(item)) break;
    const noun = nounOf(item);
    if (noun === null || noun.split(/\s+/).length > WORDS_OF_ITEM || noun.split(/\s+/).length < 2) break;
    found.push({
      at: from + next[0].length - item.length,
      end: from + next[0].length,
      label: `${head.trim()} ${noun}`,
    });
    from += next[0].length;
    if (noun !== item.replace(/^(?:các|những)\s+/u, '')) break;
  }
  return found;
}

const askedIn = (text: string): Named[] =>
  [...text.matchAll(ASKED)].map(({ 0: whole, 1: what = '', index }) => ({
    at: index,
    end: index + whole.length,
    label: `Số ${what.trim()}`,
  }));

/** A blank to be filled in with a unit behind it, and the words before it: "Tổng số đảng viên: …… người". */
function blanksIn(text: string): { label: string; unit: string; at: number }[] {
  const found: { label: string; unit: string; at: number }[] = [];
  let from = 0;
  for (;;) {
    const dots = DOTS.exec(text.slice(from));
    if (!dots) return found;
    const at = from + dots.index;
    const before = text.slice(from, at);
    const behind = text.slice(at + dots[0].length);
    const unit = /^\(?\s*([\p{L}%][\p{L}\s,/%²³]{0,30}?)\)?\s*(?=[.,;:()…]|[-–—]\s|$)/u.exec(behind)?.[1]?.trim() ?? '';
    const label = (before.split(/[;,(]|\.\s/u).at(-1) ?? '')
      .replace(/[\s:]+$/u, '')
      .replace(THEREOF, '')
      .trim();
    from = at + dots[0].length + (unit === '' ? 0 : behind.indexOf(unit) + unit.length);
    if (label.split(/\s+/).length <= 14 && /\p{L}{2}/u.test(label) && !/^(?:ngày|tháng|năm)$/iu.test(label))
      found.push({ label, unit, at });
  }
}

const THEREOF = new RegExp(`^.*?(?:${anyOf(({ thereof }) => thereof)})\\s*:?\\s*`, 'iu');

/** The figures a text asks for, in its order. */
export function figuresIn(text: string): FigureDraft[] {
  const series = yearsIn(text);
  const blanks = blanksIn(text).filter(
    ({ label, unit }) => unit !== '' || new RegExp(`^(?:${HEAD})(?!\\p{L})`, 'iu').test(label),
  );
  if (blanks.length > 0)
    return unlike(
      blanks.map(({ label, unit }) => ({ label: sentenceCase(label), ...measuredBy(label, unit), series })),
    );
  const named = [...namedIn(text), ...askedIn(text)].sort((one, other) => one.at - other.at);
  return unlike(
    named.map(({ label, end }) => {
      const unit = /^\s*\(([^()]{1,20})\)/u.exec(text.slice(end))?.[1] ?? '';
      const measured = measuredBy(label, unit);
      return { label: sentenceCase(label), ...measured, series };
    }),
  );
}

const unlike = (figures: readonly FigureDraft[]): FigureDraft[] =>
  figures.filter(({ label }, at) => figures.findIndex((one) => fold(one.label) === fold(label)) === at);

const WITH_FIGURES = new RegExp(
  anyOf(({ withFigures }) => withFigures),
  'u',
);

/** Whether a text is to be answered with figures it does not name. */
export const wantsFigures = (text: string): boolean => WITH_FIGURES.test(fold(text));
