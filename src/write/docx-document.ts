import { Document, DocumentProtectionType, type FileChild, Packer } from 'docx';
import type { DocumentContent } from './document.js';
import { type Pages, sectionsOf } from './parts/page.js';
import { HEADINGS, headingLevels } from './styles/numbering.js';
import { stylesOf } from './styles/styles.js';

/**
 * Packs a document in the styles and the numbering of its letterhead by the docx package.
 * @param childrenOf what stands on its pages
 */
export async function docxOf(
  content: DocumentContent,
  childrenOf: (pages: Pages, index: number) => readonly FileChild[],
): Promise<Uint8Array> {
  const { letterhead, language, title, subject, creator, sections, properties, protect } = content;
  const document = new Document({
    title,
    subject,
    creator,
    lastModifiedBy: creator,
    styles: { importedStyles: stylesOf(letterhead, language) },
    numbering: { config: [{ reference: HEADINGS, levels: headingLevels(letterhead) }] },
    compatibility: { version: 15 },
    ...(properties === undefined ? {} : { customProperties: properties }),
    ...(protect === true ? { protection: { type: DocumentProtectionType.FORMS } } : {}),
    sections: sectionsOf(letterhead, sections, childrenOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
