/**
 * What sets a piece of text apart from what stands beside it: crossed out by hand, printed small above or below the line,
 * the mark of a note; what nobody sees on paper though it is there.
 */
export type PieceMark = 'struck' | 'faint' | 'raised' | 'lowered' | 'note';

/** Text of one kind. */
export interface Piece {
  text: string;
  mark?: PieceMark;
  /** Its colour, as something to compare; absent where it is plain. */
  tint?: string;
}

/** What a person sees in one place, piece by piece; line ends and the ends of a cell's paragraphs are "\n". */
export type Typed = readonly Piece[];

/** A text without marks of any kind is one plain piece. */
export const typedOf = (text: string | Typed): Typed => (typeof text === 'string' ? [{ text }] : text);

/** What was crossed out is no longer meant: it is as if deleted. */
export const isStruck = (typed: Typed): boolean => typed.some(({ text, mark }) => mark === 'struck' && /\S/.test(text));

/** Whether something stands there that nobody sees. */
export const isFaint = (typed: Typed): boolean => typed.some(({ text, mark }) => mark === 'faint' && /\S/.test(text));

/** Two figures or two letters; between a figure and a letter another word begins anyway. */
const IN_ONE_WORD = /^(?:\p{N}\p{N}|[\p{L}\p{M}]\p{L})$/u;

/**
 * What is meant, set apart where its colour changes inside a number or a word; null where it does not. People who check
 * a report write what is right in red behind what is wrong: "18" with "21" behind it is no 1821.
 */
export function setApartByColour(typed: Typed): string | null {
  if (typed.length < 2) return null;
  const pieces = typed.filter(({ text, mark }) => text !== '' && mark !== 'struck' && mark !== 'faint');
  const texts = pieces.map(({ text, mark, tint }, at) => {
    const before = pieces[at - 1];
    const isOther = before && !before.mark && !mark && before.tint !== tint;
    return isOther && IN_ONE_WORD.test(before.text.slice(-1) + text.slice(0, 1)) ? [' ', text] : [text];
  });
  return texts.some(({ length }) => length > 1) ? texts.flat().join('').trim() : null;
}

/** All that is meant, pieces of one kind in one. */
export function meant(typed: Typed): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, mark } of typed) {
    if (mark === 'struck' || text === '') continue;
    const last = pieces.at(-1);
    if (last && last.mark === mark && mark !== 'note') last.text += text;
    else pieces.push(mark === undefined ? { text } : { text, mark });
  }
  return pieces;
}

/** What is meant, as one text. */
export const meantText = (typed: Typed): string =>
  meant(typed)
    .map(({ text }) => text)
    .join('');
