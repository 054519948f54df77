import type { Asked } from './case.js';
import type { Line, Mind } from './family.js';

const optionsOf = ({ options = [] }: Asked): readonly string[] => options;

/** One of the options, and the one after it. */
export function twoOf({ asked, n }: Mind): readonly [string, string] {
  const options = optionsOf(asked);
  return [options[n % options.length] ?? '', options[(n + 1) % options.length] ?? ''];
}

/** Typed after one of the options. */
export const after =
  (type: (option: string) => string): Line =>
  (mind) => [type(twoOf(mind)[0]), twoOf(mind)[0]];

/** Typed after two of them; the first is meant. */
export const afterTwo =
  (type: (one: string, other: string) => string): Line =>
  (mind) => [type(...twoOf(mind)), twoOf(mind)[0]];
