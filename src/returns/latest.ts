import { momentOf } from '../values/index.js';
import type { Return } from './return.js';

/** A return with the moment it came. */
export interface DatedReturn {
  one: Return;
  /** Milliseconds; of the last change of the file where nothing says when it came, and 0 without either. */
  moment: number;
}

let collator: Intl.Collator | null = null;

/** Numbers in names count as numbers, so that "lần 10" is later than "lần 9". What compares them takes long to make. */
function byNumbers(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

const nameOf = ({ file }: Return): string => file.replace(/\.[^./\\]*$/, '');

function dated(one: Return): DatedReturn {
  const said = one.received ?? one.modified ?? null;
  return { one, moment: said === null ? 0 : momentOf(said) };
}

/**
 * Returns from the latest to the earliest. Those of which some say when they came and some do not are told apart by the
 * last change of the file; those of one moment by the numbers and words of their names, as in "xã.docx", "xã (2).docx".
 */
export const latestFirst = (returns: readonly Return[]): DatedReturn[] =>
  returns.map(dated).sort((a, b) => b.moment - a.moment || byNumbers(nameOf(b.one), nameOf(a.one)));
