import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { WRONGS } from './judge.js';
import type { Counts } from './results.js';

/** The most that may be said wrongly in the quick part of the plan. */
const Thresholds = z.record(z.enum(WRONGS), z.number());

/** What is worse than the thresholds allow, each in a line; none where all is well. */
export function over(file: string, counts: Counts): string[] {
  const most = Thresholds.parse(JSON.parse(readFileSync(file, 'utf8')));
  return WRONGS.flatMap((wrong) =>
    counts[wrong] > most[wrong] ? [`${wrong}: ${counts[wrong]} places, at most ${most[wrong]} allowed`] : [],
  );
}
