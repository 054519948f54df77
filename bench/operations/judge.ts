import type { Answer } from '../../schemas/submission.js';
import type { Verdict } from '../detection/judge.js';
import { isRight } from '../detection/right.js';
import type { Specimen } from '../detection/specimen.js';
import { type Fact, truthOf } from '../detection/truth.js';
import type { Expectations, Expected } from './operation.js';

/** What was said wrongly of a place, the worst first. */
export const WRONGS = [
  'silently wrong',
  'called missing',
  'answered though empty',
  'asked needlessly',
  'broken',
] as const;
export type Wrong = (typeof WRONGS)[number];

/** One place about which something wrong was said. */
export interface Failure {
  item: string;
  wrong: Wrong;
  expected: string;
  got: string;
}

type Kind = 'figure' | 'cell' | 'text' | 'field';

/** A place that is judged, with what was filled in there. */
interface Judged {
  item: string;
  expected: Expected;
  fact: Fact;
}

const isValue = ({ kind, item }: Fact): boolean =>
  kind !== 'table' && (kind !== 'cell' || item.split('.').length === 3);

const isThere = ({ state }: Fact): boolean => state === 'answered' || state === 'nil';

/** What was filled in at a place of which an operation left no trace that truth goes by. */
function filledAt(item: string, { given }: Specimen): Fact | null {
  const kinds: readonly Kind[] = ['figure', 'cell', 'text', 'field'];
  const kind = kinds.find((one) => given.has(`${one} ${item}`));
  const at = kind && given.get(`${kind} ${item}`);
  return kind && at ? { item, kind: kind === 'text' ? 'point' : kind, required: true, ...at } : null;
}

function judgedIn(specimen: Specimen, expectations: Expectations): Judged[] {
  const facts = new Map([...truthOf(specimen)].filter(([, fact]) => isValue(fact)));
  for (const item of expectations.keys()) {
    const fact = filledAt(item, specimen);
    if (fact && (!facts.has(item) || facts.get(item)?.state === 'gone')) facts.set(item, fact);
  }
  return [...facts.values()].map((fact) => ({
    item: fact.item,
    fact,
    expected: expectations.get(fact.item) ?? (isThere(fact) ? 'kept' : 'empty'),
  }));
}

/** The answer for a place; where its row, column or table is gone, that of the row, column or table. */
function answerFor(item: string, answers: ReadonlyMap<string, Answer>): Answer | undefined {
  const [table, row, column] = item.split('.');
  return [item, `${table}.${row}`, `${table}.${column}`, table ?? '']
    .map((one) => answers.get(one))
    .find((one) => one !== undefined);
}

const isEmpty = (answer: Answer | undefined): boolean =>
  answer === undefined || answer.state === 'blank' || answer.state === 'missing';

function wrongAt(
  { item, expected, fact }: Judged,
  answer: Answer | undefined,
  asked: ReadonlySet<string>,
): Wrong | null {
  if (expected === 'any') return null;
  const [mayBeEmpty, mayBeAsked, mayBeKept] = ['empty', 'asked', 'kept'].map((one) => expected.includes(one));
  if (isEmpty(answer)) return mayBeEmpty ? null : 'called missing';
  // A value above the whole row or table says nothing of one place in it.
  const isOwn = answer?.item === item;
  if (answer?.state === 'unknown') return mayBeAsked ? null : 'asked needlessly';
  if (!isOwn) return mayBeEmpty ? null : 'called missing';
  if (mayBeKept && isRight(fact, answer.value)) return null;
  if (mayBeAsked && asked.has(item)) return null;
  return mayBeEmpty ? 'answered though empty' : 'silently wrong';
}

const quoted = (value: unknown): string => JSON.stringify(value).slice(0, 70);

const toldOf = (answer: Answer | undefined): string =>
  answer
    ? `${answer.state} ${quoted(answer.value)} from ${quoted(answer.text)} by ${answer.by} ${answer.confidence.toFixed(2)}${answer.why ? ` (${answer.why.because}: ${answer.why.seen.slice(0, 60)})` : ''}`
    : 'no answer';

/** Values believed where the form, as it came back, has no place. */
function strangeIn({ answers }: Verdict, judged: readonly Judged[], expectations: Expectations): Failure[] {
  const known = new Set(judged.map(({ item }) => item));
  return answers.flatMap((answer): Failure[] =>
    answer.kind === 'cell' &&
    answer.state === 'answered' &&
    answer.item.split('.').length === 3 &&
    !known.has(answer.item) &&
    !expectations.has(answer.item)
      ? [{ item: answer.item, wrong: 'answered though empty', expected: 'no such place', got: toldOf(answer) }]
      : [],
  );
}

/** Holds what was read of a form after an operation against what is expected: how many places were judged, and of which something wrong was said. */
export function judge(
  specimen: Specimen,
  expectations: Expectations,
  verdict: Verdict,
): { places: number; failures: Failure[] } {
  const judged = judgedIn(specimen, expectations);
  if (verdict.thrown !== null)
    return {
      places: judged.length,
      failures: [{ item: '', wrong: 'broken', expected: 'a review', got: verdict.thrown }],
    };
  const answers = new Map(verdict.answers.map((answer) => [answer.item, answer]));
  const asked = new Set([...verdict.errors, ...verdict.told].map(({ item }) => item ?? ''));
  const failures = judged.flatMap((one): Failure[] => {
    const answer = answerFor(one.item, answers);
    const wrong = wrongAt(one, answer, asked);
    return wrong
      ? [{ item: one.item, wrong, expected: `${one.expected}: ${quoted(one.fact.value)}`, got: toldOf(answer) }]
      : [];
  });
  return { places: judged.length, failures: [...failures, ...strangeIn(verdict, judged, expectations)] };
}
