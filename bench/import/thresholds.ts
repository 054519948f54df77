import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MEASURES, type Measure } from './score.js';
import { digits, shareOf } from './table.js';

/** The least share of each measure, as the file says. */
export const thresholdsOf = (file: string): Map<string, number> =>
  new Map(Object.entries(z.partialRecord(z.enum(MEASURES), z.number()).parse(JSON.parse(readFileSync(file, 'utf8')))));

/** What is below the thresholds, each in a line; none where all is well. */
export const worse = (
  name: string,
  counts: ReadonlyMap<Measure, { right: number; of: number }>,
  least: ReadonlyMap<string, number>,
): string[] =>
  MEASURES.filter((measure) => shareOf(counts, measure) < (least.get(measure) ?? 0)).map(
    (measure) => `${name}: ${measure} ${digits(shareOf(counts, measure))}, below ${least.get(measure)}`,
  );
