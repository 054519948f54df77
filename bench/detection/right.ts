import type { Answer } from '../../schemas/submission.js';
import { markerIn } from './filling.js';
import type { Fact } from './truth.js';

/** As people read it: composed letters, plain spaces and dashes, no case. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00ad|\u200b/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[‐-―−]/g, '-')
    .replace(/\.$/, '')
    .trim()
    .toLowerCase();

/** Texts are right where they hold their own mark and no other; values where they are equal. */
export function isRight(fact: Fact, value: Answer['value']): boolean {
  if (fact.value === null) return true;
  if (typeof fact.value === 'number') return value === fact.value;
  if (typeof value !== 'string') return false;
  if (fact.kind !== 'section' && fact.kind !== 'point') return plain(value) === plain(fact.value);
  const own = markerIn(fact.value);
  return own === null || value.match(/TD\d{4}/g)?.join() === own;
}

const isOpen = (state: string): boolean => state === 'blank' || state === 'gone' || state === 'missing';

/** Blank and gone are told apart where that can be; to the reviewer both are lost. */
export function isTrue(fact: Fact | undefined, answer: Answer): boolean {
  if (!fact) return isOpen(answer.state);
  if (isOpen(fact.state) || isOpen(answer.state)) return isOpen(fact.state) && isOpen(answer.state);
  if (answer.state !== fact.state) return fact.value === 0 && answer.value === 0;
  return fact.kind === 'table' || fact.state === 'nil' || isRight(fact, answer.value);
}
