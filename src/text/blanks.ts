import { codeAt } from './code-at.js';

/** Whether a letter is a blank, but for a space: what `\s` says, which asks V8's runtime about each wide letter. */
const isOtherBlank = (code: number): boolean =>
  code < 0xa0
    ? code >= 0x9 && code <= 0xd
    : code === 0xa0 ||
      (code >= 0x1680 &&
        (code === 0x1680 ||
          (code >= 0x2000 && code <= 0x200a) ||
          code === 0x2028 ||
          code === 0x2029 ||
          code === 0x202f ||
          code === 0x205f ||
          code === 0x3000 ||
          code === 0xfeff));

/** Whether a text has blanks that are more than one space, or of another kind. */
export function hasOtherBlanks(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if ((code === 0x20 && before === 0x20) || isOtherBlank(code)) return true;
    before = code;
  }
  return false;
}

/** A text with one space wherever it has blanks. */
export const inOneSpace = (text: string): string => (hasOtherBlanks(text) ? text.replace(/\s+/g, ' ') : text);
