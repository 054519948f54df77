import type { Language } from '../../schemas/id.js';
import type { Answer } from '../../schemas/submission.js';
import {
  type FigureItem,
  type Form,
  type FormFigure,
  type FormPeriod,
  type Item,
  onceOf,
  type ValueRule,
} from '../form/index.js';
import { fold } from '../text/index.js';
import { isNumeric, isSummable, partOfYear, partsOfYearIn, readPeriod, readValue } from '../values/index.js';
import type { NumberOf } from './number-of.js';
import { type OwnValue, ownValuesOf, saidOtherwise } from './own-text/index.js';
import {
  clauseOf,
  type Mention,
  mentionBefore,
  mentionBeside,
  mentionBetween,
  OF_ANOTHER,
  type Sentence,
  sentencesOf,
  slack,
  yearsIn,
} from './sentences.js';

/** A figure as sentences may call it. */
export interface Spoken {
  item: FigureItem;
  /** Its label, folded. */
  full: string;
  /** Its label without "Số" or "Tổng số" at the front; empty where little is left that tells it from others. */
  bare: string;
  /** What is counted begins the label: "Phiên giao dịch việc làm", counted in "phiên". */
  counts: boolean;
  /** "ban hành" of "Số văn bản đã ban hành", counted in "văn bản"; `loose`: whatever else that is called. */
  done: readonly { what: string; counted: string; loose: boolean }[];
  /** The year its value is for; null where it is that of the period. */
  year: string | null;
}

const COUNTING = /^(?:tổng số lượng|tổng số|số lượng|tổng|số|total number of|number of|total) /u;
const BRACKETS = / ?\([^)]*\)/g;
/** So many months, from or to whatever day. */
const MONTHS = /(?<![\d/.,])(\d{1,2}) (?:tháng|months)(?!\p{L})/gu;

/** Words short enough to stand for many things. */
const tellsApart = (name: string): boolean => name.length >= 10 && name.includes(' ');
/** A whole label of three words, "Số hộ dân", is no longer one of these. */
const tellsWhole = (label: string): boolean => tellsApart(label) || (label.length >= 8 && label.split(' ').length >= 3);

/** What is counted, and what was done with it: "hội nghị học tập đã mở", "water points completed". */
const DONE_AT_END = /^(.+?)(?: (?:đã|được)(?: được)? (\p{L}+(?: \p{L}+){0,2})| (\p{L}+ed))$/u;

function doneOf(label: string, unit: string | null): Spoken['done'] {
  const counted = fold(unit ?? '');
  const name = label.replace(COUNTING, '');
  if (!name.startsWith(`${counted} `)) return [];
  const what = name.slice(counted.length + 1).replace(/^(?:đã|được) /u, '');
  const loose = what.length >= 6 && what.includes(' ') ? [{ what, counted, loose: true }] : [];
  const [, thing = '', done, doneEn = ''] = DONE_AT_END.exec(name) ?? [];
  // A thing of several words and what was done with it tell apart together: "mở 8 hội nghị học tập", "completed 27 water points".
  return thing.includes(' ') ? [...loose, { what: done ?? doneEn, counted: thing, loose: false }] : loose;
}

/** How a figure may be called in a sentence; null where that cannot be told. */
const calledOf = onceOf(({ label, rule }: FormFigure): Pick<Spoken, 'full' | 'bare' | 'counts' | 'done'> | null => {
  const full = fold(label).replace(BRACKETS, '');
  if (!isNumeric(rule) || !tellsWhole(full)) return null;
  const bare = full.replace(COUNTING, '');
  const counts = tellsApart(bare) && bare.startsWith(`${fold(rule.unit ?? '')} `);
  return { full, bare: bare !== full && tellsApart(bare) ? bare : '', counts, done: doneOf(full, rule.unit) };
});

