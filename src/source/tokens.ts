import { Lexer } from 'yaml';

/**
 * How many pieces (names, values, marks between them) a file may be made of. The longest list of units that fits into a
 * file has some 200,000; the library takes seconds over a file that is nothing but marks, and hundreds of megabytes.
 */
export const MOST_TOKENS = 300_000;

/** What the library's lexer says of the text, in one character each, beside the pieces of it. */
const CONTROLS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);

/** Where the first piece stands that is one too many; null where there is none. */
export function tokenTooMany(text: string): number | null {
  let count = 0;
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    if (CONTROLS.has(token)) continue;
    count += 1;
    if (count > MOST_TOKENS) return at;
    at += token.length;
  }
  return null;
}
