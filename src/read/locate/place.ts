import { bookmarkOf, type Form, tagOf } from '../../form/index.js';
import type { LevelsOf } from '../../match/index.js';
import { Wording } from '../../text/index.js';
import type { Answering } from '../landmark.js';
import type { FlowNode } from '../lines/flow.js';
import type { Printed } from './expected.js';

/** What a paragraph comes to, held against the place that is filled in where the line before it is gone. */
export const PLACE = {
  /** The strongest of its own anchors in it. */
  anchor: ['tag', 'bookmark', 'title', 'none'],
  /** It reads word for word as a line the form prints. */
  printed: ['another', 'none'],
} as const;
export type PlaceLevels = LevelsOf<typeof PLACE>;

export const comparePlace = (node: FlowNode, { tag, bookmark, title }: Answering, printed: Printed): PlaceLevels => ({
  anchor: node.tags.has(tag)
    ? 'tag'
    : node.bookmarks.some(({ name, empty }) => name === bookmark && !empty)
      ? 'bookmark'
      : node.titles.has(title)
        ? 'title'
        : 'none',
  printed: printed.has(node.key) ? 'another' : 'none',
});

/** What a paragraph comes to, held against the beginning of the signing block. */
export const SIGNING = {
  /** The recipients' heading, the signatory's tag or bookmark, or who signs for whom, and as what. */
  sign: ['recipients', 'anchor', 'authority', 'none'],
} as const;
export type SigningLevels = LevelsOf<typeof SIGNING>;

/** What the signing block of a form begins with. */
export interface SigningSigns {
  recipients: Wording;
  /** Who signs for whom, and as what. */
  lines: readonly Wording[];
  tag: string;
  bookmark: string;
}

export const signingSignsOf = ({ letterhead, signing }: Form): SigningSigns => ({
  recipients: new Wording(letterhead.recipients.label),
  lines: [signing.authority, signing.title].flatMap((line) => (line === null ? [] : new Wording(line))),
  tag: tagOf('field', 'signatory'),
  bookmark: bookmarkOf('field', 'signatory'),
});

export function compareSigning({ wording, tags, bookmarks }: FlowNode, signs: SigningSigns): SigningLevels {
  const reads = (line: Wording): boolean => line.key !== '' && wording.text.key === line.key;
  if (reads(signs.recipients)) return { sign: 'recipients' };
  if (tags.has(signs.tag) || bookmarks.some(({ name }) => name === signs.bookmark)) return { sign: 'anchor' };
  return { sign: signs.lines.some(reads) ? 'authority' : 'none' };
}
