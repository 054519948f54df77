/** Something people count with, as phrases, and what it is worth. */
export type Worth = readonly (readonly [phrase: string, worth: number])[];

/**
 * How people of a language say values where they fill in a form. A word that is not here is not known, and a value beside
 * it is not sure; so nothing belongs here that changes what a number means: no plan, no other time, no more and no less.
 */
export interface SpokenWords {
  /** Words that multiply what stands before them, from thousands on. */
  scales: Worth;
  /** Short forms of these, of money only: "tr", "m". */
  moneyScales: Worth;
  /** "rưỡi", "and a half": half of what was counted last. */
  half: readonly string[];
  /** Before the decimals of a number in words. */
  point: readonly string[];
  /** Before a number below zero in words. */
  minus: readonly string[];
  percent: readonly string[];
  /** Not the number itself but something near it. */
  about: readonly string[];
  /** Words before a number, and behind it, that leave it what it is. */
  before: readonly string[];
  behind: readonly string[];
  /** What money is called. */
  money: readonly string[];
  /** The same of what was done in the period, where no plan and no other period is asked for; and what says that one is. */
  done: readonly string[];
  notOfNow: readonly string[];
  /** Words of labels that say when or how much, and not of what. */
  general: readonly string[];
  /** What may be below zero, in a label. */
  belowZero: readonly string[];
  /** An explicit "none", what may stand behind it beside what is counted, and what "no" is not a number of. */
  none: readonly string[];
  behindNone: readonly string[];
  /** "là", "is": between the name of a figure and its number. */
  is: readonly string[];
  /** Before the same number in words. */
  inWords: readonly string[];
  /** Before the parts of a number: "trong đó", "of which"; and what parts of any count may be called. */
  ofWhich: readonly string[];
  parts: readonly string[];
  /** Before how much more or less a number is than another: "tăng", "down"; before that other; and before the number of a time. */
  more: readonly string[];
  less: readonly string[];
  compared: readonly string[];
  times: readonly string[];
  /** At the front of a label, before the name of what is counted. */
  quantity: readonly string[];
  /** Between names of things that are counted together. */
  or: readonly string[];
  /** Takes back what was said, or a part of it: "nhưng". */
  takesBack: readonly string[];
  /** Where the name of what is counted ends in a label, in a language that puts its main word last. */
  endsName: readonly string[];
  /** At the front of a label that says what is the matter with what is counted, and not what it is: "Có mặt", "Bị kỷ luật". */
  predicates: readonly string[];
  /** Before what else is said of what is counted: "who", "that". */
  relatives: readonly string[];
  /** Between what is counted and what it is counted for: "USD per hour". */
  per: readonly string[];
  /** Between a number and the most it could be: "14 out of 20". */
  outOf: readonly string[];
  /** In brackets behind a number, that it is the one that counts; and before the name of who says so. */
  confirmed: readonly string[];
  accordingTo: readonly string[];
  /** Words that count things of a kind, whatever they are called: "người" of "đảng viên". */
  counters: readonly { say: readonly string[]; of: readonly string[] }[];
  yes: readonly string[];
  no: readonly string[];
  /** Around a day: the time of the day, "on". */
  aroundDay: readonly string[];
  /** Behind the hours and the minutes of a clock, and before the place where something was: "giờ", "tại". */
  hours: readonly string[];
  minutes: readonly string[];
  at: readonly string[];
  /** The days of the week in all their names, Sunday first. */
  weekdays: readonly (readonly string[])[];
  /** The words of a day that nobody filled in. */
  dayParts: readonly string[];
}
