import type { Failure } from './failure.js';

/** Magic numbers of what people send instead of a Word file. */
const signatures: readonly [bytes: readonly number[], name: string][] = [
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x42, 0x4d], 'BMP'],
  [[0x49, 0x49, 0x2a, 0], 'TIFF'],
  [[0x4d, 0x4d, 0, 0x2a], 'TIFF'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x1f, 0x8b], 'GZ'],
  [[0x4d, 0x5a], 'EXE'],
  // [MS-SHLLINK] 2.1: the length of the header, and the start of its class.
  [[0x4c, 0, 0, 0, 1, 0x14, 2, 0], 'Shortcut (.lnk)'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Entries of a compound file's directory are of this length and stand at its multiples ([MS-CFB] 2.6.1). */
const ENTRY = 128;

/** Where a name stands as a compound file spells it: two bytes a letter, at the start of an entry; -1 where it does not. */
function nameAt(bytes: Uint8Array, name: string): number {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = ENTRY; at < bytes.length; at += ENTRY)
    if (bytes[at] === wanted[0] && wanted.every((byte, step) => bytes[at + step] === byte)) return at;
  return -1;
}

const holdsName = (bytes: Uint8Array, name: string): boolean => nameAt(bytes, name) >= 0;

/** The whole number of so many bytes, the lowest first; 0 behind the end. */
const numberAt = (bytes: Uint8Array, at: number, length: number): number =>
  Array.from({ length }, (_, step) => (bytes[at + step] ?? 0) * 256 ** step).reduce((sum, part) => sum + part, 0);

/**
 * Whether a document of the years before 2007 has a password: the bit fEncrypted of its first stream ([MS-DOC] 2.5.2),
 * found by the entry of that stream ([MS-CFB] 2.6.1: its first sector stands 116 bytes behind its name).
 */
function isEncryptedDoc(bytes: Uint8Array, entry: number): boolean {
  const start = (numberAt(bytes, entry + 116, 4) + 1) * 2 ** numberAt(bytes, 30, 2);
  return numberAt(bytes, start, 2) === 0xa5ec && (numberAt(bytes, start + 10, 2) & 0x0100) !== 0;
}

/** What is in an OLE2 compound file: an encrypted package, or a document of the years before 2007. */
function sniffCompound(bytes: Uint8Array): Failure {
  if (holdsName(bytes, 'EncryptedPackage')) return { because: 'encrypted' };
  const word = nameAt(bytes, 'WordDocument');
  if (word >= 0) return { because: isEncryptedDoc(bytes, word) ? 'encrypted' : 'legacy-doc' };
  if (holdsName(bytes, 'Workbook')) return { because: 'not-word', looksLike: 'Excel (.xls)' };
  if (holdsName(bytes, 'PowerPoint Document')) return { because: 'not-word', looksLike: 'PowerPoint (.ppt)' };
  if (holdsName(bytes, '__substg1.0_')) return { because: 'not-word', looksLike: 'Outlook (.msg)' };
  return { because: 'legacy-doc' };
}

function sniffText(bytes: Uint8Array): Failure | null {
  const start = bytes.subarray(0, 4096);
  const wide = start[0] === 0xff || start[0] === 0xfe;
  // A letter the end of the sample falls into is left out.
  const text = new TextDecoder(wide ? 'utf-16le' : 'utf-8').decode(start, { stream: true }).trimStart();
  if (text.startsWith('{\\rtf')) return { because: 'rtf' };
  const named = (looksLike: string | null): Failure => ({ because: 'not-word', looksLike });
  if (/<pkg:package[\s>]/.test(text)) return null;
  if (/<w:wordDocument[\s>]/.test(text)) return named('Word 2003 XML');
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(text) || /<html[\s>]/i.test(text)) return named('HTML');
  if (/^mime-version:/i.test(text)) return named('MHTML');
  if (text.startsWith('<?xml')) return named('XML');
  const controls = [...text].filter((letter) => letter < ' ' && !'\t\r\n\f'.includes(letter)).length;
  return named(controls === 0 && !text.includes('�') ? 'TXT' : null);
}

/** Nothing but zeros, as a broken stick leaves a file of any size. */
function isEmpty(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at] !== 0) return false;
  return true;
}

/**
 * What the bytes are, whatever the file is called: a zip, a package in one XML file (Flat OPC), or a reason why this
 * is no Word file of today.
 */
export function sniff(bytes: Uint8Array): 'zip' | 'flat' | Failure {
  if (isEmpty(bytes)) return { because: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffCompound(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return { because: 'pdf' };
  const signature = signatures.find(([magic]) => startsWith(bytes, magic));
  if (signature) return { because: 'not-word', looksLike: signature[1] };
  return sniffText(bytes) ?? 'flat';
}
