import { z } from 'zod';
import { IsoDate, MonthDay, PeriodCode, Text } from './id.js';

/** A day, one of every year, that of every month, or one for each period of the year. */
const ScheduledDay = z.union([IsoDate, MonthDay, z.number().int().min(1).max(31), z.array(MonthDay).min(1)]);

/** How often the report is due, up to when its figures count, and when it must have arrived. */
export const Schedule = z.strictObject({
  every: z.enum(['once', 'month', 'quarter', 'half_year', 'nine_months', 'year']),
  period: PeriodCode.optional(),
  cutoff: ScheduledDay.optional(),
  due: ScheduledDay.optional(),
});
export type Schedule = z.infer<typeof Schedule>;

/** The span of time a report covers: a code such as 2026-H1, or two days and a label. */
export const Period = z.union([PeriodCode, z.strictObject({ from: IsoDate, to: IsoDate, label: Text.optional() })]);
export type Period = z.infer<typeof Period>;

/** Who signs: in whose name, as what; the name where it is known. */
export const Signing = z.strictObject({ authority: Text.optional(), title: Text.optional(), name: Text.optional() });
export type Signing = z.infer<typeof Signing>;

/** Who signs for one unit: a part that is left out is that of its group; `false` is a unit without it. */
export const SigningOfUnit = z.strictObject({
  authority: Text.or(z.literal(false)).optional(),
  title: Text.or(z.literal(false)).optional(),
  name: Text.or(z.literal(false)).optional(),
});

/** Who asks for the reports, by which document, and how that body signs what it writes of its own: letters, reminders. */
export const Issued = z.strictObject({
  /** The body above it, printed over its name at the head of its letters and of its own report. */
  parent: Text.optional(),
  by: Text.optional(),
  place: Text.optional(),
  signing: Signing.optional(),
  recipients: z.array(Text).min(1).optional(),
  document: z.strictObject({ number: z.string().min(1), date: IsoDate.optional(), title: Text.optional() }).optional(),
});
export type Issued = z.infer<typeof Issued>;

/** The letterhead by name or path; with `with`, some of its values changed. */
export const LetterheadChoice = z.union([
  z.string().min(1),
  z.strictObject({ use: z.string().min(1), with: z.record(z.string(), z.unknown()).optional() }),
]);
export type LetterheadChoice = z.infer<typeof LetterheadChoice>;

/**
 * What holds for the units of one group where the list of units says nothing else: how their documents look, what stands
 * at their head and end, and the day by which their reports must have arrived.
 */
export const GroupSays = z.strictObject({
  label: Text,
  letterhead: LetterheadChoice.optional(),
  parent: Text.optional(),
  symbol: z.string().min(1).optional(),
  addressed_to: z.array(Text).min(1).optional(),
  signing: Signing.optional(),
  recipients: z.array(Text).min(1).optional(),
  due: ScheduledDay.optional(),
});
export type GroupSays = z.infer<typeof GroupSays>;

/** A group of units: what it is called, or that and what holds for its units alone. */
export const Group = z.union([Text, GroupSays]);
export type Group = z.infer<typeof Group>;
