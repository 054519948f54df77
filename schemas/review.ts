import { z } from 'zod';
import { Place } from './place.js';
import { Answer } from './submission.js';

export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

/** A finding as it is printed: its words are in the language asked for. */
export const PrintedFinding = z.strictObject({
  code: z.string(),
  severity: Severity,
  /** The id of the item in the definition, `check.<n>` for a cross-check; null where it is about the whole file. */
  item: z.string().nullable(),
  place: Place,
  message: z.string(),
  /** The page of the rule that found it, from the root of the documentation and of the package; absent where no rule did. */
  help: z.string().optional(),
});
export type PrintedFinding = z.infer<typeof PrintedFinding>;

export const ReviewStatus = z.enum(['complete', 'incomplete', 'unreadable']);
export type ReviewStatus = z.infer<typeof ReviewStatus>;

/** How far a unit's report has come; `none` where nothing readable or unreadable of its own was handed in. */
export const UnitState = z.enum([...ReviewStatus.options, 'none']);
export type UnitState = z.infer<typeof UnitState>;

/** How much of what is required has been answered. */
export const Completeness = z.strictObject({
  required: z.number().int().min(0),
  answered: z.number().int().min(0),
  percent: z.number().min(0).max(100),
});
export type Completeness = z.infer<typeof Completeness>;

/** One returned file, judged. */
export const PrintedReview = z.strictObject({
  file: z.string(),
  sha256: z.string(),
  status: ReviewStatus,
  outline: z.strictObject({ id: z.string(), version: z.number().int() }).nullable(),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  completeness: Completeness,
  answers: z.array(Answer),
  findings: z.array(PrintedFinding),
});
export type PrintedReview = z.infer<typeof PrintedReview>;

/** What `decuong check --format json` prints. */
export const ReviewList = z.strictObject({ reviews: z.array(PrintedReview) });
export type ReviewList = z.infer<typeof ReviewList>;
