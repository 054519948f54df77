import type { Answer } from '../../../schemas/submission.js';
import type { Form } from '../../form/index.js';
import { keyOf } from '../../text/index.js';
import { CONFIDENCE } from '../confidence.js';
import { isBlank } from '../texts/blank.js';

const isOpen = ({ state }: Answer): boolean => state === 'blank' || state === 'missing';

/** "12,5" is another number than "125", and "1.250" the same as "1250". */
const isSame = (own: Answer, other: Answer): boolean =>
  typeof own.value === 'number' && typeof other.value === 'number'
    ? own.value === other.value
    : keyOf(own.text ?? '') === keyOf(other.text ?? '');

/** An answer that is said elsewhere in the same file once more, and otherwise: nobody can tell which of the two counts. */
export function contested<Own extends Answer>(own: Own, other: Answer | undefined, form: Form): Own {
  const [here, there] = [own.text ?? '', other?.text ?? ''];
  if (!other || own.kind === 'field' || isOpen(other)) return own;
  const unsure = { ...own, state: 'unknown', value: null } as const;
  // A table has no words of its own: what stands in it does.
  if (own.kind === 'table')
    return isOpen(own) ? { ...unsure, confidence: CONFIDENCE.mentioned, place: other.place } : own;
  if (isBlank(there, form.language)) return own;
  if (isOpen(own)) {
    const { by, confidence, place, text, value } = other;
    return {
      ...unsure,
      by,
      confidence,
      place,
      text,
      why: { because: 'place', seen: there, expected: null, best: value },
    };
  }
  if (own.kind !== 'figure' && own.kind !== 'cell') return own;
  if (own.state === 'unknown' || isSame(own, other)) return own;
  const asRead = (own.place.block ?? 0) <= (other.place.block ?? 0) ? [here, there] : [there, here];
  return { ...unsure, why: { because: 'values', seen: asRead.join('; '), expected: null, best: null } };
}
