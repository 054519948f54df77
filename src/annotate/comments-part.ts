import { REVIEW_AUTHOR } from '../word/index.js';
import type { Comment, CommentLine } from './comments.js';
import { escaped } from './xml/edit.js';
import { attributeOf, type Span } from './xml/scan.js';
import type { Vocabulary } from './xml/vocabulary.js';

const INITIALS = 'dc';

/** A comment with the number that ties it to its place. */
export interface NumberedComment extends Comment {
  id: number;
}

/** The numbers of comments and their marks in a part. */
export const commentIds = (text: string, spans: readonly Span[]): string[] =>
  spans
    .filter(({ local }) => /^comment(?:RangeStart|RangeEnd|Reference)?$/.test(local))
    .flatMap((span) => attributeOf(text, span, 'id') ?? []);

/** Gives each comment a number nobody has. */
export function numbered(comments: readonly Comment[], taken: ReadonlySet<string>): NumberedComment[] {
  let id = -1;
  return comments.map((comment) => {
    do id += 1;
    while (taken.has(String(id)));
    return { ...comment, id };
  });
}

function line({ text, strong }: CommentLine, w: string): string {
  const look = strong ? `<${w}rPr><${w}b/></${w}rPr>` : '';
  return `<${w}p><${w}r>${look}<${w}t xml:space="preserve">${escaped(text)}</${w}t></${w}r></${w}p>`;
}

/** A comment as it stands in the part of comments (ECMA-376 17.13.4.2). `date` as XML writes it. */
export function commentXml(
  { id, lines }: NumberedComment,
  { prefix: w, declaration }: Vocabulary,
  date: string,
): string {
  const by = ` ${w}author="${REVIEW_AUTHOR}" ${w}date="${escaped(date)}" ${w}initials="${INITIALS}"`;
  return `<${w}comment${declaration} ${w}id="${id}"${by}>${lines.map((one) => line(one, w)).join('')}</${w}comment>`;
}

/** A part of comments without any. */
export const emptyComments = ({ words }: Vocabulary): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${words}"></w:comments>`;
