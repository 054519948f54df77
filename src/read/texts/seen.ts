/** So many letters of what was found are told to a person who is to choose; a few words are shown of them. */
const LONGEST = 300;

/** What was found, as much of it as is told: it goes with every place it speaks against, be they thousands. */
export const seenOf = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;

/** Several things that were found, one after the other. */
export function allOf(texts: readonly string[]): string {
  let all = '';
  for (const [at, text] of texts.entries()) {
    if (all.length > LONGEST) break;
    all += at === 0 ? text : `; ${text}`;
  }
  return seenOf(all);
}
