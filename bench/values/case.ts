import { z } from 'zod';
import { Language } from '../../schemas/id.js';
import { Scale, ValueType } from '../../schemas/outline.js';

/** What is asked in a place: all a reviewer has beside what was typed. A narrative is asked by its sentence alone. */
export const Asked = z.strictObject({
  label: z.string().min(1),
  type: ValueType,
  unit: z.string().optional(),
  currency: z.string().optional(),
  scale: Scale.optional(),
  options: z.array(z.string()).optional(),
});
export type Asked = z.infer<typeof Asked>;

/**
 * What is true of a place. A value is a number, an ISO date, an option, `yes` or `no`. `doubtful`: most would take it so,
 * and asking is right too. `said`: a narrative that says something. `unclear`: a careful reviewer who has the place, its
 * label, unit of measure and type alone cannot say for sure which value is meant, or sees that none of that kind is given.
 */
export const Truth = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('value'),
    value: z.union([z.number(), z.string()]),
    doubtful: z.literal(true).optional(),
  }),
  z.strictObject({ is: z.literal('nil'), doubtful: z.literal(true).optional() }),
  z.strictObject({ is: z.literal('said'), doubtful: z.literal(true).optional() }),
  z.strictObject({ is: z.literal('blank') }),
  z.strictObject({ is: z.literal('unclear') }),
]);
export type Truth = z.infer<typeof Truth>;

/** Where a case stands: a line of figures, a cell of a table, a text. */
export const Stand = z.enum(['figure', 'cell', 'text']);
export type Stand = z.infer<typeof Stand>;

/** Something a person typed into a place, and what it means. */
export const Case = z.strictObject({
  family: z.string().min(1),
  language: Language,
  asked: Asked,
  /** With the marks of `typed.ts`. */
  typed: z.string(),
  truth: Truth,
  stand: Stand,
  /** Its document has no controls and no bookmarks left. */
  bare: z.boolean(),
});
export type Case = z.infer<typeof Case>;

/** What tells cases apart. */
export const keyOf = ({ language, asked, typed }: Pick<Case, 'language' | 'asked' | 'typed'>): string =>
  [language, asked.label, typed].join(' | ');
