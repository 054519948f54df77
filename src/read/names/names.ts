import { compareWords, isDistinct, WORDS, type WordsLevel } from '../../match/index.js';
import { editsAtLeast, isSpelledIn, Wording, wordsOf } from '../../text/index.js';
import { currencyOf, measureIn, periodsInFigures } from '../../values/index.js';
import { factOf, heldAgainst, markedOf } from '../texts/wordings.js';
import { inAnyLanguage } from '../words/index.js';

const RANK = new Map(WORDS.map((level, at) => [level, at]));

/** The nearer of two levels. */
const nearer = (one: WordsLevel, other: WordsLevel): WordsLevel =>
  (RANK.get(one) ?? 0) <= (RANK.get(other) ?? 0) ? one : other;

/** The nearest of some levels. */
export const nearest = (levels: readonly WordsLevel[]): WordsLevel => levels.reduce<WordsLevel>(nearer, 'none');

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, ' ');

/**
 * Words that make another thing of what they stand with, each with its other spellings: "năm trước", "chưa". Folded words
 * hold letters, digits and "%" alone: a blank or "%" is where one ends, which is found sooner than what is no letter.
 */
const CONTRARY = inAnyLanguage((words) => words.contrary).map((words) => new RegExp(`(?<=[ %])(?:${words})(?=[ %])`));

const ANY_CONTRARY = new RegExp(CONTRARY.map(({ source }) => source).join('|'));
const NO_CONTRARY: readonly boolean[] = CONTRARY.map(() => false);

/** Which of them stand in a name, with and without what it says in brackets. */
interface Contraries {
  whole: readonly boolean[];
  bare: readonly boolean[];
}

const contraryIn = factOf((wording: Wording): Contraries => {
  const saidIn = ({ words }: Wording): readonly boolean[] => {
    const text = ` ${words.join(' ')} `;
    return ANY_CONTRARY.test(text) ? CONTRARY.map((word) => word.test(text)) : NO_CONTRARY;
  };
  const [whole, rest] = [saidIn(wording), withoutBrackets(wording.text)];
  const bare = whole === NO_CONTRARY || rest === wording.text ? whole : saidIn(new Wording(rest));
  return { whole, bare };
});

/** Such a word was added, be it in brackets, or is left out; a gloss of the form may be left out. */
function isContrary(typed: Wording, asked: Wording): boolean {
  const [said, meant] = [contraryIn(typed), contraryIn(asked)];
  if (said.whole === NO_CONTRARY && meant.whole === NO_CONTRARY) return false;
  return CONTRARY.some((_, at) => (said.whole[at] ? !meant.whole[at] : meant.bare[at]));
}

const OPPOSITES = inAnyLanguage((words) => words.opposites).map((sides) =>
  sides.map((words) => new RegExp(`(?<=[ %])(?:${words})(?=[ %])`)),
);
const ANY_OPPOSITE = new RegExp(OPPOSITES.flatMap((sides) => sides.map(({ source }) => source)).join('|'));
const NO_SIDES: readonly number[] = [];

/** Of each pair of opposites the only side a name speaks of, as 1 or 2; 0 where it speaks of none, or of both. */
const sidesIn = factOf(({ words }: Wording): readonly number[] => {
  const text = ` ${words.join(' ')} `;
  if (!ANY_OPPOSITE.test(text)) return NO_SIDES;
  return OPPOSITES.map((sides) => {
    const [one, other] = sides.map((side) => side.test(text));
    return one === other ? 0 : one ? 1 : 2;
  });
});

/** One name speaks of one side of something, and the other of the other: "men" for "women" is no slip of typing. */
export function isOpposite(typed: Wording, asked: Wording): boolean {
  const [said, meant] = [sidesIn(typed), sidesIn(asked)];
  return said.some((side, at) => side !== 0 && (meant[at] ?? 0) !== 0 && side !== meant[at]);
}

/** What an English word begins with that says it is not so. */
const NEGATIONS = ['un', 'non', 'dis'];

const negates = (word: string, other: string): boolean => NEGATIONS.some((prefix) => word === `${prefix}${other}`);

/** One name says of something that it is not what it is in the other: "unimproved water". */
const isNegated = ({ words: typed }: Wording, { words: asked }: Wording): boolean =>
  typed.length === asked.length &&
  typed.some((word, at) => negates(word, asked[at] ?? '') || negates(asked[at] ?? '', word));

/** Whether words so taken alone make another thing of what stands under them. */
export const saysOtherwise = (wording: Wording): boolean => contraryIn(wording).whole !== NO_CONTRARY;

