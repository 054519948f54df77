import { openParts, readPart } from './package.js';
import { child, descendants, isElement, type XmlElement } from './xml.js';

/** A content control as it stands in the XML. */
export interface FoundControl {
  tag: string;
  sdt: XmlElement;
  properties: XmlElement;
  content: XmlElement;
  level: 'run' | 'block' | 'row' | 'cell';
}

const LEVELS = { 'w:p': 'block', 'w:tbl': 'block', 'w:tr': 'row', 'w:tc': 'cell' } as const;

/** Where a control stands, told by what it holds. */
const levelOf = (content: XmlElement): FoundControl['level'] => {
  for (const node of content.children) {
    if (isElement(node) && node.name in LEVELS) return LEVELS[node.name as keyof typeof LEVELS];
  }
  return 'run';
};

/** Every control that has a tag and holds no other one, in document order. */
export function controlsOf(root: XmlElement): FoundControl[] {
  return descendants(root, 'w:sdt').flatMap((sdt) => {
    const properties = child(sdt, 'w:sdtPr');
    const content = child(sdt, 'w:sdtContent');
    const tag = child(properties, 'w:tag')?.attributes['w:val'];
    if (!properties || !content || tag === undefined || descendants(content, 'w:tag').length > 0) return [];
    return [{ tag, sdt, properties, content, level: levelOf(content) }];
  });
}

/** The tags of a document, in document order. */
export const tagsIn = (docx: Uint8Array): string[] =>
  controlsOf(readPart(openParts(docx), 'word/document.xml')).map((control) => control.tag);
