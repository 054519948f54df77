import type { Answer } from '../../schemas/submission.js';
import type { Form } from '../../src/form/index.js';
import { type Lump, lumpsOf } from './coarse.js';
import type { Verdict } from './judge.js';
import { countSaid, noReliability, type Reliability, saysSomething } from './reliability.js';
import { isRight, isTrue } from './right.js';
import { noTally, type Tally } from './tally.js';
import { type Fact, isLost, type Truth } from './truth.js';

/** One thing that was read wrongly. */
export interface Failure {
  item: string;
  why: 'missed' | 'false alarm' | 'wrong value' | 'overconfident' | 'broken';
  expected: string;
  got: string;
  place: string;
}

/** Errors that say a whole statement does not hold, not that an item is lost or misread. */
const STATEMENTS = new Set(['check-failed', 'total-wrong']);

/** From here on the reader says it is sure. */
export const CONFIDENT = 0.9;

const quoted = (value: unknown): string => (value === null ? '' : ` ${JSON.stringify(value).slice(0, 80)}`);

const told = (fact: Fact | undefined): string => (fact ? `${fact.state}${quoted(fact.value)}` : 'not asked');

const said = (answer: Answer | undefined): string =>
  answer ? `${answer.state}${quoted(answer.text)} by ${answer.by} ${answer.confidence.toFixed(2)}` : 'no answer';

/** Each item as one thing that is there or lost, and errors that name what nobody asked. */
function itemLumps(truth: Truth, verdict: Verdict): Lump[] {
  const errors = verdict.errors.filter((one) => !STATEMENTS.has(one.code));
  const reported = new Set(errors.map((one) => one.item ?? ''));
  const unknown = new Set(verdict.answers.flatMap((one) => (one.state === 'unknown' ? [one.item] : [])));
  const known = [...truth.values()].filter((fact) => fact.required || reported.has(fact.item));
  const strange = [...reported].filter((item) => !truth.has(item));
  return [
    ...known.map((fact) => ({
      item: fact.item,
      lost: isLost(fact),
      reported: reported.has(fact.item),
      unknown: unknown.has(fact.item),
    })),
    ...strange.map((item) => ({ item, lost: false, reported: true, unknown: false })),
  ];
}

/** Holds what decuong said of a file against what is true of it; `coarse`: by sections and tables. */
export function score(
  form: Form,
  truth: Truth,
  verdict: Verdict,
  coarse: boolean,
): { tally: Tally; reliability: Reliability; failures: Failure[] } {
  const tally = { ...noTally(), files: 1 };
  const reliability = noReliability();
  const failures: Failure[] = [];
  const answers = new Map(verdict.answers.map((answer) => [answer.item, answer]));
  const codes = new Map(verdict.errors.map((one) => [one.item ?? '', one.code]));
  const fail = (why: Failure['why'], item: string): void => {
    const { place } = answers.get(item) ?? {};
    failures.push({
      item,
      why,
      expected: told(truth.get(item)),
      got: [said(answers.get(item)), codes.get(item)].filter(Boolean).join(', '),
      place: place ? [...place.trail, place.quote].filter(Boolean).join(' › ').slice(-120) : '',
    });
  };
  if (verdict.thrown !== null) {
    tally.broken = 1;
    failures.push({ item: '', why: 'broken', expected: 'a review', got: verdict.thrown, place: '' });
  }
  for (const { item, lost, reported, unknown } of coarse ? lumpsOf(form, truth, verdict) : itemLumps(truth, verdict)) {
    if (truth.get(item)?.required) tally.required += 1;
    if (lost) tally.lost += 1;
    if (lost && reported) tally.found += 1;
    else if (reported) tally.falseAlarms += 1;
    else if (unknown) tally.unknown += 1;
    if (lost && !reported && !unknown) fail('missed', item);
    if (reported && !lost) fail('false alarm', item);
  }
  for (const answer of verdict.answers) {
    const fact = truth.get(answer.item);
    const isValue = (answer.kind === 'figure' || answer.kind === 'cell') && fact?.state === 'answered';
    if (isValue && (answer.state === 'answered' || answer.state === 'nil')) {
      tally.values += 1;
      if (isRight(fact, answer.value)) tally.rightValues += 1;
      else fail('wrong value', answer.item);
    }
    if (saysSomething(answer)) countSaid(reliability, answer.confidence, isTrue(fact, answer));
    if (answer.confidence < CONFIDENT || answer.state === 'unknown') continue;
    tally.sure += 1;
    if (isTrue(fact, answer)) tally.rightlySure += 1;
    else fail('overconfident', answer.item);
  }
  return { tally, reliability, failures };
}
