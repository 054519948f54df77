import { SaxesParser } from 'saxes';
import type { CustomXmlPart } from './document.js';
import type { Package } from './package/package.js';
import type { Relationship } from './package/relationships.js';
import { decode } from './xml/decode.js';
import { elementsOf, innerText } from './xml/element.js';

/** The name and namespace of the root element; null where the text is no XML as far as that, or declares a document type. */
function rootOf(xml: string): { namespace: string; name: string } | null {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let found: { namespace: string; name: string } | null = null;
  let wrong = false;
  const fail = (): void => {
    wrong ||= found === null;
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => {
    found ??= wrong ? null : { namespace: tag.uri, name: tag.local };
  });
  const STEP = 4096;
  for (let at = 0; at < xml.length && found === null && !wrong; at += STEP) parser.write(xml.slice(at, at + STEP));
  return found;
}

/**
 * The custom XML parts of a document, as text: what is in them is not this room's business. One that is no XML is
 * left out, for Word itself does not look at it before someone asks.
 */
export function readCustomXml(parts: Package, relationships: readonly Relationship[]): CustomXmlPart[] {
  const named = relationships.flatMap(({ type, target }) => (type === 'customXml' && target !== null ? [target] : []));
  const unnamed = parts.names.filter((name) => /^customxml\/item\d+\.xml$/.test(name));
  const found: CustomXmlPart[] = [];
  const passed = new Set<string>();
  for (const part of [...named, ...unnamed]) {
    const key = part.toLowerCase();
    const bytes = passed.has(key) ? null : parts.bytes(part);
    passed.add(key);
    const pieces = bytes === null ? [null] : [...decode(bytes)];
    const xml = pieces.includes(null) ? null : pieces.join('');
    const root = xml === null ? null : rootOf(xml);
    if (xml !== null && root !== null) found.push({ ...root, xml });
  }
  return found;
}

/** Custom document properties by name, each value as its text (ECMA-376 22.3.2). */
export function readProperties(parts: Package): Record<string, string> {
  const part = parts.relationships('').find(({ type }) => type === 'custom-properties' || type === 'customProperties');
  const found: [string, string][] = [];
  for (const property of elementsOf(parts.xml(part?.target ?? null))) {
    const name = property.attributes.name;
    if (property.name === 'op:property' && name !== undefined) found.push([name, innerText(property)]);
  }
  // Entries, not assignments: a property called "__proto__" is a name like any other.
  return Object.fromEntries(found);
}
