/** What is wrong with a command as typed. */
export type UsageCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-argument'
  | 'missing-value'
  | 'wrong-choice'
  | 'too-many'
  | 'not-together'
  | 'other';

/** A command as typed that cannot be run. */
export interface UsageError {
  code: UsageCode;
  /** The part that is meant. */
  quoted: string | null;
  /** The option it does not go together with. */
  other: string | null;
  /** What was most likely meant. */
  near: string | null;
  /** What could stand there. */
  choices: string | null;
  /** The command that prints how it is used. */
  help: string;
}

/** What the command line as a whole says in one language. */
export interface ProgramWords {
  /** Headings of help pages, by what they are called in English. */
  titles: Readonly<Record<string, string>>;
  about: string;
  options: Record<'lang' | 'version' | 'help', string>;
  helpCommand: string;
  exits: string;
  usage(error: UsageError): string;
}
