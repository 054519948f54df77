import { fold, ofLetters, wordsOf } from '../../text/index.js';
import { anyOf, inAnyLanguage } from '../words/index.js';
import type { PutOffWords } from '../words/put-off.js';
import { firstWordOf, firstWordsIn } from './first-word.js';

/** What the words of a clause do in it, a letter for each kind; `x` for any other word. */
const LETTERS: Readonly<Record<keyof PutOffWords, string>> = {
  whole: 'a',
  wait: 'w',
  notYet: 'n',
  will: 'l',
  later: 't',
  work: 'v',
  task: 'i',
  make: 'k',
  done: 'f',
  data: 'd',
  here: 'e',
  lacks: 's',
  hand: 'h',
  who: 'p',
  nameFollows: 'o',
  when: 'm',
  onceThat: 'u',
  sample: 'q',
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
const HOURS = inAnyLanguage((words) => words.time.hours).join('|');
/** "trong tháng 7", "quý sau", "next month", "by 15 July": when an answer will be there. */
const WHEN = ofLetters(
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:${BEFORE_TIME}) )*(?:(?:${TIMES})(?: (?:\\d[\\d/.-]*|[ivx]+|${BEHIND_TIME}))+|` +
      `(?:${BEFORE_TIME}) (?:${TIMES})|(?:(?:${BEFORE_TIME}) )?\\d{1,2} ?(?:${HOURS})(?:\\d{2})?|(?:\\d{1,2} )?(?:${MONTHS.join('|')})(?: \\d{1,4})?)(?![\\p{L}\\d])`,
    'gu',
  ),
);
/** Without a figure, and without any of these, nothing says when. */
const MAY_SAY_WHEN = new RegExp(`\\d|${TIMES}|${MONTHS.join('|')}`);
/** The first words of all that puts off: a clause that begins with another says something else. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...PHRASES.keys(),
  ...inAnyLanguage(({ time }) => [...time.times, ...time.beforeTime, ...time.months]).flatMap((phrase) =>
    wordsOf(phrase).slice(0, 1),
  ),
]);

/** The first words of what a name of whatever words may stand behind. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(
  [...PHRASES].flatMap(([first, phrases]) => (phrases.some(({ letter }) => 'owhu'.includes(letter)) ? [first] : [])),
);
/** All words of what puts off, and of when; numbers may be Roman. */
const OF_PUTTING_OFF: ReadonlySet<string> = new Set([
  ...[...PHRASES.values()].flat().flatMap(({ words }) => words),
  ...inAnyLanguage(({ time }) => Object.values(time).flat()).flatMap(wordsOf),
]);
/** A word that is none of these, and no number. */
const isOther = (word: string): boolean => !OF_PUTTING_OFF.has(word) && !/^[ivx]+$|\d/.test(word);

/** Days, hours and years are written in digits. */
const mayBegin = (word: string): boolean => FIRST_WORDS.has(word) || /^\d/.test(word);

/** What stands for it among the words. */
const SOMETIME = inAnyLanguage((words) => words.putOff.when)[0] ?? '';

/** What a clause is made of, a letter for each of its words or phrases. */
function shapeOf(folded: string): string {
  const words = wordsOf(MAY_SAY_WHEN.test(folded) ? folded.replace(WHEN, ` ${SOMETIME} `) : folded);
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

/** No name has more words. */
const NAME_WORDS = 5;

/** The other words of a clause, counted against the names that may have them. */
class Others {
  #names = 0;
  #others = 0;

  /** Whether, with its next word, a clause has more other words than its names can have: it puts nothing off, whatever else it says. */
  isOneTooMany(word: string): boolean {
    if (isOther(word)) this.#others += 1;
    else if (BEFORE_NAMES.has(word)) this.#names += 1;
    return this.#others > NAME_WORDS * this.#names;
  }
}

function saysOther(words: readonly string[]): boolean {
  const others = new Others();
  return words.some((word) => others.isOneTooMany(word));
}

/** Behind what will be said of the answer, whatever it waits for: "sẽ báo cáo khi có kết luận", "will report once it is over". */
const UNTIL = /(?<=[avh][gdpoem]*)u.*$/;
/** A name behind "của", "phòng", "from", whatever its words are; and of who is waited for, or asked: "chờ xã gửi". */
const NAME = new RegExp(`o[xopdg]{0,${NAME_WORDS}}|[wh][xopg]{0,${NAME_WORDS}}(?=[vdk])`, 'g');
/** Words of putting off, and no other. */
const ONLY = /^[awnltvkfdeshpogmq]*$/;
/** What puts off: waiting, work under way or to come, what is left for later or to others, and that the answer itself is lacking. */
const PUTS_OFF =
  /a|w|s(?=g*(?:[de]|$))|n[^s]*[vdekh]|d[gpo]*n[gmp]*$|l.*[vfk]|[vkd].*t|t.*v|h.*e|e.*h|e.*[op].*[vk]|q[gdo]*d|d[gdo]*q/;
/** In brackets, what somebody does with an answer hands it to them, and what is to be done hands it on: "(Phòng Kinh tế viết)", "(bổ sung)". */
const HANDED = /^g*(?:o[vki]|i)g*$/;
const BRACKETED = /^\s*\([^()]*\)[\s.]*$/;
/** What is made is the answer itself, or there is another answer: "đang xây dựng nội dung này". */
const MADE = /^[^ew]*k(?!g*[detm])/;
/** It is waited for, or not yet there, with whatever words. */
const AWAITED = /[wn]|^[gdpoe]*l/;
/** What an answer is made of is not there yet: "chưa có nội dung". */
const NOT_YET_THERE = /n.*[de]/;

/** A colleague who is to answer, by name: "(Đề nghị đ/c Lan bổ sung)", "(Anna to write)", "Tom, can you fill this in". */
const COLLEAGUE = ofLetters(
  /(?:(?<!\p{L})(?:(?:[Đđ]ề nghị|[Nn]hờ|[Mm]ời) )?(?:[Đđ]\/c|[Đđ]ồng chí|[Aa]nh|[Cc]hị|M(?:rs?|s)\.?)(?: \p{Lu}\p{L}*){1,4} |^[\s([]*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2},? (?=to |please |(?:can|could|will|would) you ))/u,
);
/** Words of which one is there: they are found before what asks for capitals of all alphabets, which is dear to make. */
const MAY_NAME = /[Đđ]\/c |[Đđ]ồng chí |[Aa]nh |[Cc]hị |M(?:rs?|s)\.? |to |please |you /;
/** Who is to answer is named so near the beginning. */
const NAMED_WITHIN = 100;
/** How a text names a colleague near its beginning; null where it does not. */
function colleagueIn(text: string): RegExpExecArray | null {
  const begin = text.slice(0, NAMED_WITHIN);
  return MAY_NAME.test(begin) ? COLLEAGUE.exec(begin) : null;
}

/** Words that begin another clause. */
const NEXT_CLAUSE = ['nên', 'nhưng', 'but'];
const BEGINS_CLAUSE: ReadonlySet<string> = new Set(NEXT_CLAUSE);
/** Where one clause ends and the next begins. */
const END = ofLetters(new RegExp(`[,;.…!?\\n]|\\s[-–—]\\s|(?<!\\p{L})(?:${NEXT_CLAUSE.join('|')})(?!\\p{L})`, 'giu'));
/** Nobody puts off in more letters. */
const LONGEST = 2000;

const FIRST_WORD = ofLetters(/[\p{L}\p{N}%]+/u);

/** One clause of a text: what it is made of, and whether a colleague is named in it. */
interface Clause {
  shape: string;
  byColleague: boolean;
  /** It hands its place to somebody where it stands in brackets. */
  isHanded: boolean;
}

/** The clauses of a text, looked for one by one; none of a longer text. */
function* piecesOf(text: string): Generator<string> {
  if (text.length > LONGEST) return;
  // A name that calls somebody is no clause of its own: "Tom, can you …". The blank behind it may begin the sign of an end.
  const called = colleagueIn(text);
  const [first, last] = called ? [called.index, called.index + called[0].length - 1] : [0, 0];
  let from = 0;
  for (const end of text.matchAll(END)) {
    if (first <= end.index && end.index < last) continue;
    yield text.slice(from, end.index);
    from = end.index + end[0].length;
  }
  yield text.slice(from);
}

/** What a clause is without the name of a colleague. */
function withoutColleague(piece: string): { folded: string; byColleague: boolean } {
  const colleague = colleagueIn(piece);
  if (colleague === null) return { folded: fold(piece), byColleague: false };
  const end = colleague.index + colleague[0].length;
  return { folded: fold(`${piece.slice(0, colleague.index)} ${piece.slice(end)}`), byColleague: true };
}

const withoutNames = (shape: string): string => shape.replace(NAME, (name) => name.charAt(0));
/** What is to be done is done with an answer as well, and what is waited for says when. */
const simplified = (shape: string): string =>
  withoutNames(shape.replaceAll('i', 'v').replace(UNTIL, 'm').replaceAll('u', 'm'));

/**
 * Whether a text says something else with its first words, told at a glance; most answers do. False is not certain: what
 * stands behind the end of a clause, or may be a name, is looked at closer.
 */
function beginsOtherwise(text: string): boolean {
  const others = new Others();
  let isFirst = true;
  for (const word of firstWordsIn(text)) {
    if (BEGINS_CLAUSE.has(word)) return false;
    if ((isFirst && !mayBegin(word)) || others.isOneTooMany(word)) return colleagueIn(text) === null;
    isFirst = false;
  }
  return false;
}

/** Whose it is that is waited for, by a name in capitals at the end of a clause, without a word that leads to it. */
const NAMED_LAST = ofLetters(
  new RegExp(
    `(?<=(?:${inAnyLanguage((words) => words.putOff.data).join('|')})) ` +
      `(?=\\p{Lu}\\p{L}+(?: \\p{L}+){1,4}[^\\S\\n]*(?:$|[,;.…!?\\n]))`,
    'gu',
  ),
);
const LEADS_TO_NAME = inAnyLanguage((words) => words.putOff.nameFollows)[0] ?? '';

/** The same text with that word: "chờ ý kiến của Hội đồng quản trị". */
const withLeads = (text: string): string =>
  text.length > LONGEST ? text : text.replace(NAMED_LAST, ` ${LEADS_TO_NAME} `);

/** Whether a text may begin as what puts off does, by its first word: of most answers it is another one. */
function mayPutOff(text: string): boolean {
  const first = firstWordOf(text);
  return first === null || mayBegin(first) || BEGINS_CLAUSE.has(first);
}

/** The clauses of a text that is made of nothing else; none of one that says anything else, which its first words mostly tell. */
function onlyClausesOf(said: string): Clause[] {
  const clauses: Clause[] = [];
  if (!mayPutOff(said) && beginsOtherwise(said)) return clauses;
  const text = withLeads(said);
  if (beginsOtherwise(text)) return clauses;
  for (const piece of piecesOf(text)) {
    const { folded, byColleague } = withoutColleague(piece);
    const first = FIRST_WORD.exec(folded)?.[0];
    if (first === undefined) continue;
    const whole = mayBegin(first) && !saysOther(wordsOf(folded)) ? shapeOf(folded) : 'x';
    const shape = simplified(whole);
    if (!ONLY.test(shape)) return [];
    clauses.push({ shape, byColleague, isHanded: HANDED.test(withoutNames(whole)) });
  }
  return clauses;
}

const listed = (pick: (words: PutOffWords) => readonly string[]): string =>
  inAnyLanguage((words) => pick(words.putOff)).join('|');
/** In brackets, whoever does what is to be done with this very place: "(Cô Hạnh y tế điền phần này)". */
const DONE_HERE = new RegExp(
  `^\\(.{1,60} (?:${listed(({ task, make }) => [...task, ...make])}) (?:${listed(({ here }) => here)})[\\s.]*\\)[\\s.]*$`,
  'u',
);

/**
 * Whether a text puts an answer off, and says nothing else: "đang chờ số liệu của kế toán", "sẽ báo cáo trong tháng 7",
 * "will be added later". Each clause is made of words that do so alone; with any other word it is an answer.
 */
export function isPuttingOff(text: string): boolean {
  if (BRACKETED.test(text) && DONE_HERE.test(fold(text).trim())) return true;
  const clauses = onlyClausesOf(text);
  if (clauses.some(({ shape, byColleague }) => byColleague && /[vkf]/.test(shape))) return true;
  if (clauses.length === 1 && BRACKETED.test(text) && clauses[0]?.isHanded) return true;
  return clauses.some(({ shape }) => PUTS_OFF.test(shape)) && !clauses.some(({ shape }) => MADE.test(shape));
}

/** Whether a text says that the answer is not there yet, rather than that there is nothing: "chưa có nội dung". */
export function isNotYetThere(text: string): boolean {
  return onlyClausesOf(text).some(({ shape }) => NOT_YET_THERE.test(shape));
}

const NOT_DONE = new RegExp(`(?<=^| )${anyOf((words) => words.notDone)}(?= |$)`, 'u');

/**
 * Whether words that stand in the place of a number or a day say that it is still to come: "đang lấy mẫu". What was not done,
 * "chưa tổ chức", may as well be none.
 */
export const isAwaited = (text: string): boolean =>
  !NOT_DONE.test(wordsOf(text).join(' ')) &&
  [...piecesOf(text)].some((piece) => AWAITED.test(simplified(shapeOf(withoutColleague(piece).folded))));
