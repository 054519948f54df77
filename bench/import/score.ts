/** What is counted, in the order it is printed; the measures first. */
export const MEASURES = [
  'sections',
  'points',
  'if any',
  'figures found',
  'figures right',
  'tables',
  'fixed rows',
  'groups',
  'due, recurrence',
  'verdicts',
  'measures',
  'head',
  'more of tables',
  'see',
  'left out',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What was counted of one case, and what differs, in words. */
export class Score {
  readonly counts = new Map<Measure, { right: number; of: number }>();
  readonly differences: string[] = [];

  /** Counts one thing; `said` tells what is wrong with it where it is wrong. */
  count(measure: Measure, right: boolean, said: () => string): void {
    this.add(measure, right);
    if (!right) this.differences.push(`${measure}: ${said()}`);
  }

  /** Counts one thing as wrong for which nothing came out: what is lost as a whole is told once. */
  lose(measure: Measure): void {
    this.add(measure, false);
  }

  private add(measure: Measure, right: boolean): void {
    const { right: before, of } = this.counts.get(measure) ?? { right: 0, of: 0 };
    this.counts.set(measure, { right: before + (right ? 1 : 0), of: of + 1 });
  }
}

/** The counts of many cases put together. */
export function sumOf(scores: readonly Score[]): Map<Measure, { right: number; of: number }> {
  const sum = new Map<Measure, { right: number; of: number }>();
  for (const measure of MEASURES) {
    const all = scores.flatMap((score) => score.counts.get(measure) ?? []);
    const total = (key: 'right' | 'of') => all.reduce((so, one) => so + one[key], 0);
    sum.set(measure, { right: total('right'), of: total('of') });
  }
  return sum;
}
