/** The files decuong comes with, as the page carries them: texts by their names. */
export interface OwnFiles {
  /** The version of the program. */
  version: string;
  letterheads: Readonly<Record<string, string>>;
  letters: Readonly<Record<'vi' | 'en', string>>;
  reminders: Readonly<Record<'vi' | 'en', { subject: string; letter: string; message: string }>>;
  starters: Readonly<Record<'vi' | 'en', { outline: string; units: string }>>;
}
