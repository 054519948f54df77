import { SaxesParser } from 'saxes';
import type { Failure } from '../failure.js';
import type { Limits } from '../limits.js';
import { decode } from '../xml/decode.js';
import { spell } from '../xml/namespaces.js';
import { type Archive, damaged, partName, tooLarge } from '../zip/index.js';

/** Opens a package written as one XML file (Flat OPC). Its XML parts are cut out as they stand; binary ones are left. */
export function openFlat(bytes: Uint8Array, limits: Limits): Archive | Failure {
  if (bytes.length > limits.partBytes) return tooLarge(limits.partBytes);
  const parser = new SaxesParser({ xmlns: true });
  const parts = new Map<string, string>();
  let text = '';
  let depth = 0;
  let wrong = false;
  let name: string | null = null;
  let start = 0;
  const fail = (): void => {
    wrong = true;
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => {
    if (++depth > limits.depth) wrong = true;
    if (depth === 2) name = tag.attributes['pkg:name']?.value ?? null;
    if (depth === 3) start = spell(tag.uri, tag.local) === 'pkg:xmlData' ? parser.position : -1;
  });
  parser.on('closetag', () => {
    if (depth-- !== 3 || name === null || start < 0) return;
    parts.set(partName(name), text.slice(start, text.lastIndexOf('</', parser.position - 1)));
  });
  for (const piece of decode(bytes)) {
    if (piece === null || wrong || parts.size > limits.entries) return damaged(null);
    text += piece;
    parser.write(piece);
  }
  parser.close();
  if (wrong) return damaged(null);
  const encoder = new TextEncoder();
  return {
    names: [...parts.keys()],
    read: (part) => {
      const xml = parts.get(partName(part));
      return xml === undefined ? null : encoder.encode(xml.trim());
    },
  };
}
