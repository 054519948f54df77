import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sureWhereClear, type Tally } from './tally.js';

const Thresholds = z.strictObject({ sure_and_wrong: z.number(), sure_where_clear: z.number() });

/** What is worse than the thresholds allow, each in a line; none where all is well. */
export function worse(file: string, all: Tally): string[] {
  const { sure_and_wrong: most, sure_where_clear: least } = Thresholds.parse(JSON.parse(readFileSync(file, 'utf8')));
  const sure = sureWhereClear(all);
  return [
    ...(all.wrong > most ? [`${all.name}: ${all.wrong} sure and wrong, at most ${most} allowed`] : []),
    ...(sure < least ? [`${all.name}: sure in ${sure.toFixed(4)} of what is clear, below ${least}`] : []),
  ];
}
