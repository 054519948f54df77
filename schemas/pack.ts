import { z } from 'zod';
import { Id } from './id.js';
import { Letterhead } from './letterhead.js';
import { Outline } from './outline.js';
import { Unit } from './units.js';

/** One form of a pack. */
export const PackForm = z.strictObject({ unit: Id, file: z.string(), fingerprint: z.string(), sha256: z.string() });
export type PackForm = z.infer<typeof PackForm>;

/** `pack.json`: the manifest that later commands start from. */
export const Pack = z.strictObject({
  decuong_pack: z.literal(1),
  outline: Outline,
  letterhead: Letterhead,
  units: z.array(Unit),
  period: z.string(),
  forms: z.array(PackForm),
});
export type Pack = z.infer<typeof Pack>;
