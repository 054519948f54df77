import { z } from 'zod';
import { DocumentPlace } from './place.js';

export const ItemKind = z.enum(['section', 'point', 'figure', 'table', 'cell', 'field']);
export type ItemKind = z.infer<typeof ItemKind>;

/** `missing` is what is gone, `blank` what is there and not filled, `nil` an explicit "none", `unknown` found on weak evidence. */
export const AnswerState = z.enum(['answered', 'nil', 'blank', 'missing', 'unknown']);
export type AnswerState = z.infer<typeof AnswerState>;

/** The rung of the ladder an item was located by. */
export const FoundBy = z.enum(['tag', 'bookmark', 'title', 'text', 'signature', 'none']);
export type FoundBy = z.infer<typeof FoundBy>;

/** What a returned document says about one item of its form. */
export const Answer = z.strictObject({
  item: z.string(),
  kind: ItemKind,
  required: z.boolean(),
  state: AnswerState,
  /** A number, an ISO date or a text; null where nothing is there or it cannot be read as what was asked. */
  value: z.union([z.number(), z.string(), z.null()]),
  /** What was typed. */
  text: z.string().nullable(),
  by: FoundBy,
  confidence: z.number().min(0).max(1),
  place: DocumentPlace,
});
export type Answer = z.infer<typeof Answer>;

/** True where something was answered, "none" included. */
export const isAnswered = ({ state }: Pick<Answer, 'state'>): boolean => state === 'answered' || state === 'nil';
