import type { Row } from './row.js';

/** What one row took in each round: seconds of processor time for one document. */
export interface Measured {
  row: Row;
  rounds: readonly number[];
}

/**
 * Seconds of processor time a row works in one round, and before the first one: V8 goes on compiling what is run for as
 * long as that (docs/performance.md), and who makes or reads thousands of documents has it compiled. What has not run for
 * some collections of garbage V8 lets go again (`--flush-bytecode`), so a round is long enough that compiling it anew, after
 * all the others had their turn, weighs little.
 */
const [ROUND, WARM_UP] = [1, 10];

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
};

/**
 * Measures all rows, each in every round, so that whatever else the computer does hits all of them alike.
 *
 * @param step called after each round of each row
 */
export async function measure(rows: readonly Row[], rounds: number, step: () => void): Promise<Measured[]> {
  const measured = rows.map((row) => ({ row, rounds: [] as number[] }));
  for (const { row } of measured) await row.work(WARM_UP);
  for (let round = 0; round < rounds; round += 1)
    for (const one of measured) {
      one.rounds.push(await one.row.work(ROUND));
      step();
    }
  return measured;
}

/** How many times as fast one is as another: the median of the rounds, each held against the same round of the other. */
export const timesAsFast = (one: Measured, other: Measured): number =>
  median(one.rounds.map((each, round) => (other.rounds[round] ?? Number.NaN) / each));

export const perSecond = ({ rounds }: Measured): number => 1 / median(rounds);
