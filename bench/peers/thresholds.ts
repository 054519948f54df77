import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Measured, timesAsFast } from './measure.js';

/** How fast each of our rows must be at least, as a part of the speed of the floor. */
const Thresholds = z.record(z.string(), z.number().positive());

/** What is slower than the thresholds allow, each in a line; none where all is well. */
export function slower(file: string, measured: readonly Measured[]): string[] {
  const floorOf = (does: string): Measured | undefined =>
    measured.find(({ row }) => row.by === 'floor' && row.does === does);
  return Object.entries(Thresholds.parse(JSON.parse(readFileSync(file, 'utf8')))).flatMap(([name, least]) => {
    const one = measured.find(({ row }) => row.name === name);
    const floor = one && floorOf(one.row.does);
    if (one === undefined || floor === undefined) return [`${name}: not measured`];
    const times = timesAsFast(one, floor);
    return times < least ? [`${name}: ${times.toFixed(4)} times as fast as "${floor.row.name}", below ${least}`] : [];
  });
}
