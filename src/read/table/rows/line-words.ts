import { fold, isJumbled, likeness, Wording } from '../../../text/index.js';
import { bare } from '../../texts/blank.js';
import { splitMark } from '../../texts/mark.js';
import { heldAgainst } from '../../texts/wordings.js';
import { anyOf, inAnyLanguage } from '../../words/index.js';
import type { Line } from './lines.js';

const TOTALS = inAnyLanguage((words) => words.totals).map((total) => new Wording(total));
const begins = (pick: Parameters<typeof anyOf>[0]): RegExp => new RegExp(`^[-–+*\\s]*${anyOf(pick)}(?!\\p{L})`, 'u');
const TOTAL_BEGINS = begins((words) => words.totalBegins);
const OF_WHICH = begins((words) => words.ofWhich);
const EXAMPLE = begins((words) => words.examples);
const CARRIED = begins((words) => words.carried);
/** What begins a note, with what parts it from the rest: "Ghi chú:", "(*)", but not "Note taking". */
const NOTE = new RegExp(`^(?:\\(?\\*+\\)?|[(]?${anyOf((words) => words.notes.begin)}\\s*[:.)–-])`, 'u');
const LISTED = /^[-–—+•*]/;

/** In what way a row is called a total: so, with a slip of typing, by its beginning, by no word at all, not. */
export type TotalWords = 'said' | 'slip' | 'begins' | 'unnamed' | 'other';

/** "Cộng: 03 thanh niên": a total and how many it comes to, in one cell. */
const COUNT_BEHIND = /^([^:：\d]+)[:：]\s*\d/u;

const asTotal = heldAgainst((line, word: Wording): TotalWords => {
  const before = COUNT_BEHIND.exec(line.text)?.[1];
  const typed = before === undefined ? line : new Wording(before);
  const totals = [word, ...TOTALS];
  const likes = totals.map((total) => likeness(typed, total).how);
  if (likes.includes('same')) return 'said';
  if (likes.includes('slips') || totals.some(({ text }) => isJumbled(typed.text, text))) return 'slip';
  return likes.includes('begins') || TOTAL_BEGINS.test(fold(typed.text)) ? 'begins' : 'other';
});

/** Whether a row is called a total in one of its first two cells. `word` is what the form calls it. */
export function totalWords({ cells, label }: Line, word: Wording): TotalWords {
  const said = cells.slice(0, 2).map(({ wording }) => asTotal(word)(wording));
  const found = (['said', 'slip', 'begins'] as const).find((one) => said.includes(one));
  return found ?? (label?.text === '' ? 'unnamed' : 'other');
}

/** "II." before what a row is called, or in a cell of its own. */
const DIVISION = /^(?:[IVX]{1,5}|[A-HĐ])[.):]?$/;
export const isDivision = ({ cells }: Line): boolean =>
  cells.slice(0, 2).some(({ text }) => DIVISION.test(splitMark(text).mark) || DIVISION.test(text));

/** Its own number in the order of rows: "3". */
export const isNumbered = ({ cells }: Line): boolean => /^\d{1,4}[.)]?$/.test(cells[0]?.text ?? '');

/** A line across the table: one cell as wide as all columns. */
export const isAcross = ({ cells }: Line, width: number): boolean => {
  const [first, ...rest] = cells;
  return first !== undefined && width > 1 && rest.length === 0 && first.span >= width && first.text !== '';
};

/** "Mang sang", "Cộng trang trước". */
export const isCarried = ({ label }: Line): boolean => CARRIED.test(fold(label?.text ?? ''));

/** "Ví dụ: Lớp A". */
export const isExample = ({ label }: Line): boolean => EXAMPLE.test(fold(label?.text ?? ''));

/** All of it in brackets: "(no other expenses)". */
const IN_BRACKETS = /^\([^()]+\)[.;]?$/;

/** "Ghi chú: chưa gồm thuế", where others are called, or a remark in brackets. */
export const isNote = ({ label }: Line): boolean =>
  NOTE.test(fold(label?.text ?? '')) || IN_BRACKETS.test(label?.text.trim() ?? '');

const ENDS = new Set(inAnyLanguage((words) => words.ends).map(bare));

/** "Hết", "-- End of list --": what stands below the last row. */
export const isEnd = ({ label }: Line): boolean => ENDS.has(bare(label?.text ?? ''));

/** A dash or a dot before what it is called: "- Cán bộ xã". */
export const isListed = ({ label }: Line): boolean => LISTED.test(label?.text.trim() ?? '');

/** "Trong đó: nữ", or listed below such a row. */
export const isOfWhich = ({ label }: Line, below: boolean): boolean => {
  const words = fold(label?.text ?? '');
  return OF_WHICH.test(words) || (below && LISTED.test(words));
};
