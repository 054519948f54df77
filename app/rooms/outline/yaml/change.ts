/** What of one text is to be put in the place of what, so that it becomes another: as little as possible. */
export interface TextChange {
  from: number;
  to: number;
  insert: string;
}

/** The change that makes one text of another; null where they are the same. Places are counted from 0. */
export function changeBetween(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from += 1;
  let behind = 0;
  while (behind < least - from && before.at(-1 - behind) === after.at(-1 - behind)) behind += 1;
  return { from, to: before.length - behind, insert: after.slice(from, after.length - behind) };
}

/** A text with the line ends an editor has. */
export const withPlainLines = (text: string): string => text.replace(/\r\n?/g, '\n');
