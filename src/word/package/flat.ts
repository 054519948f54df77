import type { Failure } from '../failure.js';
import type { Limits } from '../limits.js';
import { utf8In } from '../xml/decode.js';
import { scan } from '../xml/scan.js';
import { textAt } from '../xml/utf8.js';
import { type Archive, crc32, damaged, partName, tooLarge } from '../zip/index.js';

/** The XML parts of a package in one file by their names; null where it is damaged, or goes beyond the limits. */
function partsIn(bytes: Uint8Array, limits: Limits): Map<string, Uint8Array> | null {
  const parts = new Map<string, Uint8Array>();
  let depth = 0;
  let name: string | undefined;
  let start = -1;
  const outcome = scan(bytes, {
    open: (tag, at) => {
      depth += 1;
      if (depth === 2) name = tag.attributes['pkg:name'];
      if (depth === 3) start = tag.name === 'pkg:xmlData' ? at + tag.length : -1;
      return depth <= limits.depth && parts.size <= limits.entries;
    },
    close: (at, read) => {
      if (depth === 3 && name !== undefined && start >= 0) parts.set(partName(name), read.subarray(start, at));
      depth -= 1;
    },
    text: () => true,
  });
  return outcome === 'whole' && parts.size <= limits.entries ? parts : null;
}

/** Opens a package written as one XML file (Flat OPC). Its XML parts are cut out as they stand; binary ones are left. */
export function openFlat(bytes: Uint8Array, limits: Limits): Archive | Failure {
  if (bytes.length > limits.partBytes) return tooLarge(limits.partBytes);
  const { bytes: utf8, whole } = utf8In(bytes);
  const parts = whole ? partsIn(utf8, limits) : null;
  if (parts === null) return damaged(null);
  const encoder = new TextEncoder();
  return {
    names: [...parts.keys()],
    find: (name) => {
      const xml = parts.get(partName(name));
      if (xml === undefined) return null;
      const part = encoder.encode(textAt(xml, 0, xml.length).trim());
      return { name, method: 0, crc: crc32(part), size: part.length, bytes: part };
    },
  };
}
