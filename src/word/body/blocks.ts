import type { Block } from '../document.js';
import type { XmlElement } from '../xml/element.js';
import { leaf } from '../xml/element.js';
import { enterControl } from './control.js';
import { FieldTracker } from './fields.js';
import { putDownCarried, readParagraph } from './paragraph.js';
import { collectBookmarks, endBookmark, startBookmark } from './place.js';
import { type Reader, type Readers, readChildren } from './reader.js';
import type { Story } from './story.js';
import { tableReader } from './table.js';

const through: Reader<Block[]> = (element, blocks, story) => readChildren(element, readers, blocks, story);

const inserted: Reader<Block[]> = (element, blocks, story) =>
  story.insideInsertion(() => through(element, blocks, story));

const deleted: Reader<Block[]> = (element, _, story) => {
  story.count('deletions');
  collectBookmarks(element, story);
};

/** Text that stands between paragraphs, where strictly none may, is a paragraph of its own. */
const stray: Reader<Block[]> = (element, blocks, story) =>
  readParagraph({ ...leaf('w:p'), children: [element] }, blocks, story, readBlocks);

const readTable = tableReader(readBlocks);

const readers: Readers<Block[]> = new Map<string, Reader<Block[]>>([
  ['w:p', (element, blocks, story) => readParagraph(element, blocks, story, readBlocks)],
  [
    'w:tbl',
    (element, blocks, story) => {
      putDownCarried(blocks, story, readBlocks);
      readTable(element, blocks, story);
    },
  ],
  [
    'w:sdt',
    (element, blocks, story) =>
      enterControl(element, 'block', story, (content) => readChildren(content, readers, blocks, story)),
  ],
  ['w:customXml', through],
  ['w:smartTag', through],
  ['w:ins', inserted],
  ['w:moveTo', inserted],
  ['w:del', deleted],
  ['w:moveFrom', deleted],
  ['w:bookmarkStart', (element, _, story) => startBookmark(element, story)],
  ['w:bookmarkEnd', (element, _, story) => endBookmark(element, story)],
  ['w:altChunk', (_, __, story) => story.count('alternativeChunks')],
  ['w:subDoc', (_, __, story) => story.count('alternativeChunks')],
  ['w:r', stray],
  ['w:hyperlink', stray],
  ['m:oMath', stray],
  ['m:oMathPara', stray],
]);

/** Reads the paragraphs and tables of a body, a cell, a header, a note or a text box. */
export function readBlocks(parent: XmlElement | null, story: Story): Block[] {
  const blocks: Block[] = [];
  readChildren(parent, readers, blocks, story);
  putDownCarried(blocks, story, readBlocks);
  return blocks;
}

/** Reads one text that stands for itself: no field and no bookmark reaches out of it. */
export function readStory(root: XmlElement | null, story: Story): Block[] {
  story.fields = new FieldTracker(root);
  const blocks = readBlocks(root, story);
  story.bookmarks.settle(story.last);
  return blocks;
}
