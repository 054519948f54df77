import { elementsOf, type XmlElement } from '../xml/element.js';
import { partName } from '../zip/index.js';

/** What kind of content each part says it holds (ECMA-376 part 2, 6.2.3). */
export function contentTypesOf(root: XmlElement | null): (part: string) => string | null {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const { name, attributes } of elementsOf(root)) {
    const type = attributes.ContentType ?? '';
    if (name === 'ct:Override') byPart.set(partName(attributes.PartName ?? ''), type);
    if (name === 'ct:Default') byExtension.set((attributes.Extension ?? '').toLowerCase(), type);
  }
  return (part) => {
    const key = partName(part);
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? null;
  };
}
