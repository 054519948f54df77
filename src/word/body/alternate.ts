import { elementsOf, type XmlElement } from '../xml/element.js';

/** Extensions this program reads text from. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['w14', 'w15', 'wp14', 'wps', 'wpg', 'wpc', 'a', 'pic', 'v', 'm']);

const isUnderstood = (choice: XmlElement): boolean =>
  (choice.attributes.Requires ?? '').split(' ').every((prefix) => UNDERSTOOD.has(prefix));

/**
 * The one branch of several spellings of the same content that is read, so that no text is read twice
 * (ECMA-376 part 3, 10.2). Where none is understood the first is better than nothing.
 */
export function branchOf(element: XmlElement): XmlElement | null {
  const branches = [...elementsOf(element)];
  const choices = branches.filter(({ name }) => name === 'mc:Choice');
  return choices.find(isUnderstood) ?? branches.find(({ name }) => name === 'mc:Fallback') ?? choices[0] ?? null;
}
