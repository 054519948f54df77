import type { Piece, Typed } from '../values/index.js';
import { type Run, seenRunsOf } from '../word/index.js';
import type { FlowNode } from './flow.js';

const markOf = ({ struck, raised, note }: Run): Piece['mark'] => {
  if (struck) return 'struck';
  if (note !== undefined) return 'note';
  return raised && (raised === 'superscript' ? 'raised' : 'lowered');
};

function piecesOf({ paragraph }: FlowNode): Piece[] {
  return seenRunsOf(paragraph).map((run) => {
    const mark = markOf(run);
    return mark === undefined ? { text: run.text } : { text: run.text, mark };
  });
}

/** What a person typed into some paragraphs, with the marks of its runs. */
export const typedInNodes = (nodes: readonly FlowNode[]): Typed =>
  nodes.flatMap((node, at) => [...(at === 0 ? [] : [{ text: '\n' }]), ...piecesOf(node)]);

/** What stands at the end of a paragraph, its last characters but for blanks. */
export function typedAtEnd(node: FlowNode, length: number): Typed {
  let left = length + node.text.length - node.text.trimEnd().length;
  const pieces: Piece[] = [];
  for (const piece of piecesOf(node).reverse()) {
    if (left <= 0) break;
    pieces.unshift({ ...piece, text: piece.text.slice(-left) });
    left -= piece.text.length;
  }
  return pieces;
}

/** What stands in a cell. */
export const standsIn = ({
  text,
  nodes,
}: {
  text: string;
  nodes: readonly FlowNode[];
}): { text: string; typed: Typed } => ({
  text,
  typed: typedInNodes(nodes),
});
