/** What is said of returned files in one language, whichever command reads them. */
export interface ReturnedWords {
  help: Record<'pack' | 'returned' | 'received' | 'due' | 'now' | 'soffice' | 'noConvert' | 'noCache', string>;
  /** The bars while files are reviewed, and while LibreOffice works. */
  checking: string;
  converting: string;
  /** Files in what was handed in that no report can be. */
  leftOut(files: readonly string[]): string;
  /** A file over which decuong itself failed. */
  crashed(file: string): string;
  /** Files that could not be read or count for no unit. */
  uncounted(files: number): string;
  /** Rows of the table of times that cannot be read, counted from 1. */
  timesUnread(file: string, rows: readonly number[]): string;
  /** Files the table of times names that were not handed in. */
  filesUnknown(file: string, names: readonly string[]): string;
  errors: {
    /** The table of the times files were received. */
    'not-received'(of: { file: string }): string;
    /** `option` is the one the day stands behind. */
    'day-wrong'(of: { option: string; day: string }): string;
  };
}
