import type { Block, Paragraph } from '../document.js';
import { isGarbled } from '../garbled.js';
import { seenTextOf } from '../legacy-font.js';
import { levelByNumber } from '../styles/outline-level.js';
import { child, descend, numberIn, valOf, type XmlElement } from '../xml/element.js';
import { FieldTracker } from './fields.js';
import { readInline } from './inline.js';
import { addText } from './run.js';
import type { OpenParagraph, Story } from './story.js';

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

function open(element: XmlElement, properties: XmlElement | null, story: Story): OpenParagraph {
  const style = story.styles.paragraph(valOf(properties, 'w:pStyle'));
  const before = story.carried;
  story.carried = null;
  if (before) {
    story.moveOrigin(before.ordinal, element);
    return { ...before, properties, style };
  }
  const picturesBefore = story.traces.pictures;
  return { ordinal: story.takeParagraphOrdinal(element), runs: [], length: 0, properties, style, picturesBefore };
}

/**
 * A paragraph that was deleted to its end, or a large first letter, is no paragraph of its own: what is left of it
 * belongs to the next one. Where text is left, a deleted end alone joins nothing: a word processor may say so that
 * lost the other half of the change, and a heading must not vanish into the answer before it.
 */
function goesOn({ properties, length }: OpenParagraph): boolean {
  const mark = child(properties, 'w:rPr');
  const dropCap = child(properties, 'w:framePr')?.attributes['w:dropCap'];
  const deleted = child(mark, 'w:del') !== null || child(mark, 'w:moveFrom') !== null;
  return (deleted && length === 0) || (dropCap ?? 'none') !== 'none';
}

function finish(paragraph: OpenParagraph, story: Story): Paragraph {
  const { properties, style, runs, ordinal, length } = paragraph;
  const numbering = child(properties, 'w:numPr');
  const written = numberIn(properties, 'w:outlineLvl');
  const direct = { list: valOf(numbering, 'w:numId'), level: numberIn(numbering, 'w:ilvl') };
  story.last = { paragraph: ordinal, offset: length };
  const pictures = story.traces.pictures - paragraph.picturesBefore;
  const read: Paragraph = {
    type: 'paragraph',
    ordinal,
    style: style.name,
    outlineLevel: written === null ? style.outlineLevel : levelByNumber(written),
    numbering: story.numbers.next(direct, style.numbering, style.ids),
    align: alignments[valOf(properties, 'w:jc') ?? style.align ?? ''] ?? 'left',
    floating: story.floating || style.framed || descend(properties, 'w:framePr') !== null,
    ...(pictures > 0 ? { pictures } : {}),
    runs,
  };
  if (isGarbled(seenTextOf(read))) story.count('garbled');
  return read;
}

/** Puts down a paragraph whose end was deleted where none follows that it could go on in. */
export function putDownCarried(blocks: Block[], story: Story, readBlocks: ReadBlocks): void {
  const { carried } = story;
  story.carried = null;
  if (carried) close(carried, blocks, story, readBlocks);
}

/** Reads a container of paragraphs and tables. */
export type ReadBlocks = (parent: XmlElement | null, story: Story) => Block[];

function close(paragraph: OpenParagraph, blocks: Block[], story: Story, readBlocks: ReadBlocks): void {
  blocks.push(finish(paragraph, story));
  if (story.boxes.length > 0) readBoxes(blocks, story, readBlocks);
}

/** Text boxes stand after the paragraph they hang on, marked as floating. */
function readBoxes(blocks: Block[], story: Story, readBlocks: ReadBlocks): void {
  const { boxes, controls, inserted, floating, fields } = story;
  story.boxes = [];
  for (const box of boxes) {
    story.count('textBoxes');
    story.controls = box.controls;
    story.inserted = box.inserted;
    story.floating = true;
    story.fields = new FieldTracker(box.content);
    for (const block of readBlocks(box.content, story)) blocks.push(block);
  }
  Object.assign(story, { controls, inserted, floating, fields });
}

/** Reads a `w:p`, or whatever else holds the content of one paragraph. */
export function readParagraph(element: XmlElement, blocks: Block[], story: Story, readBlocks: ReadBlocks): void {
  const properties = child(element, 'w:pPr');
  const paragraph = open(element, properties, story);
  story.paragraph = paragraph;
  readInline(element, paragraph, story);
  if (paragraph.runs.length === 0 && story.controls.length > 0) addText('', null, paragraph, story);
  story.paragraph = null;
  if (child(child(properties, 'w:rPr'), 'w:ins')) story.count('insertions');
  if (descend(properties, 'w:rPr', 'w:del')) story.count('deletions');
  if (goesOn(paragraph)) story.carried = paragraph;
  else close(paragraph, blocks, story, readBlocks);
}
