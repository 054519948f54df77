import type { Decision } from '../../schemas/settled.js';
import type { Answer } from '../../schemas/submission.js';
import { ownerOf } from '../form/index.js';
import type { Submission } from '../read/index.js';
import { settlementOf } from './settlements.js';

/** Kinds of items that hold one value, in which "none" is 0. */
const OF_VALUES: readonly Answer['kind'][] = ['figure', 'cell'];

/** Kinds of items whose value is the text itself. */
const OF_TEXT: readonly Answer['kind'][] = ['section', 'point'];

/** What is said of a whole table that leaves nothing of it. */
const WITHOUT: readonly (Decision['state'] | undefined)[] = ['nil', 'missing'];

/** What a decision makes of an answer. `text` stays what was typed, but where it is the value. */
function settled({ why, ...answer }: Answer, decision: Decision): Answer {
  const { value, state = 'answered' } = decision;
  const mark = { confidence: 1, settled: settlementOf(decision) };
  if (value !== undefined) {
    const text = OF_TEXT.includes(answer.kind) ? String(value) : answer.text;
    return { ...answer, state: 'answered', value, text, ...mark };
  }
  switch (state) {
    case 'answered':
      return { ...answer, state, value: answer.value ?? why?.best ?? null, ...mark };
    case 'nil':
      return { ...answer, state, value: OF_VALUES.includes(answer.kind) ? 0 : null, ...mark };
    case 'missing':
      return { ...answer, state, value: null, text: null, ...mark };
  }
}

/**
 * A submission with what a person decided of its places in place of what was read there. What was settled is neither
 * read in two ways nor put off any more; what has no place in the file is told as idle. Of a table of which it was said that
 * there is none, or that it is not answered, nothing is left but what was settled cell by cell. Decisions about the file as a whole are left to whoever reads and counts it.
 * @param decisions those that hold for this file
 */
export function settle(submission: Submission, decisions: readonly Decision[]): Submission {
  const byItem = new Map(decisions.flatMap((one) => (one.item === undefined ? [] : [[one.item, one] as const])));
  if (byItem.size === 0) return submission;
  const { answers, tables, ambiguous, putOff } = submission;
  const isWithout = ({ kind, item }: Answer): boolean => kind === 'table' && WITHOUT.includes(byItem.get(item)?.state);
  const without = new Set(answers.filter(isWithout).map(({ item }) => item));
  const stands = (item: string): boolean => byItem.has(item) || !without.has(ownerOf(item));
  const open = ({ item }: { item: string }): boolean => !byItem.has(item) && stands(item);
  const there = new Set(answers.map(({ item }) => item));
  const idle = [...byItem].filter(([item]) => !there.has(item));
  return {
    ...submission,
    answers: answers
      .filter(({ item }) => stands(item))
      .map((answer) => {
        const decision = byItem.get(answer.item);
        return decision === undefined ? answer : settled(answer, decision);
      }),
    tables: tables.filter(({ item }) => !without.has(item)),
    ambiguous: ambiguous.filter(open),
    ...(putOff && { putOff: putOff.filter(open) }),
    ...(idle.length > 0 && { idle: idle.map(([item, decision]) => ({ item, settled: settlementOf(decision) })) }),
  };
}
