import { isEmptyTag, type Span } from './scan.js';

/** A change to a text: so many characters from `at` on are taken out, and others put there. */
export interface Edit {
  at: number;
  remove: number;
  insert: string;
}

/** Puts XML at the end of an element. */
export function appended(text: string, span: Span, xml: string): Edit {
  if (!isEmptyTag(text, span)) return { at: span.close, remove: 0, insert: xml };
  return { at: span.end - 2, remove: 2, insert: `>${xml}</${span.name}>` };
}

/** Makes changes to a text, all counted in the text as it was; everything else stays as it is. */
export function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.at - b.at)) {
    pieces.push(text.slice(at, edit.at), edit.insert);
    at = Math.max(at, edit.at + edit.remove);
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** What XML 1.0 has no way to write (2.2), such as control characters and halves of a character. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it is written in XML. */
export const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
