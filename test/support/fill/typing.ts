import { child, cloneElement, descendants, element, isElement, type XmlElement, type XmlNode } from './xml.js';

/** What a typed run looks like: as the control says, else as its prompt did without the prompt's own style. */
export function typedLook(properties: XmlElement | undefined, content: XmlElement): XmlElement | null {
  const own = child(properties, 'w:rPr');
  if (own) return cloneElement(own);
  const prompt = child(descendants(content, 'w:r')[0], 'w:rPr');
  if (!prompt) return null;
  const look = cloneElement(prompt);
  look.children = look.children.filter(
    (node) => isElement(node) && node.name !== 'w:rStyle' && node.name !== 'w:vanish',
  );
  return look.children.length > 0 ? look : null;
}

/** One run; each line break of the text is a `w:br`. */
export function typedRun(text: string, look: XmlElement | null): XmlElement {
  const lines = text
    .split('\n')
    .flatMap((line, index): XmlNode[] => [
      ...(index > 0 ? [element('w:br')] : []),
      element('w:t', { 'xml:space': 'preserve' }, [line]),
    ]);
  return element('w:r', {}, [...(look ? [cloneElement(look)] : []), ...lines]);
}

/** Paragraphs that continue the look of a model, one for each line of the text. */
export function typedParagraphs(text: string, model: XmlElement | undefined, look: XmlElement | null): XmlElement[] {
  const properties = child(model, 'w:pPr');
  return text
    .split('\n')
    .map((line) => element('w:p', {}, [...(properties ? [cloneElement(properties)] : []), typedRun(line, look)]));
}

export const isBookmark = (node: XmlNode): boolean =>
  isElement(node) && (node.name === 'w:bookmarkStart' || node.name === 'w:bookmarkEnd');
