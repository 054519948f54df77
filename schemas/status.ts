import { z } from 'zod';
import { Id } from './id.js';
import { Completeness, UnitState } from './review.js';
import { Settlement } from './settled.js';

/**
 * When a unit's return came, held against the due day: `on_time`; `late`, came after it; `waiting`, has not come and
 * is not due; `overdue`, has not come and is due. `unsaid` where there is no due day, or no time of receipt.
 */
export const Timing = z.enum(['on_time', 'late', 'waiting', 'overdue', 'unsaid']);
export type Timing = z.infer<typeof Timing>;

const count = z.int().min(0);

/** How many units there are of each kind. */
export const StatusCounts = z.strictObject({
  expected: count,
  /** Units that have sent anything of their own: complete, incomplete and unreadable together. */
  received: count,
  complete: count,
  incomplete: count,
  unreadable: count,
  none: count,
  on_time: count,
  late: count,
  waiting: count,
  overdue: count,
  unsaid: count,
});
export type StatusCounts = z.infer<typeof StatusCounts>;

const fileShape = {
  file: z.string(),
  sha256: z.string(),
  /** A day, or a moment in UTC; null where nothing says when it came. */
  received: z.string().nullable(),
};

/** How far one part of a unit's form has come: an outermost section, an appendix, or `_fields`, those of the document. */
export const StatusPart = z.strictObject({ id: z.string(), required: count, answered: count, errors: count });
export type StatusPart = z.infer<typeof StatusPart>;

/** One unit, with the file that counts for it: null where there is none. */
export const StatusUnit = z.strictObject({
  id: Id,
  name: z.string(),
  group: Id.nullable(),
  /** Whom to call and where to write to, as the list of units has it; absent where it does not. */
  contact: z.string().optional(),
  email: z.string().optional(),
  state: UnitState,
  timing: Timing,
  counted: z
    .strictObject({
      ...fileShape,
      unit_by: z.enum(['settled', 'property', 'stamp', 'option', 'letterhead', 'file_name', 'none']),
      named: z.enum(['as_made', 'renamed', 'other_unit']).nullable(),
      completeness: Completeness,
      errors: count,
      parts: z.array(StatusPart),
      /** Of the form it answers, where that is not the version of the pack. */
      version: z.int().optional(),
    })
    .nullable(),
  /** Files that may be this unit's and count for nobody until a person settles it; absent where there are none. */
  open: z.array(z.strictObject(fileShape)).optional(),
  others: z.array(
    z.strictObject({
      ...fileShape,
      is: z.enum(['copy', 'part', 'emptier', 'earlier', 'unordered', 'former', 'unreadable']),
      settled: z.array(Settlement).optional(),
    }),
  ),
  /** Who settled what this rests on, the file that counts and places in it; absent where nobody had to. */
  settled: z.array(Settlement).optional(),
});
export type StatusUnit = z.infer<typeof StatusUnit>;

/** Who has sent what of a campaign: what `decuong status --format json` prints. */
export const PrintedStatus = z.strictObject({
  decuong_status: z.literal(1),
  outline: z.strictObject({ id: Id, version: z.int(), title: z.string() }),
  period: z.string(),
  cutoff: z.string().nullable(),
  due: z.string().nullable(),
  now: z.string(),
  counts: StatusCounts,
  groups: z.array(z.strictObject({ group: Id.nullable(), name: z.string().nullable(), counts: StatusCounts })),
  units: z.array(StatusUnit),
  /** Files that count for nobody. */
  unplaced: z.array(
    z.strictObject({
      ...fileShape,
      why: z.enum(['unreadable', 'other_outline', 'other_period', 'unknown_unit']),
      outline: z.string().nullable(),
      period: z.string().nullable(),
      unit: z.string().nullable(),
      /** Ids of units of the pack whose it may be, by what stands in it. */
      units: z.array(z.string()).optional(),
      /** Codes of the periods it may be of, where what says so does not agree. */
      periods: z.array(z.string()).optional(),
      /** Why it cannot be read, in the language asked for. */
      messages: z.array(z.string()),
      /** Who decided that it counts for nobody; absent where nobody did. */
      settled: z.array(Settlement).optional(),
    }),
  ),
});
export type PrintedStatus = z.infer<typeof PrintedStatus>;
