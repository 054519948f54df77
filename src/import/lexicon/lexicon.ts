import type { ValueType } from '../../../schemas/outline.js';

/** How outlines and their titles are written. */
export interface OutlineWords {
  /** "Phần thứ nhất", "Chương II". */
  divisions: readonly string[];
  /** Before the number of a question: "Câu 1". */
  questionMarks: readonly string[];
  ordinal: readonly string[];
  ordinals: readonly (readonly [string, number])[];
  /** A line that ends so goes on in the next. */
  leftOpen: readonly string[];
  /** What stands before the title of an annex, with or without a number. */
  annexes: readonly string[];
  /** "Report outline": what calls a title that of an outline and what it is an outline of, in this order. */
  wholeTitles: readonly string[];
  /** What calls a title that of an outline: "đề cương". */
  outlines: readonly string[];
  /** The same before the word for a report alone: "mẫu báo cáo" is an outline, "mẫu kết quả" is none. */
  outlinesOfReports: readonly string[];
  /** "Nội dung" before the word for a report. */
  contentsOf: readonly string[];
  /** What an outline is one of, and a report's title alone. */
  reports: readonly string[];
  bareReports: readonly string[];
  /** In a line that begins like a title: it only speaks of an outline. */
  speaksOf: readonly string[];
  /** Ends a sentence behind which a report's contents are listed. */
  introduces: readonly string[];
  /** In the title of what is sent in, wherever: "phiếu", "biểu mẫu", "return". */
  handedIn: readonly string[];
  /** Begins the title of a document that is no report, nor a form of one. */
  otherDocuments: readonly string[];
  /** In what leads to a list inside a sentence: "nội dung", "gồm". */
  listing: readonly string[];
  /** Begins a line that asks, or stands in it. */
  asks: readonly string[];
  /** Bids somebody to write wherever a clause begins with it: "For each activity, say whether it was completed." */
  bids: readonly string[];
  /** Stands in a line that tells what has been done. */
  tells: readonly string[];
  /** Begins a line that gives a task. */
  orders: readonly string[];
  /** Where a document ends: its addressees and signatures. */
  closing: readonly string[];
  /** Stands in brackets below who signs. */
  signed: readonly string[];
  /** What stands over a signature. */
  offices: readonly string[];
  /** Before what a letter is about. */
  subjects: readonly string[];
  /** A line that names an annex or table behind the outline. */
  appendixTitle: readonly string[];
  /** Over a table of contents. */
  contents: readonly string[];
  /** "kèm theo", and what a document may be called. */
  attached: readonly string[];
  documents: readonly string[];
  /** Mottos of Party and State, folded. */
  party: readonly string[];
  state: readonly string[];
}

/** Who is asked, and what is said beside what is asked. */
export interface BodyWords {
  ifAny: readonly string[];
  /** Begins what is said to whoever writes, and asks for nothing. */
  guidance: readonly string[];
  /** Names a body by its first words. */
  bodies: readonly string[];
  /** The same by their last: "Harbour Foundation". */
  bodyEnds: readonly string[];
  /** Common words of bodies' names, which are no names themselves. */
  bodyWords: readonly string[];
  /** Stands right before the name of a place, and what behind such a word is the name of none. */
  beforePlaces: readonly string[];
  noPlaces: readonly string[];
  /** "dành cho", "đối với". */
  meantFor: readonly string[];
  /** Behind the name of a body: that it reports. */
  reporting: readonly string[];
  /** Headings under which bodies are named to whom something is proposed, or who are to act. */
  addressed: readonly string[];
  /** "có biểu kèm theo". */
  seeTable: readonly string[];
}

