import { readText } from './body/blocks.js';
import { DocumentBuilder } from './body/builder.js';
import { readCustomXml, readProperties } from './custom-data.js';
import type { Block, WordDocument } from './document.js';
import type { Failure } from './failure.js';
import type { Limits } from './limits.js';
import { NumberCounter } from './numbering/counter.js';
import { Lists } from './numbering/definitions.js';
import type { MainPart } from './package/main-part.js';
import type { Package } from './package/package.js';
import { styleSheetOf } from './styles/style-sheet.js';
import { turnedIn } from './turned.js';
import { child, elementsOf, type XmlElement } from './xml/element.js';
import { damaged, tooLarge } from './zip/index.js';

/** The author of the comments a review leaves in a copy of a file. */
export const REVIEW_AUTHOR = 'decuong';

/** The ids of the comments a review put in, of all that `w:comments` holds (ECMA-376 17.13.4.2). */
const reviewComments = (comments: XmlElement | null): ReadonlySet<string> =>
  new Set(
    [...elementsOf(comments)]
      .filter(({ attributes }) => attributes['w:author'] === REVIEW_AUTHOR)
      .map(({ attributes }) => attributes['w:id'] ?? ''),
  );

/** Notes that only draw the line above notes (ECMA-376 17.18.33). */
const SEPARATORS: ReadonlySet<string> = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/**
 * Reads all texts of a package, the body first, so that its paragraphs count from 0. Into `origins` goes the element
 * each paragraph begins in, by its ordinal.
 */
export function assemble(
  main: MainPart,
  parts: Package,
  limits: Limits,
  origins: XmlElement[] = [],
): WordDocument | Failure {
  const body = child(main.root, 'w:body');
  if (!body) return damaged(main.name);
  const relationships = parts.relationships(main.name);
  const targets = (kind: string): string[] => {
    const found = new Set<string>();
    for (const { type, target } of relationships) if (type === kind && target !== null) found.add(target);
    return [...found];
  };
  const first = (kind: string) => parts.xml(targets(kind)[0] ?? null);
  const styles = styleSheetOf(first('styles'), first('theme'));
  const numbers = new NumberCounter(new Lists(first('numbering'), styles));
  const builder = new DocumentBuilder(reviewComments(first('comments')), origins);
  const noted = ['footnotes', 'endnotes'].flatMap((kind) =>
    targets(kind).flatMap((part) =>
      [...elementsOf(parts.xml(part))]
        .filter(({ attributes }) => !SEPARATORS.has(attributes['w:type'] ?? ''))
        .map((note) => ({ note, name: `${kind} ${note.attributes['w:id']}` })),
    ),
  );
  const order = new Map(noted.map(({ name }, index) => [name, index]));
  const own = { document: builder, styles, numbers, limits, notes: order, counts: true };
  const text = readText(body, own);
  const turned = turnedIn(body, builder.sections, builder.paragraphs);
  const notes = noted.map(({ note }) => readText(note, own));
  const furniture = (kind: string): Block[][] =>
    targets(kind).map((part) => readText(parts.xml(part), { ...own, counts: false }));
  const properties = readProperties(parts);
  const customXml = readCustomXml(parts, relationships);
  const headers = furniture('header');
  const footers = furniture('footer');
  if (builder.letters > limits.letters) return tooLarge(limits.letters);
  const { controls, bookmarks, traces, unread } = builder.built();
  const document = {
    body: text,
    controls,
    bookmarks,
    properties,
    customXml,
    headers,
    footers,
    notes,
    traces,
    unread,
    ...(turned.length > 0 ? { turned } : {}),
  };
  return parts.failure ?? builder.failure ?? document;
}
