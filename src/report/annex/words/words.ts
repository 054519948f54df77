import type { Schedule, ValueType } from '../../../../schemas/outline.js';

type Every = Schedule['every'];

/** How columns of a table are filled in: all of them, those that are left, or some by their names. */
export type ColumnsNamed = 'all' | 'others' | readonly string[];

/**
 * What the annex of a plan says around what the form asks. What it tells of the report as a whole stands behind the names
 * that Nghị định 09/2019/NĐ-CP (Điều 7) gives to what a plan must say of a report.
 */
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
  /** Whom reports go to, and through whom. */
  to(to: string, through: string | null): string;
  how(ways: readonly string[]): string;
  due(when: string): string;
  /** The day of a group that has one of its own. */
  ownDue(group: string, when: string): string;
  /** What is said to all who write. */
  guidance(text: string): string;
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
  /** The room a figure is written in. */
  dots: Record<ValueType, string>;
  /** In brackets behind that room: what is to be written there, where neither the room nor a measure says so. */
  filling: { number: string; text: string; yes_no: string; choice(options: readonly string[]): string };
  /** In brackets behind the rooms of several values: what all of them are counted in. */
  countedIn(unit: string): string;
  /** How columns are filled in, as a sentence; `options`: those of a choice. */
  columns(which: ColumnsNamed, type: ValueType, options: readonly string[]): string;
  optionalColumns(names: readonly string[]): string;
  /** In brackets: the page of a table is turned to its side. */
  landscape: string;
}
