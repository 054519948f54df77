/** An element with its names in one spelling, whatever prefixes and edition of the standard the file uses. */
export interface XmlElement {
  /** Such as "w:p"; "{namespace}name" where the namespace is not known. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** What an empty element holds. */
export const NOTHING: readonly XmlNode[] = [];

/** The elements inside, text left out; no list of its own where there is no text, as in most of a document. */
export function elementsOf(parent: XmlElement | null | undefined): readonly XmlElement[] {
  const children = parent?.children ?? NOTHING;
  for (let at = 0; at < children.length; at += 1)
    if (typeof children[at] === 'string') return children.filter((node) => typeof node !== 'string');
  return children as readonly XmlElement[];
}

/** The first child of this name; null without. */
export function child(parent: XmlElement | null | undefined, name: string): XmlElement | null {
  if (!parent) return null;
  const { children } = parent;
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at];
    if (typeof node === 'object' && node.name === name) return node;
  }
  return null;
}

/** The child at the end of a path of names; null where one is missing. */
export function descend(parent: XmlElement | null | undefined, ...path: string[]): XmlElement | null {
  let at = parent ?? null;
  for (const name of path) at = child(at, name);
  return at;
}

/** The attribute `w:val` of a child, as most properties are written; null without. */
export const valOf = (parent: XmlElement | null | undefined, name: string): string | null =>
  child(parent, name)?.attributes['w:val'] ?? null;

/** The same as a whole number; null where it is none. */
export function numberIn(parent: XmlElement | null | undefined, name: string): number | null {
  return wholeNumber(valOf(parent, name));
}

export function wholeNumber(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

/** Whether a written switch is on (ECMA-376 17.17.4, ST_OnOff). */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(0|false|off)$/i.test(value);

/** A switch as a child element: on, off, or null where nothing is said. */
export function switchOf(parent: XmlElement | null | undefined, name: string): boolean | null {
  const found = child(parent, name);
  return found === null ? null : isOn(found.attributes['w:val']);
}

/** All text inside, in order. */
export function innerText(element: XmlElement | null | undefined): string {
  return (element?.children ?? []).map((node) => (typeof node === 'string' ? node : innerText(node))).join('');
}

/** An element without its children. */
export const leaf = (name: string, attributes: Record<string, string> = {}): XmlElement => ({
  name,
  attributes,
  children: NOTHING,
});
