import { Packer } from 'docx';
import type { EmbeddedDefinition } from '../../schemas/stamp.js';
import { encodeDefinition, type Form } from '../form/index.js';
import { Charts } from './chart/charts.js';
import { type DocumentContent, documentOf, styledDocument } from './document.js';
import { finish } from './package.js';
import { documentWords } from './words/index.js';

/** The day a document says it was made where its form knows none. */
const NO_DAY = '2000-01-01';

/**
 * Writes a form as a .docx. `embedded` is what it is resolved from, and travels inside; where it is too long for that
 * (`oversizeOf`), the form is written without it and can be checked only by its outline or pack. The same form
 * and definition give the same bytes.
 */
export async function write(form: Form, embedded: EmbeddedDefinition): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(documentOf(form));
  return finish(new Uint8Array(packed), {
    day: form.period.from ?? NO_DAY,
    locale: documentWords[form.language].locale,
    mirror: form.letterhead.page.mirror === true,
    definition: encodeDefinition(embedded),
  });
}

/** A document in the styles of a letterhead that is no form. */
export interface OfficialDocument extends DocumentContent {
  charts?: Charts;
  /** The workbooks the charts can be edited in, in their order. */
  workbooks?: readonly Uint8Array[];
  /** The day the document says it was made: year-month-day. */
  day: string;
}

/** Writes a document that is no form as a .docx. The same content gives the same bytes. */
export async function writeDocument({
  charts = new Charts(),
  workbooks = [],
  day,
  ...content
}: OfficialDocument): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(styledDocument(content));
  return finish(new Uint8Array(packed), {
    day,
    locale: documentWords[content.language].locale,
    mirror: content.letterhead.page.mirror === true,
    parts: charts.parts(workbooks),
  });
}
