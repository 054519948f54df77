import type { Decision } from '../../schemas/settled.js';
import { type Answer, isAnswered } from '../../schemas/submission.js';
import { holdersOf, ownerOf } from '../form/index.js';
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
 * What a decision about a row, a column, a table or a figure as a whole makes of an answer in it: what was read there is right,
 * or does not count. What nobody can tell the meaning of stays open, to be settled by itself.
 */
function settledAsWhole(answer: Answer, decision: Decision): Answer {
  const { state } = decision;
  if (state === undefined || !(isAnswered(answer) || (answer.state === 'unknown' && state !== 'answered')))
    return answer;
  return state === 'answered'
    ? { ...answer, confidence: 1, settled: settlementOf(decision) }
    : settled(answer, decision);
}

/**
 * A submission with what a person decided of its places in place of what was read there. What was settled is neither
 * read in two ways nor put off any more; what has no place in the file is told as idle. A decision about a row, a column, a table
 * or a figure is about all that counts in it, but what was settled by itself; of a table of which it was said that there is
 * none, or that it is not answered, nothing else is left. Decisions about the file as a whole are left to whoever reads and
 * counts it.
 * @param decisions those that hold for this file
 */
export function settle(submission: Submission, decisions: readonly Decision[]): Submission {
  const byItem = new Map(decisions.flatMap((one) => (one.item === undefined ? [] : [[one.item, one] as const])));
  if (byItem.size === 0) return submission;
  const { answers, tables, ambiguous, putOff } = submission;
  const isWithout = ({ kind, item }: Answer): boolean => kind === 'table' && WITHOUT.includes(byItem.get(item)?.state);
  const without = new Set(answers.filter(isWithout).map(({ item }) => item));
  const wholeOf = (item: string): Decision | undefined => holdersOf(item).flatMap((one) => byItem.get(one) ?? [])[0];
  const stands = (item: string): boolean => byItem.has(item) || !without.has(ownerOf(item));
  const open = ({ item }: { item: string }): boolean =>
    !byItem.has(item) && wholeOf(item)?.state === undefined && stands(item);
  const there = new Set(answers.flatMap(({ item }) => [item, ...holdersOf(item)]));
  const idle = [...byItem].filter(([item]) => !there.has(item));
  return {
    ...submission,
    answers: answers
      .filter(({ item }) => stands(item))
      .map((answer) => {
        const decision = byItem.get(answer.item);
        if (decision !== undefined) return settled(answer, decision);
        const whole = wholeOf(answer.item);
        return whole === undefined ? answer : settledAsWhole(answer, whole);
      }),
    tables: tables.filter(({ item }) => !without.has(item)),
    ambiguous: ambiguous.filter(open),
    ...(putOff && { putOff: putOff.filter(open) }),
    ...(idle.length > 0 && { idle: idle.map(([item, decision]) => ({ item, settled: settlementOf(decision) })) }),
  };
}
