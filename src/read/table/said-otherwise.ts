import type { Form } from '../../form/index.js';
import { fold, keyOf, ofLetters, Wording, wordsOf } from '../../text/index.js';
import { mayNameTime, partOfYear, partsOfYearIn, periodName, periodsIn, readSpan } from '../../values/index.js';
import { saysLacking } from '../names/lacking.js';
import { saysTimeBefore } from '../names/only-time.js';
import { placeIn } from '../names/other-place.js';
import { isOfOtherPart, isOfOtherTime, isUpToBefore, namesPart } from '../names/other-time.js';
import { isAhead, isPlanned } from '../names/planned.js';
import { anyOf } from '../words/index.js';
import type { Asked } from './asked.js';

/** A line above a table, and what the form prints there; null where a person put it there. */
export interface LineAbove {
  text: string;
  printed: readonly string[] | null;
}

/** What a line is held against: the title of a table and the names in it; nothing of a text. */
export type Beside = Pick<Asked, 'title' | 'titled' | 'labels'>;
export const TEXT: Beside = { title: '', titled: new Wording(''), labels: [] };

/** Of when, or whose, a line says a table to be: what the form asks for, something else, or nothing of it. */
type Said = 'own' | 'other' | null;

export type Setting = Pick<Form, 'language' | 'period' | 'title' | 'head' | 'unit' | 'audience'>;

const DAY = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g;
const YEAR = /(?<![\d/])(?:19|20)\d\d(?![\d/])/g;
const yearsIn = (text: string): string[] => text.replace(DAY, ' ').match(YEAR) ?? [];

/** "số 12-KH/ĐU năm 2025": the number of a paper and its year say nothing of a table. */
const PAPER = ofLetters(
  new RegExp(
    `(?<!\\p{L})${anyOf((words) => words.number)}:?\\s*[\\d….]+\\s*[-/][^\\s,;)]*(?:\\s+\\p{L}+\\s+\\d{4})?`,
    'giu',
  ),
);

/** "năm 2026" where "6 tháng đầu năm 2026" is asked: the line has none of the words that tell the two apart. */
function isWhole(code: string, line: string, { language, period }: Setting): boolean {
  const said = new Set(wordsOf(line));
  const common = new Set(wordsOf(periodName(code, language) ?? code));
  return !wordsOf(period.label).some((word) => !common.has(word) && said.has(word));
}

/** What the form prints to lead to what is to come may name any time to come: “Nhiệm vụ 6 tháng cuối năm”. */
const leadsAhead = (printed: readonly string[] | null): boolean =>
  printed?.some((one) => isAhead(new Wording(one))) === true;

/** Whether a line begins as a title does up to the period the form prints in it: whoever typed it, it is that title. */
function isTitle(line: string, title: string, { label }: Setting['period']): boolean {
  const at = label === '' ? -1 : title.indexOf(label);
  const begin = keyOf(title.slice(0, Math.max(0, at)));
  return begin !== '' && keyOf(line).startsWith(begin);
}

/**
 * Of when a line says a table to be. What the form prints in it, or in its own title, is its own; where it prints no time, not
 * even of what kind, as "trong quý" is, a whole year may have been shortened from its own.
 */
function timeIn({ text: whole, printed: own }: LineAbove, { titled, labels }: Beside, form: Setting): Said {
  if (!mayNameTime(whole)) return null;
  const { period, language } = form;
  const printed = own ?? (isTitle(whole, titled.text, period) ? [titled.text] : null);
  const span = readSpan(period.code) ?? { from: period.from ?? '', to: period.to ?? '' };
  const codesIn = (texts: readonly string[]): string[] => texts.flatMap((one) => periodsIn(one, language));
  const meant = codesIn(printed ?? []);
  const known = new Set([period.code, ...meant, ...codesIn([form.title, titled.text])]);
  const text = whole.replace(PAPER, ' ');
  const codes = codesIn([text]);
  if (codes.some((code) => known.has(code))) return 'own';
  const asked = new Set(labels.flatMap((label) => yearsIn(label.text)));
  const years = yearsIn(text);
  const isOfColumns = years.length > 1 && years.every((year) => asked.has(year));
  const isToCome = years.every((year) => year >= span.from.slice(0, 4)) && leadsAhead(printed);
  if (period.code === '' || isOfColumns || isToCome) return null;
  if (isUpToBefore(text, span.from, printed ?? [], language)) return 'other';
  const around = printed ?? [...labels.map((label) => label.text), titled.text];
  const ownParts = new Set(around.flatMap(partsOfYearIn));
  const isNotOwn = (code: string): boolean => {
    const other = readSpan(code);
    if (!other || other.from > span.from || other.to < span.to) return true;
    const part = partOfYear(code);
    if (part !== '') return !ownParts.has(part);
    return (meant.length > 0 || printed?.some(namesPart) === true) && isWhole(code, text, form);
  };
  if (codes.length > 0) return codes.some(isNotOwn) ? 'other' : 'own';
  const wordings = around.map((one) => new Wording(one));
  const isOther = isOfOtherTime([new Wording(years.join(' '))], wordings, period);
  return isOther || isOfOtherPart([new Wording(text)], wordings, period) ? 'other' : null;
}

/** Whether a line leads to what shows how to fill in a table: "Ví dụ:". */
const leadsToExample = (text: string): boolean => EXAMPLE.test(fold(text)) && /[:：]$/u.test(text);
const EXAMPLE = ofLetters(new RegExp(`^[([]?\\s*${anyOf((words) => words.examples)}(?!\\p{L})`, 'u'));

/** Whose a line says a table to be. */
const ownerIn = ({ text, printed }: LineAbove, { titled }: Beside, form: Setting): Said =>
  placeIn(text, [titled.text, ...(printed ?? [])], form);

/**
 * The line that says a table is of another time, another's, or of what is only planned; null where none does. Of several
 * that say when or whose it is, the nearest counts.
 */
export function otherAbove(lines: readonly LineAbove[], asked: Beside, form: Setting): string | null {
  let [when, whose]: Said[] = [null, null];
  for (const line of lines) {
    const { text, printed } = line;
    if (printed?.includes(text)) continue;
    const key = keyOf(text);
    if (key === '' || printed?.some((one) => keyOf(one) === key)) continue;
    when ??= timeIn(line, asked, form);
    whose ??= ownerIn(line, asked, form);
    if (when === 'other' || whose === 'other') return text;
    const around = (printed ?? [asked.title]).map((one) => new Wording(one));
    const said = new Wording(text);
    if (isPlanned([said], around) && !leadsAhead(printed)) return text;
    if (saysLacking(said) && !around.some(saysLacking)) return text;
    if (leadsToExample(text) && !printed?.some(leadsToExample)) return text;
    if (when !== 'own' && saysTimeBefore(said) && !around.some(saysTimeBefore)) return text;
  }
  return null;
}
