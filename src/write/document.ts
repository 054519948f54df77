import { Document, DocumentProtectionType } from 'docx';
import { PROPERTY } from '../form/anchors.js';
import { type Form, formWords } from '../form/index.js';
import { appendixPages } from './appendix.js';
import type { Draft } from './draft.js';
import { headTable } from './head.js';
import { Line } from './line.js';
import { Marks } from './marks.js';
import { lastPart, sectionBlocks } from './narrative.js';
import { HEADINGS, headingLevels } from './numbering.js';
import { pageOptions } from './page.js';
import { signingBlock } from './signing.js';
import { HOUSE } from './style-names.js';
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

/** A form as a document of the docx package: its own pages first, then each appendix. */
export function documentOf(form: Form): Document {
  const { letterhead } = form;
  const draft: Draft = {
    form,
    letterhead,
    words: formWords(form.language),
    marks: new Marks(`${form.stamp.outline}/${form.stamp.unit}/${form.stamp.period}`),
    last: lastPart(form.sections),
  };
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
      new Line(HOUSE.gap, []),
    ],
  };
  return new Document({
    title: form.title,
    subject: form.kind,
    creator: form.unit?.name ?? '',
    lastModifiedBy: form.unit?.name ?? '',
    customProperties: identity(form),
    styles: { importedStyles: stylesOf(letterhead, form.language) },
    numbering: { config: [{ reference: HEADINGS, levels: headingLevels(letterhead) }] },
    compatibility: { version: 15 },
    ...(form.protect ? { protection: { type: DocumentProtectionType.FORMS } } : {}),
    sections: [body, ...form.appendices.map((table) => appendixPages(draft, table))],
  });
}
