import type { Outline } from '../../../schemas/outline.js';
import { citationOf, type FormPeriod, periodOf, textsFor } from '../../form/index.js';
import type { OutlineVersion } from '../../versions/index.js';
import { type Fact, factsOf } from '../annex/index.js';
import type { ChangesWords } from './words/index.js';

/** What an outline says of the report as a whole otherwise than another; null where one of them says nothing of it. */
export interface FactChange {
  was: string | null;
  now: string | null;
}

const lookOf = ({ letterhead }: Outline): string => (typeof letterhead === 'string' ? letterhead : letterhead.use);

function wholeFacts({ outline, letterhead }: OutlineVersion, period: FormPeriod, words: ChangesWords): Fact[] {
  const text = textsFor(outline, null, period);
  const cited = citationOf(outline, letterhead)?.whole;
  // Groups are told one by one.
  const facts = factsOf(outline, periodOf(outline, null) ?? period, text).filter(({ of }) => of !== 'groups');
  return [
    { of: 'title', text: words.whole.title(text(outline.title)) },
    { of: 'type', text: words.whole.type(outline.type) },
    { of: 'letterhead', text: words.whole.letterhead(lookOf(outline)) },
    ...(cited === undefined ? [] : [{ of: 'document', text: words.whole.document(cited) }]),
    ...facts,
  ];
}

/** What two versions say otherwise of the report as a whole, in the words of the annex. */
export function factChanges(
  before: OutlineVersion,
  now: OutlineVersion,
  period: FormPeriod,
  words: ChangesWords,
): FactChange[] {
  const [was, is] = [before, now].map(
    (version) => new Map(wholeFacts(version, period, words).map(({ of, text }) => [of, text])),
  );
  if (was === undefined || is === undefined) return [];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((of) => {
    const change = { was: was.get(of) ?? null, now: is.get(of) ?? null };
    return change.was === change.now ? [] : [change];
  });
}
