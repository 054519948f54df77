import type { HeadingLevel } from '../../schemas/letterhead.js';
import { writeCounter } from './counter.js';

/** Counts headings as Word's automatic numbering does: a deeper level starts again under each heading above it. */
export class HeadingCounter {
  private readonly counts: number[] = [];

  constructor(private readonly levels: readonly HeadingLevel[]) {}

  /** The printed number of the next heading of this level (from 0), such as "II." or "1.2."; empty where it has none. */
  next(level: number): string {
    this.counts.length = Math.min(this.counts.length, level + 1);
    while (this.counts.length <= level) this.counts.push(0);
    this.counts[level] = (this.counts[level] ?? 0) + 1;
    const look = this.levels[level];
    if (!look || look.format === 'none') return '';
    return look.mark.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return writeCounter(this.levels[at]?.format ?? 'decimal', this.counts[at] ?? 1);
    });
  }
}
