import type { Answer } from '../../../schemas/submission.js';
import { product, type ValueRule } from '../../values/index.js';
import type { FoundText } from '../lines/found-text.js';
import { type AskedValue, valued } from '../valued.js';
import { againstMeasure, type MeasureBeside } from './measures.js';

type Valued = ReturnType<typeof valued>;

const inMeasure = (rule: ValueRule, seen: string): ValueRule => {
  const { named: _, ...rest } = rule;
  return { ...rest, unit: seen, scale: 1, min: null, max: null };
};

const times = (value: Answer['value'], by: number): Answer['value'] =>
  typeof value === 'number' ? product(value, by) : value;

/** What stands in a place, told in what the form counts in where a person reads another measure beside it. */
export function valuedBeside(found: FoundText, asked: AskedValue, measure: MeasureBeside | null): Valued {
  if (!measure) return valued(found, asked);
  const inAsked = () => valued({ against: againstMeasure(measure), ...found }, asked);
  if (measure.by === null) return inAsked();
  const read = valued(found, { ...asked, rule: inMeasure(asked.rule, measure.seen) });
  // "1,842" beside "nghìn hộ" may be 1842 as well as a thousand times that.
  if (read.doubt) return inAsked();
  const { by } = measure;
  return {
    ...read,
    value: times(read.value, by),
    ...(read.why && { why: { ...read.why, best: times(read.why.best, by) } }),
  };
}
