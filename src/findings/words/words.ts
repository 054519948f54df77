/** What can be said to be expected by a name alone. */
export type Plain =
  | 'id'
  | 'letterhead_id'
  | 'key'
  | 'color'
  | 'yes_no'
  | 'map'
  | 'date'
  | 'month_day'
  | 'period'
  | 'scale'
  | 'moment'
  | 'sha256'
  | 'other';

/** What a value should have been. */
export type Expected =
  | { is: 'text'; max?: number }
  | { is: 'number' | 'whole'; min?: number; max?: number }
  /** A day within bounds, each as in 2026-05-19. */
  | { is: 'day'; min?: string; max?: string }
  | { is: 'list'; min?: number; max?: number }
  | { is: 'one_of'; options: string[] }
  | { is: 'any_of'; of: Expected[] }
  | { is: Plain }
  | { is: 'containing'; text: string };

/** What stood there instead; `text` only where it is short enough to quote. */
export interface Got {
  kind: 'text' | 'number' | 'yes_no' | 'list' | 'map' | 'nothing';
  text: string | null;
}

/** A number, or a day such as 2026-05-19; null where nothing bounds the value on that side. */
export type Bound = number | string | null;

/** Phrases that several findings are told with. */
export interface FindingWords {
  /** "Có phải ý là “x”?" where a near word is known. */
  didYouMean(near: string | null): string;
  /** Words in quotes, the first dozen. */
  listOf(words: readonly string[]): string;
  /** A size of a file in words. */
  size(bytes: number): string;
  /** What a value should have been. */
  expectation(expected: Expected): string;
  /** What stood there instead, quoted where it is short. */
  gotten(got: Got): string;
  /** What lies within the bounds, such as "từ 0 đến 100" or "no later than 31/12/2026". */
  range(min: Bound, max: Bound): string;
}
