import type { Candidate } from '../align.js';
import type { Landmark } from '../landmark.js';
import type { Match } from './locations.js';
import type { Evidence } from './paragraph-evidence.js';

interface Span {
  from: number;
  to: number;
}

const WEAK: ReadonlySet<Evidence['how']> = new Set(['shortened', 'lengthened', 'slips', 'reworded']);

/** Found by words that are only like those of the form. */
const isWeak = ({ evidence }: Match): boolean => evidence.by === 'text' && WEAK.has(evidence.how);

/** Where the questions of a heading may stand: from it, or the one before it, to the next heading or the signing block. */
function spanOf(heading: number, headings: readonly Candidate[], end: number): Span {
  const own = headings.find((one) => one.landmark === heading);
  const before = headings.filter((one) => one.landmark < heading).sort((a, b) => b.landmark - a.landmark)[0];
  const from = (own ?? before)?.node ?? -1;
  const after = headings.filter((one) => one.node > from && one !== own).map((one) => one.node);
  return { from, to: Math.min(end, ...after) };
}

/**
 * The matches without the questions that were taken for a line they only resemble in another part of the document: the
 * name of the unit in the letterhead begins many a question, and a recipient ends many. What reads as the question
 * itself, or carries its anchor, may stand anywhere.
 */
export function withoutSpuriousMatches(
  matches: readonly Match[],
  landmarks: readonly Landmark[],
  chosen: ReadonlyMap<number, Candidate>,
): Match[] {
  const headings = [...chosen.values()].filter((one) => landmarks[one.landmark]?.is === 'heading');
  if (headings.length === 0) return [...matches];
  const last = headings.reduce((most, one) => Math.max(most, one.node), -1);
  const signing = matches.filter((one) => landmarks[one.landmark]?.is === 'signing' && one.node > last);
  const end = signing.reduce((least, one) => Math.min(least, one.node), Number.POSITIVE_INFINITY);
  const spans = new Map<number, Span>();
  let span: Span | null = null;
  for (const { index, is } of landmarks) {
    if (is === 'heading') span = spanOf(index, headings, end);
    if (is === 'ask' && span) spans.set(index, span);
  }
  return matches.filter((match) => {
    const within = spans.get(match.landmark);
    return !within || !isWeak(match) || (match.node > within.from && match.node < within.to);
  });
}
