import type { BinaryKind } from '../findings/index.js';

const SIGNATURES: readonly [bytes: readonly number[], kind: BinaryKind][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-office'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'word'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
];

/** The names of parts stand unpacked in a zip. */
const PARTS: readonly [folder: string, kind: BinaryKind][] = [
  ['word/', 'word'],
  ['xl/', 'excel'],
  ['ppt/', 'powerpoint'],
  ['opendocument.text', 'word'],
  ['opendocument.spreadsheet', 'excel'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What the bytes are where they are no text, told by how they begin; null where nothing is known of them. */
export const binaryKind = (bytes: Uint8Array): BinaryKind | null => {
  const known = SIGNATURES.find(([start]) => startsWith(bytes, start));
  if (known !== undefined) return known[1];
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4]) && !startsWith(bytes, [0x50, 0x4b, 5, 6])) return null;
  const text = new TextDecoder('latin1').decode(bytes);
  return PARTS.find(([part]) => text.includes(part))?.[1] ?? 'archive';
};
