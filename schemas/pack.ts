import { z } from 'zod';
import { Id, IsoDate } from './id.js';
import { Letterhead } from './letterhead.js';
import { Outline } from './outline.js';
import { Unit } from './units.js';

/** One form of a pack. `made_from`: a hash of all it was made from; a file that still has both hashes is up to date. */
export const PackForm = z.strictObject({
  unit: Id,
  file: z.string(),
  fingerprint: z.string(),
  sha256: z.string(),
  made_from: z.string().optional(),
});
export type PackForm = z.infer<typeof PackForm>;

/** One covering letter of a pack; `unit` is null where it goes to all of them. */
export const PackLetter = z.strictObject({
  unit: Id.nullable(),
  file: z.string(),
  sha256: z.string(),
  made_from: z.string(),
});
export type PackLetter = z.infer<typeof PackLetter>;

/** `pack.json`: the manifest that later commands start from. */
export const Pack = z.strictObject({
  decuong_pack: z.literal(1),
  outline: Outline,
  letterhead: Letterhead,
  /** The letterheads of groups and units that have another, by what they are called in `letterheadName`. */
  letterheads: z.record(z.string(), Letterhead).optional(),
  units: z.array(Unit),
  period: z.string(),
  /** Up to which day figures count, and by which day reports must have arrived, where the schedule says so. */
  cutoff: IsoDate.optional(),
  due: IsoDate.optional(),
  /** The same for the groups that have a day of their own. */
  due_of_groups: z.record(Id, IsoDate).optional(),
  forms: z.array(PackForm),
  letters: z.array(PackLetter).optional(),
});
export type Pack = z.infer<typeof Pack>;
