/** What a report of the level above says of the units below, where what they wrote is put together. */
export interface RollupWords {
  /** The answer where nobody has anything to report. */
  nil: string;
  nilOf(names: string): string;
  left(count: number): string;
}
