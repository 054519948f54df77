import type {
  Answered,
  AskedOtherwise,
  Decision,
  Edit,
  Edited,
  Finding,
  Outline,
  Paper,
  Part,
  Question,
  QuestionTexts,
  Reply,
  Returns,
  Rollup,
  RollupView,
  StatusMatrix,
  UnitPath,
  ViewPart,
} from '../../src/index.js';
import type { Grid, ReturnedFile, Texts } from '../model/index.js';

export type Language = 'vi' | 'en';

/** A problem of what was typed, in words, with its place. */
export interface Problem {
  severity: Finding['severity'];
  code: string;
  what: string;
  why: string;
  todo: string;
  place: Finding['place'];
}

/** A group the outline does not have. */
export interface LackingGroup {
  label: string;
  /** A group of the outline it may have been meant to be; null where none is like it. */
  near: string | null;
  /** The cells it is written in. */
  cells: string[];
  problem: Problem;
}

/** A problem of a returned report, with the part of the form it is in; null where it is about the file. */
export interface ReportProblem extends Problem {
  part: string | null;
}

/** What a person decides of a file as a whole: whose it is, whether it counts, which files are one report with it. */
export type FileDecision =
  | Required<Pick<Decision, 'belongs_to_unit'>>
  | Required<Pick<Decision, 'counts'>>
  | Required<Pick<Decision, 'parts'>>;

/** The campaign of the period before: its manifest, its decisions, what came back for it. */
export interface Previous {
  manifest: string;
  settled: string;
  files: readonly ReturnedFile[];
}

/** Of how many units something was carried over; or why nothing can be. */
export type Carried = { known: number; of: number } | { refused: 'unread' | 'other_outline' };

/** How the forms that were made differ from what would be made now. */
export interface Changed {
  /** Forms that would be made otherwise, units that have none, forms of units no longer in the list. */
  stale: number;
  missing: number;
  gone: number;
  /** What is asked otherwise. */
  asked: AskedOtherwise[];
  /** The version of the outline the forms are of. */
  version: number;
}

/** Something to look at in the report of one unit, or of all (`unit` null). */
export interface ConsolidatedDoubt {
  unit: string | null;
  file: string | null;
  problem: Problem;
}

/** A file that was made, to be handed to the person. */
export interface MadeBytes {
  name: string;
  bytes: Uint8Array;
}

/** What one returned file comes to, as soon as it is read. */
export interface FileBrief {
  file: string;
  unit: string | null;
  status: 'complete' | 'incomplete' | 'unreadable';
  errors: number;
  percent: number;
}

/** The reports of an archive are shared out: the `at`th of `of` parts of them, from 0. All else is one part. */
export interface ArchivePart {
  at: number;
  of: number;
}

/** What stands in a returned document, as text: nothing of the file but its words reaches the page. */
export type SeenBlock =
  /** `place`: which paragraph of the document it is; `level`: of a heading, 0 the outermost. */
  | { is: 'paragraph'; place: number; text: string; level: number | null }
  | { is: 'table'; rows: { span: number; blocks: SeenBlock[] }[][] };

export interface SeenDocument {
  blocks: SeenBlock[];
  /** It goes on: no more is shown than a page can hold. */
  isCut: boolean;
}

/** A question of a report for a person to settle, with its words. */
export interface OpenQuestion {
  question: Question;
  texts: QuestionTexts;
  /** What can be replied, in words. */
  replies: { reply: Reply; words: string }[];
}

/**
 * What the worker is asked and answers. The texts of the campaign go along with each question: the worker remembers only
 * what it can make again, so that no order of questions makes another answer.
 */
