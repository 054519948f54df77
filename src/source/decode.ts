import { type BinaryKind, type Finding, finding, type Result } from '../findings/index.js';

/** A file as it comes from the disk or the browser. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/**
 * The largest file parsed, in bytes: a list of some thousand units. The YAML library takes seconds over a file of this
 * size that is made of mistakes, and longer in proportion.
 */
export const LARGEST_SOURCE = 524_288;

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);

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

/** What the bytes are where they are no text, told by how they begin; null where nothing is known of them. */
const binaryKind = (bytes: Uint8Array): BinaryKind | null => {
  const known = SIGNATURES.find(([start]) => startsWith(bytes, ...start));
  if (known !== undefined) return known[1];
  if (!startsWith(bytes, 0x50, 0x4b, 3, 4) && !startsWith(bytes, 0x50, 0x4b, 5, 6)) return null;
  const text = new TextDecoder('latin1').decode(bytes);
  return PARTS.find(([part]) => text.includes(part))?.[1] ?? 'archive';
};

const looksLikeUtf16 = (bytes: Uint8Array): boolean => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const head = bytes.subarray(0, 200);
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return zeros > head.length / 3;
};

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The text of a file of at most `limit` bytes, or why there is none. A file that is too large is not looked into. */
export const decode = ({ name, bytes }: NamedBytes, limit = LARGEST_SOURCE): Result<string | null> => {
  const place = { in: 'file' as const, file: name };
  const refuse = (found: Finding): Result<null> => ({ value: null, findings: [found] });
  if (bytes.length > limit)
    return refuse(finding('file-too-large', null, place, { file: name, bytes: bytes.length, limit }));
  const kind = binaryKind(bytes);
  if (kind !== null) return refuse(finding('file-not-text', null, place, { file: name, kind }));
  const wide = looksLikeUtf16(bytes);
  const text = wide ? null : decodeUtf8(bytes);
  if (text === null) return refuse(finding('not-utf8', null, place, { file: name, encoding: wide ? 'UTF-16' : null }));
  const marked = text.startsWith('\uFEFF');
  const bare = marked ? text.slice(1) : text;
  if (bare.trim() === '') return refuse(finding('file-empty', null, place, { file: name }));
  return { value: bare, findings: marked ? [finding('byte-order-mark', null, place, { file: name })] : [] };
};
