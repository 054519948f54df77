import { strFromU8, unzipSync } from 'fflate';
import { write } from '../../src/write/index.js';
import type { MadeForm } from './forms.js';

/** The parts of a written form by their path, as text. */
export async function written({ form, embedded }: MadeForm): Promise<Record<string, string>> {
  const parts = unzipSync(await write(form, embedded));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The body of a written form as XML. */
export const bodyOf = async (made: MadeForm): Promise<string> => (await written(made))['word/document.xml'] ?? '';

/** Every value an attribute has on an element, in document order. */
export const valuesOf = (xml: string, element: string, attribute = 'w:val'): string[] =>
  [...xml.matchAll(new RegExp(`<${element}( [^>]*)?/?>`, 'g'))].flatMap(
    (match) => new RegExp(` ${attribute}="([^"]*)"`).exec(match[0])?.[1] ?? [],
  );

/** The first element that holds a text: `<name …> … </name>` around it. */
export function around(xml: string, name: string, text: string): string {
  const found = xml
    .split(new RegExp(`(?=<${name}[ >])`))
    .map((piece) => piece.slice(0, piece.indexOf(`</${name}>`)))
    .find((piece) => piece.includes(text));
  if (found === undefined) throw new Error(`No ${name} holds ${text}`);
  return found;
}

/** The definition of a style by its name. */
export const styleOf = (styles: string, name: string): string => around(styles, 'w:style', `<w:name w:val="${name}"/>`);
