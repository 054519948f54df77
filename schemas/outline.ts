import { z } from 'zod';
import { Group, Issued, LetterheadChoice, Period, Schedule, Signing } from './campaign.js';
import { Id, IsoDate, Language, Text } from './id.js';

export { Issued, LetterheadChoice, Period, Schedule, Signing };

/** Groups that must answer; left out, all of them do. */
const For = z.array(Id).min(1);

/** What kind of value is asked for. */
export const ValueType = z.enum(['text', 'integer', 'decimal', 'percent', 'money', 'date', 'choice', 'yes_no']);
export type ValueType = z.infer<typeof ValueType>;

/** Powers of ten in which money may be asked for: đồng, nghìn đồng, triệu đồng, tỷ đồng. */
export const Scale = z.literal([1, 1_000, 1_000_000, 1_000_000_000]);

/** What figures and table columns have in common: the value and its bounds. */
const valueShape = {
  type: ValueType.default('text'),
  unit: z.string().min(1).optional(),
  min: z.union([z.number(), IsoDate]).optional(),
  max: z.union([z.number(), IsoDate]).optional(),
  options: z.array(z.string().min(1)).min(2).optional(),
  currency: z.string().min(1).optional(),
  scale: Scale.optional(),
  required: z.boolean().optional(),
};

/** How the values of many units become one. */
export const RollupKind = z.enum(['sum', 'mean', 'weighted_mean', 'min', 'max', 'last', 'count', 'list', 'none']);
export type RollupKind = z.infer<typeof RollupKind>;

/** The columns of a figure that is compared: what was planned, what was done, what the last period had. */
export const CompareKey = z.enum(['plan', 'actual', 'previous']);
export type CompareKey = z.infer<typeof CompareKey>;

/** The key of a column of a series that is no year. */
export const SERIES_KEY_PATTERN = /^[A-Za-z0-9_]{1,20}$/;

/** A word processor makes tables of 63 columns at most; some of them hold labels, codes and units. */
const MOST_COLUMNS = 60;

const SeriesKey = z.union([z.number().int(), z.string().regex(SERIES_KEY_PATTERN)]);

/** A column of a series: its key, which is its header too, or a key with a header of its own, as "01/2023". */
export const SeriesColumn = z.union([SeriesKey, z.strictObject({ key: SeriesKey, label: Text })]);
export type SeriesColumn = z.infer<typeof SeriesColumn>;

/** One required figure; with `series` or `compare`, one value for each key. */
export const Figure = z.strictObject({
  id: Id,
  label: Text,
  ...valueShape,
  type: ValueType.default('integer'),
  series: z.array(SeriesColumn).min(1).max(MOST_COLUMNS).optional(),
  compare: z.array(CompareKey).min(1).optional(),
  if_any: z.boolean().optional(),
  for: For.optional(),
  rollup: RollupKind.optional(),
  weight: Id.optional(),
});
export type Figure = z.infer<typeof Figure>;

/** A statement about the figures of a form, in CEL, that must hold. */
export const CrossCheck = z.strictObject({
  id: Id.optional(),
  that: z.string().min(1),
  say: Text,
  severity: z.enum(['error', 'warning', 'note']).optional(),
});
export type CrossCheck = z.infer<typeof CrossCheck>;

/** One column of a table; columns with the same `group` stand under one common header. */
export const Column = z.strictObject({
  id: Id,
  label: Text,
  ...valueShape,
  group: Text.optional(),
  key: z.boolean().optional(),
  width: z.number().positive().optional(),
  rollup: RollupKind.optional(),
});
export type Column = z.infer<typeof Column>;

/**
 * One row that is printed in the form with its label. `unit`: what its numbers are counted in. `crossed`: the columns in
 * which it is not filled in.
 */
export const FixedRow = z.strictObject({
  id: Id,
  label: Text,
  code: z.string().min(1).optional(),
  unit: z.string().min(1).optional(),
  crossed: z.array(Id).min(1).optional(),
  if_any: z.boolean().optional(),
});
export type FixedRow = z.infer<typeof FixedRow>;

/**
 * Rows the unit adds as it needs them. `fixed`: rows that are printed before them. `blank`: how many empty ones the form
 * shows. `carry`: whether rows of the last report stand in the next form; unless said, only those of an appendix with a
 * key and without dates do.
 */
