/**
 * The closed vocabulary of reporting itself: papers, acts of telling, persons, times and words without a subject, folded, by what
 * they are. A short answer of these alone says nothing of what was asked where some of them say so together. Each text is a list of
 * phrases with commas.
 */
export interface TellingWords {
  /** What is sent with a report. */
  attached: string;
  looks: string;
  /** Says that it is as it is there: "như", "unchanged". */
  like: string;
  /** What stands before a place. */
  at: string;
  /** What stands before what is gone by, be it a paper or a plan. */
  by: string;
  /** Above, and at a time before. */
  before: string;
  /** Further down. */
  below: string;
  /** What one may look into, be it a part of this report or another paper. */
  papers: string;
  /** Papers by which things are done: "theo kế hoạch" is an answer, what stands in one is not told here. */
  documents: string;
  /** What is done where something stands: "nằm trong", "listed in". */
  stands: string;
  /** By what one tells others something, which may be what is reported. */
  channels: string;
  meetings: string;
  /** What is done with a paper or a word to others: it need not be told here any more. */
  sends: string;
  /** What is done where something is said; it says so only with the place, the time or the person. */
  tells: string;
  asks: string;
  /** "riêng": it is not told here. */
  apart: string;
  knows: string;
  not: string;
  /** What says that it will not be told, or need not be. */
  withholds: string;
  /** How a chat-bot begins, or speaks to whoever asked it, that knows nothing of it; with "I" and "not" no answer follows. */
  apology: string;
  offers: string;
  /** Whoever reads it. */
  yours: string;
  myself: string;
  /** What is done with a place of a form, and what somebody asks about it. */
  writes: string;
  what: string;
  /** What is said to a colleague and not to whoever asked: "ơi", "pls". */
  calls: string;
  later: string;
  /** What is typed so that something stands there: "v.v", "test", "ok". */
  fillers: string;
  /** How a letter begins and ends. */
  greets: string;
  /** What stands before whoever signs. */
  signs: string;
  /** Forms of address; a name follows. */
  people: string;
  /** Words without a subject: pronouns, particles, auxiliaries, and what any answer is made of. */
  plain: string;
  /** Who else is told something, beside those who put off. */
  bodies: string;
  /** Before the one to whom something is told, and before the one whose it is, beside those who put off. */
  to: string;
  of: string;
  times: string;
  /** What asks for an answer at its beginning. */
  demands: string;
  /** Says that it was so: with the words of the question it is an answer. */
  affirms: string;
  /** What in a question makes telling itself its subject, and persons. */
  askedTelling: string;
  askedPeople: string;
}
