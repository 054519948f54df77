import { strToU8 } from 'fflate';
import { controlsOf } from './control.js';
import { openParts, readPart, saveParts, writePart } from './package.js';
import { descendants, element, replaceNode, writeXml } from './xml.js';

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/** A colleague's comment left at an answer. The document must not have comments yet. */
export function addComment(docx: Uint8Array, tag: string, words: string): Uint8Array {
  const parts = openParts(docx);
  const root = readPart(parts, 'word/document.xml');
  const control = controlsOf(root).find((one) => one.tag === tag);
  const run = control && descendants(control.content, 'w:r')[0];
  if (!run) throw new Error(`no place for ${tag}`);
  if (descendants(root, 'w:commentReference').length > 0) throw new Error('the document has comments');
  const id = { 'w:id': '0' };
  const reference = element('w:r', {}, [element('w:commentReference', id)]);
  replaceNode(root, run, [element('w:commentRangeStart', id), run, element('w:commentRangeEnd', id), reference]);
  writePart(parts, 'word/document.xml', root);

  const text = element('w:p', {}, [element('w:r', {}, [element('w:t', {}, [words])])]);
  const by = { 'w:author': 'Văn thư', 'w:date': '2023-05-22T08:00:00Z' };
  const comments = element('w:comments', { 'xmlns:w': WORDS }, [element('w:comment', { ...id, ...by }, [text])]);
  parts['word/comments.xml'] = strToU8(writeXml(comments));

  const types = readPart(parts, '[Content_Types].xml');
  types.children = types.children.filter(
    (node) => typeof node === 'string' || node.attributes.PartName !== '/word/comments.xml',
  );
  types.children.push(element('Override', { PartName: '/word/comments.xml', ContentType: TYPE }));
  writePart(parts, '[Content_Types].xml', types);
  const name = 'word/_rels/document.xml.rels';
  const relations = readPart(parts, name);
  relations.children = relations.children.filter(
    (node) => typeof node === 'string' || node.attributes.Type !== RELATION,
  );
  relations.children.push(element('Relationship', { Id: 'rIdReview', Type: RELATION, Target: 'comments.xml' }));
  writePart(parts, name, relations);
  return saveParts(parts);
}
