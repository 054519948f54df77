import type { FormPeriod } from '../../form/index.js';
import { Wording } from '../../text/index.js';
import { monthsIn, partsOfYearIn } from '../../values/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import { addsContent, wordsOfAll } from './narrower.js';
import { isOfOtherTime, namesPart } from './other-time.js';
import { isPlanned, withoutPlanned } from './planned.js';

const OTHER = new RegExp(`(?<=^| )${anyOf((words) => words.otherTimes)}(?= |$)`, 'gu');
const COMPARED = new RegExp(`(?<=^| )${anyOf((words) => words.compared)}(?= |$)`, 'gu');
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const YEAR = new RegExp(YEARS.source);
const HEADS = wordsOfAll(inAnyLanguage((words) => words.valueHeads).map((head) => new Wording(head)));

const isComparing = (said: string): boolean => said.search(OTHER) >= 0 || said.search(COMPARED) >= 0;

/**
 * Whether a name says a time, or how others stand to each other or to a plan, and no more: "Cùng kỳ năm 2025", "Thực hiện năm
 * 2026", "Kế hoạch giao", "Bình quân".
 */
export function saysOnlyTime(name: Wording): boolean {
  const said = name.words.join(' ');
  if (!YEAR.test(name.text) && !isComparing(said)) return false;
  const rest = withoutPlanned(new Wording(said.replace(COMPARED, ' ').replace(OTHER, ' ')));
  return !addsContent(rest, HEADS);
}

/** The same, of what is no result of the period. */
export const saysOnlyOtherTime = (name: Wording, period: FormPeriod): boolean =>
  saysOnlyTime(name) &&
  (isComparing(name.words.join(' ')) || isPlanned([name], []) || isOfOtherTime([name], [], period));

const saysPart = ({ text }: Wording): boolean => partsOfYearIn(text).length + monthsIn(text).length > 0;

/**
 * Whether a name says a year that is over where a part of it is asked for: "Năm 2025" for "6 tháng đầu năm 2025" may be all of it.
 * The year of the report itself is short for the part.
 */
export function saysWholeYear(typed: readonly Wording[], asked: readonly Wording[], { to }: FormPeriod): boolean {
  const years = typed.flatMap(({ text }) => text.match(YEARS) ?? []);
  return (
    to !== null &&
    years.length > 0 &&
    years.every((year) => year < to.slice(0, year.length)) &&
    asked.some(saysPart) &&
    !typed.some((name) => saysPart(name) || namesPart(name.text) || name.words.join(' ').search(OTHER) >= 0)
  );
}

/** Whether a line says of what it leads to that it is of the time before: "Bảng của năm trước:". One that compares leads to both. */
export function saysTimeBefore({ words }: Wording): boolean {
  const said = words.join(' ');
  return said.search(OTHER) >= 0 && said.search(COMPARED) < 0;
}
