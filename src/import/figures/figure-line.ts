import type { CompareKey, SeriesColumn } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { anyOf, wordsOfAll } from '../lexicon/index.js';
import { BOX, NO_BOX, ROOM_ALONE } from '../lines/index.js';
import type { FigureDraft } from './figures.js';
import { isMeasure, isYesOrNo, measuredBy, PLAIN } from './measured.js';
import { sentenceCase } from './noun.js';
import { BEGINS_VALUE } from './value-words.js';

const DOTS = `${ROOM_ALONE}(?:\\s*[,.]\\s*…+)?`;
const BRACKETS = '((?:\\s*\\([^()]*\\))*)';

/** "Số hội nghị: …… hội nghị": a line that only gives room for one value. */
const ONE = new RegExp(
  `^([^:…]{3,160}?)\\s*:\\s*(${DOTS})[\\s.…_]*([\\p{L}%][^.;:…()_]{0,40})?${BRACKETS}\\s*[.;]?$`,
  'u',
);
/** "Số tin, bài: 2021: ……; 2022: ……": room for several. */
const MANY = new RegExp(
  `^([^:…]{3,160}?)\\s*:\\s*((?:[^:;…]{1,30}:\\s*${DOTS}[^;()]{0,20}?(?:;\\s*|(?=\\s*\\()|$))+)${BRACKETS}$`,
  'u',
);
/** Room for a day: "ngày …… tháng …… năm ……", "…… / …… / ……". */
const DATED =
  /^([^:…]{3,160}?)\s*:\s*(?:ngày\s*[.…_]+\s*tháng\s*[.…_]+\s*năm\s*[.…_]+|[.…_]+\s*\/\s*[.…_]+\s*\/\s*[.…_]+)((?:\s*\([^()]*\))*)\s*[.;]?$/u;
/** A sign between dots leaves room for the part of a number behind it. */
const PARTED = /[.…_]\s*[,.]\s*…|…\s*[,.]\s*[.…_]/u;
const FILLINGS = wordsOfAll(({ fillings }) => fillings).map(
  ([type, words]) => [type, new RegExp(`^(?:${words})$`, 'u')] as const,
);
const COUNTED = new RegExp(`^(?:${anyOf(({ counted }) => counted)})\\s*:\\s*(.+)$`, 'iu');

const ROOM = new RegExp(DOTS, 'u');

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
  /** It says itself what is to be written: a number by what it is counted in, or words. */
  plain: boolean;
}

const bracketsOf = (text: string): string[] =>
  [...text.matchAll(/\(([^()]*)\)/gu)].map(([, inside = '']) => inside.trim());

/** A label and the unit in brackets at its end; where the line says elsewhere how it is measured, those are of its name. */
function labelled(text: string, measured: boolean): { label: string; unit: string; said: string[] } {
  const brackets = bracketsOf(text);
  const unit = measured ? '' : (brackets.find(isMeasure) ?? '');
  const rest = brackets.filter((one) => one !== unit && IF_ANY.test(fold(one)));
  const label = text.replace(/\s*\(([^()]*)\)/gu, (whole, inside: string) =>
    (unit !== '' && inside.trim() === unit) || rest.includes(inside.trim()) ? '' : whole,
  );
  return { label: label.trim(), unit, said: rest };
}

function figure(text: string, unit: string, brackets: readonly string[], room: string): LineFigure {
  const counted = brackets.flatMap((one) => COUNTED.exec(one)?.[1] ?? [])[0] ?? '';
  const filled = brackets.flatMap((one) => FILLINGS.find(([, words]) => words.test(fold(one)))?.[0] ?? [])[0];
  const named = unit.trim() || counted;
  const { label, unit: own, said } = labelled(text, named !== '' || filled !== undefined);
  const all = [...said, ...brackets];
  const options = all.flatMap((one) => ONE_OF.exec(one)?.[1]?.split(/\s*;\s*/u) ?? []);
  const yesNo = all.some((one) => YES_OR_NO.test(fold(one)));
  const measured = filled === 'integer' ? PLAIN : measuredBy(label, named || own);
  const none = { unit: null, currency: null, scale: null };
  return {
    label,
    ...measured,
    ...(PARTED.test(room) && measured.type === 'integer' ? { type: 'decimal' as const } : {}),
    ...(filled === 'text' ? { type: 'text' as const, ...none } : {}),
    ...(yesNo ? { type: 'yes_no' as const, ...none } : options.length > 1 ? { type: 'choice' as const, ...none } : {}),
    options: options.length > 1 ? options : null,
    optional: all.some((one) => OPTIONAL.test(fold(one))),
    ifAny: all.some((one) => IF_ANY.test(fold(one))),
    series: null,
    compare: null,
    said: all.filter(
      (one) =>
        ![OPTIONAL, IF_ANY, YES_OR_NO].some((words) => words.test(fold(one))) &&
        ![ONE_OF, COUNTED].some((words) => words.test(one)) &&
        !FILLINGS.some(([, words]) => words.test(fold(one))),
    ),
    plain: named !== '' || own !== '' || yesNo || options.length > 1 || filled !== undefined,
  };
}