/** How figures are asked for in sentences. */
export interface FigureWords {
  /** What is counted where a text wants figures and names none. */
  countable: readonly string[];
  /** Words that count by themselves: the unit of what they stand before. */
  classifiers: readonly string[];
  /** What counts: "số lượng", "số", "tổng số". */
  counts: readonly string[];
  /** Figures by one word or name: "sĩ số". */
  wholeCounts: readonly string[];
  /** What stands before a word that counts; before others it is part of another word: "chuyển đổi số". */
  beforeCounts: readonly string[];
  /** Ends the name of what is counted: "đã", "được", "trong". */
  endsNoun: readonly string[];
  /** What is held against each other: what was planned, done, and had before. */
  compared: readonly (readonly ['plan' | 'actual' | 'previous', string])[];
  optional: readonly string[];
  yesOrNo: readonly string[];
  oneOf: readonly string[];
  howMany: readonly string[];
  /** Says that a text is to be answered with figures, without naming them. */
  withFigures: readonly string[];
  thereof: readonly string[];
  rates: readonly string[];
  moneys: readonly string[];
  /** Those of them that say nothing by themselves: all parts of a list are such. */
  sharedHeads: readonly string[];
  /** Begins with "số" and counts nothing: "số hiệu", "một số". */
  notCounted: readonly string[];
  /** Numbers of documents and the like. */
  dated: readonly string[];
  years: readonly string[];
}

/** What stands at the heads of columns, and over tables. */
export interface TableWords {
  /** Headers of columns. */
  rowNumbers: readonly string[];
  codes: readonly string[];
  measures: readonly string[];
  remarks: readonly string[];
  names: readonly string[];
  totals: readonly string[];
  dates: readonly string[];
  yesNo: readonly string[];
  /** Headers of columns that hold words. */
  texts: readonly string[];
  /** Over a column that says how long answers may be. */
  limits: readonly string[];
  /** Over a column that says how its row is answered; over one with room for answers; over one of questions. */
  guiding: readonly string[];
  answers: readonly string[];
  questions: readonly string[];
  /** Behind one of these a line that stands over a table says what its values are counted in. */
  counted: readonly string[];
}

/** What a line under a title tells of the report as a whole. */
export type FactKind = 'groups' | 'period' | 'every' | 'cutoff' | 'to' | 'how' | 'due' | 'guidance';

/** What annexes say of the report, and of how tables are filled in, behind names of its own. */
export interface AnnexWords {
  /** What such a line begins with, before a colon; `whose`: the group it tells of alone. */
  facts: readonly (readonly [FactKind, string])[];
  once: readonly string[];
  /** Before the quoted names of columns; all of them, and those that are left. */
  columns: readonly string[];
  allColumns: readonly string[];
  otherColumns: readonly string[];
  /** What is written into columns. */
  fillings: readonly (readonly [ValueType, string])[];
  /** Says that the page of a table is turned to its side. */
  turned: readonly string[];
}

/** Where reports go and when, and the tasks of a plan. */
export interface SendingWords {
  /** "báo cáo … gửi", "về", "qua". */
  sends: readonly string[];
  to: readonly string[];
  through: readonly string[];
  /** "bằng", and by which ways reports are sent. */
  channelBefore: readonly string[];
  channels: readonly string[];
  /** Sends with no word for "to" behind it. */
  sendsStraight: readonly string[];
  /** Behind a body: that it gathers what is sent. */
  collects: readonly string[];
  /** Before the body a document is addressed to. */
  addressedTo: readonly string[];
  /** Behind the name of a body: when, why or by which way something is sent to it. */
  endsBody: readonly string[];
  by: readonly string[];
  before: readonly string[];
  cutoff: readonly string[];
  every: readonly (readonly ['month' | 'quarter' | 'half_year' | 'nine_months' | 'year' | 'once', string])[];
  /** In headings of a plan under which its tasks stand, and of those under which none do. */
  tasks: readonly string[];
  notTasks: readonly string[];
}

/**
 * What outlines are written with. Every text is a part of a regular expression over folded text; longer ones stand
 * before those they begin with.
 */
export interface Lexicon extends OutlineWords, BodyWords, FigureWords, TableWords, SendingWords, AnnexWords {}
