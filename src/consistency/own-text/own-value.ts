import type { Language } from '../../../schemas/id.js';
import type { Answer } from '../../../schemas/submission.js';
import { type FigureItem, type Item, onceOf } from '../../form/index.js';
import { fold, wordsOf } from '../../text/index.js';
import { isNumeric } from '../../values/index.js';
import { OF_ANOTHER } from '../sentences.js';

/** A value that is asked for under a question which is answered in words as well. */
export interface OwnValue {
  /** The item of those words. */
  narrative: string;
  item: FigureItem;
  /** The words of its label that tell what is asked for, each once. */
  telling: readonly string[];
  /** No other value of its question is counted in the same. */
  isOnly: boolean;
}

/** What a sentence says of a value: as it is worded, and whether that is the same. */
export interface Said {
  said: string;
  isSame: boolean;
}

/** A sentence of the narrative held against a value. */
export interface Held {
  own: OwnValue;
  answer: Answer;
  sentence: string;
  folded: string;
  /** Its words. */
  words: ReadonlySet<string>;
  language: Language;
  /** The year of the report; null where it is of no single one. */
  year: string | null;
}

/** Words that tell nothing of what is asked for, but at the most of which kind it is. */
const TELL_NOTHING = new Set(
  [
    'đã có được của ở tại cho và là việc ngày tháng số tổng lượng tỷ tỉ lệ kinh phí tiền họ tên đồng chí',
    'the a an of has have been was were is are in with and to for on at by',
    'number total amount share percentage percent rate cost date day name',
  ].flatMap((words) => words.split(' ')),
);

/** The values asked for under questions that are answered in words as well. */
export const ownValuesOf = onceOf((items: readonly Item[]): OwnValue[] =>
  items.flatMap((item) => {
    if ((item.kind !== 'section' && item.kind !== 'point') || !item.part.asksText) return [];
    const figures = new Set(item.part.figures.map(({ id }) => id));
    const own = items.filter(
      (one): one is FigureItem => one.kind === 'figure' && one.value.key === null && figures.has(one.figure.id),
    );
    const measureOf = ({ figure: { rule } }: FigureItem): string => `${rule.type} ${rule.unit ?? ''}`;
    return own.map((one): OwnValue => {
      const telling = [...new Set(wordsOf(one.figure.label))].filter((word) => !TELL_NOTHING.has(word));
      const isOnly = own.every((other) => other === one || measureOf(other) !== measureOf(one));
      return { narrative: item.id, item: one, telling, isOnly: isOnly && isNumeric(one.figure.rule) };
    });
  }),
);

/** So much of a word in plain letters is what it is made of: "served" is said by "serves", "spent" by "spending". */
const STEM = /^[a-z]{5,}$/;

/** Whether a word is said, in whatever form. */
function isSaid(word: string, said: ReadonlySet<string>): boolean {
  if (said.has(word)) return true;
  if (!STEM.test(word)) return false;
  const stem = word.slice(0, Math.max(4, word.length - 2));
  return [...said].some((one) => STEM.test(one) && one.startsWith(stem));
}

/** How many of the words that tell something are said, as a share of them; 0 of none. */
export const shareSaid = (telling: readonly string[], said: ReadonlySet<string>): number =>
  telling.length === 0 ? 0 : telling.filter((word) => isSaid(word, said)).length / telling.length;

/** The words of a text that are neither those that tell a value nor such as tell nothing. */
export function otherWordsIn(said: ReadonlySet<string>, { telling }: OwnValue): string[] {
  const own = new Set(telling);
  return [...said].filter((word) => !TELL_NOTHING.has(word) && !isSaid(word, own));
}

const OF_ANOTHERS = new RegExp(OF_ANOTHER, 'gu');

/** Whether a folded text speaks of a plan or another time, in other words than those that tell the value. */
export const speaksOfAnother = (folded: string, { telling }: OwnValue): boolean =>
  [...folded.matchAll(OF_ANOTHERS)].some(([words]) => !wordsOf(fold(words)).every((word) => telling.includes(word)));
