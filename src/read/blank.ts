import type { Language } from '../../schemas/id.js';
import { formWords } from '../form/index.js';
import { fold } from '../text/index.js';
import { anyOf, inAnyLanguage } from './words/index.js';

/** What people write in a place they mean to fill in later. */
const PUT_OFF = new Set([...inAnyLanguage((words) => words.putOff), 'xxx', 'xx'].map(fold));
const PUT_OFF_PHRASES = inAnyLanguage((words) => words.putOffPhrases);

/** A prompt in brackets that somebody typed: "[Nhập nội dung báo cáo]". */
const TYPED_PROMPT = new RegExp(`^[[(<{]\\s*${anyOf((words) => words.promptVerbs)}\\b[^\\])>}]{0,60}[\\])>}]$`, 'u');

/** An explicit "none", whole. */
const NIL = new RegExp(
  `^(?:${anyOf(({ none }) => none.before)}\\s*[,:]?\\s+)?${anyOf(({ none }) => none.said)}` +
    `(?:\\s+${anyOf(({ none }) => none.after)})*\\s*[.!]*$`,
  'u',
);

const FILLERS = /[\s.…_\-–—·•*:;,/\\()[\]<>|"'?]+/gu;

/** A folded text without the dots, dashes and underscores people leave to write on. */
const withoutFillers = (folded: string): string => folded.replace(FILLERS, ' ').trim();

/** More letters than any prompt, excuse or "none" has, however often someone writes it one after the other. */
const MANY = 4000;

/** Whether a text has so many letters that it says something: it need not be looked at whole. */
function saysMuch(text: string): boolean {
  if (text.length <= MANY) return false;
  let letters = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    letters += word.length;
    if (letters > MANY) return true;
  }
  return false;
}

const bare = (text: string): string => withoutFillers(fold(text));

const promptsIn = (language: Language): ReadonlySet<string> =>
  new Set(Object.values(formWords[language].prompt).map(bare));

/** The prompts of forms, as they are compared. */
const FORM_PROMPTS: Record<Language, ReadonlySet<string>> = { vi: promptsIn('vi'), en: promptsIn('en') };

const EDITOR_PROMPTS = new Set(inAnyLanguage((words) => words.editorPrompts).map(bare));

/**
 * Nothing, a prompt left in place, dots, dashes, underscores, "đang cập nhật" and the like. What the file says of
 * its own controls (`w:showingPlcHdr`) is not asked: editors set and lose it at will.
 */
export function isBlank(text: string, language: Language): boolean {
  if (saysMuch(text)) return false;
  const folded = fold(text);
  const rest = withoutFillers(folded);
  if (rest === '' || isPromptOf(folded, rest, language)) return true;
  if (isLater(folded)) return true;
  const parts = folded.split(/[,;.]|…/u);
  return parts.length > 1 && parts.every((part) => withoutFillers(part) === '' || isLater(part));
}

const isLater = (text: string): boolean => {
  const rest = withoutFillers(text);
  return (
    PUT_OFF.has(text.replace(/(?<![.…!])[.…!]+$/u, '')) ||
    PUT_OFF.has(rest) ||
    PUT_OFF_PHRASES.some((phrase) => phrase.test(rest))
  );
};

/** "Đang cập nhật", "sẽ bổ sung sau": somebody put the answer off in so many words. */
export const isPutOff = (text: string, language: Language): boolean =>
  isBlank(text, language) && withoutFillers(fold(text)) !== '' && !isPrompt(text, language);

const isPromptOf = (folded: string, rest: string, language: Language): boolean =>
  rest !== '' && (FORM_PROMPTS[language].has(rest) || EDITOR_PROMPTS.has(rest) || TYPED_PROMPT.test(folded));

/** True for a prompt of the form, or of the editor, left as it was. */
export const isPrompt = (text: string, language: Language): boolean => {
  if (saysMuch(text)) return false;
  const folded = fold(text);
  return isPromptOf(folded, withoutFillers(folded), language);
};

/** "Không có", "Không phát sinh", "None": an answer, and it says there is nothing. */
export const isNil = (text: string): boolean => !saysMuch(text) && NIL.test(fold(text));
