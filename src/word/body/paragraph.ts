import type { Block, Paragraph } from '../document.js';
import { ReadParagraph } from '../seen.js';
import { levelByNumber } from '../styles/style.js';
import { child, type XmlElement } from '../xml/element.js';
import type { OpenParagraph } from './builder.js';
import { FieldTracker } from './fields.js';
import { readInline } from './inline.js';
import { formatOf } from './paragraph-format.js';
import { addText } from './run.js';
import { count, inside, type Scope } from './scope.js';

const alignments: Readonly<Record<string, Paragraph['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
  thaiDistribute: 'justify',
  mediumKashida: 'justify',
  highKashida: 'justify',
  lowKashida: 'justify',
};

/**
 * A paragraph that was deleted to its end, or a large first letter, is no paragraph of its own: what is left of it
 * belongs to the next one. Where text is left, a deleted end alone joins nothing: a word processor may say so that
 * lost the other half of the change, and a heading must not vanish into the answer before it.
 */
function goesOn({ format, length }: OpenParagraph): boolean {
  return ((format.deleted || format.movedAway) && length === 0) || format.dropCap;
}

function finish(paragraph: OpenParagraph, scope: Scope): Paragraph {
  const { format, style, runs, ordinal, pictures, commented } = paragraph;
  scope.document.closeParagraph(paragraph, scope.counts);
  const outlineLevel = format.outline === null ? style.outlineLevel : levelByNumber(format.outline);
  const numbering = scope.numbers.next(format.numbering, style.numbering, style.ids);
  const align = alignments[format.align ?? style.align ?? ''] ?? 'left';
  const floating = scope.floating || style.framed || format.framed;
  const said = { ordinal, style: style.name, outlineLevel, numbering, align, floating, runs };
  const read = new ReadParagraph(said, pictures, commented);
  if (read.isGarbled) count(scope, 'garbled');
  return read;
}

/** Puts down a paragraph whose end was deleted where none follows that it could go on in. */
export function putDownCarried(blocks: Block[], scope: Scope): void {
  const carried = scope.document.takeCarried();
  if (carried) close(carried, blocks, scope);
}

/** Text boxes stand after the paragraph they hang on, marked as floating. */
function close(paragraph: OpenParagraph, blocks: Block[], scope: Scope): void {
  blocks.push(finish(paragraph, scope));
  for (const { content, controls, inserted } of paragraph.boxes ?? []) {
    count(scope, 'textBoxes');
    const inner = inside(scope, { fields: new FieldTracker(content), controls, inserted, floating: true });
    for (const block of scope.readBlocks(content, inner)) blocks.push(block);
  }
}

/** Reads a `w:p`, or whatever else holds the content of one paragraph. */
export function readParagraph(element: XmlElement, blocks: Block[], scope: Scope): void {
  const format = formatOf(child(element, 'w:pPr'));
  const paragraph = scope.document.openParagraph(element, format, scope.styles.paragraph(format.style));
  readInline(element, paragraph, scope);
  if (paragraph.runs.length === 0 && scope.controls.length > 0) addText('', null, paragraph, scope);
  if (format.inserted) count(scope, 'insertions');
  if (format.deleted) count(scope, 'deletions');
  if (goesOn(paragraph)) scope.document.carry(paragraph);
  else close(paragraph, blocks, scope);
}
