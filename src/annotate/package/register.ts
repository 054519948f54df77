import { type MappedDocument, relationshipsPartOf } from '../../word/index.js';
import { partName } from '../../word/zip/index.js';
import { appended, type Edit, edited, escaped } from '../xml/edit.js';
import { attributeOf, attributesOf, type Span, scan } from '../xml/scan.js';
import type { Parts } from './parts.js';

const TYPES = '[Content_Types].xml';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** An element of the root's own vocabulary. */
function inside({ name }: Span, element: string, attributes: Readonly<Record<string, string>>): string {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${prefix}${element}${written.join('')}/>`;
}

/** Says what kind of content a part holds (ECMA-376 part 2, 6.2.3). False where the package says nothing at all. */
function declare(parts: Parts, part: string, type: string): boolean {
  const text = parts.text(TYPES);
  const [root, ...spans] = text === null ? [] : scan(text);
  if (text === null || root === undefined) return false;
  const said = spans.find((span) => partName(attributeOf(text, span, 'PartName') ?? '') === partName(part));
  if (said && attributeOf(text, said, 'ContentType') === type) return true;
  const xml = inside(root, 'Override', { PartName: `/${part}`, ContentType: type });
  const edits: Edit[] = [appended(text, root, xml)];
  if (said) edits.push({ at: said.start, remove: said.end - said.start, insert: '' });
  parts.write(TYPES, edited(text, edits));
  return true;
}

function relate(parts: Parts, part: string, target: string, type: string): boolean {
  const name = relationshipsPartOf(part);
  const known = parts.text(name);
  if (known === null && parts.has(name)) return false;
  const text = known ?? EMPTY;
  const [root, ...spans] = scan(text);
  if (root === undefined) return false;
  const taken = new Set(spans.map((span) => attributesOf(text, span).get('Id')));
  let id = 'rIdComments';
  for (let n = 2; taken.has(id); n += 1) id = `rIdComments${n}`;
  parts.write(
    name,
    edited(text, [appended(text, root, inside(root, 'Relationship', { Id: id, Type: type, Target: target }))]),
  );
  return known !== null || declare(parts, name, RELATIONSHIPS);
}

/** The part that holds the comments of a document; where there is none yet, the name one may have. */
export function commentsPartOf(
  { part, relationships }: MappedDocument,
  parts: Parts,
): { name: string; named: boolean } {
  const named = relationships.find(({ type, target }) => type === 'comments' && target !== null)?.target;
  if (named) return { name: named, named: true };
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let n = 2; parts.has(name); n += 1) name = `${folder}comments${n}.xml`;
  return { name, named: false };
}

/** Makes a part known as the comments of a document. False where the package cannot take it. */
export function register(
  parts: Parts,
  of: string,
  comments: { name: string; named: boolean },
  relation: string,
): boolean {
  const target = comments.name.slice(comments.name.lastIndexOf('/') + 1);
  return (comments.named || relate(parts, of, target, relation)) && declare(parts, comments.name, COMMENTS);
}
