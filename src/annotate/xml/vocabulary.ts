import { attributesOf, type Span } from './scan.js';

/** The words of a document in the two editions of the standard (ECMA-376 part 4 and part 1). */
const TRANSITIONAL = {
  words: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
};
const STRICT = {
  words: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
};

/** How elements of WordprocessingML are written in one part. */
export interface Vocabulary {
  /** With its colon, such as "w:". */
  prefix: string;
  /** A declaration each put-in element must carry, with a blank before it; empty where the part has one for all. */
  declaration: string;
  /** The namespace itself, and the type of a relationship to comments in the same edition. */
  words: string;
  relation: string;
}

/** A namespace name stands in the root's declarations, or, for the usual edition, nowhere. */
const editionOf = (uris: readonly string[]) => (uris.includes(STRICT.words) ? STRICT : TRANSITIONAL);

/**
 * The words of a part by its root. A prefix the root declares and nothing inside declares anew is used; else each
 * element that is put in declares its own, which is right wherever it comes to stand.
 */
export function vocabularyOf(text: string, root: Span): Vocabulary {
  const declared = [...attributesOf(text, root)].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  const edition = editionOf(declared.map(([, uri]) => uri));
  const named = declared.find(([name, uri]) => uri === edition.words && name !== 'xmlns')?.[0];
  const once = named !== undefined && text.split(`${named}=`).length === 2;
  const prefix = once ? `${named.slice('xmlns:'.length)}:` : 'w:';
  return { ...edition, prefix, declaration: once ? '' : ` xmlns:w="${edition.words}"` };
}
