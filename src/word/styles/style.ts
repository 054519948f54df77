import { child, elementsOf, isOn, valOf, type XmlElement } from '../xml/element.js';

/** One style as styles.xml gives it (ECMA-376 17.7.4.17). */
export interface Style {
  id: string;
  type: string;
  /** As a person sees it, such as "heading 1". */
  name: string;
  basedOn: string | null;
  isDefault: boolean;
  paragraph: XmlElement | null;
  run: XmlElement | null;
}

export function readStyles(root: XmlElement | null): Style[] {
  const styles: Style[] = [];
  for (const element of elementsOf(root)) {
    if (element.name !== 'w:style') continue;
    const id = element.attributes['w:styleId'] ?? '';
    const isDefault = element.attributes['w:default'];
    styles.push({
      id,
      type: element.attributes['w:type'] ?? 'paragraph',
      name: valOf(element, 'w:name') ?? id,
      basedOn: valOf(element, 'w:basedOn'),
      isDefault: isDefault !== undefined && isOn(isDefault),
      paragraph: child(element, 'w:pPr'),
      run: child(element, 'w:rPr'),
    });
  }
  return styles;
}

/** Heading styles by the names programs give them: Word, LibreOffice, its escaped ids, and Word in Vietnamese. */
const HEADING = /^(?:heading|tiêu đề|đầu đề)(?:\s|_20_)*([1-9])$/i;

/** 0 for a style called "heading 1"; null for a name that says nothing. */
export function levelByName(name: string): number | null {
  const level = HEADING.exec(name.normalize('NFC').trim())?.[1];
  return level === undefined ? null : Number(level) - 1;
}

/** 9 is written for plain text (ECMA-376 17.3.1.20). */
export const levelByNumber = (written: number): number | null => (written >= 0 && written < 9 ? written : null);