/** How the figures of a form may be called in a sentence; those that cannot be told are left out. */
function spokenOf(items: readonly FigureItem[]): Spoken[] {
  const found: Spoken[] = [];
  for (const item of items) {
    const { figure, value } = item;
    const year = value.key !== null && /^(?:19|20)\d\d$/.test(value.key) ? value.key : null;
    const called = calledOf(figure);
    if (called === null || (value.key !== null && year === null && value.key !== 'actual')) continue;
    found.push({ item, ...called, year });
  }
  return found;
}

/** How many months the period of a report has; null where it begins and ends on no months. */
function monthsOf({ from, to }: FormPeriod): number | null {
  if (from === null || to === null) return null;
  const [first, last] = [from, to].map((day) => day.split('-').map(Number)) as [number[], number[]];
  return ((last[0] ?? 0) - (first[0] ?? 0)) * 12 + (last[1] ?? 0) - (first[1] ?? 0) + 1;
}

/** Whether a clause speaks of other months than the report does: "tháng 4", "quý I", "9 tháng". */
function ofOtherMonths(clause: string, period: FormPeriod): boolean {
  const months = monthsOf(period);
  if (months === null) return false;
  return (
    (readPeriod(period.code) !== null && partsOfYearIn(clause).some((part) => part !== partOfYear(period.code))) ||
    [...clause.matchAll(MONTHS)].some(([, count]) => Number(count) !== months)
  );
}

/** Whether a sentence speaks of the same time as the figure. */
function sameTime({ folded }: Sentence, { year }: Spoken, ofPeriod: string | null): boolean {
  const years = yearsIn(folded);
  if (year !== null) return years.size === 0 ? year === ofPeriod : years.size === 1 && years.has(year);
  return years.size === 0 || (years.size === 1 && ofPeriod !== null && years.has(ofPeriod));
}

function saidOf(mention: Mention, rule: ValueRule, language: Language): number | null {
  if ((rule.type === 'percent') !== mention.typed.includes('%')) return null;
  const { value, reading, because } = readValue(mention.typed, rule, language);
  const clear = reading === null || (because === 'measure' && mention.scaled);
  return typeof value === 'number' && clear ? value : null;
}

/** Whether words name what a figure counts: a number with them behind it is plain. */
const saysCounted = (words: string, rule: ValueRule, language: Language): boolean =>
  readValue(`2 ${words}`, rule, language).value === 2;

/** A figure of which a sentence gives another number: its answer, and what both say. */
export interface Disagreement {
  answer: Answer;
  data: { label: string; typed: string; said: string; sentence: string };
}

/** So many characters are looked through for all figures together: a hundred figures in a text of 600 pages. */
const MOST = 100_000_000;

/** What texts are held against figures. */
export interface Telling {
  spoken: readonly Spoken[];
  /** The items whose texts are read. */
  narratives: readonly string[];
  /** What is asked "if any", with the figures that count it: "none" said of it denies each above nought. */
  counts: readonly { narrative: string; figures: readonly FigureItem[] }[];
  language: Language;
  period: FormPeriod;
  /** What is asked for under a question that is answered in words as well. */
  own: readonly OwnValue[];
  /** The year the report is for; null where it is for no single one. */
  year: string | null;
}

/** Whether a value counts what there was in the period: neither planned nor of an earlier time. */
const isOfNow = ({ rule }: FigureItem['figure'], key: string | null): boolean =>
  isSummable(rule) && (key === null || key === 'actual');

/** What follows from what is asked alone. */
const askedIn = onceOf((items: readonly Item[]): Pick<Telling, 'spoken' | 'counts' | 'narratives'> => {
  const figures = items.filter((item): item is FigureItem => item.kind === 'figure');
  return {
    spoken: spokenOf(figures),
    counts: items.flatMap((item) => {
      if ((item.kind !== 'section' && item.kind !== 'point') || !item.part.ifAny || !item.part.asksText) return [];
      const own = new Set(item.part.figures.map(({ id }) => id));
      const counting = figures.filter(({ figure, value: { key } }) => own.has(figure.id) && isOfNow(figure, key));
      return counting.length === 0 ? [] : [{ narrative: item.id, figures: counting }];
    }),
    narratives: items.filter(({ kind }) => kind === 'section' || kind === 'point').map(({ id }) => id),
  };
});

