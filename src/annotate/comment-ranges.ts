import type { NumberedComment } from './comments-part.js';
import type { Edit } from './xml/edit.js';
import { isEmptyTag, type Span } from './xml/scan.js';
import type { Vocabulary } from './xml/vocabulary.js';

/** The text of a document by its elements, and which of them each paragraph begins in. */
export interface MarkedText {
  text: string;
  spans: readonly Span[];
  /** By the ordinals of paragraphs; null where one has no element of its own. */
  elements: readonly (number | null)[];
}

function* ancestors(span: Span): Generator<Span> {
  for (let at = span.parent; at !== null; at = at.parent) yield at;
}

/**
 * The controls that show their prompt, and those around paragraphs that hold such a one for it: what is in one is thrown
 * away as soon as someone types.
 */
const promptingIn = (spans: readonly Span[]): Set<Span> =>
  new Set(
    spans.flatMap(({ local, parent }) => {
      const control = local === 'showingPlcHdr' ? parent?.parent : null;
      if (!control) return [];
      const [paragraph, , around] = ancestors(control);
      return paragraph?.local === 'p' && around?.local === 'sdt' ? [control, around] : [control];
    }),
  );

/** Word takes no comments in text boxes, so they hang on the paragraph around the box. */
function outOfBoxes(span: Span): Span {
  let out = span;
  let boxed = false;
  for (const around of ancestors(span)) {
    if (around.local === 'txbxContent') boxed = true;
    else if (boxed && around.local === 'p') {
      out = around;
      boxed = false;
    }
  }
  return out;
}

/** The element a comment on a paragraph hangs on: its own, or one beside it where a comment would not last. */
function elementFor(ordinal: number, marked: MarkedText, prompting: ReadonlySet<Span>): Span | null {
  const elementAt = (at: number): Span | undefined => marked.spans[marked.elements[at] ?? -1];
  for (let at = ordinal; at >= 0; at -= 1) {
    const found = elementAt(at);
    if (found === undefined) continue;
    const span = outOfBoxes(found);
    const control = [...ancestors(span)].find((one) => prompting.has(one));
    const line = elementAt(at - 1);
    return control && line && line.parent === control.parent ? line : span;
  }
  return null;
}

/** The marks of a comment around all of a paragraph (ECMA-376 17.13.4.3 to 17.13.4.5). */
function rangeOf(
  span: Span,
  ids: readonly number[],
  properties: Span | undefined,
  text: string,
  words: Vocabulary,
): Edit[] {
  const { prefix: w, declaration } = words;
  const mark = (name: string, id: number): string => `<${w}${name}${declaration} ${w}id="${id}"/>`;
  const starts = ids.map((id) => mark('commentRangeStart', id)).join('');
  const ends = ids
    .map((id) => `${mark('commentRangeEnd', id)}<${w}r${declaration}><${w}commentReference ${w}id="${id}"/></${w}r>`)
    .join('');
  if (isEmptyTag(text, span)) return [{ at: span.end - 2, remove: 2, insert: `>${starts}${ends}</${span.name}>` }];
  return [
    { at: properties?.end ?? span.inside, remove: 0, insert: starts },
    { at: span.close, remove: 0, insert: ends },
  ];
}

/** Puts the marks of comments into the text; several at one paragraph stand side by side. */
export function rangesFor(
  comments: readonly NumberedComment[],
  marked: MarkedText,
  vocabulary: Vocabulary,
): Edit[] | null {
  const prompting = promptingIn(marked.spans);
  const places = new Map<Span, number[]>();
  for (const { paragraph, id } of comments) {
    const span = elementFor(paragraph, marked, prompting);
    if (span === null) return null;
    const there = places.get(span);
    if (there) there.push(id);
    else places.set(span, [id]);
  }
  const properties = new Map<Span | null, Span>();
  for (const one of marked.spans)
    if (one.local === 'pPr' && !properties.has(one.parent)) properties.set(one.parent, one);
  return [...places].flatMap(([span, ids]) => rangeOf(span, ids, properties.get(span), marked.text, vocabulary));
}
