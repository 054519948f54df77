import { z } from 'zod';
import { Id } from './id.js';

/** A day, or a moment with its distance from UTC: 2026-07-05, 2026-07-05T14:30+07:00. */
export const MOMENT_PATTERN =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d{2}:\d{2}))?$/;

/** SHA-256 of a file, in hexadecimal digits. */
export const SHA256_PATTERN = /^[0-9a-f]{64}$/;
const Sha256 = z.string().regex(SHA256_PATTERN);

const settlementShape = {
  by: z.string().min(1),
  at: z.string().regex(MOMENT_PATTERN),
  why: z.string().min(1).optional(),
};

/** Who decided, when, and why where that was said: what stands beside all that rests on a decision. */
export const Settlement = z.strictObject(settlementShape);
export type Settlement = z.infer<typeof Settlement>;

/** A returned file: its bytes by their SHA-256, and its name for people. */
const fileShape = { file: z.string().min(1), sha256: Sha256 };

/** How a place may be settled without a value: it is right as it was read, is an explicit "none", or is gone. */
export const SettledState = z.enum(['answered', 'nil', 'missing']);
export type SettledState = z.infer<typeof SettledState>;

/**
 * One decision of a person about one returned file. It says one thing: whose the file is (`belongs_to_unit`), for which
 * period (`belongs_to_period`), which files are one report with it (`parts`), whether it counts (`counts`), or what one
 * place of it says (`item` with `value` or `state`). `unit` says where people look for it, and decides nothing.
 */
export const Decision = z.strictObject({
  ...fileShape,
  unit: Id.optional(),
  belongs_to_unit: Id.optional(),
  belongs_to_period: z.string().min(1).optional(),
  parts: z.array(z.strictObject(fileShape)).min(1).optional(),
  counts: z.boolean().optional(),
  item: z.string().min(1).optional(),
  value: z.union([z.number(), z.string().min(1)]).optional(),
  state: SettledState.optional(),
  ...settlementShape,
});
export type Decision = z.infer<typeof Decision>;

/** `settled.yaml`: what people decided of the files returned for a pack, beside its `pack.json`. */
export const Settled = z.strictObject({ decuong_settled: z.literal(1), decisions: z.array(Decision) });
export type Settled = z.infer<typeof Settled>;
