import type { Package } from './package/package.js';
import { elementsOf, innerText } from './xml/element.js';

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