/** The words of a name in capitals that may be short forms, and the first letters of its words. */
const shortFormsIn = factOf(({ text }): readonly string[] =>
  (text.match(/\p{Lu}{2,5}/gu) ?? []).map((short) => short.toLowerCase()),
);
const initialsOf = factOf(({ words }): string => words.map((word) => word[0] ?? '').join(''));

/** Whether a name in capitals may be a short form of one that is asked for: "SL" of "Số lượng", "KH giao" of "Kế hoạch". */
const isShortFor = (typed: Wording, asked: Wording): boolean => {
  const forms = shortFormsIn(typed);
  return forms.length > 0 && forms.some((short) => initialsOf(asked).includes(short));
};

/** The same in full, where it is: the first letters of words asked for, one behind the other. */
function writtenOut(typed: Wording, asked: Wording): Wording | null {
  if (!isShortFor(typed, asked)) return null;
  const initials = initialsOf(asked);
  const text = typed.text.replace(/\p{Lu}{2,5}/gu, (short) => {
    const at = initials.indexOf(short.toLowerCase());
    return at < 0 ? short : asked.words.slice(at, at + short.length).join(' ');
  });
  return text === typed.text ? null : new Wording(text);
}

/** "'22". */
export const isYearShortened = ({ text }: Wording): boolean => /^['’‘]\d\d$/.test(text.trim());

/** "'22" of "2022". */
const isShortYear = (typed: Wording, { text: asked }: Wording): boolean =>
  /^(?:19|20)\d\d$/.test(asked) && isYearShortened(typed) && asked.endsWith(typed.text.trim().slice(1));

const NUMBERED = new Set(inAnyLanguage((words) => words.numbered).flatMap(wordsOf));

/**
 * "Năm 2022" and "2022": what is asked for is a number, and it is the one that is named. Other words beside it may say
 * another thing of it: "Kế hoạch 2022".
 */
function compareNumbers(typed: Wording, asked: Wording): WordsLevel | null {
  if (!asked.words.every((word) => /^\p{N}+$/u.test(word))) return null;
  if (isShortYear(typed, asked)) return 'same';
  if (!asked.words.every((word) => typed.words.includes(word))) return null;
  return typed.words.every((word) => asked.words.includes(word) || NUMBERED.has(word)) ? 'same' : 'lengthened';
}

/** Words that stand one behind the other in a longer name; others are picked from all over it. */
const isPartOf = (part: readonly string[], whole: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')}`);

/** The last words of a name left out, however short, are no slip of typing: "Số giáo viên" for "Số giáo viên nữ". */
const isBeginningOf = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length && part.every((word, at) => word === whole[at]);

function compareOne(typed: Wording, asked: Wording): WordsLevel {
  const level = compareNumbers(typed, asked) ?? compareWords(typed, asked, true);
  if (level === 'same' || level === 'none') return level;
  if (isDistinct(typed, asked) || isContrary(typed, asked) || isNegated(typed, asked)) return 'distinct';
  if (isAlike(level) && isOpposite(typed, asked)) return 'distinct';
  if (level === 'slips' && isBeginningOf(typed.words, asked.words)) return 'shortened';
  if (level === 'thinned') return isPartOf(typed.words, asked.words) ? 'shortened' : 'reworded';
  const full = isAlike(level) ? null : writtenOut(typed, asked);
  return full && isAlike(compareWords(full, asked, true)) ? 'shortened' : level;
}

/** A name without the mark before it ("1. Hội nghị", "a) Hội nghị"), with the numbers of periods in figures ("Quý II"). */
const restOf = factOf((wording: Wording): Wording => {
  const rest = periodsInFigures(markedOf(wording).rest);
  return rest === wording.text.trim() ? wording : new Wording(rest);
});

/** A name without the measure of money, or of so many, that it ends with in brackets: "Đã chi (nghìn đồng)". */
const unmeasured = factOf((wording: Wording): Wording => {
  const [, name = '', inside = ''] = /^(.*\S)\s*\(([^()]*)\)\s*$/su.exec(wording.text) ?? [];
  const measure = inside === '' ? null : measureIn(inside);
  return measure && (measure.times > 1 || currencyOf(measure) !== null) ? new Wording(name) : wording;
});

/** Two names differ in what they say in brackets to be counted in, and in nothing else. */
function isMeasuredOtherwise(typed: Wording, asked: Wording): boolean {
  const [name, askedName] = [unmeasured(typed), unmeasured(asked)];
  return name !== typed && askedName !== asked && name.key === askedName.key;
}

/** The same, and one does not say it: "Cost" for "Cost (USD)". */
const isWithoutMeasure = (typed: Wording, asked: Wording): boolean =>
  unmeasured(asked) !== asked && unmeasured(asked).key === typed.key;

/** What of a name it may be alike to another one by, as `NearNames` lays it out. */
export function nameParts(name: Wording): {
  name: Wording;
  rest: Wording;
  shortForms: readonly string[];
  initials: readonly string[];
  /** Its letters without what it is counted in; null where it says nothing of that. */
  unmeasured: string | null;
} {
  const rest = restOf(name);
  const bare = unmeasured(rest);
  return {
    name,
    rest,
    shortForms: rest === name ? shortFormsIn(name) : [...shortFormsIn(name), ...shortFormsIn(rest)],
    initials: rest === name ? [initialsOf(name)] : [initialsOf(name), initialsOf(rest)],
    unmeasured: bare === rest ? null : bare.key,
  };
}

function compareTwo(typed: Wording, asked: Wording): WordsLevel {
  const [rest, askedRest] = [restOf(typed), restOf(asked)];
  const whole = compareOne(typed, asked);
  if (whole === 'same') return whole;
  // What it is counted in is another question than what it is: see `measureBeside`.
  if (isMeasuredOtherwise(rest, askedRest)) return 'slips';
  if (isWithoutMeasure(rest, askedRest)) return nearer(whole, 'shortened');
  const bare = rest === typed && askedRest === asked ? whole : compareOne(rest, askedRest);
  return bare === 'distinct' ? bare : nearer(whole, bare);
}

const comparedWith = heldAgainst(compareTwo);

/** How a name agrees with one wording of a name that is asked for. */
export const compareName = (typed: Wording, asked: Wording): WordsLevel => comparedWith(asked)(typed);

/**
 * How the name of a row or a column agrees with one that is asked for, by any of its wordings. One that says another
 * number, year or letter, or a word that makes another thing of it, is `distinct`, however alike the rest is.
 */
export const compareNames = (typed: Wording, asked: readonly Wording[]): WordsLevel =>
  nearest(asked.map((one) => compareName(typed, one)));

/** At most this share of the letters of two names that are alike differ, all in all; see `likeness`. */
const SLIPS = 0.2;

function mayBeOne(typed: Wording, asked: Wording): boolean {
  const [own, other] = [typed.key.length, asked.key.length];
  return (
    isSpelledIn(typed, asked) ||
    isSpelledIn(asked, typed) ||
    editsAtLeast(typed, own, asked) <= SLIPS * Math.max(own, other) ||
    (own >= other && editsAtLeast(typed, other, asked) <= SLIPS * other) ||
    isShortYear(typed, asked) ||
    isShortFor(typed, asked)
  );
}

/**
 * Whether `compareNames` may come to a level that is alike, told at a glance by the letters: false is certain. Short forms
 * in capitals and years without their century have other letters than what they stand for.
 */
function mayBeAlike(typed: Wording, asked: readonly Wording[]): boolean {
  if (typed.key === '') return false;
  const rest = restOf(typed);
  for (const one of asked) {
    if (mayBeOne(typed, one)) return true;
    const other = restOf(one);
    if ((rest !== typed || other !== one) && mayBeOne(rest, other)) return true;
    if (isMeasuredOtherwise(rest, other) || isWithoutMeasure(rest, other)) return true;
  }
  return false;
}

const numbersIn = ({ words }: Wording): boolean => words.some((word) => /\p{N}/u.test(word));

/** Another number or year is named than the one that is asked for: it cannot be meant. */
export const isAnotherNumber = (typed: Wording, asked: readonly Wording[]): boolean =>
  asked.every((one) => numbersIn(restOf(typed)) && numbersIn(restOf(one)) && isDistinct(restOf(typed), restOf(one)));

const ALIKE: ReadonlySet<WordsLevel> = new Set(['same', 'begins', 'slips', 'shortened', 'lengthened']);

/** The words are those that are asked for, if not word for word; some of them in other words are not. */
export const isAlike = (level: WordsLevel): boolean => ALIKE.has(level);

/** The very words, but for slips and what is added behind them: they are known wherever they stand. */
export const CALLED: ReadonlySet<WordsLevel> = new Set(['same', 'begins', 'slips']);

/** Whether a name is alike to any wording of one that is asked for: the same as `isAlike` of `compareNames`, but told quicker where it is not. */
export const isAnyAlike = (typed: Wording, asked: readonly Wording[]): boolean =>
  mayBeAlike(typed, asked) && isAlike(compareNames(typed, asked));

/**
 * `compareNames` where others are asked for as well: the very name of one of these is `distinct`, however alike it is. "Lúa" is
 * a slip of typing from "Lứa", unless both are asked for.
 */
export function compareAmong(typed: Wording, asked: readonly Wording[], others: readonly Wording[]): WordsLevel {
  const level = compareNames(typed, asked);
  const isOwn = level === 'same' || !isAlike(level);
  return isOwn || !others.some((other) => compareName(typed, other) === 'same') ? level : 'distinct';
}
