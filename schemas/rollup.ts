import { z } from 'zod';
import { Id } from './id.js';
import { RollupKind, ValueType } from './outline.js';
import { DocumentPlace } from './place.js';
import { UnitState } from './review.js';
import { Settlement } from './settled.js';
import { AnswerState, FoundBy, PartFile } from './submission.js';

const Value = z.union([z.number(), z.string(), z.null()]);

/** One unit asked, with the file that counts for it; `file` and `sha256` are null where none does. */
export const RollupUnit = z.strictObject({
  id: Id,
  name: z.string(),
  group: Id.nullable(),
  state: UnitState,
  file: z.string().nullable(),
  sha256: z.string().nullable(),
  received: z.string().nullable(),
  /** Further files of its report, where it was sent in several. */
  parts: z.array(PartFile).optional(),
  /** Who decided of that file as a whole; absent where nobody had to. */
  settled: z.array(Settlement).optional(),
});
export type RollupUnit = z.infer<typeof RollupUnit>;

/**
 * Why a value that was read goes into no total: `asked_otherwise`, its form asked for something else that cannot be told
 * in what is asked now; `implausible`, it is off by a factor of a thousand or so; `out_of_range`, it is beyond the bounds the
 * definition gives it. Its value is null then, its text kept.
 */
export const LeftOut = z.enum(['asked_otherwise', 'implausible', 'out_of_range']);
export type LeftOut = z.infer<typeof LeftOut>;

/** One unit's value of one item, and where it comes from: with the unit's file this is its provenance. */
export const RolledValue = z.strictObject({
  unit: Id,
  value: Value,
  /** As typed. */
  text: z.string().nullable(),
  state: AnswerState,
  by: FoundBy,
  confidence: z.number().min(0).max(1),
  place: DocumentPlace,
  /** The file it stands in, where that is another one than the unit's, of the same report. */
  from: PartFile.optional(),
  /** Who decided what it says, where a person did. */
  settled: Settlement.optional(),
  not_counted: LeftOut.optional(),
  /** What it was in the unit of measure of its own form, where that is another one. */
  converted: z.strictObject({ value: z.number(), measure: z.string().nullable() }).optional(),
});
export type RolledValue = z.infer<typeof RolledValue>;

/** Many values as one: a number, how often each choice was made, or the values one after the other. */
export const Total = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('number'), value: z.number().nullable() }),
  z.strictObject({ is: z.literal('text'), value: z.string().nullable() }),
  z.strictObject({ is: z.literal('counts'), counts: z.array(z.strictObject({ value: z.string(), count: z.int() })) }),
  z.strictObject({ is: z.literal('list'), values: z.array(z.strictObject({ unit: Id, value: z.string() })) }),
  z.strictObject({ is: z.literal('none') }),
]);
export type Total = z.infer<typeof Total>;

/** How many units were asked for something, how many gave it, and, where there are any, of how many something was left out. */
const countShape = { asked: z.int().min(0), given: z.int().min(0), uncounted: z.int().min(1).optional() };

/** A total over all units, and over those of each group; `group` is null for units of no group. */
const totalShape = {
  ...countShape,
  total: Total,
  groups: z.array(z.strictObject({ group: Id.nullable(), ...countShape, total: Total })),
};

/** One value asked of the units: `so_tin.2021`, or the figure's id where it has one value. */
export const RolledFigure = z.strictObject({
  item: z.string(),
  figure: Id,
  /** Year of a series, `plan`, `actual` or `previous`; null where the figure has one value. */
  key: z.string().nullable(),
  label: z.string(),
  type: ValueType,
  measure: z.string().nullable(),
  /** The section or point it stands under. */
  under: Id,
  rollup: RollupKind,
  weight: Id.nullable(),
  ...totalShape,
  values: z.array(RolledValue),
});
export type RolledFigure = z.infer<typeof RolledFigure>;

/** One column of a table that is filled in or names its rows. */
export const RolledColumn = z.strictObject({
  id: Id,
  label: z.string(),
  group: z.string().nullable(),
  type: ValueType,
  measure: z.string().nullable(),
  key: z.boolean(),
  rollup: RollupKind,
});
export type RolledColumn = z.infer<typeof RolledColumn>;

/** One row of one unit's table; `cells` by column id, without those the unit was not asked for. */
export const RolledRow = z.strictObject({
  unit: Id,
  row: Id,
  /** Printed in the form, where rows are fixed. */
  label: z.string().nullable(),
  cells: z.record(Id, RolledValue),
});
export type RolledRow = z.infer<typeof RolledRow>;

/** A table of all units: stacked, and summed by row where the rows are fixed. */
export const RolledTable = z.strictObject({
  item: Id,
  title: z.string(),
  /** "Phụ lục 1"; empty for a table in the text. */
  number: z.string(),
  /** The section or point it stands under; null for an appendix. */
  under: Id.nullable(),
  /** Ids and labels of fixed rows; null where the units add rows of their own. */
  fixed: z.array(z.strictObject({ id: Id, label: z.string(), code: z.string().nullable() })).nullable(),
  /** Whether its rows add up to something: fixed rows are of different things unless the form has a row of totals. */
  totalled: z.literal(true).optional(),
  columns: z.array(RolledColumn),
  /** In the order of the units, then of the document. Total rows are left out. */
  rows: z.array(RolledRow),
  /** For every fixed row, and for the table in all (`row` null), the total of every column; of no cell that is crossed out. */
  sums: z.array(z.strictObject({ row: Id.nullable(), column: Id, ...totalShape })),
});
export type RolledTable = z.infer<typeof RolledTable>;

/** What the units wrote under one section or point. */
export const RolledNarrative = z.strictObject({
  item: Id,
  kind: z.enum(['section', 'point']),
  /** The heading or the question as the form prints it. */
  label: z.string(),
  ...countShape,
  texts: z.array(RolledValue),
});
export type RolledNarrative = z.infer<typeof RolledNarrative>;

/** Something a person should look at; nothing is corrected. Its words are in the language asked for. */
export const PrintedDoubt = z.strictObject({
  code: z.string(),
  unit: Id.nullable(),
  item: z.string().nullable(),
  file: z.string().nullable(),
  message: z.string(),
});
export type PrintedDoubt = z.infer<typeof PrintedDoubt>;

/** Many submissions put together, each value with its provenance: what `decuong collect` writes as JSON. */
export const PrintedRollup = z.strictObject({
  decuong_rollup: z.literal(1),
  outline: z.strictObject({ id: Id, version: z.int(), title: z.string() }),
  period: z.string(),
  groups: z.array(z.strictObject({ id: Id, name: z.string() })),
  units: z.array(RollupUnit),
  figures: z.array(RolledFigure),
  tables: z.array(RolledTable),
  narratives: z.array(RolledNarrative),
  doubts: z.array(PrintedDoubt),
  /** Files that count for nobody. */
  left_out: z.array(z.strictObject({ file: z.string(), why: z.string() })),
});
export type PrintedRollup = z.infer<typeof PrintedRollup>;
