import { fold, wordsOf } from '../text/index.js';
import { inAnyLanguage } from './words/index.js';
import type { PutOffWords } from './words/put-off.js';

/** What the words of a clause do in it, a letter for each kind; `x` for any other word. */
const LETTERS: Readonly<Record<keyof PutOffWords, string>> = {
  whole: 'a',
  wait: 'w',
  notYet: 'n',
  will: 'l',
  later: 't',
  work: 'v',
  make: 'k',
  done: 'f',
  data: 'd',
  who: 'p',
  nameFollows: 'o',
  when: 'm',
  glue: 'g',
};

interface Phrase {
  words: readonly string[];
  letter: string;
}

/** The phrases by their first word, the longest first. */
function phrasesByWord(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const kind of Object.keys(LETTERS) as (keyof PutOffWords)[])
    for (const phrase of inAnyLanguage((words) => words.putOff[kind])) {
      const words = wordsOf(phrase);
      const first = words[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { words, letter: LETTERS[kind] }]);
    }
  for (const list of found.values()) list.sort((one, other) => other.words.length - one.words.length);
  return found;
}

const PHRASES = phrasesByWord();

const MONTHS = inAnyLanguage((words) => words.time.months);
const TIMES = inAnyLanguage((words) => words.time.times).join('|');
const BEFORE_TIME = inAnyLanguage((words) => words.time.beforeTime).join('|');
const BEHIND_TIME = inAnyLanguage((words) => words.time.behindTime).join('|');
/** "trong tháng 7", "quý sau", "next month", "by 15 July": when an answer will be there. */
const WHEN = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${BEFORE_TIME}) )*(?:(?:${TIMES})(?: (?:\\d[\\d/.-]*|[ivx]+|${BEHIND_TIME}))+|` +
    `(?:${BEFORE_TIME}) (?:${TIMES})|(?:\\d{1,2} )?(?:${MONTHS.join('|')})(?: \\d{1,4})?)(?![\\p{L}\\d])`,
  'gu',
);
/** What stands for it among the words. */
const SOMETIME = inAnyLanguage((words) => words.putOff.when)[0] ?? '';

/** What a clause is made of, a letter for each of its words or phrases. */
function shapeOf(folded: string): string {
  const words = wordsOf(folded.replace(WHEN, ` ${SOMETIME} `));
  let shape = '';
  for (let at = 0; at < words.length; ) {
    const phrase = PHRASES.get(words[at] ?? '')?.find((one) =>
      one.words.every((word, nth) => words[at + nth] === word),
    );
    shape += phrase?.letter ?? 'x';
    at += phrase?.words.length ?? 1;
  }
  return shape;
}

/** A name behind "của", "phòng", "from", whatever its words are; and of who is waited for: "chờ xã gửi". */
const NAME = /o[xopdg]{0,5}|w[xopg]{0,5}(?=[vd])/g;
/** Words of putting off, and no other. */
const ONLY = /^[awnltvkfdpogm]*$/;
/** What puts off: waiting, work under way or to come, what is left for later. */
const PUTS_OFF = /a|w|n.*[vd]|l.*[vfk]|[vd].*t|t.*v/;
/** What is made is the answer itself, or there is another answer: "đang xây dựng nội dung này". */
const MADE = /k(?!g*d)/;

/** A colleague who is to answer, by name: "(Đ/c Lan bổ sung)", "(Anna to write)". */
const COLLEAGUE =
  /^[\s([]*(?:(?:[Đđ]\/c|[Đđ]ồng chí|M(?:rs?|s)\.?)(?: \p{Lu}\p{L}*){1,4} |\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} (?=to ))/u;

/** Where one clause ends and the next begins. */
const END = /[,;.…!?\n]|(?<!\p{L})(?:nên|nhưng|but)(?!\p{L})/u;
/** Nobody puts off in more letters. */
const LONGEST = 2000;

/**
 * Whether a text puts an answer off, and says nothing else: "đang chờ số liệu của kế toán", "sẽ báo cáo trong tháng 7",
 * "will be added later". Each clause is made of words that do so alone; with any other word it is an answer.
 */
export function isPuttingOff(text: string): boolean {
  if (text.length > LONGEST) return false;
  const colleague = COLLEAGUE.exec(text)?.[0] ?? '';
  const clauses = fold(text.slice(colleague.length)).split(END);
  const shapes = clauses
    .map((clause) => shapeOf(clause).replace(NAME, (name) => name.charAt(0)))
    .filter((shape) => shape !== '');
  if (shapes.length === 0 || !shapes.every((shape) => ONLY.test(shape))) return false;
  if (colleague !== '') return shapes.some((shape) => /[vk]/.test(shape));
  return shapes.some((shape) => PUTS_OFF.test(shape)) && !shapes.some((shape) => MADE.test(shape));
}
