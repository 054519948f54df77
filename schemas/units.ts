import { z } from 'zod';
import { SigningOfUnit } from './campaign.js';
import { Id } from './id.js';

const FigureValue = z.union([z.number(), z.string(), z.boolean()]);

/** One body that must report. */
export const Unit = z.strictObject({
  id: Id,
  name: z.string().min(1),
  /** What it was called before, or its id was: reports under such a name are its own. */
  former: z.array(z.string().min(1)).optional(),
  group: Id.optional(),
  parent: z.string().min(1).optional(),
  letterhead: z
    .strictObject({
      parent: z.string().min(1).optional(),
      body: z.string().min(1).optional(),
      /** The letterhead of its documents by name, where it is another than that of its group. */
      use: z.string().min(1).optional(),
    })
    .optional(),
  symbol: z.string().min(1).optional(),
  place: z.string().min(1).optional(),
  signing: SigningOfUnit.optional(),
  contact: z.string().min(1).optional(),
  email: z.string().min(1).optional(),
  /** What the board already knows; the unit may correct it. Keys are figure ids, `id.key` for a series. */
  prefill: z
    .strictObject({
      figures: z.record(z.string(), FigureValue).optional(),
      rows: z.record(Id, z.array(z.record(Id, FigureValue))).optional(),
    })
    .optional(),
});
export type Unit = z.infer<typeof Unit>;

/** The list of units as a file. */
export const UnitList = z.strictObject({ units: z.array(Unit).min(1) });
export type UnitList = z.infer<typeof UnitList>;
