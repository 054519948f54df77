import type { Language } from '../../../schemas/id.js';
import { formWords } from '../../form/index.js';
import { codeAt, fold, ofLetters, remembered, withoutMarks, wordsOf } from '../../text/index.js';
import { anyOf, inAnyLanguage, readWords } from '../words/index.js';
import { firstWordOf, firstWordsIn, firstWordsOf, mayBeginWith } from './first-word.js';
import { isNotYetThere, isPuttingOff } from './put-off.js';

/** What people type for nothing in particular. */
const NO_WORD = /^x{2,3}$/;

/** A prompt in brackets that somebody typed: "[Nhập nội dung báo cáo]". */
const TYPED_PROMPT = new RegExp(`^[[(<{]\\s*${anyOf((words) => words.promptVerbs)}\\b[^\\])>}]{0,60}[\\])>}]$`, 'u');

/** "Please insert text", "Write here": the same without brackets, in the words of the form's own language. */
const plainPromptIn = (language: Language): RegExp => {
  const some = (list: readonly string[]): string => `(?:${list.join('|')})`;
  const { promptVerbs, promptObjects, promptBefore, promptBehind } = readWords[language];
  const [object, behind] = [`\\s+${some(promptObjects)}`, `\\s+${some(promptBehind)}`];
  return new RegExp(`^(?:${some(promptBefore)}\\s+)?${some(promptVerbs)}(?:${object}(?:${behind})?|${behind})$`, 'u');
};
const PLAIN_PROMPT: Record<Language, RegExp> = { vi: plainPromptIn('vi'), en: plainPromptIn('en') };

/** "[chèn nội dung]", "<your answer here>": a few words in brackets that hold a place, and nothing that was counted. */
const HELD_PLACE = /^(?:\[[^\]\d]{1,60}\]|<[^>\d]{1,60}>|\{[^}\d]{1,60}\})$/u;

/** An explicit "none", whole; the words as they are, or typed without tones. */
const nilIn = (typed: (words: string) => string): RegExp =>
  new RegExp(
    `^(?:${typed(anyOf(({ none }) => none.before))}\\s*[,:]?\\s+)?${typed(anyOf(({ none }) => none.said))}` +
      `(?:\\s+${typed(anyOf(({ none }) => none.after))})*\\s*[.!/]*$`,
    'u',
  );
const NIL = nilIn((words) => words);
const NIL_TONELESS = nilIn(withoutMarks);
const NIL_WORDS = inAnyLanguage(({ none }) => [...none.before, ...none.said]);
const NIL_FIRST = firstWordsOf([...NIL_WORDS, ...NIL_WORDS.map(withoutMarks)]);

