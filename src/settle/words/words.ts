/** What stands in a file of decisions beside them. */
export interface SettledWords {
  /** What is said at the head of a new file, and of which campaign it is. */
  head(title: string, period: string): string;
}
