import type { Form } from '../../form/index.js';
import { bookmarkOf, tagOf } from '../../form/index.js';
import { likeness, Wording } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { FlowNode } from '../flow.js';
import type { Answering } from '../landmark.js';
import type { Evidence } from './paragraph-evidence.js';

const INCLUSIVE = { tag: 4.5, bookmark: 4, title: 3 } as const;
const SIGNING = { anchor: 6, recipients: 5, title: 4 } as const;

/** The place that is filled in, where the line before it is gone: its own tag, bookmark or title. */
export function inclusiveEvidence(node: FlowNode, answer: Answering): Evidence | null {
  const found = (score: number, by: Evidence['by'], confidence: number): Evidence => ({
    score,
    by,
    confidence,
    inclusive: true,
    how: 'none',
  });
  if (node.tags.has(answer.tag)) return found(INCLUSIVE.tag, 'tag', CONFIDENCE.tag);
  if (node.bookmarks.some((bookmark) => bookmark.name === answer.bookmark && !bookmark.empty)) {
    return found(INCLUSIVE.bookmark, 'bookmark', CONFIDENCE.anchorAlone);
  }
  return node.titles.has(answer.title) ? found(INCLUSIVE.title, 'title', CONFIDENCE.anchorAlone) : null;
}

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

/** The beginning of the signing block: the recipients' heading, the authority or title, or the signatory's place. */
export function signingEvidence(node: FlowNode, signs: SigningSigns): Evidence | null {
  const found = (score: number, by: Evidence['by']): Evidence => ({
    score,
    by,
    confidence: CONFIDENCE.sameText,
    inclusive: false,
    how: 'none',
  });
  const reads = (line: Wording): boolean => likeness(node.wording.text, line).how === 'same';
  if (reads(signs.recipients)) return found(SIGNING.recipients, 'text');
  if (node.tags.has(signs.tag)) return found(SIGNING.anchor, 'tag');
  if (node.bookmarks.some(({ name }) => name === signs.bookmark)) return found(SIGNING.anchor, 'bookmark');
  return signs.lines.some(reads) ? found(SIGNING.title, 'text') : null;
}
