import { z } from 'zod';
import { IsoDate, Language } from './id.js';

/** How a line of text looks. Sizes and spaces in points, indents in millimetres. */
export const Look = z.strictObject({
  size: z.number().min(6).max(72).optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  caps: z.boolean().optional(),
  color: z
    .string()
    .regex(/^[0-9A-Fa-f]{6}$/)
    .optional(),
  align: z.enum(['left', 'center', 'right', 'justify']).optional(),
  first_line: z.number().min(0).max(100).optional(),
  indent: z.number().min(0).max(100).optional(),
  space_before: z.number().min(0).max(100).optional(),
  space_after: z.number().min(0).max(100).optional(),
});
export type Look = z.infer<typeof Look>;

/** What separates a title from what follows: a drawn rule as long as a share of the text, or typed characters. */
export const Separator = z.union([
  z.strictObject({ rule: z.enum(['full', 'half', 'third']) }),
  z.strictObject({ text: z.string().min(1).max(20) }),
]);
export type Separator = z.infer<typeof Separator>;

/** One line of the head of page one. `parent`, `body`, `number` and `place_date` take their words from the unit. */
export const HeadLine = Look.extend({
  show: z.enum(['text', 'parent', 'body', 'number', 'place_date']),
  text: z.string().min(1).optional(),
  separator: Separator.optional(),
}).strict();
export type HeadLine = z.infer<typeof HeadLine>;

/** How a counter is written. `lower_letter_vi` runs a b c d đ e g h i k l m n o p q r s t u v x y. */
export const Counter = z.enum(['upper_roman', 'decimal', 'lower_letter', 'lower_letter_vi', 'upper_letter', 'none']);
export type Counter = z.infer<typeof Counter>;

/**
 * One level of headings. `mark` is the text of the number, `%1` the counter of the first level, and so on.
 * `number`: how the number looks where it differs from the title. `own_line`: the title stands on the line below.
 */
export const HeadingLevel = Look.extend({
  format: Counter,
  mark: z.string().max(20),
  number: Look.optional(),
  own_line: z.boolean().optional(),
}).strict();
export type HeadingLevel = z.infer<typeof HeadingLevel>;

const Millimetres = z.number().min(0).max(150);
const Percent = z.number().min(10).max(90);

/** How names stand below each other: what is before each, between two and after the last. */
const listShape = { bullet: z.string().max(5).optional(), between: z.string().max(5), last: z.string().max(5) };

/**
 * A part of a document no form prints but its sender may need, such as a mark of urgency: its look becomes a
 * paragraph style of this name, ready to be used.
 */
export const Part = Look.extend({ name: z.string().min(1).max(40) }).strict();
export type Part = z.infer<typeof Part>;

