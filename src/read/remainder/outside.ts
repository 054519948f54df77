import { onceOf } from '../../form/index.js';
import { paragraphsIn, seenTextOf } from '../../word/index.js';
import type { FlowNode } from '../lines/flow.js';
import { placeOf } from '../lines/place.js';
import type { Outside } from '../submission.js';
import type { CellPlace } from './claims.js';
import { isShort, isUnfilled, saysNothing } from './furniture.js';
import type { Home } from './homes.js';
import type { Setting } from './setting.js';
import { cellText, type Stray } from './stray-cells.js';

/** The headings that lead to each paragraph; none lead to the head and to what follows the signing block. */
const trailsOf = onceOf(({ flow, locations }: Setting): (readonly string[])[] => {
  const starts = new Map([...locations.located.values()].map(({ node, landmark }) => [node.index, landmark.trail]));
  let trail: readonly string[] = [];
  return flow.nodes.map(({ index }) => {
    if (index === locations.signingFrom) trail = [];
    trail = starts.get(index) ?? trail;
    return trail;
  });
});

const strayText = ({ lines }: Stray): string => lines.map((cells) => cells.map(cellText).join(' | ')).join('\n');

const partOf = ({ paragraph, tables }: FlowNode): Outside['in'] =>
  paragraph.floating ? 'box' : tables.length > 0 ? 'table' : 'text';

/** Lines that a person sees as one: below each other, under one heading. */
interface Lines {
  outside: Outside;
  box: boolean;
  trail: readonly string[] | undefined;
  /** Where its last line stands in a table. */
  last: CellPlace | undefined;
}

/**
 * What stands outside in the body of a document: lines together, rows of a table together, each column by itself.
 * @param begins headings nobody asked for, each of which begins something of its own
 */
export function outsideInBody(
  setting: Setting,
  homes: ReadonlyMap<FlowNode, Home>,
  begins: ReadonlySet<FlowNode>,
): Outside[] {
  const found: Outside[] = [];
  const listed = new Set<Stray>();
  let open: Lines | null = null;
  for (const [node, home] of homes) {
    // What is printed between them does not part the lines of a second report in the same file; nor does furniture.
    if (home.is === 'answer') open = null;
    if (home.is !== 'outside') continue;
    const trail = trailsOf(setting)[node.index];
    const place = placeOf(trail ?? [], node);
    const text = node.text.trim();
    const part = partOf(node);
    const last = setting.places.get(node.paragraph.ordinal);
    const { stray, furniture } = home;
    if (stray) {
      open = null;
      const marks = { ...(furniture && { furniture }), ...(stray.told && { told: stray.told }) };
      if (!listed.has(stray)) found.push({ text: strayText(stray), place, in: 'table', ...marks });
      listed.add(stray);
    } else if (furniture) found.push({ text, place, in: part, furniture });
    else if (open && open.box === (part === 'box') && open.trail === trail && !begins.has(node)) {
      open.outside.text += `${last && open.last?.row === last.row && open.last.cell !== last.cell ? ' | ' : '\n'}${text}`;
      open.last = last;
    } else {
      const told = begins.has(node) && { told: true as const };
      open = { outside: { text, place, in: part, ...told }, box: part === 'box', trail, last };
      found.push(open.outside);
    }
  }
  return found;
}

/** What was typed into footnotes and endnotes, at the places that refer to them, and at the edges of the pages. */
export function outsideOfBody(setting: Setting): Outside[] {
  const { flow, form, printed } = setting;
  const { notes, headers, footers } = flow.document;
  const referring = new Map<number, FlowNode>();
  if (notes.length > 0)
    for (const node of flow.nodes)
      for (const { note } of node.paragraph.runs) if (note != null) referring.set(note, node);
  const linesOf = (blocks: (typeof notes)[number]) =>
    paragraphsIn(blocks).flatMap((paragraph) => {
      const text = seenTextOf(paragraph).trim();
      return text === '' || isUnfilled(text, form) || printed.hasText(text) ? [] : [{ paragraph, text }];
    });
  // A label of the form with a number behind it is an answer at the wrong place, not a line of a letterhead.
  const saysValue = (text: string): boolean => /:/.test(text) && /^[:：]?\s*\d/.test(printed.behind(text) ?? '');
  const found = (texts: readonly (typeof notes)[number][], part: Outside['in']): Outside[] =>
    texts.flatMap((blocks, index) => {
      const lines = linesOf(blocks);
      const [first] = lines;
      if (!first) return [];
      const text = lines.map((line) => line.text).join('\n');
      const at = part === 'note' ? referring.get(index) : undefined;
      const place = placeOf((at && trailsOf(setting)[at.index]) ?? [], at ?? first, text);
      const isEdge = part !== 'note';
      const furniture = lines.every(
        (line) => saysNothing(line.text, form) || (isEdge && isShort(line.text) && !saysValue(line.text)),
      );
      return [{ text, place, in: part, ...(furniture && { furniture }) }];
    });
  return [...found(notes, 'note'), ...found(headers, 'header'), ...found(footers, 'footer')];
}
