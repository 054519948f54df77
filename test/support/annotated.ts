import { strFromU8, unzipSync } from 'fflate';
import { annotate } from '../../src/annotate/index.js';
import type { FileReview } from '../../src/check/index.js';
import type { Judge } from '../../src/read/index.js';
import { reviewFile } from '../../src/review/index.js';

export const DATE = '2026-05-22T08:00:00Z';

/** A returned file, its review, and its copy with comments. */
export interface Annotated {
  bytes: Uint8Array;
  review: FileReview;
  copy: Uint8Array;
}

const OWN_COPY: Judge = { given: null, unit: null };

/** What was commented on by its own copy of the definition: many tests look at the same file. */
const known = new WeakMap<Uint8Array, Annotated>();

/** Reviews a file and comments on it; it must be one that can be commented on. */
export function annotateReturned(bytes: Uint8Array, judge: Judge = OWN_COPY): Annotated {
  const before = judge === OWN_COPY ? known.get(bytes) : undefined;
  if (before) return before;
  const review = reviewFile({ name: 'bao-cao.docx', bytes }, judge);
  const { value, findings } = annotate(bytes, review, DATE);
  if (value === null) throw new Error(JSON.stringify([...review.findings, ...findings]));
  const annotated = { bytes, review, copy: value };
  if (judge === OWN_COPY) known.set(bytes, annotated);
  return annotated;
}

export const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
export const partOf = (bytes: Uint8Array, name: string): string => strFromU8(partsOf(bytes)[name] ?? new Uint8Array());

/** The text of every comment of a copy, a line for each paragraph, in the order of the part. */
export const commentsIn = (bytes: Uint8Array, part = 'word/comments.xml'): string[] =>
  [...partOf(bytes, part).matchAll(/<w:comment [\s\S]*?<\/w:comment>/g)].map(([one]) =>
    [...one.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)]
      .map(([line]) => [...line.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(''))
      .join('\n'),
  );

/** The text a comment of a copy stands around, by its number. */
export function commentedText(bytes: Uint8Array, id: number): string {
  const text = partOf(bytes, 'word/document.xml');
  const from = text.indexOf(`commentRangeStart w:id="${id}"`);
  const to = text.indexOf(`commentRangeEnd w:id="${id}"`);
  return from < 0 || to < from
    ? ''
    : [...text.slice(from, to).matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, t]) => t).join('');
}
