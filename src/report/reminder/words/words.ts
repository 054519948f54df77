/** What reminders say beside their templates. */
export interface ReminderWords {
  recipients: string[];
  /** What stands behind the name of a unit in the names of its files. */
  file: string;
  /** The same of a form that asks only for what was added. */
  supplement: string;
  /** The heading over what is not of any one section. */
  general: string;
  /** The name of the list of all reminders. */
  index: string;
  columns: Record<
    'unit' | 'contact' | 'email' | 'why' | 'missing' | 'due' | 'letter' | 'message' | 'supplement' | 'text',
    string
  >;
  why: Record<'none' | 'otherPeriod' | 'overdue' | 'incomplete' | 'late' | 'unreadable' | 'supplement', string> & {
    /** Files came of which it is to be settled whose they are. */
    open(files: readonly string[]): string;
  };
}
