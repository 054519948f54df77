import type { PeriodKind } from '../times/period.js';

/** How values are written in a language, and what they are called. */
export interface ValueWords {
  /** The marks of numbers, as `Intl` has them. */
  thousands: string;
  decimal: string;
  /** People also write the other mark before decimals, as programs do: 12.5 in Vietnamese. */
  anyDecimal: boolean;
  yes: string;
  no: string;
  /** The months, January first. */
  months: readonly string[];
  /** Some put the month first, so that 3/4/2026 can be read in two ways. */
  monthMayBeFirst: boolean;
  /** A day, in a way that is read in one way only; its parts as in 2026-02-10. */
  date(year: string, month: string, day: string): string;
  /** A period of each kind, by its year and, from 1, which of its kind it is in it. */
  period: Readonly<Record<PeriodKind, (year: number, number: number) => string>>;
  /**
   * How people write periods, in folded texts: those that say most come first, and what was read is not read again.
   * Of kind null is what only looks like one: a day, a time of several years. The year is `year`; which of its kind it
   * is in it `number`, in figures or one of `ordinals`.
   */
  periodsWritten: readonly { kind: PeriodKind | null; pattern: RegExp }[];
  /** The same of parts of a year whose year is not said; what only goes up to one, as in "đến tháng 6", is none. */
  partsWritten: readonly { kind: Exclude<PeriodKind, 'year'>; pattern: RegExp }[];
  /** A time of so many months, whichever they are: `months`, in figures or one of `numbersOfMonths`, as "cả năm" is. */
  monthsWritten: RegExp;
  numbersOfMonths: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  /** What stands before the number of a period, which people write in Roman figures or in others. */
  numberedPeriods: readonly string[];
  /** What stands between the first and the last day of a time. */
  upTo: readonly string[];
  /** A time from one day to another, each as `date` writes it. */
  span(from: string, to: string): string;
  /** What money is counted in; empty where neither currency nor scale is said. */
  money(currency: string | null, scale: number): string;
}
