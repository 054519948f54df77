import type { Block } from '../document.js';
import type { XmlElement } from '../xml/element.js';
import { leaf } from '../xml/element.js';
import { enterControl } from './control.js';
import { FieldTracker } from './fields.js';
import { putDownCarried, readParagraph } from './paragraph.js';
import { type Reader, type Readers, readChildren } from './reader.js';
import { count, insideInsertion, type Scope } from './scope.js';
import { tableReader } from './table.js';

const through: Reader<Block[]> = (element, blocks, scope) => readChildren(element, readers, blocks, scope);

const inserted: Reader<Block[]> = (element, blocks, scope) => through(element, blocks, insideInsertion(scope));

const deleted: Reader<Block[]> = (element, _, scope) => {
  count(scope, 'deletions');
  scope.document.collectBookmarks(element);
};

/** Text that stands between paragraphs, where strictly none may, is a paragraph of its own. */
const stray: Reader<Block[]> = (element, blocks, scope) =>
  readParagraph({ ...leaf('w:p'), children: [element] }, blocks, scope, readBlocks);

const readTable = tableReader(readBlocks);

const readers: Readers<Block[]> = new Map<string, Reader<Block[]>>([
  ['w:p', (element, blocks, scope) => readParagraph(element, blocks, scope, readBlocks)],
  [
    'w:tbl',
    (element, blocks, scope) => {
      putDownCarried(blocks, scope, readBlocks);
      readTable(element, blocks, scope);
    },
  ],
  [
    'w:sdt',
    (element, blocks, scope) =>
      enterControl(element, 'block', scope, (content, inner) => readChildren(content, readers, blocks, inner)),
  ],
  ['w:customXml', through],
  ['w:smartTag', through],
  ['w:ins', inserted],
  ['w:moveTo', inserted],
  ['w:del', deleted],
  ['w:moveFrom', deleted],
  ['w:bookmarkStart', (element, _, scope) => scope.document.startBookmark(element)],
  ['w:bookmarkEnd', (element, _, scope) => scope.document.endBookmark(element)],
  ['w:altChunk', (_, __, scope) => count(scope, 'alternativeChunks')],
  ['w:subDoc', (_, __, scope) => count(scope, 'alternativeChunks')],
  ['w:r', stray],
  ['w:hyperlink', stray],
  ['m:oMath', stray],
  ['m:oMathPara', stray],
]);

/** Reads the paragraphs and tables of a body, a cell, a header, a note or a text box. */
export function readBlocks(parent: XmlElement | null, scope: Scope): Block[] {
  const blocks: Block[] = [];
  readChildren(parent, readers, blocks, scope);
  putDownCarried(blocks, scope, readBlocks);
  return blocks;
}

/** Reads one text that stands for itself: no field and no bookmark reaches out of it. */
export function readText(
  root: XmlElement | null,
  outside: Omit<Scope, 'fields' | 'controls' | 'inserted' | 'floating'>,
): Block[] {
  const fields = new FieldTracker(root);
  const blocks = readBlocks(root, { ...outside, fields, controls: [], inserted: false, floating: false });
  outside.document.settleBookmarks();
  return blocks;
}
