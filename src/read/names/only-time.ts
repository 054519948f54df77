import type { FormPeriod } from '../../form/index.js';
import { Wording } from '../../text/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import { addsContent, wordsOfAll } from './narrower.js';
import { isOfOtherTime } from './other-time.js';
import { isPlanned, withoutPlanned } from './planned.js';

const OTHER = new RegExp(`(?<=^| )${anyOf((words) => words.otherTimes)}(?= |$)`, 'gu');
const COMPARED = new RegExp(`(?<=^| )${anyOf((words) => words.compared)}(?= |$)`, 'gu');
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
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

/** Whether a line says of what it leads to that it is of the time before: "Bảng của năm trước:". One that compares leads to both. */
export function saysTimeBefore({ words }: Wording): boolean {
  const said = words.join(' ');
  return said.search(OTHER) >= 0 && said.search(COMPARED) < 0;
}
