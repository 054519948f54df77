import { elementsOf, type XmlElement } from '../xml/element.js';
import { enterControl } from './control.js';
import { collectBookmarks, endBookmark, startBookmark } from './place.js';
import { type Reader, readChildren } from './reader.js';
import { addText, readRun } from './run.js';
import type { OpenParagraph, Story } from './story.js';

/** The text of a formula, as far as letters and digits can tell it (ECMA-376 22.1.2.116). */
function mathText(element: XmlElement): string {
  let text = '';
  for (const inner of elementsOf(element)) {
    if (inner.name === 'w:del') continue;
    const isText = inner.name === 'm:t' || inner.name === 'w:t';
    text += isText ? inner.children.filter((node) => typeof node === 'string').join('') : mathText(inner);
  }
  return text;
}

/** A control without any text still has its place in the paragraph. */
function readInlineControl(element: XmlElement, paragraph: OpenParagraph, story: Story): void {
  enterControl(element, 'run', story, (content) => {
    const index = story.controls.at(-1) ?? 0;
    const before = paragraph.runs.length;
    readInline(content, paragraph, story);
    const holdsIt = paragraph.runs.slice(before).some((run) => run.controls.includes(index));
    if (!holdsIt) addText('', null, paragraph, story);
  });
}

const through: Reader<OpenParagraph> = (element, paragraph, story) => readInline(element, paragraph, story);

const inserted: Reader<OpenParagraph> = (element, paragraph, story) =>
  story.insideInsertion(() => readInline(element, paragraph, story));

const deleted: Reader<OpenParagraph> = (element, _, story) => {
  story.count('deletions');
  collectBookmarks(element, story);
};

const readers: ReadonlyMap<string, Reader<OpenParagraph>> = new Map<string, Reader<OpenParagraph>>([
  ['w:r', (element, paragraph, story) => readRun(element, paragraph, story, through)],
  ['w:sdt', readInlineControl],
  ['w:hyperlink', through],
  ['w:smartTag', through],
  ['w:customXml', through],
  ['w:bdo', through],
  ['w:dir', through],
  ['w:fldSimple', through],
  ['w:ins', inserted],
  ['w:moveTo', inserted],
  ['w:del', deleted],
  ['w:moveFrom', deleted],
  ['w:bookmarkStart', (element, _, story) => startBookmark(element, story)],
  ['w:bookmarkEnd', (element, _, story) => endBookmark(element, story)],
  [
    'm:oMath',
    (element, paragraph, story) => {
      const text = mathText(element);
      if (text !== '' && !story.fields.inInstruction) addText(text, null, paragraph, story);
    },
  ],
  ['m:oMathPara', through],
  ['m:oMathParaPr', () => undefined],
  ['w:subDoc', (_, __, story) => story.count('alternativeChunks')],
]);

/** Reads what stands in a paragraph, or in something inside it, at the paragraph's end. */
export function readInline(parent: XmlElement | null, paragraph: OpenParagraph, story: Story): void {
  readChildren(parent, readers, paragraph, story);
}
