import { Packer } from 'docx';
import type { EmbeddedDefinition } from '../../schemas/stamp.js';
import type { Form } from '../form/index.js';
import { encodeDefinition } from '../form/index.js';
import { LOCALE } from './date-format.js';
import { documentOf } from './document.js';
import { finish } from './package.js';

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
    locale: LOCALE[form.language],
    mirror: form.letterhead.page.mirror === true,
    definition: encodeDefinition(embedded),
  });
}
