import type { FileReview, Review } from '../check/index.js';
import { type Finding, type FindingData, finding, type Result } from '../findings/index.js';
import { type MappedDocument, readWithSourceMap, readWord } from '../word/index.js';
import { isFailure } from '../word/zip/index.js';
import { rangesFor } from './comment-ranges.js';
import { type Comment, commentsOf, notedIn } from './comments.js';
import { commentIds, commentXml, emptyComments, numbered } from './comments-part.js';
import { earlierComments, withoutComments, withoutMarks, withoutThreads } from './earlier-comments.js';
import { Parts } from './package/parts.js';
import { commentsPartOf, register } from './package/register.js';
import { placeForm } from './placed-form.js';
import { appended, edited } from './xml/edit.js';
import { scan } from './xml/scan.js';
import { vocabularyOf } from './xml/vocabulary.js';

type Because = FindingData['returned-not-annotated']['because'];

/** What stands of the comments in the package, and what is to be taken out of it. */
function existing(mapped: MappedDocument, parts: Parts) {
  const part = commentsPartOf(mapped, parts);
  const comments = parts.text(part.name);
  const threadsPart = mapped.relationships.find(({ type }) => type === 'commentsExtended')?.target ?? null;
  const threads = threadsPart === null ? null : parts.text(threadsPart);
  const earlier = comments === null ? [] : earlierComments(comments, threads);
  if (threadsPart !== null && threads !== null && earlier.length > 0)
    parts.write(threadsPart, edited(threads, withoutThreads(threads, earlier)));
  return { part, comments, earlier };
}

/** Whether the package is signed digitally (ECMA-376 part 2, 13.2.2). */
const isSigned = (parts: Parts): boolean => parts.text('_rels/.rels')?.includes('/digital-signature/origin') ?? false;

/** The comments for a document that was opened. */
type Commenting = (mapped: MappedDocument, parts: Parts) => readonly Comment[];

/** Puts the comments into the package; false where it has no room for them. */
function put(commenting: Commenting, mapped: MappedDocument, parts: Parts, date: string): boolean {
  const text = parts.text(mapped.part);
  if (text === null) return false;
  const spans = scan(text);
  const [root] = spans;
  const { part, comments, earlier } = existing(mapped, parts);
  if (root === undefined || (comments === null && parts.has(part.name))) return false;
  const vocabulary = vocabularyOf(text, root);
  const list = comments ?? emptyComments(vocabulary);
  const listed = scan(list);
  const [listRoot] = listed;
  if (listRoot === undefined) return false;
  const given = new Set(earlier.map(({ id }) => id));
  const taken = new Set([...commentIds(text, spans), ...commentIds(list, listed)].filter((id) => !given.has(id)));
  const numberedComments = numbered(commenting(mapped, parts), taken);
  const marks = rangesFor(numberedComments, { text, spans, elements: mapped.elements }, vocabulary);
  if (marks === null) return false;
  const listVocabulary = vocabularyOf(list, listRoot);
  const added = numberedComments.map((one) => commentXml(one, listVocabulary, date)).join('');
  parts.write(mapped.part, edited(text, [...withoutMarks(text, spans, earlier), ...marks]));
  parts.write(part.name, edited(list, [...withoutComments(earlier), appended(list, listRoot, added)]));
  return register(parts, mapped.part, part, vocabulary.relation);
}

/** Comments on a file; a mistake of this program is thrown, so that it can be looked for. */
export function annotated(
  bytes: Uint8Array,
  { review, submission, file }: FileReview & { review: Review },
  date: string,
): Uint8Array | Because {
  return written(bytes, file, date, ({ document }, parts) =>
    commentsOf(review, placeForm(review, submission, document), isSigned(parts)),
  );
}

/**
 * A copy of any Word file with some comments; those this program made before give way to them.
 * @param bytes the file as it is; not changed
 * @param date when they are made, in UTC, as in "2026-05-22T08:00:00Z"
 * @returns the copy, or why there is none
 */
export const commented = (
  bytes: Uint8Array,
  file: string,
  comments: readonly Comment[],
  date: string,
): Uint8Array | Because => written(bytes, file, date, () => comments);

/** What is said beside one item of a form, or about the whole (null). */
export interface Note {
  item: string | null;
  /** The first stands out. */
  lines: readonly string[];
}

/**
 * A copy of a form that was filled in with a comment at each item something is said about, and at the title for the whole.
 * @param review what was read in these very bytes
 * @param date as of `annotate`
 * @returns the copy; null where there is no room for the comments
 */
export function annotateItems(
  bytes: Uint8Array,
  { file, review, submission }: FileReview,
  notes: readonly Note[],
  date: string,
): Uint8Array | null {
  if (review === null) return null;
  const made = written(bytes, file, date, ({ document }) =>
    notedIn(placeForm(review, submission, document), review, notes),
  );
  return typeof made === 'string' ? null : made;
}

function written(bytes: Uint8Array, file: string, date: string, commenting: Commenting): Uint8Array | Because {
  const mapped = readWithSourceMap(bytes);
  if (mapped === null) return 'one-part';
  if (isFailure(mapped)) return 'unreviewed';
  const parts = new Parts(bytes);
  const made = put(commenting, mapped, parts, date) ? parts.save() : null;
  return made !== null && readWord({ name: file, bytes: made }).value !== null ? made : 'no-room';
}

const hasReview = (one: FileReview): one is FileReview & { review: Review } => one.review !== null;

/** Whether a review has anything to tell a unit that it can mend. */
export const needsAnnotation = ({ review }: FileReview): boolean =>
  review?.findings.some(({ severity }) => severity !== 'note') ?? false;

/**
 * A copy of a returned file with a Word comment at each gap and a summary at the title, in the language of the form.
 * Comments of others stay; those of an earlier review give way to the new ones unless somebody answered them. All
 * other parts of the file stay byte for byte as they were.
 * @param bytes the returned file as it is; not changed
 * @param review what was found in these very bytes
 * @param date the moment of the review in UTC, as in "2026-05-22T08:00:00Z"
 * @returns the copy; or null, with a finding that says why there is none. Never throws, whatever the bytes.
 */
export function annotate(bytes: Uint8Array, review: FileReview, date: string): Result<Uint8Array | null> {
  const { file } = review;
  let made: Uint8Array | Because;
  try {
    made = hasReview(review) ? annotated(bytes, review, date) : 'unreviewed';
  } catch {
    // A mistake of this program: the reviewer's other files go on all the same.
    made = 'no-room';
  }
  if (made instanceof Uint8Array) return { value: made, findings: [] };
  const why: Finding = finding('returned-not-annotated', null, { in: 'file', file }, { file, because: made });
  return { value: null, findings: [why] };
}
