import type { Answer } from '../../../schemas/submission.js';
import { wordsOf } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import type { Flow } from '../lines/flow.js';
import type { Locations } from '../locate/locations.js';
import { isNarrative, itemOf, type Narrative } from '../regions/typed-text.js';
import type { Outside } from '../submission.js';
import { seenOf } from '../texts/seen.js';

/** With fewer words a row of one cell may divide its table, or name what stands below. */
const FEWEST_WORDS = 8;

const nearer = (best: Narrative | null, one: Narrative): Narrative =>
  best === null || one.index > best.index ? one : best;

/**
 * Answers as they were read, held against rows of text that somebody typed into the figures of a question and that belong to
 * nothing: where that question itself was left blank, such a row may answer it, and a person is asked.
 */
export function withRowsOfText(
  answers: readonly Answer[],
  outside: readonly Outside[],
  { located }: Locations,
  { nodesOf }: Flow,
): Answer[] {
  const rows = outside.filter(
    ({ in: part, text }) => part === 'table' && !text.includes(' | ') && wordsOf(text).length >= FEWEST_WORDS,
  );
  if (rows.length === 0) return [...answers];
  const texts = new Map<string, string>();
  const narratives = [...located.values()].flatMap(({ landmark }) => (isNarrative(landmark) ? [landmark] : []));
  for (const { landmark, grid } of located.values()) {
    if (landmark.is !== 'figures' || !grid) continue;
    const own = [grid.table, ...grid.continued].flatMap((table) => nodesOf.get(table) ?? []);
    const row = rows.find(({ place }) => own.some(({ paragraph }) => paragraph.ordinal === place.block));
    const owner = narratives.filter(({ index }) => index < landmark.index).reduce<Narrative | null>(nearer, null);
    if (row && owner) texts.set(itemOf(owner).id, row.text);
  }
  return answers.map((answer) => {
    const seen = answer.state === 'blank' ? texts.get(answer.item) : undefined;
    if (seen === undefined) return answer;
    const why = { because: 'place', seen: seenOf(seen), expected: null, best: null } as const;
    return { ...answer, state: 'unknown', confidence: Math.min(answer.confidence, CONFIDENCE.mentioned), why };
  });
}
