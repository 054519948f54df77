import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Reliability, worstOff } from './reliability.js';
import type { Chapter } from './results.js';
import { digits, type Line } from './table.js';
import { type Rates, ratesOf } from './tally.js';

const Floor = z.strictObject({
  recall: z.number(),
  precision: z.number(),
  values: z.number(),
  calibration: z.number(),
});

/** The least each figure may be in the quick part of the plan, a little below what was measured; of `reliability_off` the most. */
const Thresholds = z.strictObject({
  over_all: Floor,
  alone: Floor,
  stripped: Floor,
  pairs: Floor,
  both: Floor,
  retyped: Floor,
  /** The most points any decile of confidence may be off, where enough was said to tell. */
  reliability_off: z.number(),
});

type Part = Exclude<keyof z.infer<typeof Thresholds>, 'reliability_off'>;

/** The figures that are worse than their thresholds, each in a line; none where all is well. */
export function below(
  file: string,
  all: Line,
  chapters: readonly Chapter[],
  retyped: Line,
  reliability: Reliability,
): string[] {
  const floors = Thresholds.parse(JSON.parse(readFileSync(file, 'utf8')));
  const measured: [Part, Rates][] = [
    ['over_all', ratesOf(all.tally)],
    ['retyped', ratesOf(retyped.tally)],
    ...chapters.flatMap(({ group, all: { tally } }): [Part, Rates][] =>
      group === 'office' ? [] : [[group, ratesOf(tally)]],
    ),
  ];
  const broken = all.tally.broken > 0 ? [`${all.tally.broken} files could not be read`] : [];
  const low = measured.flatMap(([part, rates]) =>
    (Object.keys(rates) as (keyof Rates)[]).flatMap((rate) =>
      rates[rate] < floors[part][rate]
        ? [`${part}: ${rate} is ${digits(rates[rate])}, below ${floors[part][rate]}`]
        : [],
    ),
  );
  const off = worstOff(reliability);
  const unreliable =
    off > floors.reliability_off
      ? [`reliability: a decile is ${off.toFixed(1)} points off, over ${floors.reliability_off}`]
      : [];
  return [...broken, ...low, ...unreliable];
}
