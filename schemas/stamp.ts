import { z } from 'zod';
import { Id } from './id.js';
import { Letterhead } from './letterhead.js';
import { Outline } from './outline.js';
import { Unit } from './units.js';

/** Who a form is for and of which outline: carried in the custom properties of the document. */
export const Stamp = z.strictObject({
  /** The version of this format. */
  format: z.literal(1),
  outline: Id,
  version: z.number().int().min(1),
  unit: Id,
  period: z.string(),
  /** SHA-256 over the form as resolved, 32 hex digits. */
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  /** Of a supplement: the items it asks for alone (texts, values of figures, whole tables). Absent of a whole form. */
  only: z.array(z.string().min(1)).min(1).optional(),
});
export type Stamp = z.infer<typeof Stamp>;

/** All that is needed to check a form with nothing else at hand: carried in a custom XML part. */
export const EmbeddedDefinition = z.strictObject({
  stamp: Stamp,
  outline: Outline,
  unit: Unit,
  letterhead: Letterhead,
});
export type EmbeddedDefinition = z.infer<typeof EmbeddedDefinition>;
