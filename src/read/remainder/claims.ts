import type { Answer } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import { wordsOf } from '../../text/index.js';
import type { Block, Cell, Row, Table } from '../../word/index.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { inOneLine } from '../lines/place.js';
import type { Narrated } from '../narratives.js';

/** The cell a paragraph stands in, the innermost where tables stand in tables. */
export interface CellPlace {
  table: Table;
  row: Row;
  cell: Cell;
}

/** By the ordinal of the paragraph. */
export function cellPlacesOf(blocks: readonly Block[]): Map<number, CellPlace> {
  const places = new Map<number, CellPlace>();
  const visit = (inside: readonly Block[], place: CellPlace | null): void => {
    for (const block of inside) {
      if (block.type === 'table')
        for (const row of block.rows) for (const cell of row.cells) visit(cell.blocks, { table: block, row, cell });
      else if (place) places.set(block.ordinal, place);
    }
  };
  visit(blocks, null);
  return places;
}

/** What the answers of a document rest on. */
export interface Claims {
  /** Which items rest on a paragraph. */
  items: ReadonlyMap<FlowNode, ReadonlySet<string>>;
  /** The cells that hold a value, or the place for one, each with an item of it. */
  cells: ReadonlyMap<Cell, string>;
}

/** Whether one of two texts stands in the other. */
const isPartOf = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** Whether the line of a field says more than its fields and what is printed around them. */
function goesOn({ meant }: FlowNode, texts: readonly string[], { head: { number, placeDate } }: Form): boolean {
  const known = [...texts, number.before, number.after, placeDate.before, placeDate.between, placeDate.after];
  const rest = known.reduce((left, part) => (part.trim() === '' ? left : left.replace(part.trim(), ' ')), meant);
  return wordsOf(rest).length > 0;
}

/** Gathers what the answers rest on: texts by what they were read from, values, cells and fields by their places. */
export function claimsOf(
  answers: readonly Answer[],
  narrated: readonly Narrated[],
  flow: Flow,
  places: ReadonlyMap<number, CellPlace>,
  form: Form,
): Claims {
  const items = new Map<FlowNode, Set<string>>();
  const cells = new Map<Cell, string>();
  const claim = (node: FlowNode, item: string): void => {
    const known = items.get(node);
    if (known) known.add(item);
    else items.set(node, new Set([item]));
  };
  const cellOf = (node: FlowNode): Cell | undefined => places.get(node.paragraph.ordinal)?.cell;
  /** A value stands on one line, or on several of its cell; the line it was found at may be its label above it. */
  const claimLines = ({ item, text }: Answer, first: FlowNode): void => {
    if (text === first.text || isPartOf(inOneLine(text ?? ''), inOneLine(first.text))) claim(first, item);
    const cell = cellOf(first);
    const goesOn = (node: FlowNode | undefined): node is FlowNode =>
      node !== undefined && cell !== undefined && cellOf(node) === cell && (text ?? '').includes(node.text.trim());
    for (const step of [-1, 1]) {
      for (let at = first.index + step, node = flow.nodes[at]; goesOn(node); at += step, node = flow.nodes[at])
        claim(node, item);
    }
  };
  for (const { answer, nodes } of narrated) for (const node of nodes) claim(node, answer.item);
  const byOrdinal = new Map(flow.nodes.map((node) => [node.paragraph.ordinal, node]));
  const fields = new Map<FlowNode, string[]>();
  for (const answer of answers) {
    const { item, kind, place } = answer;
    const node = place.block === null ? undefined : byOrdinal.get(place.block);
    if (!node || kind === 'section' || kind === 'point' || kind === 'table') continue;
    if (kind === 'field' && answer.text !== null) fields.set(node, [...(fields.get(node) ?? []), answer.text]);
    if (answer.text !== null) claimLines(answer, node);
    const cell = cellOf(node);
    if (cell && kind !== 'field') cells.set(cell, item);
  }
  for (const [node, texts] of fields) if (goesOn(node, texts, form)) items.delete(node);
  return { items, cells };
}
