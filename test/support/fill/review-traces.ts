import { controlsOf } from './control.js';
import { editDocument } from './package.js';
import { typedRun } from './typing.js';
import { descendants, element, replaceNode } from './xml.js';

const BY = { 'w:author': 'Văn thư', 'w:date': '2023-05-22T08:00:00Z' };

/** Words added to an answer with tracking switched on, and left so. */
export function insertTracked(docx: Uint8Array, tag: string, words: string): Uint8Array {
  return editDocument(docx, (root) => {
    const control = controlsOf(root).find((one) => one.tag === tag);
    if (!control) throw new Error(`no place for ${tag}`);
    const holder = descendants(control.content, 'w:p').at(-1) ?? control.content;
    holder.children.push(element('w:ins', { 'w:id': '9001', ...BY }, [typedRun(words, null)]));
  });
}

/** The first run of an answer struck out with tracking switched on: Word no longer counts it as text. */
export function deleteTracked(docx: Uint8Array, tag: string): Uint8Array {
  return editDocument(docx, (root) => {
    const control = controlsOf(root).find((one) => one.tag === tag);
    const run = control && descendants(control.content, 'w:r')[0];
    if (!control || !run) throw new Error(`nothing to strike out at ${tag}`);
    const struck = structuredClone(run);
    for (const text of descendants(struck, 'w:t')) text.name = 'w:delText';
    replaceNode(root, run, [element('w:del', { 'w:id': '9002', ...BY }, [struck])]);
  });
}