export interface Calls {
  /** An example to click through. */
  example: { ask: { language: Language }; answer: { outline: string; units: Grid } };
  /** A definition drafted from a plan in Word; or why there is none. */
  import: {
    ask: { files: readonly ReturnedFile[]; which?: number; fromTasks?: boolean; language: Language };
    answer:
      | { outline: string; summary: string; outlines: { number: number; title: string }[] }
      | {
          outline: null;
          because: string;
          outlines: { number: number; title: string }[];
          tasks: boolean;
          problems: Problem[];
        };
  };
  /** The definition as understood, with its problems. */
  outline: {
    ask: { texts: Texts; language: Language };
    answer: { outline: Outline | null; groups: Record<string, string>; problems: Problem[] };
  };
  /** The parts of a definition as it is typed, mistakes and all, with titles as people read them; null where it is none. */
  parts: { ask: { outline: string; language: Language }; answer: Part | null };
  /** The definition with one change made; null where it cannot be made. */
  edit: { ask: { outline: string; edit: Edit }; answer: Edited | null };
  /** The form a group would get, as its paper will look. */
  paper: {
    ask: { texts: Texts; group: string | null; period: string | null; language: Language };
    answer: { paper: Paper | null; label: string };
  };
  /**
   * What the list of units comes to: its problems by their cells; the columns a list can have; where in a unit each
   * column of this one belongs, null where it says nothing of units; and the groups and letterheads there are.
   */
  units: {
    ask: { texts: Texts; language: Language };
    answer: {
      columns: { path: UnitPath; heading: string }[];
      header: (UnitPath | null)[];
      groups: Record<string, string>;
      letterheads: string[];
      /** Groups units are said to be in that the outline does not have; told here, not among the problems. */
      lacking: LackingGroup[];
      problems: Problem[];
    };
  };
  /** A workbook, or separated values, without the titles above its headings; null where it cannot be read, and why. */
  sheet: {
    ask: { texts: Texts; file: ReturnedFile; language: Language };
    answer: { grid: Grid | null; problems: Problem[] };
  };
  /** Rows copied from a sheet, the same; null where they have no headings. */
  pasted: { ask: { texts: Texts; rows: string[][] }; answer: { grid: Grid | null } };
  /** The form a group would get; without a unit, that of an example. */
  form: {
    ask: { texts: Texts; group: string | null; period: string | null; language: Language };
    answer: { bytes: Uint8Array | null; problems: Problem[] };
  };
  /** All forms and letters of a pack, and its manifest. Tells how many are made. */
  build: {
    ask: {
      texts: Texts;
      period: string | null;
      letters: 'each' | 'all' | null;
      previous?: Previous | null;
      language: Language;
    };
    answer: {
      files: [path: string, bytes: Uint8Array][];
      manifest: string | null;
      problems: Problem[];
      /** What became of the period before; null where none was given. */
      carried: Carried | null;
    };
  };
  /** Who would get a form, and how the forms that are there stand to the outline and the list; null where they agree. */
  standing: {
    ask: { texts: Texts; period: string | null };
    answer: { groups: { name: string; units: number }[]; changed: Changed | null };
  };
  /** Which steps before forms go out are done: the outline, the list of units, and forms that agree with both. */
  ready: { ask: { texts: Texts }; answer: Record<'outline' | 'units' | 'issue', boolean> };
  /** Which of the files named have to be read: others are known, and nothing that concerns them has changed. */
  unread: { ask: { texts: Texts; files: readonly string[]; language: Language }; answer: { files: string[] } };
  /**
   * Reads a file that came back, or one of several parts of an archive. What is read goes on to the worker that knows the
   * campaign: closed, as the page has no use for it.
   */
  read: {
    ask: { texts: Texts; file: ReturnedFile; part: ArchivePart; language: Language };
    answer: { read: Uint8Array };
  };
  /** Takes in what was read of a part of a file; null: that a worker died over it. */
  know: {
    ask: { texts: Texts; file: string; part: ArchivePart; read: Uint8Array | null; language: Language };
    answer: { briefs: FileBrief[] };
  };
  /** Which of the files named counts for whom. All of them must be known. */
  status: {
    ask: { texts: Texts; files: readonly string[]; language: Language };
    answer: {
      returns: Returns;
      matrix: StatusMatrix;
      /** Why files cannot be read, and what to do, by their names. */
      unread: Record<string, Pick<Problem, 'what' | 'todo'>>;
      problems: Problem[];
    };
  };
  /** What is to be said of one report, in words, what stands in it, and a copy with comments where it can have any. */
  report: {
    ask: { texts: Texts; source: ReturnedFile; file: string; language: Language };
    answer: {
      problems: ReportProblem[];
      document: SeenDocument | null;
      commented: Uint8Array | null;
      /** Nothing of the form is in it: what is lacking would be all the form asks. */
      isForeign: boolean;
    };
  };
  /** What is open for a person to settle, and who settled something last; empty where nobody did. */
  questions: {
    ask: { texts: Texts; files: readonly string[]; language: Language };
    answer: { questions: OpenQuestion[]; units: { id: string; name: string }[]; by: string };
  };
  /** How many of these have to be settled: values that count in doubt need not be. */
  unsettled: { ask: { texts: Texts; files: readonly string[]; language: Language }; answer: { count: number } };
  /** The file of decisions with replies put into it; null where one cannot be taken. */
  settle: {
    ask: { texts: Texts; answers: readonly Answered[]; by: string; language: Language };
    answer: { settled: string | null; problems: Problem[] };
  };
  /** The same with what was decided of a file as a whole. */
  decide: {
    ask: {
      texts: Texts;
      of: { file: string; sha256: string; unit: string | null };
      says: FileDecision;
      by: string;
      grounds: string;
      language: Language;
    };
    answer: { settled: string | null; problems: Problem[] };
  };
  /** Who is to be reminded, why, and a message to each. */
  reminders: {
    ask: { texts: Texts; files: readonly string[]; language: Language };
    answer: {
      reminders: { unit: string; name: string; email: string; why: string; subject: string; message: string }[];
      /** So many sent nothing and are not reminded yet, and the last day they have; null where nothing says it. */
      waiting: { units: number; due: string | null };
    };
  };
  /** Letters, messages and draft mails to some units; `sources`: the files their reports came in. */
  remind: {
    ask: {
      texts: Texts;
      files: readonly string[];
      units: readonly string[];
      sources: readonly ReturnedFile[];
      language: Language;
    };
    answer: { files: [path: string, bytes: Uint8Array][] };
  };
  /** The figures of all units put together. */
  rollup: { ask: { texts: Texts; files: readonly string[]; language: Language }; answer: { rollup: Rollup } };
  /** What all units come to, in brief, and what is to be looked at. */
  consolidated: {
    ask: { texts: Texts; files: readonly string[]; language: Language };
    answer: Omit<RollupView, 'part'> & { doubts: ConsolidatedDoubt[] };
  };
  /** One part of it with every value; null where there is none of that id. */
  consolidatedPart: {
    ask: { texts: Texts; files: readonly string[]; part: string; language: Language };
    answer: { part: ViewPart | null };
  };
  /** The roll-up as a file. */
  collected: {
    ask: { texts: Texts; files: readonly string[]; kind: 'xlsx' | 'csv' | 'json' | 'docx'; language: Language };
    answer: MadeBytes;
  };
  /** Files as one archive, stored as they are. */
  zip: {
    ask: { files: readonly (readonly [path: string, content: string | Uint8Array])[] };
    answer: { bytes: Uint8Array };
  };
  /**
   * A campaign as it lies on a disk, laid out as the page has it, its list of units as the grid takes it; null where it is
   * none, for it has neither a definition nor a pack.
   */
  open: {
    ask: { files: readonly (readonly [path: string, content: string | Uint8Array])[]; language: Language };
    answer: { files: [path: string, content: string | Uint8Array][]; isPackUnread: boolean } | null;
  };
  /** Names of files without those that programs leave beside the files of people. */
  ofPeople: { ask: { names: readonly string[] }; answer: { names: string[] } };
  /** The files of an archive; null where it cannot be read. */
  unzip: { ask: { bytes: Uint8Array }; answer: { files: [path: string, bytes: Uint8Array][] | null } };
}

export type Call = keyof Calls;
export type AskOf<C extends Call> = Calls[C]['ask'];
export type AnswerOf<C extends Call> = Calls[C]['answer'];

/** What is told while a question is worked on. */
export interface Progress {
  done: number;
  of: number;
}

export type ToWorker = { [C in Call]: { id: number; call: C; ask: AskOf<C> } }[Call] | { id: number; cancel: true };
export type FromWorker =
  | { id: number; progress: Progress }
  | { id: number; answer: unknown }
  | { id: number; fault: string; cancelled: boolean };
