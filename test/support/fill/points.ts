import { typeset } from '../../../src/write/markup/typeset.js';
import { controlsOf } from './control.js';
import { editDocument } from './package.js';
import { isBookmark, typedRun } from './typing.js';
import { child, descendants, isElement, parentOf, replaceNode, textOfElement, type XmlElement } from './xml.js';

const styleOf = (node: XmlElement | undefined): string =>
  child(node && child(node, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';

/** A point deleted: the line that asks it, its guidance and its answer. */
export function removePoint(docx: Uint8Array, point: string): Uint8Array {
  return editDocument(docx, (root) => {
    const control = controlsOf(root).find(({ tag }) => tag === `text:${point}`);
    const paragraph = control && parentOf(root, control.sdt);
    if (!control || !paragraph) throw new Error(`no point ${point}`);
    const block = paragraph.name === 'w:p' ? paragraph : control.sdt;
    const holder = parentOf(root, block) ?? root;
    const before = holder.children.slice(0, holder.children.indexOf(block)).filter(isElement);
    const ask = before.findLastIndex((node) => /ask/i.test(styleOf(node)));
    if (ask < 0) throw new Error(`nothing asks for ${point}`);
    const gone = new Set<unknown>([block, ...before.slice(ask).filter((node) => !isBookmark(node))]);
    holder.children = holder.children.filter((node) => !gone.has(node));
  });
}

/** The row of a figure deleted from its small table. */
export function deleteFigure(docx: Uint8Array, figure: string): Uint8Array {
  return editDocument(docx, (root) => {
    const row = descendants(root, 'w:tr').find((one) =>
      controlsOf(one).some(({ tag }) => tag === `figure:${figure}` || tag.startsWith(`figure:${figure}.`)),
    );
    if (!row) throw new Error(`no row for ${figure}`);
    replaceNode(root, row, []);
  });
}

/** A printed line, such as a column's header or a figure's label, typed anew; the first that reads so. */
export function retypeText(docx: Uint8Array, printed: string, typed: string): Uint8Array {
  return editDocument(docx, (root) => {
    const paragraph = descendants(root, 'w:p').find((one) => textOfElement(one).trim() === typeset(printed));
    if (!paragraph) throw new Error(`nothing reads "${printed}"`);
    const look = child(descendants(paragraph, 'w:r')[0], 'w:rPr') ?? null;
    const kept = paragraph.children.filter((node) => isBookmark(node) || (isElement(node) && node.name === 'w:pPr'));
    const ends = kept.filter((node) => isElement(node) && node.name === 'w:bookmarkEnd');
    paragraph.children = [...kept.filter((node) => !ends.includes(node)), typedRun(typed, look), ...ends];
  });
}
