import type { Line, Look, Source } from './line.js';
import { automaticMark, markedOf } from './mark.js';
import { withBoxesBefore } from './room.js';

/** What is known of a line beside its text. */
export interface Given {
  source: Source;
  look: Omit<Look, 'caps'>;
  numbering?: { text: string; level: number; bullet: boolean } | null;
  boldHead?: number;
  /** It is shown in capitals, however it is typed. */
  caps?: boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * A text as it is read: in composed letters, with single blanks and plain hyphens, without what cannot be seen. Two braces side by side
 * would be filled in when a form is made.
 */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replaceAll('\u2011', '-')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\s+/g, ' ')
    .trim();

export const isCaps = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/** No line of an outline is longer; what is behind that is not read. */
const LONGEST_LINE = 6_000;

/** A line of a text; null where it says nothing. */
export function lineOf(
  raw: string,
  { source, look, numbering = null, boldHead = 0, caps = false }: Given,
): Line | null {
  const text = withBoxesBefore(tidy(raw.slice(0, LONGEST_LINE)));
  if (text === '') return null;
  const automatic = numbering && automaticMark(numbering);
  const typed = markedOf(text);
  // A number typed behind an automatic one that says the same is the same number.
  const doubled = automatic && typed && typed.mark.kind === automatic.kind && typed.mark.count === automatic.count;
  const mark = automatic ?? typed?.mark ?? null;
  const rest = automatic ? (doubled ? typed.rest.trim() : text) : (typed?.rest.trim() ?? text);
  const head = boldHead === 0 ? 0 : Math.max(0, boldHead - (text.length - rest.length));
  return { is: 'line', source, text, mark, rest, look: { ...look, caps: caps || isCaps(rest) }, boldHead: head };
}
