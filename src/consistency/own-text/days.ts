import { datesIn } from '../../values/index.js';
import { ofOtherYear } from '../sentences.js';
import { type Held, type Said, shareSaid, speaksOfAnother } from './own-value.js';

/** The day of a paper by its number, which need not be of what the sentence tells: "Kế hoạch số 12/KH-UBND ngày 19/01/2026". */
const OF_A_PAPER = /\d[\p{L}\d]*[-/][\p{L}\d/-]+ ?,? ?\(?(?:ngày |dated |of )?$/u;
/** Up to a day or from it on is not on it, and what is only meant to be may be on another. */
const NOT_ON =
  /(?:đến|từ|trước|sau|hết|by|before|after|until|since|from|to)(?: (?:hết|ngày|the))* $|(?:dự kiến|hoãn|lùi|hạn|expected|scheduled|postponed|deadline).*$/u;
const FEWEST = 2;

/** The day a sentence tells of what a label names with all its words, where it tells no other. */
export function daysIn({ own, answer, words, folded, language, year }: Held): Said[] {
  if (own.telling.length < FEWEST || !/\d/.test(folded) || shareSaid(own.telling, words) < 1) return [];
  if (speaksOfAnother(folded, own) || ofOtherYear(folded, year)) return [];
  const days = datesIn(folded, language).filter(({ before }) => !OF_A_PAPER.test(before) && !NOT_ON.test(before));
  const said = days.map(({ day, written }): Said => ({ said: written, isSame: day === answer.value }));
  const isClear = said.length === 1 && days.every(({ day, doubtful }) => day !== null && !doubtful);
  return isClear ? said : said.filter(({ isSame }) => isSame);
}
