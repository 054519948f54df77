import { Document, DocumentProtectionType, type IPropertiesOptions, type ISectionOptions } from 'docx';
import type { Language } from '../../schemas/id.js';
import type { Letterhead } from '../../schemas/letterhead.js';
import { type Form, PROPERTY } from '../form/index.js';
import { appendixPages } from './appendix.js';
import { headTable } from './document-head.js';
import { draftOf } from './draft.js';
import { sectionBlocks } from './narrative.js';
import { HEADINGS, headingLevels } from './numbering.js';
import { pageOptions } from './page.js';
import { signingBlock } from './signing.js';
import { stylesOf } from './styles.js';
import { addressedTo, guideBox, titleBlock } from './title-block.js';

/** What a form is, for the custom properties of the document. */
function identity({ stamp }: Form): { name: string; value: string }[] {
  return [
    { name: PROPERTY.format, value: String(stamp.format) },
    { name: PROPERTY.outline, value: stamp.outline },
    { name: PROPERTY.version, value: String(stamp.version) },
    { name: PROPERTY.unit, value: stamp.unit },
    { name: PROPERTY.period, value: stamp.period },
    { name: PROPERTY.fingerprint, value: stamp.fingerprint },
  ];
}

/** A document in the styles of a letterhead. */
export interface DocumentContent {
  letterhead: Letterhead;
  language: Language;
  title: string;
  subject: string;
  creator: string;
  sections: readonly ISectionOptions[];
}

/** A document of the docx package in the styles and the numbering of a letterhead. */
export const styledDocument = (content: DocumentContent, more: Partial<IPropertiesOptions> = {}): Document =>
  new Document({
    title: content.title,
    subject: content.subject,
    creator: content.creator,
    lastModifiedBy: content.creator,
    styles: { importedStyles: stylesOf(content.letterhead, content.language) },
    numbering: { config: [{ reference: HEADINGS, levels: headingLevels(content.letterhead) }] },
    compatibility: { version: 15 },
    ...more,
    sections: content.sections,
  });

/** A form as a document of the docx package: its own pages first, then each appendix. */
export function documentOf(form: Form): Document {
  const { letterhead } = form;
  const draft = draftOf(form);
  const body = {
    ...pageOptions(letterhead, {
      orientation: 'portrait',
      restart: false,
      numberFirst: letterhead.page_number.on_first_page,
      contact: letterhead.contact?.at === 'first_page' ? form.unit?.contact : undefined,
    }),
    children: [
      headTable(draft),
      ...titleBlock(draft),
      ...addressedTo(draft),
      ...guideBox(draft),
      ...form.sections.flatMap((section, index) => sectionBlocks(draft, section, index)),
      ...signingBlock(draft),
    ],
  };
  const content = {
    letterhead,
    language: form.language,
    title: form.title,
    subject: form.kind,
    creator: form.unit?.name ?? '',
    sections: [body, ...form.appendices.map((table) => appendixPages(draft, table))],
  };
  return styledDocument(content, {
    customProperties: identity(form),
    ...(form.protect ? { protection: { type: DocumentProtectionType.FORMS } } : {}),
  });
}
