import type { Failure } from '../failure.js';
import { elementsOf, type XmlElement } from '../xml/element.js';
import { onceOf } from '../xml/once-of.js';
import { damaged, partName } from '../zip/index.js';
import type { Package } from './package.js';

/** The part that holds the text, found by relationship and not by its usual name. */
export interface MainPart {
  name: string;
  root: XmlElement;
}

const programs: readonly [sign: string, name: string][] = [
  ['spreadsheetml', 'Excel (.xlsx)'],
  ['presentationml', 'PowerPoint (.pptx)'],
  ['visio', 'Visio (.vsdx)'],
];

/** What a zip without a Word text in it is, by what is in it. */
export function looksLike(names: readonly string[], contentType: string | null): string {
  for (const [sign, name] of programs) if (contentType?.includes(sign)) return name;
  if (names.some((name) => name.startsWith('xl/'))) return 'Excel (.xlsx)';
  if (names.some((name) => name.startsWith('ppt/'))) return 'PowerPoint (.pptx)';
  if (names.includes('meta-inf/manifest.mf')) return 'JAR';
  return names.includes('meta-inf/container.xml') ? 'EPUB' : 'ZIP';
}

/** What kind of content each part says it holds (ECMA-376 part 2, 6.2.3). */
const contentTypesOf = onceOf((root) => {
  const byPart = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const { name, attributes } of elementsOf(root)) {
    const type = attributes.ContentType ?? '';
    if (name === 'ct:Override') byPart.set(partName(attributes.PartName ?? ''), type);
    if (name === 'ct:Default') byExtension.set((attributes.Extension ?? '').toLowerCase(), type);
  }
  return (part: string): string | null => {
    const key = partName(part);
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1)) ?? null;
  };
});

/** Finds and parses the main part. A package that is no Word document says what it is instead. */
export function readMainPart(parts: Package): MainPart | Failure {
  const types = parts.xml('[Content_Types].xml');
  const named = parts
    .relationships('')
    .filter(({ type, target }) => type === 'officeDocument' && target !== null)
    .map(({ target }) => target ?? '');
  const name = named.find((target) => parts.has(target)) ?? 'word/document.xml';
  if (parts.failure) return parts.failure;
  const type = types && contentTypesOf(types)(name);
  if (!parts.has(name)) {
    const word = parts.names.some((one) => one.startsWith('word/')) || named.some((target) => /word/i.test(target));
    return word ? damaged(name) : { because: 'not-word', looksLike: looksLike(parts.names, type) };
  }
  if (programs.some(([sign]) => type?.includes(sign)))
    return { because: 'not-word', looksLike: looksLike(parts.names, type) };
  const root = parts.mainXml(name);
  if (parts.failure) return parts.failure;
  return root?.name === 'w:document' ? { name, root } : damaged(name);
}
