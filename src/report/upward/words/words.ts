/** What the comments in a report to the level above say of their own, beside what is to be looked at. */
export interface UpwardWords {
  /** From how many units' reports it was made. */
  title(counted: number, asked: number): string;
  /** That so many files count for nobody. */
  leftOut(files: number): string;
  more(count: number): string;
  /** Above what is to be looked at in one place. */
  here: string;
  closing: string;
}