/** What the texts of a form are held against, for a period. */
export function tellingOf(items: readonly Item[], period: FormPeriod, { language }: Pick<Form, 'language'>): Telling {
  const { spoken, counts, narratives } = askedIn(items);
  const year = period.from?.slice(0, 4) ?? null;
  return {
    spoken,
    counts,
    own: ownValuesOf(items),
    narratives,
    language,
    period,
    year: year === period.to?.slice(0, 4) ? year : null,
  };
}

function disagreement(
  spoken: Spoken,
  answer: Answer,
  sentence: Sentence,
  { language, period, year }: Telling,
): Disagreement | null {
  const { item, full, bare, counts, done } = spoken;
  const { rule } = item.figure;
  const between = ({ what, counted, loose }: Spoken['done'][number]): Mention | null =>
    mentionBetween(sentence, what, (words) => words === counted || (loose && saysCounted(words, rule, language)));
  const beside = mentionBeside(sentence, full, false) ?? (bare === '' ? null : mentionBeside(sentence, bare, true));
  let mention = beside;
  for (const one of done) mention ??= between(one);
  if (counts) mention ??= mentionBefore(sentence, full);
  const said = mention && saidOf(mention, rule, language);
  if (mention === null || said === null || typeof answer.value !== 'number') return null;
  const clause = clauseOf(sentence, mention).replace(full, '');
  if (OF_ANOTHER.test(clause) || ofOtherMonths(clause, period) || !sameTime(sentence, spoken, year)) return null;
  if (Math.abs(said - answer.value) <= slack(mention, answer.value)) return null;
  // What was done may be told part by part, and only a part larger than the whole disagrees with it.
  if (beside === null && mention.ofAll !== true && said < answer.value) return null;
  return {
    answer,
    data: { label: item.label, typed: answer.text ?? '', said: mention.typed, sentence: sentence.written },
  };
}

/** Figures above nought of what the same report says there was none of. */
function denied(answers: ReadonlyMap<string, Answer>, { counts }: Telling, numberOf: NumberOf): Disagreement[] {
  return counts.flatMap(({ narrative, figures }) => {
    const nil = answers.get(narrative);
    if (nil?.state !== 'nil') return [];
    const said = (nil.text ?? '').trim();
    return figures.flatMap(({ id, label }) => {
      const answer = answers.get(id);
      if (answer === undefined || (numberOf(answer) ?? 0) <= 0) return [];
      return [{ answer, data: { label, typed: answer.text ?? '', said: `“${said}”`, sentence: said } }];
    });
  });
}

/** The first disagreement of each answer. */
const once = (all: readonly Disagreement[]): Disagreement[] =>
  all.filter((one, at) => all.findIndex(({ answer }) => answer === one.answer) === at);

/** Values of which a sentence of the same report gives another, or says there was none; each told once. */
export function disagreeingTexts(
  answers: ReadonlyMap<string, Answer>,
  telling: Telling,
  numberOf: NumberOf,
): Disagreement[] {
  const sentences = telling.narratives.flatMap((id) => {
    const answer = answers.get(id);
    return answer !== undefined && answer.state !== 'blank' && answer.state !== 'missing'
      ? sentencesOf(String(answer.value ?? answer.text ?? ''), fold)
      : [];
  });
  const length = sentences.reduce((sum, { folded }) => sum + folded.length, 0);
  const none = denied(answers, telling, numberOf);
  const own = saidOtherwise(answers, telling);
  if (length * telling.spoken.length > MOST) return once([...none, ...own]);
  const told = new Set(none.map(({ answer }) => answer.item));
  const others = telling.spoken.flatMap((spoken) => {
    const answer = answers.get(spoken.item.id);
    if (answer === undefined || numberOf(answer) === null || told.has(answer.item)) return [];
    for (const sentence of sentences) {
      const found = disagreement(spoken, answer, sentence, telling);
      if (found !== null) return [found];
    }
    return [];
  });
  return once([...none, ...others, ...own]);
}
