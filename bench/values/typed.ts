/**
 * What was typed, as one string with marks: `‹strike:12›`, `‹super:1›`, `‹hidden:…›`, `‹deleted:…›` and `‹inserted:…›`
 * (tracked), `‹field:125›` (the result of a formula of Word's), `‹equation:12›`, `‹symbol:F0FE›` (of Wingdings),
 * `‹line›`, `‹paragraph›`, `‹prompt›` (the prompt of the place, left in it).
 */
export type Style = 'plain' | 'strike' | 'super' | 'hidden' | 'deleted' | 'inserted' | 'field' | 'equation' | 'symbol';
const STYLES: readonly string[] = ['strike', 'super', 'hidden', 'deleted', 'inserted', 'field', 'equation', 'symbol'];

/** A stretch of text of one look, or a line end. */
export type Piece = { style: Style; text: string } | 'line';

const MARK = /‹([a-z]+)(?::([^›]*))?›/g;

function pieceOf(name: string, text: string): Piece {
  if (name === 'line') return 'line';
  if (!STYLES.includes(name)) throw new Error(`no mark "${name}"`);
  return { style: name as Style, text };
}

/** The paragraphs that were typed. Throws for a mark that is not known. */
export function paragraphsOf(typed: string, prompt: string): Piece[][] {
  return typed.split('‹paragraph›').map((paragraph) => {
    const text = paragraph.replaceAll('‹prompt›', prompt);
    const pieces: Piece[] = [];
    let at = 0;
    for (const mark of text.matchAll(MARK)) {
      if (mark.index > at) pieces.push({ style: 'plain', text: text.slice(at, mark.index) });
      pieces.push(pieceOf(mark[1] ?? '', mark[2] ?? ''));
      at = mark.index + mark[0].length;
    }
    if (at < text.length) pieces.push({ style: 'plain', text: text.slice(at) });
    return pieces;
  });
}
