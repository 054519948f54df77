import { contentsOfZip, zipInPieces } from '../../src/index.js';
import { bytesOf } from '../model/index.js';
import type { Handlers } from './handlers.js';

const MOST_FILES = 65_535;
const LARGEST = 2 * 1024 * 1024 * 1024;

/** Folders as archives, and back. */
export const archives: Pick<Handlers, 'zip' | 'unzip'> = {
  async zip({ files }) {
    const pieces: Uint8Array[] = [];
    for await (const piece of zipInPieces(files.map(([name, content]) => ({ name, bytes: () => bytesOf(content) }))))
      pieces.push(piece);
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return { bytes };
  },
  async unzip({ bytes }) {
    const files = contentsOfZip(bytes, { entries: MOST_FILES, partBytes: LARGEST, totalBytes: LARGEST });
    // What lies in the archive as it is would be a part of it: wherever such a part is sent, all of the archive goes along.
    return { files: Array.isArray(files) ? files.map(({ name, bytes: content }) => [name, content.slice()]) : null };
  },
};
