import { z } from 'zod';
import { DocumentPlace } from './place.js';
import { Settlement } from './settled.js';

export const ItemKind = z.enum(['section', 'point', 'figure', 'table', 'cell', 'field']);
export type ItemKind = z.infer<typeof ItemKind>;

/** `missing` is what is gone, `blank` what is there and not filled, `nil` an explicit "none", `unknown` found on weak evidence. */
export const AnswerState = z.enum(['answered', 'nil', 'blank', 'missing', 'unknown']);
export type AnswerState = z.infer<typeof AnswerState>;

/** The rung of the ladder an item was located by. */
export const FoundBy = z.enum(['tag', 'bookmark', 'title', 'text', 'signature', 'none']);
export type FoundBy = z.infer<typeof FoundBy>;

const Value = z.union([z.number(), z.string(), z.null()]);

/**
 * What speaks against believing what was found: words beside the value it does not account for; more than one value;
 * another unit of measure, label or header than the form's beside or above it; several places that may be meant; a size
 * that only a slip of measure explains; signs in it that nobody sees, white or too small; no more there than that the same
 * stands above.
 */
export const Against = z.enum([
  'words',
  'values',
  'measure',
  'label',
  'header',
  'place',
  'magnitude',
  'unseen',
  'above',
  'nothing',
]);
export type Against = z.infer<typeof Against>;

/** Why an answer is `unknown`, where it is more than weak evidence. */
export const Unsure = z.strictObject({
  because: Against,
  /** What a person reads there that speaks against it: "so với năm trước", "nghìn đồng", "Năm 2022". */
  seen: z.string(),
  /** What the form says instead; null where it says nothing. */
  expected: z.string().nullable(),
  /** The best reading, for a person to accept; null where there is none. */
  best: Value,
});
export type Unsure = z.infer<typeof Unsure>;

/** A file of a report that was sent in several. */
export const PartFile = z.strictObject({ file: z.string(), sha256: z.string() });
export type PartFile = z.infer<typeof PartFile>;

/** What a returned document says about one item of its form. */
export const Answer = z.strictObject({
  item: z.string(),
  kind: ItemKind,
  required: z.boolean(),
  state: AnswerState,
  /** A number, an ISO date or a text; null where nothing is there or it cannot be read as what was asked. */
  value: Value,
  /** What was typed. */
  text: z.string().nullable(),
  by: FoundBy,
  confidence: z.number().min(0).max(1),
  place: DocumentPlace,
  /** Why it is `unknown`; absent where it is not, or where the evidence is merely weak. */
  why: Unsure.optional(),
  /** The file it stands in, where that is another one of the same report than the one that is named. */
  from: PartFile.optional(),
  /** Who decided what it says, where a person did; `text` is still what was typed. */
  settled: Settlement.optional(),
});
export type Answer = z.infer<typeof Answer>;

/** True where something was answered, "none" included. */
export const isAnswered = ({ state }: Pick<Answer, 'state'>): boolean => state === 'answered' || state === 'nil';
