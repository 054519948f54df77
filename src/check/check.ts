import { settledIn } from '../consistency/index.js';
import type { Form } from '../form/index.js';
import type { Submission } from '../read/index.js';
import { completenessIn, countsOf, givenIn, placesIn } from './completeness.js';
import { type Context, contextOf } from './context.js';
import { inFormOrder } from './order.js';
import { periodSaid, titleSaid } from './period.js';
import type { Review } from './review.js';
import { type RuleFinding, rules } from './rules/index.js';

/** As the rules of the definition grade it; null where they switch it off. */
function graded(found: RuleFinding, grades: Form['rules']): RuleFinding | null {
  const grade = grades[found.code];
  if (grade === 'off') return null;
  return grade === undefined ? found : { ...found, severity: grade };
}

/**
 * What is found of a place a person settled is for whoever reads the review: the unit has nothing to do there any more,
 * but where it is asked again.
 */
function afterSettling(
  found: RuleFinding,
  answers: Context['answers'],
  isSettled: (item: string | null) => boolean,
): RuleFinding {
  const answer = answers.get(found.item ?? '');
  // What a row or a column lacks is not settled by what stands in it.
  const is =
    answer === undefined ? found.severity === 'warning' && isSettled(found.item) : answer.settled !== undefined;
  return is && answer?.state !== 'missing' ? { ...found, severity: 'note' } : found;
}

/**
 * Judges what a returned document says by its form. Complete is a submission without errors in which every required
 * item was answered for certain.
 */
export function check(form: Form, submission: Submission): Review {
  const context = contextOf(form, submission);
  const answers = [...context.answers.values()];
  const isSettled = settledIn(answers);
  const found = rules
    .flatMap((rule): RuleFinding[] => rule.run(context))
    .flatMap((one) => graded(one, form.rules) ?? [])
    .map((one) => afterSettling(one, context.answers, isSettled));
  const findings = inFormOrder(found, form, answers);
  const places = placesIn(context, answers);
  const counts = countsOf(places);
  const unknown = counts.some(({ item }) => context.answers.get(item)?.state === 'unknown');
  const { outline: id, version } = form.stamp;
  const period = periodSaid(form, submission);
  return {
    status: unknown || findings.some((one) => one.severity === 'error') ? 'incomplete' : 'complete',
    completeness: completenessIn(counts),
    counts,
    given: givenIn(places),
    answers,
    findings,
    form,
    items: context.items,
    of: {
      outline: { id, version },
      title: titleSaid(form, period),
      unit: form.unit === null ? null : { id: form.unit.id, name: form.unit.name },
      period,
    },
  };
}
