import { isClear } from './judge.js';
import type { Measured } from './measure.js';

/** What was counted over cases. */
export interface Tally {
  name: string;
  cases: number;
  /** Sure, and wrong. */
  wrong: number;
  /** Cases of which nine of ten people say the same at once. */
  clear: number;
  /** Clear, and the reader is sure and right. */
  rightlySure: number;
  asked: number;
}

const count = (measured: readonly Measured[], holds: (one: Measured) => boolean): number =>
  measured.filter(holds).length;

export const tallyOf = (name: string, measured: readonly Measured[]): Tally => ({
  name,
  cases: measured.length,
  wrong: count(measured, (one) => one.verdict.isWrong),
  clear: count(measured, (one) => isClear(one.case)),
  rightlySure: count(measured, (one) => isClear(one.case) && one.verdict.isRight),
  asked: count(measured, (one) => one.verdict.isAsked),
});

/** The share of clear cases read for sure; 1 where none is clear. */
export const sureWhereClear = ({ clear, rightlySure }: Tally): number => (clear === 0 ? 1 : rightlySure / clear);

/** A tally of each family. */
export function talliesOf(measured: readonly Measured[], families: readonly string[]): Tally[] {
  return families.map((family) =>
    tallyOf(
      family,
      measured.filter((one) => one.case.family === family),
    ),
  );
}