export const OpenRows = z.strictObject({
  fixed: z.array(FixedRow).min(1).optional(),
  min: z.number().int().min(0).optional(),
  max: z.number().int().min(1).optional(),
  blank: z.number().int().min(1).max(200).optional(),
  carry: z.boolean().optional(),
});
export type OpenRows = z.infer<typeof OpenRows>;

/** A table, in a section or after the signing block. */
export const Table = z.strictObject({
  id: Id,
  title: Text,
  guidance: Text.optional(),
  orientation: z.enum(['portrait', 'landscape']).optional(),
  for: For.optional(),
  if_any: z.boolean().optional(),
  required: z.boolean().optional(),
  rows: z.union([OpenRows, z.array(FixedRow).min(1)]).default({}),
  total: z.boolean().optional(),
  columns: z.array(Column).min(1).max(MOST_COLUMNS),
  checks: z.array(CrossCheck).optional(),
});
export type Table = z.infer<typeof Table>;

const answerShape = {
  guidance: Text.optional(),
  for: For.optional(),
  if_any: z.boolean().optional(),
  required: z.boolean().optional(),
  min_words: z.number().int().min(1).optional(),
  max_words: z.number().int().min(1).optional(),
  figures: z.array(Figure).min(1).optional(),
  tables: z.array(Table).min(1).optional(),
};

/** One point to answer, asked in a sentence. `see` names a table the point is answered by. */
export const Point = z.strictObject({ id: Id, ask: Text, see: Id.optional(), ...answerShape });
export type Point = z.infer<typeof Point>;

const Titled = z.strictObject({ id: Id, title: Text, ...answerShape, points: z.array(Point).min(1).optional() });

/** One section of the report; without points or sections of its own its text is the answer. */
export interface Section extends z.infer<typeof Titled> {
  sections?: Section[] | undefined;
}
export const Section: z.ZodType<Section> = Titled.extend({
  get sections(): z.ZodOptional<z.ZodArray<z.ZodType<Section>>> {
    return z.array(Section).min(1).optional();
  },
}).meta({ id: 'Section' });

/** The places of the document itself that a unit fills in. */
export const FieldId = z.enum(['number', 'place', 'date', 'signatory']);
export type FieldId = z.infer<typeof FieldId>;

const FieldRule = z.strictObject({ required: z.boolean() });

/** How a kind of finding is graded in this outline. */
export const RuleGrade = z.enum(['error', 'warning', 'note', 'off']);
export type RuleGrade = z.infer<typeof RuleGrade>;

/** The definition of a report outline: what is asked of whom, by when. */
export const Outline = z.strictObject({
  decuong: z.literal(1),
  id: Id,
  version: z.number().int().min(1).default(1),
  language: Language.default('vi'),
  title: Text,
  type: z.string().min(1).max(12).default('BC'),
  letterhead: LetterheadChoice.default('plain'),
  purpose: Text.optional(),
  audience: Text.optional(),
  /** The sentence reports begin with; without, one that names the document that asked for them, if its number is given. */
  opening: z.union([Text, z.literal(false)]).optional(),
  guidance: Text.optional(),
  guide: z.boolean().default(true),
  protect: z.boolean().default(false),
  addressed_to: z.array(Text).min(1).optional(),
  issued: Issued.optional(),
  submit: z
    .strictObject({ to: Text.optional(), through: Text.optional(), how: z.array(Text).min(1).optional() })
    .optional(),
  period: Period.optional(),
  schedule: Schedule.optional(),
  groups: z.record(Id, Group).optional(),
  /**
   * How the sections and appendices of a group's form count: as in the whole plan, or one after another in that form. Where
   * nothing is said as in the plan, but the only appendix of a form has no number.
   */
  numbering: z.enum(['plan', 'own']).optional(),
  /** Tables that stand on their own, before the sections. */
  tables: z.array(Table).min(1).optional(),
  sections: z.array(Section).default([]),
  appendices: z.array(Table).min(1).optional(),
  checks: z.array(CrossCheck).min(1).optional(),
  signing: Signing.optional(),
  recipients: z.array(Text).min(1).optional(),
  fields: z
    .strictObject({
      number: FieldRule.optional(),
      place: FieldRule.optional(),
      date: FieldRule.optional(),
      signatory: FieldRule.optional(),
    })
    .optional(),
  rules: z.record(z.string(), RuleGrade).optional(),
});
export type Outline = z.infer<typeof Outline>;
