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
