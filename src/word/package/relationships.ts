import { elementsOf, type XmlElement } from '../xml/element.js';

/** How one part names another. */
export interface Relationship {
  id: string;
  /** The last word of its type, such as "styles"; the same in both editions of the standard and in Microsoft's own. */
  type: string;
  /** The name of a part of the package; null where it leads out of it, where nothing is ever followed. */
  target: string | null;
}

/** Where the relationships of a part stand (ECMA-376 part 2, 6.5.2.4); of the package itself for "". */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Resolves a target against the part that names it. One that climbs out of the package leads nowhere. */
export function resolveTarget(target: string, source: string): string | null {
  const plain = target.replaceAll('\\', '/').split(/[?#]/)[0] ?? '';
  const steps = plain.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps.length === 0 ? null : unescapePercent(steps.join('/'));
}

function unescapePercent(name: string): string {
  return /^(?:[^%]|%[0-7][0-9a-f])*$/i.test(name) ? decodeURIComponent(name) : name;
}

/** Those read already, by the root of their part: many files share one. */
const read = new WeakMap<XmlElement, { source: string; found: readonly Relationship[] }>();

export function readRelationships(root: XmlElement | null, source: string): readonly Relationship[] {
  if (root === null) return [];
  const known = read.get(root);
  if (known?.source === source) return known.found;
  const found: Relationship[] = [];
  for (const { name, attributes } of elementsOf(root)) {
    if (name !== 'rel:Relationship') continue;
    found.push({
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: attributes.TargetMode === 'External' ? null : resolveTarget(attributes.Target ?? '', source),
    });
  }
  read.set(root, { source, found });
  return found;
}