/** The look of a document by a named, dated rule. Lengths in millimetres, type in points. */
export const Letterhead = z
  .strictObject({
    decuong_letterhead: z.literal(1),
    id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    title: z.string().min(1),
    /** The rule the values come from, and whether they were read in its own text or in what others wrote of it. */
    source: z.strictObject({
      document: z.string().min(1),
      date: IsoDate.optional(),
      certainty: z.enum(['primary', 'secondary', 'none']),
      note: z.string().optional(),
    }),
    page: z.strictObject({
      width: z.number().min(50).max(1000),
      height: z.number().min(50).max(1000),
      margins: z.strictObject({ top: Millimetres, bottom: Millimetres, left: Millimetres, right: Millimetres }),
      /** Printed on both sides: left and right margins change places on the back. */
      mirror: z.boolean().optional(),
    }),
    font: z.string().min(1),
    page_number: z.strictObject({
      position: z.enum(['top', 'bottom']),
      align: z.enum(['left', 'center', 'right']),
      /** From the edge of the paper to the number. */
      distance: Millimetres,
      size: z.number().min(6).max(72),
      on_first_page: z.boolean(),
    }),
    /** The text of the report: justified, first line, space after, line spacing. */
    body: Look.extend({
      size: z.number().min(6).max(72),
      line: z.strictObject({ rule: z.enum(['exactly', 'at_least', 'multiple']), value: z.number().min(0.5).max(100) }),
    }).strict(),
    head: z.strictObject({
      left_percent: Percent,
      rows: z.array(z.strictObject({ left: z.array(HeadLine), right: z.array(HeadLine) })).min(1),
    }),
    title_block: z.strictObject({
      kind: Look,
      audience: Look,
      /** `begins`: with a capital, or without one where no name begins it; as its author has it where left out. */
      subject: Look.extend({ begins: z.enum(['lower', 'upper']).optional() }).strict(),
      separator: Separator.optional(),
    }),
    /** `look` is the label's; `names` where the names look otherwise. Several stand each on a line of its own. */
    addressed_to: z.strictObject({
      show: z.boolean(),
      label: z.string(),
      look: Look,
      names: Look.optional(),
      bullet: listShape.bullet,
      between: listShape.between.optional(),
      last: listShape.last.optional(),
    }),
    headings: z.array(HeadingLevel).min(1).max(9),
    ask: Look,
    guidance: Look,
    /** The box at the start that says how to fill the form in; looks like `guidance` where left out. */
    guide: Look.optional(),
    table: z.strictObject({ caption: Look, header: Look, body: Look }),
    appendix: z.strictObject({
      counter: Counter,
      /** `%1` is the number; left out where there is one appendix only. */
      label: z.string().min(1),
      number: Look,
      title: Look,
      /** What it belongs to: `{kind}`, `{body}` and what stands behind its number in the head (`{after}`) are filled in. */
      attached: z.strictObject({ text: z.string(), look: Look }).optional(),
      separator: Separator.optional(),
      page_numbers: z.enum(['continue', 'restart']),
    }),
    signing: z.strictObject({
      authority: Look,
      title: Look,
      title_alone: Look,
      name: Look,
      gap: Millimetres,
      /** Where the block begins, as a share of the width of the text; the recipients stand left of it. */
      left_percent: Percent.optional(),
    }),
    recipients: z.strictObject({ heading: Look, label: z.string(), item: Look, ...listShape }),
    /** The line with the sender's address, under a rule across the page. */
    contact: z.strictObject({ look: Look, at: z.enum(['first_page', 'last_page']) }).optional(),
    parts: z.array(Part).optional(),
    /** `{number}`, `{type}` and `{symbol}` are filled in. */
    number_pattern: z.string().includes('{number}'),
    /** What a letter (công văn) has otherwise than a report: it bears no kind of document, and its subject is under its number. */
    letter: z
      .strictObject({
        /** `{number}` and `{symbol}` are filled in, and `{drafted_by}`, the department behind a symbol of two: VX of UBND-VX. */
        number_pattern: z.string().includes('{number}'),
        /** `{subject}` is filled in. */
        subject_pattern: z.string().includes('{subject}'),
        subject: Look,
      })
      .optional(),
    /** `{place}` and `{date}` are filled in. */
    place_date_pattern: z.string().includes('{date}'),
    /** `{d}`, `{m}`, `{y}`: how a date is written in the head. */
    date_pattern: z.string().min(1),
    end_mark: z.string().max(5),
    /** What a type of document is called: BC is BÁO CÁO. */
    types: z.record(z.string(), z.string()),
    /** Words printed by the form that belong to the house style. */
    words: z.strictObject({
      if_any: z.string(),
      total: z.string(),
      code: z.string(),
      figure: z.string(),
      unit: z.string(),
      value: z.string(),
    }),
  })
  .meta({ id: 'Letterhead' });
export type Letterhead = z.infer<typeof Letterhead>;

/**
 * A letterhead as a file: in the language of its own values, and with what differs in another language, as in
 * `in: {en: {words: …}}`.
 */
export const LetterheadFile = Letterhead.extend({
  in: z.partialRecord(Language, z.record(z.string(), z.unknown())).optional(),
}).strict();
export type LetterheadFile = z.infer<typeof LetterheadFile>;
