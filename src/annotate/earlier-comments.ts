import { REVIEW_AUTHOR } from '../word/index.js';
import type { Edit } from './xml/edit.js';
import { attributeOf, type Span, scan } from './xml/scan.js';

const cut = ({ start, end }: Span): Edit => ({ at: start, remove: end - start, insert: '' });

/** A comment as it stands in its part; `thread` is the name its answers know it by. */
interface EarlierComment {
  span: Span;
  id: string;
  thread: string;
}

/** The comments of an earlier review that nobody answered: they are told anew. What was answered stays. */
export function earlierComments(comments: string, threads: string | null): EarlierComment[] {
  const spans = scan(comments);
  const entries = threads === null ? [] : scan(threads);
  const answered = new Set(entries.map((one) => attributeOf(threads ?? '', one, 'paraIdParent')));
  return spans
    .filter((span) => span.local === 'comment' && attributeOf(comments, span, 'author') === REVIEW_AUTHOR)
    .map((span) => {
      const last = spans.findLast((one) => one.local === 'p' && one.start > span.start && one.end < span.end);
      const thread = last === undefined ? null : attributeOf(comments, last, 'paraId');
      return { span, id: attributeOf(comments, span, 'id') ?? '', thread: thread ?? '' };
    })
    .filter(({ thread }) => thread === '' || !answered.has(thread));
}

/** Takes comments out of their part. */
export const withoutComments = (earlier: readonly EarlierComment[]): Edit[] => earlier.map(({ span }) => cut(span));

/** Takes what else is known of comments out of the part that tells which answers which (MS-DOCX 2.5.4). */
export function withoutThreads(threads: string, earlier: readonly EarlierComment[]): Edit[] {
  const gone = new Set(earlier.flatMap(({ thread }) => (thread === '' ? [] : [thread])));
  return scan(threads)
    .filter((span) => span.local === 'commentEx' && gone.has(attributeOf(threads, span, 'paraId') ?? ''))
    .map(cut);
}

const MARKS: ReadonlySet<string> = new Set(['commentRangeStart', 'commentRangeEnd', 'commentReference']);

/** Takes the marks of comments out of the text; a run that holds nothing else goes with its mark. */
export function withoutMarks(text: string, spans: readonly Span[], earlier: readonly EarlierComment[]): Edit[] {
  const ids = new Set(earlier.map(({ id }) => id));
  if (ids.size === 0) return [];
  const children = new Map<Span, number>();
  for (const { parent, local } of spans) {
    if (parent && local !== 'rPr') children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  return spans
    .filter((span) => MARKS.has(span.local) && ids.has(attributeOf(text, span, 'id') ?? ''))
    .map((span) => (span.parent?.local === 'r' && children.get(span.parent) === 1 ? cut(span.parent) : cut(span)));
}
