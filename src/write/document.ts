import { Document, DocumentProtectionType, type IPropertiesOptions, type ISectionOptions } from 'docx';
import type { Language } from '../../schemas/id.js';
import type { Letterhead } from '../../schemas/letterhead.js';
import { type Form, formWords, PROPERTY } from '../form/index.js';
import { appendixPages } from './appendix.js';
import type { Draft } from './draft.js';
import { headTable } from './head.js';
import { Marks } from './marks.js';
import { lastPart, sectionBlocks } from './narrative.js';
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

/** What the parts of one document are written from; a new one for each document. */
export const draftOf = (form: Form): Draft => ({
  form,
  letterhead: form.letterhead,
  words: formWords(form.language),
  marks: new Marks(`${form.stamp.outline}/${form.stamp.unit}/${form.stamp.period}`),
  last: lastPart(form.sections),
});

export interface House {
  letterhead: Letterhead;
  language: Language;
  title: string;
  subject: string;
  creator: string;
  sections: readonly ISectionOptions[];
}

/** A document of the docx package in the styles and the numbering of a letterhead. */
export const houseDocument = (house: House, more: Partial<IPropertiesOptions> = {}): Document =>
  new Document({
    title: house.title,
    subject: house.subject,
    creator: house.creator,
    lastModifiedBy: house.creator,
    styles: { importedStyles: stylesOf(house.letterhead, house.language) },
    numbering: { config: [{ reference: HEADINGS, levels: headingLevels(house.letterhead) }] },
    compatibility: { version: 15 },
    ...more,
    sections: house.sections,
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
  const house = {
    letterhead,
    language: form.language,
    title: form.title,
    subject: form.kind,
    creator: form.unit?.name ?? '',
    sections: [body, ...form.appendices.map((table) => appendixPages(draft, table))],
  };
  return houseDocument(house, {
    customProperties: identity(form),
    ...(form.protect ? { protection: { type: DocumentProtectionType.FORMS } } : {}),
  });
}
