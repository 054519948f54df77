import type { CompareKey, SeriesColumn } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { anyOf, wordsOfAll } from '../lexicon/index.js';
import type { FigureDraft } from './figures.js';
import { isMeasure, measuredBy } from './measured.js';

const DOTS = '(?:[._]{4,}|…+(?:\\s*[,.]\\s*…+)?|\\.{3})';
const BRACKETS = '((?:\\s*\\([^()]*\\))*)';

/** "Số hội nghị: …… hội nghị": a line that only gives room for one value. */
const ONE = new RegExp(
  `^([^:…]{3,160}?)\\s*:\\s*${DOTS}[\\s.…_]*([\\p{L}%][^.;:…()_]{0,40})?${BRACKETS}\\s*[.;]?$`,
  'u',
);
/** "Số tin, bài: 2021: ……; 2022: ……": room for several. */
const MANY = new RegExp(
  `^([^:…]{3,160}?)\\s*:\\s*((?:[^:;…]{1,30}:\\s*${DOTS}[^;]{0,20}(?:;\\s*|$))+)${BRACKETS}$`,
  'u',
);
const DATED = /^([^:…]{3,160}?)\s*:\s*ngày\s*[.…_]+\s*tháng\s*[.…_]+\s*năm\s*[.…_]+((?:\s*\([^()]*\))*)\s*[.;]?$/u;

const ROOM = new RegExp(DOTS, 'u');
const COUNTS = new RegExp(
  `^(?:${anyOf(({ counts, rates, moneys }) => [...counts, ...rates, ...moneys])})(?!\\p{L})`,
  'u',
);

const COMPARED = wordsOfAll(({ compared }) => compared).map(
  ([key, words]) => [key, new RegExp(`^(?:${words})$`, 'u')] as const,
);
const OPTIONAL = new RegExp(`^(?:${anyOf(({ optional }) => optional)})$`, 'u');
const YES_OR_NO = new RegExp(`^(?:${anyOf(({ yesOrNo }) => yesOrNo)})$`, 'u');
const IF_ANY = new RegExp(`^(?:${anyOf(({ ifAny }) => ifAny)})$`, 'u');
const ONE_OF = new RegExp(`^(?:${anyOf(({ oneOf }) => oneOf)})\\s*:\\s*(.+)$`, 'iu');

/** A figure a whole line is room for, with what only such a line says. */
export interface LineFigure extends FigureDraft {
  compare: CompareKey[] | null;
  options: string[] | null;
  optional: boolean;
  /** What its brackets say otherwise, as whom it is asked of. */
  said: string[];
}

const bracketsOf = (text: string): string[] =>
  [...text.matchAll(/\(([^()]*)\)/gu)].map(([, inside = '']) => inside.trim());

/** A label and the unit in brackets at its end. */
function labelled(text: string): { label: string; unit: string; said: string[] } {
  const brackets = bracketsOf(text);
  const unit = brackets.find(isMeasure) ?? '';
  const rest = brackets.filter((one) => one !== unit && IF_ANY.test(fold(one)));
  const label = text.replace(/\s*\(([^()]*)\)/gu, (whole, inside: string) =>
    inside.trim() === unit || rest.includes(inside.trim()) ? '' : whole,
  );
  return { label: label.trim(), unit, said: rest };
}

function figure(text: string, unit: string, brackets: readonly string[]): LineFigure {
  const { label, unit: own, said } = labelled(text);
  const all = [...said, ...brackets];
  const options = all.flatMap((one) => ONE_OF.exec(one)?.[1]?.split(/\s*;\s*/u) ?? []);
  const yesNo = all.some((one) => YES_OR_NO.test(fold(one)));
  const measured = measuredBy(label, unit.trim() || own);
  const none = { unit: null, currency: null, scale: null };
  return {
    label,
    ...measured,
    ...(yesNo ? { type: 'yes_no' as const, ...none } : options.length > 1 ? { type: 'choice' as const, ...none } : {}),
    options: options.length > 1 ? options : null,
    optional: all.some((one) => OPTIONAL.test(fold(one))),
    ifAny: all.some((one) => IF_ANY.test(fold(one))),
    series: null,
    compare: null,
    said: all.filter(
      (one) => !OPTIONAL.test(fold(one)) && !IF_ANY.test(fold(one)) && !YES_OR_NO.test(fold(one)) && !ONE_OF.test(one),
    ),
  };
}

/** The keys of several values: what was planned and done, or the columns of a series. */
function keyed(one: LineFigure, names: readonly string[]): LineFigure {
  const compare = names.flatMap((name) => COMPARED.find(([, words]) => words.test(fold(name)))?.[0] ?? []);
  if (compare.length === names.length) return { ...one, compare };
  const series = names.map((name): SeriesColumn => {
    if (/^\d{4}$/.test(name)) return Number(name);
    const key = name.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 20);
    return key === name ? key : { key: key === '' || key === '_' ? `k${names.indexOf(name) + 1}` : key, label: name };
  });
  return { ...one, series };
}

/** A label of more words is a question to be answered in words. */
const WORDS_OF_LABEL = 12;

/**
 * The figure a line is room for and no more; null for other lines.
 * @param bare also where nothing but room stands behind the label, as it does in lines under a question
 */
export function figureLine(text: string, bare = false): LineFigure | null {
  const dated = DATED.exec(text);
  if (dated) return { ...figure(dated[1] ?? '', '', bracketsOf(dated[2] ?? '')), type: 'date', unit: null };
  const many = MANY.exec(text);
  if (many) {
    const names = [...(many[2] ?? '').matchAll(/(?:^|;)\s*([^:;…]{1,30}):/gu)].map(([, name = '']) => name.trim());
    if (names.length > 1) return keyed(figure(many[1] ?? '', '', bracketsOf(many[3] ?? '')), names);
  }
  const one = ONE.exec(text);
  if (!one) return null;
  const [, label = '', unit = '', behind = ''] = one;
  if (ROOM.test(behind)) return null;
  const made = figure(label, unit, bracketsOf(behind));
  if (unit !== '' || behind !== '' || isMeasure(bracketsOf(label).at(-1) ?? '')) return made;
  if (!bare || label.split(/\s+/).length > WORDS_OF_LABEL) return null;
  return COUNTS.test(fold(label)) || /\d/.test(label) ? made : { ...made, type: 'text', unit: null };
}
