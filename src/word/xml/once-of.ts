import type { XmlElement } from './element.js';

/**
 * What follows from an element and what is in it, made out once where it stands: properties stand in many places of many
 * files (`met-trees.ts`), and whole parts in many files (`met-parts.ts`). Kept as long as the element itself.
 */
export function onceOf<T extends object>(make: (element: XmlElement) => T): (element: XmlElement) => T {
  const known = new WeakMap<XmlElement, T>();
  return (element) => {
    const kept = known.get(element);
    if (kept !== undefined) return kept;
    const made = make(element);
    known.set(element, made);
    return made;
  };
}
