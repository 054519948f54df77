import type { Result } from '../findings/index.js';
import { assemble } from './assemble.js';
import type { WordDocument } from './document.js';
import { type Failure, findingOf } from './failure.js';
import { LIMITS, type Limits } from './limits.js';
import { openFlat } from './package/flat.js';
import { readMainPart } from './package/main-part.js';
import { Package } from './package/package.js';
import { sniff } from './sniff.js';
import { type Archive, damaged, isFailure, openArchive, tooLarge } from './zip/index.js';

/** What an OpenDocument file says it is, in its first entry. */
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** An OpenDocument file with a password says in its list of parts how each is encrypted (ODF 1.2, part 3, 4.8.1). */
const isEncrypted = (manifest: Uint8Array | null): boolean =>
  manifest !== null && /<(?:\w+:)?encryption-data\b/.test(new TextDecoder().decode(manifest));

function openDocument(type: string, manifest: Uint8Array | null): Failure {
  const kind = type.slice(OPEN_DOCUMENT.length);
  if (isEncrypted(manifest)) return { because: 'encrypted' };
  return kind.startsWith('text') ? { because: 'odt' } : { because: 'not-word', looksLike: `OpenDocument (${kind})` };
}

function readPackage(archive: Archive | Failure, limits: Limits): WordDocument | Failure {
  if (isFailure(archive)) return archive;
  const parts = new Package(archive, limits);
  const type = new TextDecoder().decode(parts.bytes('mimetype') ?? new Uint8Array());
  if (type.startsWith(OPEN_DOCUMENT)) return openDocument(type.trim(), parts.bytes('META-INF/manifest.xml'));
  if (parts.failure) return parts.failure;
  const main = readMainPart(parts);
  return isFailure(main) ? main : assemble(main, parts, limits);
}

/** Reads a file; a mistake of this program is thrown, so that it can be looked for. */
export function readBytes(bytes: Uint8Array, limits: Limits): WordDocument | Failure {
  if (bytes.length > limits.fileBytes) return tooLarge(limits.fileBytes);
  const kind = sniff(bytes);
  if (typeof kind !== 'string') return kind;
  return readPackage(kind === 'zip' ? openArchive(bytes, limits) : openFlat(bytes, limits), limits);
}

/**
 * Reads a returned file, known by its content and not by its name: .docx, .docm, .dotx, Word's single XML file, in
 * both editions of the standard.
 * @param file its bytes, and its name for what is said of it
 * @param limits how much is read before the file is refused; the usual ones where not given
 * @returns the document; or null and one finding that says why there is none. Never throws, whatever the bytes.
 */
export function readWord(
  file: { name: string; bytes: Uint8Array },
  limits: Partial<Limits> = {},
): Result<WordDocument | null> {
  let read: WordDocument | Failure;
  try {
    read = readBytes(file.bytes, { ...LIMITS, ...limits });
  } catch {
    // A mistake of this program: the reviewer's other files go on all the same.
    read = damaged(null);
  }
  if (isFailure(read)) return { value: null, findings: [findingOf(read, file.name)] };
  return { value: read, findings: [] };
}
