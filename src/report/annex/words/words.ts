import type { Schedule, ValueType } from '../../../../schemas/outline.js';

type Every = Schedule['every'];

/** Where reports go, and by when. */
export interface Sending {
  to: string | null;
  through: string | null;
  how: readonly string[];
  /** "chậm nhất ngày 25/5/2023"; null where the outline says no day. */
  when: string | null;
}

/** What the annex of a plan says around what the form asks. */
export interface AnnexWords {
  /** What the reporting unit is called, as every unit is asked the same. */
  unit: string;
  /** "ĐỀ CƯƠNG BÁO CÁO", from what the report is called. */
  kind(report: string): string;
  /** What the annex belongs to; null leaves room for what is not known. */
  attached(document: string | null, by: string | null): string;
  /** As a line of its own, of all that stands below it. */
  askedOf(groups: readonly string[]): string;
  /** In brackets behind one question. */
  onlyOf(groups: readonly string[]): string;
  optional: string;
  groups(groups: readonly string[]): string;
  period(label: string): string;
  /** A time that is called otherwise than by its days. */
  periodOf(label: string, from: string, to: string): string;
  every: Record<Every, string>;
  cutoff(when: string): string;
  sending(of: Sending): string;
  /** The day of a group that has one of its own. */
  ownDue(group: string, when: string): string;
  /** A day as it is written (`writeDay`), with its year and of any year. */
  day: string;
  dayOfYear: string;
  when: {
    on(day: string): string;
    yearly(day: string): string;
    /** The day of a month, as a number: of that in which a period ends, and of that after it. */
    ofLastMonth(day: number, every: Every): string;
    ofMonth(day: number, every: Every): string;
    /** One of the periods of a year, counted from 1. */
    of(day: string, every: Every, number: number): string;
    by(when: string): string;
  };
  /** What stands where a figure is to be filled in. */
  dots: Record<ValueType, (unit: string, options: readonly string[]) => string>;
  /** What a column is filled in with. */
  column: { choice(label: string, options: readonly string[]): string; yes_no(label: string): string };
}
