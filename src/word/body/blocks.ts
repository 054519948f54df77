import type { Block } from '../document.js';
import type { XmlElement } from '../xml/element.js';
import { leaf } from '../xml/element.js';
import { FieldTracker } from './fields.js';
import { putDownCarried, readParagraph } from './paragraph.js';
import { type Reader, type Readers, readChildren, readersOf, runningText } from './reader.js';
import { begun, count, type Outside, type Scope } from './scope.js';
import { readTable } from './table.js';

/** Text that stands between paragraphs, where strictly none may, is a paragraph of its own. */
const stray: Reader<Block[]> = (element, blocks, scope) =>
  readParagraph({ ...leaf('w:p'), children: [element] }, blocks, scope);

const readers: Readers<Block[]> = readersOf('block', (through) => [
  ...runningText(through),
  ['w:p', readParagraph],
  [
    'w:tbl',
    (element, blocks, scope) => {
      putDownCarried(blocks, scope);
      readTable(element, blocks, scope);
    },
  ],
  ['w:altChunk', (_, __, scope) => count(scope, 'alternativeChunks')],
  ['w:r', stray],
  ['w:hyperlink', stray],
  ['m:oMath', stray],
  ['m:oMathPara', stray],
]);

/** Reads the paragraphs and tables of a body, a cell, a header, a note or a text box. */
function readBlocks(parent: XmlElement | null, scope: Scope): Block[] {
  const blocks: Block[] = [];
  readChildren(parent, readers, blocks, scope);
  putDownCarried(blocks, scope);
  return blocks;
}

/** Reads one text that stands for itself: no field and no bookmark reaches out of it. */
export function readText(root: XmlElement | null, outside: Outside): Block[] {
  const fields = new FieldTracker(root);
  const scope = begun(outside, readBlocks, { fields, controls: [], inserted: false, floating: false });
  const blocks = readBlocks(root, scope);
  outside.document.settleBookmarks();
  return blocks;
}
