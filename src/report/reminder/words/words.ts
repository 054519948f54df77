/** What reminders say beside their templates. */
export interface ReminderWords {
  recipients: string[];
  /** What stands behind the name of a unit in the names of its files. */
  file: string;
  /** The heading over what is not of any one section. */
  general: string;
  /** The name of the list of all reminders. */
  index: string;
  columns: Record<'unit' | 'contact' | 'email' | 'why' | 'missing' | 'due' | 'letter' | 'message' | 'text', string>;
  why: Record<'none' | 'otherPeriod' | 'overdue' | 'incomplete' | 'late' | 'unreadable', string> & {
    /** Files came of which it is to be settled whose they are. */
    open(files: readonly string[]): string;
  };
}
