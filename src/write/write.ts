import type { EmbeddedDefinition } from '../../schemas/stamp.js';
import { definitionText, encodeDefinition, type Form } from '../form/index.js';
import type { Charts } from './chart/charts.js';
import { type DocumentContent, documentOf } from './document.js';
import { docxOf } from './docx-document.js';
import { ControlIds } from './markup/control-ids.js';
import { asBlock, componentsFor } from './markup/markup.js';
import { type AddedPart, definitionParts, finishedParts, packageOf } from './package.js';
import { pressedDocument } from './press.js';
import { documentWords } from './words/index.js';

/** The day a document says it was made where nothing says one. */
export const NO_DAY = '2000-01-01';

/** Writes a document piece by piece, each by the docx package. */
async function packed(content: DocumentContent, day: string, parts: readonly AddedPart[]): Promise<Uint8Array> {
  const ids = new ControlIds(content.salt ?? '');
  const docx = await docxOf(content, ({ children }) => children.flatMap((one) => componentsFor(one, ids).map(asBlock)));
  const { locale } = documentWords[content.language];
  return packageOf(finishedParts(docx, { day, locale, mirror: content.letterhead.page.mirror === true, parts }));
}

/**
 * Writes a form as a .docx. `embedded` is what it is resolved from, and travels inside; where it is too long for that
 * (`oversizeOf`), the form is written without it and can be checked only by its outline or pack. The same form
 * and definition give the same bytes. Neither is changed once it was written.
 */
export const write = (form: Form, embedded: EmbeddedDefinition): Promise<Uint8Array> =>
  pressedDocument(documentOf(form), form.period.from ?? NO_DAY, definitionText(embedded));

/** The same, each piece by the docx package: what `write` is held against. Every part holds the same bytes. */
export const writePlainly = (form: Form, embedded: EmbeddedDefinition): Promise<Uint8Array> =>
  packed(documentOf(form), form.period.from ?? NO_DAY, definitionParts(encodeDefinition(embedded)));

/** A document in the styles of a letterhead that is no form. */
export interface OfficialDocument extends DocumentContent {
  charts?: Charts;
  /** The workbooks the charts can be edited in, in their order. */
  workbooks?: readonly Uint8Array[];
  /** The day the document says it was made: year-month-day. */
  day: string;
}

/** Writes a document that is no form as a .docx. The same content gives the same bytes. */
export const writeDocument = ({ charts, workbooks = [], day, ...content }: OfficialDocument): Promise<Uint8Array> =>
  packed(content, day, charts?.parts(workbooks) ?? []);
