import { type Finding, finding, type Result } from '../findings/index.js';
import { binaryKind } from './binary.js';

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
