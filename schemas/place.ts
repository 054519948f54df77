import { z } from 'zod';

/** A place in a file of text: lines and columns count from 1. */
export const SourcePlace = z.strictObject({
  in: z.literal('source'),
  file: z.string(),
  line: z.number().int().min(1),
  column: z.number().int().min(1),
  /** The line itself, for quoting. */
  quote: z.string(),
  /** How many characters the caret should underline. */
  length: z.number().int().min(1),
});
export type SourcePlace = z.infer<typeof SourcePlace>;

/** A place in a Word document: it has no page numbers, so headings, a count of blocks and a few words. */
export const DocumentPlace = z.strictObject({
  in: z.literal('document'),
  /** The headings that lead there, outermost first. */
  trail: z.array(z.string()),
  /** Which paragraph of the document, counted from 0 through tables too; null where nothing stands. */
  block: z.number().int().min(0).nullable(),
  /** A few words found there. */
  quote: z.string(),
});
export type DocumentPlace = z.infer<typeof DocumentPlace>;

/** The whole document, where no place in it can be named. */
export const NOWHERE: DocumentPlace = { in: 'document', trail: [], block: null, quote: '' };

/** A whole file, where no place in it can be named. */
export const FilePlace = z.strictObject({ in: z.literal('file'), file: z.string() });
export type FilePlace = z.infer<typeof FilePlace>;

/** A cell of a sheet, by the names a spreadsheet shows. A file of separated values has one sheet without a name. */
export const SheetPlace = z.strictObject({
  in: z.literal('sheet'),
  file: z.string(),
  sheet: z.string().nullable(),
  /** Letters of the column and number of the row, as in C5. */
  cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
  /** What stands at the head of the column; null where the place is none of a column. */
  header: z.string().nullable(),
  /** What stands in the cell. */
  quote: z.string(),
});
export type SheetPlace = z.infer<typeof SheetPlace>;

export const Place = z.discriminatedUnion('in', [SourcePlace, DocumentPlace, FilePlace, SheetPlace]);
export type Place = z.infer<typeof Place>;
