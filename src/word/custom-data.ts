import type { CustomXmlPart } from './document.js';
import type { Package } from './package/package.js';
import type { Relationship } from './package/relationships.js';
import { textIn, utf8In } from './xml/decode.js';
import { elementsOf, innerText } from './xml/element.js';
import { scan } from './xml/scan.js';

/** The name and namespace of the root element; null where the text is no XML as far as that, or declares a document type. */
function rootOf(bytes: Uint8Array): { namespace: string; name: string } | null {
  let found: { namespace: string; name: string } | null = null;
  scan(utf8In(bytes).bytes, {
    open: ({ written, scope }) => {
      const [prefix = '', local] = written.split(':');
      found = { namespace: scope.resolve(local === undefined ? '' : prefix) ?? '', name: local ?? prefix };
      return false;
    },
    close: () => undefined,
    text: () => true,
  });
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
    const { text, whole } = bytes === null ? { text: '', whole: false } : textIn(bytes);
    const root = bytes !== null && whole ? rootOf(bytes) : null;
    if (root !== null) found.push({ ...root, xml: text });
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
