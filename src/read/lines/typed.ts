import { meantText, type Piece, type Typed } from '../../values/index.js';
import { type Paragraph, type Run, seenRunsOf, seenTextOf } from '../../word/index.js';

/** A paragraph, and what is meant by all of it. */
interface Meant {
  paragraph: Paragraph;
  text: string;
  meant: string;
}

const markOf = ({ struck, raised, note, faint }: Run): Piece['mark'] => {
  if (struck) return 'struck';
  if (note !== undefined) return 'note';
  if (faint !== undefined) return 'faint';
  return raised && (raised === 'superscript' ? 'raised' : 'lowered');
};

function piecesOf(paragraph: Paragraph): Piece[] {
  return seenRunsOf(paragraph).map((run) => {
    const mark = markOf(run);
    const { text, tint } = run;
    if (tint !== undefined) return { text, tint, ...(mark && { mark }) };
    return mark === undefined ? { text } : { text, mark };
  });
}

/** What is meant in a paragraph, of all that is seen there, in composed letters: what was crossed out is as if deleted. */
export const meantTextOf = (paragraph: Paragraph, seen = seenTextOf(paragraph)): string =>
  paragraph.runs.some(({ struck }) => struck) ? meantText(piecesOf(paragraph)).normalize('NFC') : seen;

/** What a person typed into some paragraphs, with the marks of its runs. */
export function typedInNodes(nodes: readonly Meant[]): Typed {
  const [only, ...more] = nodes;
  const typed = only ? piecesOf(only.paragraph) : [];
  for (const { paragraph } of more) typed.push({ text: '\n' }, ...piecesOf(paragraph));
  return typed;
}

/** What stands somewhere: all of it, and the same with the marks of its runs. */
interface Stands {
  text: string;
  typed: Typed;
}

/** What stands at the end of a paragraph: so many meant characters but for blanks, and what was crossed out there. */
export function typedAtEnd({ paragraph, meant }: Meant, length: number): Stands {
  let left = length + meant.length - meant.trimEnd().length;
  const pieces: Piece[] = [];
  for (const piece of piecesOf(paragraph).reverse()) {
    const cut = piece.mark === 'struck' ? 0 : Math.max(0, piece.text.length - left);
    pieces.unshift({ ...piece, text: piece.text.slice(cut) });
    if (piece.text.slice(0, cut).trim() !== '') break;
    if (piece.mark !== 'struck') left -= piece.text.length - cut;
  }
  return {
    text: pieces
      .map(({ text }) => text)
      .join('')
      .trim(),
    typed: pieces,
  };
}

/** What stands in a cell. */
export const standsIn = ({ nodes }: { nodes: readonly Meant[] }): Stands => ({
  text: nodes.length === 1 ? (nodes[0] as Meant).text.trim() : linesOf(nodes.map(({ text }) => text)),
  typed: typedInNodes(nodes),
});

/** Lines with something on them, one below the other. */
export const linesOf = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n');