/** "Đã bàn giao: □ Có □ Chưa": boxes to be ticked, behind which no other sentence begins. */
const TO_TICK = new RegExp(`^([^:…]{3,160}?)\\s*:?\\s*((?:${BOX}\\s*(?:(?!\\.\\s+\\p{L})${NO_BOX}){1,120}){2,})$`, 'u');

/** How boxes are ticked is said in brackets right before them. */
const HOW_TO_TICK = /\s*\(([^()]*)\)\s*$/u;

function boxed(text: string): LineFigure | null {
  const [, asked = '', boxes = ''] = TO_TICK.exec(text) ?? [];
  const options = boxes
    .split(new RegExp(BOX, 'u'))
    .map((one) => one.replace(/[\s.;,:…_]+$/u, '').trim())
    .filter((one) => one !== '');
  if (options.length < 2) return null;
  // Of several questions the boxes answer the first.
  const [label = ''] = asked.replace(HOW_TO_TICK, '').split(/(?<=\?)\s*/u);
  const said = bracketsOf(HOW_TO_TICK.exec(asked)?.[0] ?? '');
  const made = { ...figure(label.trim(), '', said, ''), unit: null, currency: null, scale: null, plain: true };
  return options.length === 2 && isYesOrNo(options.join('/'))
    ? { ...made, type: 'yes_no' }
    : { ...made, type: 'choice', options };
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

/** Behind room and its unit, or behind boxes, the next figure begins; so does one with a name of its own. */
const BETWEEN = new RegExp(
  `(?<=${ROOM_ALONE}\\s*(?:[\\p{L}%][\\p{L}\\d\\s/%²³]{0,30})?(?:;|(?<![.…_])\\.))\\s+(?=\\p{L})|(?<=${ROOM_ALONE})\\s+(?=\\p{Lu}[^:….]{1,40}:\\s*${ROOM_ALONE})|(?<=${BOX}(?:(?![;.])${NO_BOX}){1,60}[;.])\\s+(?=\\p{L})`,
  'u',
);
const FIRST_IF_ANY = new RegExp(`^(?:${anyOf(({ ifAny }) => ifAny)})\\s*,\\s*`, 'iu');
const FIRST_THEREOF = new RegExp(`^(?:${anyOf(({ thereof }) => thereof)})(?!\\p{L})`, 'iu');

/**
 * The figures a line is room for and no more, one behind the other: "Diện tích: …… ha; sản lượng: …… tấn". None for other
 * lines.
 */
export function figuresOfLine(text: string, bare: boolean): LineFigure[] {
  const whole = figureLine(text, bare);
  if (whole !== null) return [whole];
  const clauses = text.split(BETWEEN);
  const figures = clauses.map((clause) => {
    const said = clause.replace(FIRST_IF_ANY, '');
    const one = figureLine(said, bare || clauses.length > 1);
    return one && said !== clause ? { ...one, label: sentenceCase(one.label), ifAny: true } : one;
  });
  const [first] = figures;
  // In dots alone there is room for words as well.
  if (!figures.every((one) => one !== null) || (!bare && !figures.some((one) => one?.plain))) return [];
  return figures.flatMap((one) =>
    one && first && one !== first && FIRST_THEREOF.test(one.label)
      ? [{ ...one, label: `${first.label}, ${one.label.charAt(0).toLowerCase()}${one.label.slice(1)}` }]
      : (one ?? []),
  );
}

/** A label of more words is a question to be answered in words. */
const WORDS_OF_LABEL = 12;

/**
 * The figure a line is room for and no more; null for other lines.
 * @param bare also where nothing but room stands behind the label, as it does in lines under a question
 */
export function figureLine(text: string, bare = false): LineFigure | null {
  const dated = DATED.exec(text);
  if (dated) return { ...figure(dated[1] ?? '', '', bracketsOf(dated[2] ?? ''), ''), type: 'date', unit: null };
  const many = MANY.exec(text);
  if (many) {
    const names = [...(many[2] ?? '').matchAll(/(?:^|;)\s*([^:;…]{1,30}):/gu)].map(([, name = '']) => name.trim());
    if (names.length > 1) return keyed(figure(many[1] ?? '', '', bracketsOf(many[3] ?? ''), many[2] ?? ''), names);
  }
  const one = new RegExp(BOX, 'u').test(text) ? null : ONE.exec(text);
  if (!one) return boxed(text);
  const [, label = '', room = '', unit = '', behind = ''] = one;
  if (ROOM.test(behind)) return null;
  const made = figure(label, unit, bracketsOf(behind), room);
  if (made.plain || PARTED.test(room)) return made;
  if (!bare || label.split(/\s+/).length > WORDS_OF_LABEL) return null;
  return BEGINS_VALUE.test(fold(label)) || /\d/.test(label) ? made : { ...made, type: 'text', unit: null };
}