const FILLERS = /[\s.…_\-–—·•*:;,/\\()[\]<>|"'?]+/gu;

/** A folded text without the dots, dashes and underscores people leave to write on. */
const withoutFillers = (folded: string): string => folded.replace(FILLERS, ' ').trim();

/** More letters than any prompt, excuse or "none" has, however often someone writes it one after the other. */
const MANY = 4000;

const WORDS = ofLetters(/[\p{L}\p{N}]+/gu);

/** Whether a text has so many letters that it says something: it need not be looked at whole. */
function saysMuch(text: string): boolean {
  if (text.length <= MANY) return false;
  let letters = 0;
  for (const [word] of text.matchAll(WORDS)) {
    letters += word.length;
    if (letters > MANY) return true;
  }
  return false;
}

/** A text as blanks are compared: small letters and digits, without dots, dashes, brackets and the like. */
export const bare = (text: string): string => withoutFillers(fold(text));

const promptsIn = (language: Language): ReadonlySet<string> =>
  new Set(Object.values(formWords[language].prompt).map(bare));

/** The prompts of forms, as they are compared. */
const FORM_PROMPTS: Record<Language, ReadonlySet<string>> = { vi: promptsIn('vi'), en: promptsIn('en') };

/** What an editor leaves in a place, or a mark of the form that was typed again: "(nếu có)". */
const LEFT = new Set(inAnyLanguage(({ editorPrompts, ifAny }) => [...editorPrompts, ...ifAny]).map(bare));

const longestOf = (texts: Iterable<string>): number => Math.max(...[...texts].map(({ length }) => length));

/** No prompt has more letters: one in brackets has a verb and up to 60 behind it. */
const LONGEST_PROMPT = Math.max(
  longestOf([...FORM_PROMPTS.vi, ...FORM_PROMPTS.en, ...LEFT]),
  longestOf(inAnyLanguage(({ promptVerbs }) => promptVerbs)) + 60,
  ...Object.values(readWords).map(({ promptBefore, promptVerbs, promptObjects, promptBehind }) =>
    [promptBefore, promptVerbs, promptObjects, promptBehind].reduce((sum, list) => sum + longestOf(list), 0),
  ),
);

/** More letters in a folded text than any prompt has. */
const LONG = new RegExp(`^(?:[^a-z\\d\u00c0-\u1fff]*[a-z\\d\u00c0-\u1fff]){${LONGEST_PROMPT + 1}}`);

/** The same told at a glance, by letters that stay what they are in a folded text: false is not certain. */
function isLong(text: string): boolean {
  const { length } = text;
  let letters = 0;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    if (((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0x30 && code <= 0x39)) letters += 1;
    if (letters > LONGEST_PROMPT) return true;
  }
  return false;
}

/** The first words of all prompts without brackets. */
const PROMPT_FIRST = firstWordsOf([
  ...[...FORM_PROMPTS.vi, ...FORM_PROMPTS.en, ...LEFT],
  ...inAnyLanguage(({ promptBefore, promptVerbs }) => [...promptBefore, ...promptVerbs]),
]);

/** Whether a text begins with a word that no prompt begins with, and that stands for something: false is not certain. */
function beginsAsAnswer(text: string): boolean {
  const first = firstWordOf(text);
  return first !== null && !PROMPT_FIRST.has(first) && !NO_WORD.test(first) && !/^ *[([]/.test(text);
}

/** A number alone is an answer: no prompt and no word of putting off is made of digits. */
const IN_DIGITS = /^ *\d{1,20} *$/;

/** A few words before a colon, and nothing behind it but what holds the place: "Đồng chí: …………". */
const HELD_BEHIND_LABEL = /^[^:\d…_]{1,40}:\s*(?:…|\.{3}|__)[\s.…_]*$/u;

/** Words of putting off that say "none" as well do so, unless it is only not there yet. */
const putsOff = (text: string): boolean => isPuttingOff(text) && (!isNil(text) || isNotYetThere(text));

/**
 * Nothing, a prompt left in place, dots, dashes, underscores, an answer put off. What the file says of
 * its own controls (`w:showingPlcHdr`) is not asked: editors set and lose it at will.
 */
export const isBlank = (text: string, language: Language): boolean => !IN_DIGITS.test(text) && blankIn[language](text);

/** What typesetters fill a page with, whatever else it says. */
const FILLS_PAGE = /^\W*lorem ipsum\b/i;

function isBlankIn(language: Language, text: string): boolean {
  if (FILLS_PAGE.test(text)) return true;
  if (saysMuch(text)) return false;
  if (/[.…_]\s*$/.test(text) && HELD_BEHIND_LABEL.test(text)) return true;
  if (beginsAsAnswer(text) || isLong(text)) return putsOff(text);
  const folded = fold(text);
  if (LONG.test(folded)) return putsOff(text);
  const rest = withoutFillers(folded);
  if (rest === '' || isPromptOf(folded, rest, language)) return true;
  return NO_WORD.test(rest) || putsOff(text);
}

const blankIn: Record<Language, (text: string) => boolean> = {
  vi: remembered((text) => isBlankIn('vi', text)),
  en: remembered((text) => isBlankIn('en', text)),
};

/** "Đang cập nhật", "Trả lời: sẽ bổ sung sau": somebody put the answer off in so many words, in a place that is blank. */
export const isPutOff = remembered(
  (text: string): boolean =>
    !saysMuch(text) && text.split(/[\n:]/).some((part) => NO_WORD.test(bare(part)) || putsOff(part)),
);

/** With fewer words the beginning of a prompt may be that of an answer. */
const BEGINNING_WORDS = 3;

/** A prompt of which somebody deleted the end: "Nhập nội dung báo cáo tại". */
const isBegunPrompt = (rest: string, language: Language): boolean =>
  [...FORM_PROMPTS[language]].some((prompt) => prompt.startsWith(`${rest} `)) &&
  wordsOf(rest).length >= BEGINNING_WORDS;

const isPromptOf = (folded: string, rest: string, language: Language): boolean =>
  rest !== '' &&
  (FORM_PROMPTS[language].has(rest) ||
    isBegunPrompt(rest, language) ||
    LEFT.has(rest) ||
    TYPED_PROMPT.test(folded) ||
    PLAIN_PROMPT[language].test(rest) ||
    HELD_PLACE.test(folded));

/** True for a prompt of the form, or of the editor, left as it was. */
export const isPrompt = (text: string, language: Language): boolean => {
  if (beginsAsAnswer(text) || isLong(text) || saysMuch(text)) return false;
  const folded = fold(text);
  return !LONG.test(folded) && isPromptOf(folded, withoutFillers(folded), language);
};

/** "Không có", "Không phát sinh", "None": an answer, and it says there is nothing. */
export const isNil = (text: string): boolean => !IN_DIGITS.test(text) && saysNone(text);

/** All words of which an explicit "none" is made. */
const OF_NIL = (() => {
  const words = inAnyLanguage(({ none }) => [...none.before, ...none.said, ...none.after]).flatMap(wordsOf);
  return new Set([...words, ...words.map(withoutMarks)]);
})();

/** Whether a text may begin as an explicit "none" does: where it does not, `isNil` is false, whatever else stands behind it. */
export function mayBeginAsNil(text: string): boolean {
  if (!mayBeginWith(text, NIL_FIRST)) return false;
  for (const word of firstWordsIn(text)) if (!OF_NIL.has(word)) return false;
  return true;
}

const saysNone = remembered((text: string): boolean => {
  if (saysMuch(text) || !mayBeginAsNil(text)) return false;
  const folded = fold(text);
  return NIL.test(folded) || NIL_TONELESS.test(folded);
});
