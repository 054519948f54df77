import type { SeriesColumn } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { anyOf } from '../lexicon/index.js';
import { askedIn, type Named, wholeIn } from './asked.js';
import { blanksIn } from './blanks.js';
import { alsoCounted } from './listed.js';
import { isMeasure, isYesOrNo, type Measured, measuredBy } from './measured.js';
import { sentenceCase } from './noun.js';
import { measuresShared } from './shared.js';
import { BEGINS_VALUE, COUNT, NEXT_VALUE, NOT_COUNTED, VALUE } from './value-words.js';
import { withoutYears, yearsIn } from './years.js';

/** A figure a text asks for, before it has an id. */
export interface FigureDraft extends Measured {
  label: string;
  /** Said of it alone: "(nếu có)" behind its name. */
  ifAny: boolean;
  series: SeriesColumn[] | null;
}

const BEFORE = anyOf(({ beforeCounts }) => beforeCounts);

/** Where a text begins to name something that is counted or measured. */
const NAMED = new RegExp(`(?<!\\p{L})(?:${VALUE})(?!\\p{L})`, 'giu');
const STARTS = new RegExp(`(?:^|[,;:.(–/-]\\s*|(?<!\\p{L})(?:${BEFORE})\\s+)$`, 'iu');
/** A name ends with its clause, and where the next one begins. */
const ENDS = new RegExp(
  `[,;.:()?…_]|/(?=${VALUE}(?!\\p{L}))|\\s(?:và|cùng|and)\\s+(?=${VALUE}(?!\\p{L}))|\\s[-–—]\\s`,
  'iu',
);
/** A longer text names no figure. */
const LONGEST_LABEL = 100;

/** "tin, bài", "vụ, việc": two short names of one thing, with a comma between them. */
const PAIR = /(?:^|\s)(\p{L}+)$/u;
const PAIRED = /^,\s*(\p{L}+)(?=[\s,;.:()]|$)/u;

/** Whether a name goes on behind a comma, because one short word alone stands before it. */
function isPair(label: string, behind: string): boolean {
  const [, last = ''] = PAIR.exec(label) ?? [];
  const next = PAIRED.exec(behind)?.[1] ?? '';
  const named = label.replace(new RegExp(`^(?:${VALUE})\\s+`, 'iu'), '');
  return last !== '' && next !== '' && named.split(/\s+/).length === 1 && !NEXT_VALUE.test(behind.slice(1).trim());
}

function labelAt(text: string, at: number): string {
  const behind = text.slice(at);
  const end = ENDS.exec(behind)?.index ?? behind.length;
  const label = behind.slice(0, end);
  if (!isPair(label.trim(), behind.slice(end))) return label.trim();
  const rest = behind.slice(end + 1);
  return behind.slice(0, end + 1 + (ENDS.exec(rest)?.index ?? rest.length)).trim();
}

/** "Kinh phí" alone names no figure: it is only spoken of. */
const ONLY_HEAD = new RegExp(`^(?:${VALUE})$`, 'iu');

const isNamed = (label: string): boolean =>
  label.split(/\s+/).length >= 2 &&
  !ONLY_HEAD.test(label) &&
  label.length <= LONGEST_LABEL &&
  // "the budget by more than 10 %" names how much, not what.
  !/\d\s*%/u.test(label) &&
  !/^\S+\s+\d/u.test(label);

function namedIn(text: string): Named[] {
  const found: Named[] = [];
  for (const { index: at } of text.matchAll(NAMED)) {
    if (found.some((one) => at < one.end)) continue;
    if (!STARTS.test(text.slice(0, at)) || NOT_COUNTED.test(fold(text.slice(at)))) continue;
    const label = labelAt(text, at);
    if (isNamed(label)) found.push({ at, end: at + label.length, label });
  }
  return found.flatMap((one) => [one, ...alsoCounted(text, one)]);
}

const BARE = new RegExp(`(?:^|[,;:]\\s*)(${VALUE})(?=\\s*(?:[,;.)]|$))`, 'giu');
const IS_COUNT = new RegExp(`^(?:${COUNT})$`, 'iu');

/** "Trợ cấp: số đối tượng, số tiền": beside another figure a word that counts stands for one as well. */
const bareIn = (text: string): Named[] =>
  [...text.matchAll(BARE)].map(({ 0: whole, 1: head = '', index }) => {
    const end = index + whole.length;
    const of = /^([^:,;.()]{2,60}):/u.exec(text.slice(0, end))?.[1]?.trim() ?? '';
    const label = IS_COUNT.test(head) && of !== '' ? `${head} ${of.charAt(0).toLowerCase()}${of.slice(1)}` : head;
    return { at: end - head.length, end, label };
  });

/** What stands before an asked number: "trong đó nữ bao nhiêu người". */
const whoseIn = (text: string, { at, label }: Named): string => {
  const before = new RegExp(`(?:${anyOf(({ thereof }) => thereof)})\\s+([^,;.:()]{1,30}?)\\s*$`, 'iu').exec(
    text.slice(0, at),
  );
  return before?.[1] && !label.endsWith(before[1]) ? `${label} ${before[1]}` : label;
};

