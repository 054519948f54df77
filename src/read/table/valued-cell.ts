import type { Answer } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import { product, type ValueRule } from '../../values/index.js';
import type { FoundText } from '../found-text.js';
import { valued } from '../valued.js';
import { againstMeasure, type MeasureBeside } from './measures.js';

type Valued = ReturnType<typeof valued>;

const inMeasure = (rule: ValueRule, seen: string): ValueRule => {
  const { named: _, ...rest } = rule;
  return { ...rest, unit: seen, scale: 1, min: null, max: null };
};

const times = (value: Answer['value'], by: number): Answer['value'] =>
  typeof value === 'number' ? product(value, by) : value;

/** What stands in a place, told in what the form counts in where a person reads another measure beside it. */
export function valuedBeside(
  kind: Parameters<typeof valued>[0],
  found: FoundText,
  rule: ValueRule,
  measure: MeasureBeside | null,
  form: Pick<Form, 'language'>,
  labels: readonly string[],
): Valued {
  if (!measure) return valued(kind, found, rule, form, labels);
  const asked = () => valued(kind, { against: againstMeasure(measure), ...found }, rule, form, labels);
  if (measure.by === null) return asked();
  const read = valued(kind, found, inMeasure(rule, measure.seen), form, labels);
  // "1,842" beside "nghìn hộ" may be 1842 as well as a thousand times that.
  if (read.doubt) return asked();
  const { by } = measure;
  return {
    ...read,
    value: times(read.value, by),
    ...(read.why && { why: { ...read.why, best: times(read.why.best, by) } }),
  };
}
