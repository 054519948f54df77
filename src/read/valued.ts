import type { Answer } from '../../schemas/submission.js';
import type { Form } from '../form/index.js';
import { readValue, type ValueRule } from '../values/index.js';
import { isBlank, isNil } from './blank.js';
import { CONFIDENCE, UNSURE_BELOW } from './confidence.js';
import type { FoundText } from './found-text.js';

/** The types in whose places a word such as "không" is an answer like any other: in a cell also texts. */
const IN_WORDS = { figure: ['yes_no', 'choice'], cell: ['yes_no', 'choice', 'text'] } as const satisfies Record<
  string,
  readonly ValueRule['type'][]
>;

/**
 * What stands in a place for one value, a figure's or a cell's: not filled in, an explicit "none" (0), or a value, null
 * where it cannot be read as what was asked. What was found on weak evidence is `unknown`; so is what something a
 * person reads beside it speaks against.
 */
export function valued(
  kind: keyof typeof IN_WORDS,
  { text, by, confidence, against }: FoundText,
  rule: ValueRule,
  form: Pick<Form, 'language'>,
): Pick<Answer, 'state' | 'value' | 'text' | 'by' | 'confidence' | 'why'> {
  const blank = isBlank(text, form.language);
  const nil = !blank && !(IN_WORDS[kind] as readonly string[]).includes(rule.type) && isNil(text);
  const filled = blank ? 'blank' : nil ? 'nil' : 'answered';
  const state = by === 'none' ? 'missing' : confidence < UNSURE_BELOW ? 'unknown' : filled;
  const value = blank ? null : nil ? 0 : readValue(text, rule, form.language).value;
  if (against && !blank) {
    const why = { best: value, ...against };
    return { state: 'unknown', value: null, text, by, confidence: Math.min(confidence, CONFIDENCE.mentioned), why };
  }
  return { state, value, text: text === '' ? null : text, by, confidence };
}
