import { bareKeyOf, withoutMarks } from '../text/index.js';
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

/** How a file is called that takes the place of another, without marks above and below its letters. */
const REPLACES =
  /(?<![a-z])(?:(?:lan|ban|v)[\s_.-]*(?:[2-9]|[1-9]\d)(?!\d)|thay the|ban cuoi|chinh thuc|da sua|final|revised|corrected)(?![a-z])|\((?:[2-9]|[1-9]\d)\)\s*$/;

const replaces = (one: Return): number =>
  REPLACES.test(withoutMarks(nameOf(one)).toLowerCase().replaceAll('_', ' ')) ? 1 : 0;

/** The letters of a name, without its folders and numbers. */
const lettersOf = (one: Return): string => bareKeyOf(nameOf(one).replace(/.*[\\/]/, '')).replace(/\d+/g, '');

/** Whether two names differ in a number or in what is added alone: "xã.docx" and "xã (2).docx". */
function areOfOneName(a: Return, b: Return): boolean {
  const one = lettersOf(a);
  const other = lettersOf(b);
  return one === other || (one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one)));
}

function dated(one: Return): DatedReturn {
  const said = one.received ?? one.modified ?? null;
  return { one, moment: said === null ? 0 : momentOf(said) };
}

/** Which of two returns came later by their names: above 0 the first, below 0 the second, 0 where they say nothing. */
const laterByName = (a: Return, b: Return): number =>
  replaces(a) - replaces(b) || (areOfOneName(a, b) ? byNumbers(nameOf(a), nameOf(b)) : 0);

/**
 * Whether something says that one return came after another, and nothing the contrary: when they came; else the last change of
 * the files and their names together.
 */
export function isKnownLater(later: DatedReturn, earlier: DatedReturn): boolean {
  const byTime = later.moment - earlier.moment;
  if (later.one.received !== null && earlier.one.received !== null && byTime !== 0) return byTime > 0;
  const byName = laterByName(later.one, earlier.one);
  return Math.min(byTime, byName) >= 0 && Math.max(byTime, byName) > 0;
}

/**
 * Returns from the latest to the earliest. Those of which some say when they came and some do not are told apart by the
 * last change of the file; those of one moment by the numbers and words of their names, as in "xã.docx", "xã (2).docx".
 */
export const latestFirst = (returns: readonly Return[]): DatedReturn[] =>
  returns
    .map(dated)
    .sort(
      (a, b) => b.moment - a.moment || replaces(b.one) - replaces(a.one) || byNumbers(nameOf(b.one), nameOf(a.one)),
    );
