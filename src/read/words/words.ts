import type { PutOffWords, TimeWords } from './put-off.js';
import type { TellingWords } from './telling.js';

/** What tells that a text stands there in more than one version: "dự thảo lần 2", "bản cũ", "revised text". */
export interface VersionWords {
  /** What one of several is called before its counter, and what may stand between. */
  kinds: readonly string[];
  counts: readonly string[];
  /** What a text is called, with what says that it is the older or the newer one. */
  texts: readonly string[];
  older: readonly string[];
  newer: readonly string[];
  /** What says so alone; a suggestion may be of anything, where nothing is called the older text. */
  original: readonly string[];
  rewritten: readonly string[];
  suggested: readonly string[];
  /** Stands alone between two. */
  or: readonly string[];
}

/**
 * What people write in a language in and around a form. All but patterns is compared folded: small letters, composed.
 */
export interface ReadWords {
  /** What is written in a place that is to be filled in later. */
  putOff: PutOffWords;
  time: TimeWords;
  /** How a prompt begins that somebody typed in brackets: "[Nhập nội dung báo cáo]". */
  promptVerbs: readonly string[];
  /** What one without brackets asks for, and what may stand around it: "please insert text here". */
  promptObjects: readonly string[];
  promptBefore: readonly string[];
  promptBehind: readonly string[];
  /** What word processors say in a control that lost its own prompt. */
  editorPrompts: readonly string[];
  /** The mark behind what is asked only where there is any. */
  ifAny: readonly string[];
  /** An explicit "none", with what may stand before and after it: "trong kỳ không phát sinh trường hợp nào". */
  none: { before: readonly string[]; said: readonly string[]; after: readonly string[] };
  /** What says that the same stands above: "nt", "như trên". */
  sameAbove: readonly string[];
  telling: TellingWords;
  /** What the parts of a document are called before their numbers, and its articles. */
  divisions: readonly string[];
  articles: readonly string[];
  /** The word before an ordinal in words: "Phần thứ nhất". */
  ordinal: readonly string[];
  /** "Trang 3 / 10": a footer pasted with the text. */
  page: readonly string[];
  pageOf: readonly string[];
  /** How a report takes its leave, and what it then speaks of: "Trên đây là báo cáo …./." */
  closing: readonly string[];
  closingAbout: readonly string[];
  /** What whoever reports does in its last sentence: "Đảng ủy xã trân trọng báo cáo./." */
  closingEnds: readonly string[];
  /** What stands at the head of any document, whoever issues it. */
  mottos: readonly string[];
  /** What a place is called by its level, or what stands before the place above: there the name before is over. */
  placeLevels: readonly string[];
  /** Who reports something else than the unit does: those above it, below it and beside it. */
  otherBodies: readonly string[];
  /** Other names of bodies and of kinds of places, as patterns say them, with what is meant. */
  calledAlso: readonly (readonly [said: string, meant: string])[];
  /** The bodies that lead a place: where a list names the place alone, any of them is meant. */
  leading: readonly string[];
  /** What stands before the body in whose name somebody signs. */
  inTheNameOf: readonly string[];
  /** What stands before the number of the document. */
  number: readonly string[];
  /** A day at the end of a line, dots for its figures or not. */
  dayAtEnd: readonly RegExp[];
  /** The letters and digits of a day that was not filled in, or of its year at the most. */
  emptyDay: readonly RegExp[];
  /** What says who should sign, not who did: "Đã ký, ghi rõ họ tên". */
  signHere: { before: readonly string[]; signed: readonly string[]; name: readonly string[] };
  /** What the numbers of rows are headed by. */
  rowNumber: readonly string[];
  /** What a table is called before its number: "Biểu số 2". */
  tableNames: readonly string[];
  /** What stands between the parts of a table that goes on on the next page. */
  continued: readonly string[];
  /** How the words before the first heading begin, which say on what a report rests, and how they end. */
  opening: { begins: readonly string[]; ends: readonly string[] };
  /** What rows of totals are called, and how the last row of a table begins when it adds up the others. */
  totals: readonly string[];
  totalBegins: readonly string[];
  /** How a row of a table begins that says a part of the one above, and one that carries sums from page to page. */
  ofWhich: readonly string[];
  carried: readonly string[];
  /** What stands below the last row of a table to say that it was the last. */
  ends: readonly string[];
  /** Words that say of something that only a part of it is meant. */
  parts: readonly string[];
  /** Behind these a number is a name and counts nothing: "năm 2025", "Kế hoạch số 12". */
  numbered: readonly string[];
  /** Words that say of a column or a row that it holds other values in place of those beside it, as patterns. */
  revised: readonly string[];
  /** Words that say of something that it is only planned. */
  planned: readonly string[];
  /** Words that say of numbers that some are not among them, or not yet. */
  lacking: readonly string[];
  /** How a heading is called under which people write of what is to come, whatever time they name in it. */
  ahead: readonly string[];
  /** What a time is called that is compared with, and how a row begins that shows how to fill in the others. */
  otherTimes: readonly string[];
  /** What stands before the day up to which numbers go, with words between: "tính đến hết ngày". */
  upToDay: readonly string[];
  /** How rows are called that say how the others stand to each other, or to a plan. */
  compared: readonly string[];
  examples: readonly string[];
  /** How a line begins that says by what a table was ordered: "Kèm theo Công văn số 12". */
  cites: readonly string[];
  /** Words that make another thing of what they stand with, each with its other spellings. */
  contrary: readonly string[];
  /** Words for the two sides of one thing: where one name says one of them and the other name the other, they are not the same. */
  opposites: readonly (readonly [string, string])[];
  /** What else people call the columns of a table of figures: what is counted, in what, and the number. */
  figureHeads: readonly string[];
  unitHeads: readonly string[];
  valueHeads: readonly string[];
  /** What stands before a unit of measure: "Đơn vị tính: triệu đồng"; and what "%" is called. */
  unitBefore: readonly string[];
  /** What in a sentence stands before that in which all amounts are told: "in thousands of shillings". */
  countedIn: readonly string[];
  percent: readonly string[];
  /** What a line that speaks of all of a report calls that, as patterns. */
  ofWholeReport: readonly string[];
  /** What says that a sum is what one thing costs, or one person pays, as patterns. */
  prices: readonly string[];
  /** Columns that number rows or say something beside them. */
  asideHeads: readonly string[];
  /**
   * What a note begins with, the words it points with, and how it calls all that stands above it, or where it stands itself, as
   * patterns: "bảng trên", "this table".
   */
  notes: { begin: readonly string[]; point: readonly string[]; above: readonly string[]; here: readonly string[] };
  /** What says of what is asked for that it was not done, rather than that its number is still to come. */
  notDone: readonly string[];
  /** What says that something was written wrongly, and how it reads rightly: "ghi nhầm", "should read". */
  corrects: readonly string[];
  /** What stands there before the number that is wrong. */
  wrongBefore: readonly string[];
  /** What versions of one text are called. */
  versions: VersionWords;
  /** What counts the parts of an answer, and joins them: "một là", "and". */
  counting: readonly string[];
  /** Words the label of any figure has, which say nothing of which one is meant. */
  emptyInLabels: readonly string[];
  /** Texts of words that may be added to a label without naming less than it does, each by itself. */
  addNothing: readonly string[];
  /** Words that join the parts of a label. */
  joins: readonly string[];
}
