import type { Answer } from '../../schemas/submission.js';
import { digits, linedUp, markdownOf } from './table.js';
import { share } from './tally.js';

/** What was said with a confidence from one tenth to the next: how often, how surely all in all, how often rightly. */
export interface Decile {
  said: number;
  sure: number;
  right: number;
}

/** By tenths of confidence, from the least sure on. */
export type Reliability = readonly Decile[];

const TENTHS = 10;

export const noReliability = (): Decile[] => Array.from({ length: TENTHS }, () => ({ said: 0, sure: 0, right: 0 }));

/** Counts one thing that was said with a confidence from 0 to 1. */
export function countSaid(reliability: Reliability, confidence: number, right: boolean): void {
  const decile = reliability[Math.min(TENTHS - 1, Math.floor(confidence * TENTHS))];
  if (!decile) return;
  decile.said += 1;
  decile.sure += confidence;
  if (right) decile.right += 1;
}

/** What an answer says; that nobody can know says nothing. */
export const saysSomething = ({ state }: Pick<Answer, 'state'>): boolean => state !== 'unknown';

export const sumOfReliability = (some: Iterable<Reliability>): Reliability => {
  const sum = noReliability();
  for (const one of some)
    for (const [at, decile] of sum.entries()) {
      const more = one[at];
      if (!more) continue;
      decile.said += more.said;
      decile.sure += more.sure;
      decile.right += more.right;
    }
  return sum;
};

/** How far what was said is from how often it is right, in points of a hundred. */
export const pointsOff = ({ said, sure, right }: Decile): number =>
  100 * Math.abs(share(sure, said) - share(right, said));

/** Of fewer answers one more that is wrong is a point and more: they tell nothing. */
export const TELLING_FROM = 100;

/** The points by which the worst decile is off, of those with enough answers to tell. */
export const worstOff = (reliability: Reliability): number =>
  Math.max(0, ...reliability.filter(({ said }) => said >= TELLING_FROM).map(pointsOff));

const HEADER = ['confidence', 'answers', 'said', 'right', 'points off'];

function rows(reliability: Reliability): string[][] {
  return reliability.flatMap((decile, at) => {
    const { said, sure, right } = decile;
    const name = `${(at / TENTHS).toFixed(1)}–${((at + 1) / TENTHS).toFixed(1)}`;
    if (said === 0) return [];
    const off = said < TELLING_FROM ? 'too few' : pointsOff(decile).toFixed(1);
    return [[name, String(said), digits(share(sure, said)), digits(share(right, said)), off]];
  });
}

/** How often what was said is right, by tenths of confidence, as a Markdown table. */
export const reliabilityTable = (reliability: Reliability): string => markdownOf([HEADER, ...rows(reliability)]);

/** The same for a terminal. */
export const reliabilityColumns = (reliability: Reliability): string => linedUp([HEADER, ...rows(reliability)]);