/** Longer brackets say something else, but where they name a measure: "triệu đồng/người/tháng". */
const LONGEST_UNIT = 20;

/** So much of a text is looked through for figures. */
const LOOKED_THROUGH = 2_000;

/** The figures a text asks for, in its order. */
export function figuresIn(whole: string): FigureDraft[] {
  const said = whole.slice(0, LOOKED_THROUGH);
  const series = yearsIn(said);
  // A list of years has commas of its own.
  const text = measuresShared(withoutYears(said));
  const blanks = blanksIn(text);
  if (blanks.length > 0)
    return unlike(
      blanks.map(({ label, unit, words }) => {
        const measured = measuredBy(label, unit);
        const isText = words && measured.type === 'integer';
        return {
          label: sentenceCase(label),
          ifAny: false,
          ...measured,
          ...(isText ? { type: 'text' as const, unit: null } : {}),
          series,
        };
      }),
    );
  const full = [...namedIn(text), ...askedIn(text), ...wholeIn(text), ...withUnit(text)];
  const named = [...full, ...(full.length > 0 ? bareIn(text) : [])].sort((one, other) => one.at - other.at);
  const found: Named[] = [];
  for (const one of named) if (one.at >= (found.at(-1)?.end ?? 0)) found.push(one);
  const figures = found.map((one, nth): FigureDraft => {
    const label = whoseIn(text, one);
    const behind = text.slice(one.end, found[nth + 1]?.at);
    const inside = /^[^,;.:()]{0,40}\(([^()]{1,30})\)/u.exec(behind)?.[1] ?? '';
    const unit = inside.length <= LONGEST_UNIT || isMeasure(inside) ? inside : '';
    const ifAny = IF_ANY.test(fold(behind));
    const measured = measuredBy(label, IF_ANY_WORDS.test(fold(unit)) ? '' : unit);
    return { label: sentenceCase(label), ifAny, ...measured, series };
  });
  return unlike(
    figures.length === 0 && wantsFigures(text) ? countedIn(text, series) : countedAs(figures.map(scaledBy(figures))),
  );
}

/** Of "number of samples tested and number rejected" the second does not say what it counts: the same as the first. */
const countedAs = (figures: readonly FigureDraft[]): FigureDraft[] =>
  figures.reduce<FigureDraft[]>((all, one) => {
    const before = all.at(-1);
    const same = before?.type === 'integer' && one.type === 'integer' && one.unit === null;
    all.push(same ? { ...one, unit: before.unit } : one);
    return all;
  }, []);

/** Amounts named one after the other are in the scale the last of them names. */
const scaledBy =
  (all: readonly FigureDraft[]) =>
  (one: FigureDraft, at: number): FigureDraft => {
    const scale =
      one.type === 'money' && one.scale === null
        ? all.slice(at).find((other) => other.type === 'money' && other.scale !== null)?.scale
        : null;
    return scale ? { ...one, scale } : one;
  };

const CLAUSE_IN_UNIT = /(?:^|[,;:.–]\s*|\sand\s+)([^,;:.()–]{2,90}?)\s*\(([^()]{1,30})\)/gu;

/** "Diện tích đất hiến (m2)": what has a unit behind it is measured, whatever it is called. */
const withUnit = (text: string): Named[] =>
  [...text.matchAll(CLAUSE_IN_UNIT)].flatMap(({ 0: whole, 1: label = '', 2: unit = '', index }) => {
    const at = index + whole.indexOf(label);
    const repeated = ` ${fold(label)} `.includes(` ${fold(unit)} `);
    return isMeasure(unit) || isYesOrNo(unit) || repeated ? [{ at, end: at + label.length, label: label.trim() }] : [];
  });

const IF_ANY_WORDS = new RegExp(`^(?:${anyOf(({ ifAny }) => ifAny)})$`, 'u');
const IF_ANY = new RegExp(`^\\s*\\((?:${anyOf(({ ifAny }) => ifAny)})\\)`, 'u');
const COUNTABLE = new RegExp(`(?<!\\p{L})(?:${anyOf(({ countable }) => countable)})(?!\\p{L})`, 'giu');

/** Where figures are wanted and none is named: how many there were of what can be counted in the text. */
const countedIn = (text: string, series: SeriesColumn[] | null): FigureDraft[] =>
  [...text.matchAll(COUNTABLE)].map(([noun]) => {
    const label = `Số ${noun.toLowerCase()}`;
    return { label, ifAny: false, ...measuredBy(label, noun.toLowerCase()), series };
  });

const unlike = (figures: readonly FigureDraft[]): FigureDraft[] =>
  figures.filter(({ label }, at) => figures.findIndex((one) => fold(one.label) === fold(label)) === at);

const WITH_FIGURES = new RegExp(
  anyOf(({ withFigures }) => withFigures),
  'u',
);

/** Whether a text is to be answered with figures it does not name. */
export const wantsFigures = (text: string): boolean => WITH_FIGURES.test(fold(text));

/** Whether a text that tells how to answer begins by naming a figure: "Tỷ lệ % so với kế hoạch". */
export const namesFigure = (text: string): boolean =>
  (BEGINS_VALUE.test(text) || withUnit(text).some(({ at }) => at === 0)) && !NOT_COUNTED.test(fold(text));
