/** Why a command could not run, with what its words are made from. */
export interface TroubleData {
  'not-found': { file: string };
  'no-access': { file: string };
  'in-use': { file: string };
  'disk-full': { file: string };
  'not-a-folder': { file: string };
  'is-a-folder': { file: string };
  /** `code` is what the system calls it. */
  'disk-other': { file: string; code: string };
  'already-there': { files: string[] };
  'not-a-pack': { file: string };
  /** The table of the times files were received. */
  'not-received': { file: string };
  'other-pack': { folder: string; found: string; wanted: string };
  'forms-edited': { files: string[] };
  'nothing-to-check': { names: string[] };
  'period-wrong': { period: string };
  'units-needed': Record<string, never>;
  'units-alone': Record<string, never>;
  /** `option` is the one the day stands behind. */
  'day-wrong': { option: string; day: string };
  /** Another run is writing to the folder. */
  'pack-busy': { folder: string };
  /** Something in the text of a letter. `near` is what was most likely meant. */
  'letter-wrong': {
    file: string;
    line: number;
    is: 'heading' | 'no_subject' | 'name' | 'braces';
    quoted: string | null;
    near: string | null;
  };
  'letter-too-long': { file: string };
  'option-alone': { option: string; needs: string };
  'no-previous': { folder: string };
  /** Nothing returned for the last period was found where it is looked for unless said. */
  'no-previous-returned': { folder: string };
  'other-previous': { folder: string; found: string; wanted: string };
  'output-needed': { format: string };
  /** A file whose name ends in what nothing is written as. */
  'output-unknown': { file: string; endings: string };
  'folder-needed': Record<string, never>;
  'not-a-rollup': { file: string };
  'not-a-form': { file: string };
  /** A form of another unit than the one named. */
  'other-form': { file: string; found: string; wanted: string };
}

export type TroubleCode = keyof TroubleData;

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
export interface UsageProblem {
  code: UsageCode;
  /** The part that is meant. */
  quoted: string | null;
  /** The option it does not go together with. */
  other: string | null;
  /** What was most likely meant. */
  near: string | null;
  /** What could stand there. */
  choices: string | null;
}

interface CommandHelp<Options extends string> {
  about: string;
  options: Record<Options, string>;
}

/** What a command says of its own in one language: all that is no finding. */
export interface CommandWords {
  /** Headings of help pages, by what they are called in English. */
  titles: Readonly<Record<string, string>>;
  /** What stands for an argument in a help page. */
  names: Record<
    'outline' | 'returned' | 'folder' | 'file' | 'id' | 'period' | 'format' | 'command' | 'pack' | 'day',
    string
  >;
  program: CommandHelp<'lang' | 'version' | 'help'> & { helpCommand: string; exits: string };
  arguments: Record<'outlines' | 'outline' | 'returned' | 'folder' | 'pack', string>;
  validate: CommandHelp<never>;
  build: CommandHelp<
    'units' | 'unit' | 'period' | 'output' | 'zip' | 'letter' | 'letterTo' | 'previous' | 'previousReturned'
  > & {
    /** `kept`: so many files were there already and up to date. */
    done(built: { forms: number; letters: number; kept: number; folder: string }): string;
    zipped(file: string): string;
    zippedEach(units: number, folder: string): string;
    /** So many of the units have values of their last report in their forms. */
    carried(units: number, of: number, period: string): string;
    /** So many forms of a pack now ask or print something else, though the outline bears the version it bore. */
    replaced(forms: number, version: number): string;
    /** Neither the outline nor the head of the letter says who sends it. */
    noSender: string;
    zipping: string;
    leftOver(files: string[]): string;
    bar: string;
  };
  check: CommandHelp<
    'pack' | 'outline' | 'units' | 'unit' | 'format' | 'output' | 'annotate' | 'soffice' | 'noConvert'
  > & {
    bar: string;
    /** The bar while LibreOffice works. */
    converting: string;
    written(file: string): string;
    annotated(copies: number, folder: string): string;
    /** Reports of which the same unit sent a later one; `commented`: copies with comments were made of the others. */
    superseded(reports: readonly { file: string; by: string }[], commented: boolean): string;
    /** Files in what was handed in that no report can be. */
    leftOut(files: readonly string[]): string;
    bug(file: string): string;
  };
  status: CommandHelp<'format' | 'output' | 'received' | 'due' | 'now'> & {
    /** Files that could not be read or count for no unit. */
    uncounted(files: number): string;
    /** Rows of the table of times that cannot be read, counted from 1. */
    timesUnread(file: string, rows: readonly number[]): string;
    /** Files the table of times names that were not handed in. */
    filesUnknown(file: string, names: readonly string[]): string;
  };
  remind: CommandHelp<'output'> & {
    /** `written`: so many files had to be written, the others were there. */
    done(units: number, written: number, folder: string): string;
    /** Files a person has changed since they were written. */
    kept(files: readonly string[]): string;
    /** Files of an earlier run for units that need no reminder any more. */
    leftOver(files: readonly string[]): string;
    /** The outline of the pack does not say who sends the letters. */
    noSender: string;
    bar: string;
  };
  collect: CommandHelp<'output' | 'previousRollup' | 'change'> & {
    done(outcome: { counted: number; asked: number; incomplete: number; doubts: number; file: string }): string;
    /** What is to be looked at, where the file that was written does not tell; `more` is how many are not shown. */
    doubts(told: readonly string[], more: number): string;
    /** What is in no total: units, files and values. */
    leftOut(lacking: { silent: number; unread: number; unplaced: number; values: number }): string;
    /** The bars while totals are made, and while they are written. */
    collecting: string;
    writing: string;
  };
  schema: CommandHelp<'name'>;
  rules: CommandHelp<never>;
  init: CommandHelp<never> & { done(files: string[], commands: string[]): string };
  usage(problem: UsageProblem): string;
  trouble: { [C in TroubleCode]: (data: TroubleData[C]) => string };
  /** One calm line for a fault of decuong itself. */
  bug(report: string): string;
}
