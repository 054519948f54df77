/** What reminders say beside their templates. */
export interface ReminderWords {
  recipients: string[];
  /** What stands behind the name of a unit in the names of its files. */
  file: string;
  /** The same of a form that asks only for what was added. */
  supplement: string;
  /** The heading over what is not of any one section. */
  general: string;
  /** What stands behind the name of a unit in the name of the copy of its report with comments. */
  commented: string;
  /** What places of a report are called: what is not of a section, a section by its number or title, a table by its title. */
  places: { document: string; whole: string; section(number: string): string; table(title: string): string };
  /** What is lacking, in few words. */
  briefs: Record<
    | 'section-missing'
    | 'section-empty'
    | 'point-missing'
    | 'point-unanswered'
    | 'figure-missing'
    | 'table-missing'
    | 'table-empty'
    | 'table-row-missing'
    | 'cell-missing'
    | 'total-missing',
    string
  >;
  /** A row by its label or its place from 1; the row of totals where it has neither. */
  rowName(label: string | null, at: number | null): string;
  /** The empty cells of a row, by the names of their columns in quotes; of no column where there are many. */
  cellsOf(row: string, columns: readonly string[]): string;
  /** Figures that do not agree, with what stands in each, and why not. */
  disagree(figures: readonly { label: string; text: string }[], say: string): string;
  /** A day, with the time a clock showed or null, as what came then is told of. */
  came(day: string, clock: string | null): string;
  andMore(count: number): string;
  /** The table of all that is lacking. */
  table: { title: string; header: string[] };
  /** The name of the list of all reminders. */
  index: string;
  /** The sheet of what is sent to whom. */
  messages: string;
  columns: Record<
    'unit' | 'contact' | 'email' | 'why' | 'missing' | 'due' | 'letter' | 'message' | 'supplement' | 'text',
    string
  >;
  why: Record<'none' | 'otherPeriod' | 'overdue' | 'late' | 'unreadable' | 'supplement', string> & {
    /** Files came of which it is to be settled whose they are. */
    open(files: readonly string[]): string;
  };
}
