import type { FormPeriod } from '../../form/index.js';
import { Wording } from '../../text/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import { addsContent } from './narrower.js';
import { isOfOtherTime } from './other-time.js';

const OTHER = new RegExp(`(?<=^| )${anyOf((words) => words.otherTimes)}(?= |$)`, 'gu');
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const HEADS = inAnyLanguage((words) => words.valueHeads).map((head) => new Wording(head));

/** Whether a name says a time and no more: "Cùng kỳ năm 2025", "Thực hiện năm 2026". */
export function saysOnlyTime({ text, words }: Wording): boolean {
  const said = words.join(' ');
  if (!YEAR.test(text) && said.search(OTHER) < 0) return false;
  return !addsContent(new Wording(said.replace(OTHER, ' ')), HEADS);
}

/** The same, of another time than the period. */
export const saysOnlyOtherTime = (name: Wording, period: FormPeriod): boolean =>
  (name.words.join(' ').search(OTHER) >= 0 || isOfOtherTime([name], [], period)) && saysOnlyTime(name);
