import {
  isFailure,
  named,
  openArchive,
  stored,
  unpacked,
  type ZipFailure,
  type ZipLimits,
  zipOf,
} from '../word/zip/index.js';
import { spannedBy } from './spanned.js';

/** What may be read of a workbook: entries of the file; bytes of the parts cells are read from, one and all. */
const LIMITS: ZipLimits = { entries: 4000, partBytes: 33_554_432, totalBytes: 33_554_432 };

/** How many parts cells may be read from. */
const MOST_PARTS = 500;

/** The parts cells are read from: no pictures, no macros, no caches, nothing embedded. */
const NEEDED =
  /^\/?(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** Why the parts of a workbook could not be taken out. */
export type PartsFailure = ZipFailure['because'] | 'not-workbook';

/** A workbook that may be read, and how many cells the sheet in it spans that spans most. */
export interface WorkbookParts {
  bytes: Uint8Array;
  widest: number;
}

/**
 * A workbook with only what its cells are read from, nothing of it compressed: whoever reads it on meets no bomb. It is read
 * as a returned file is: a part that is there twice, or holds anything but what it says, is damaged.
 */
export const safeParts = (bytes: Uint8Array): WorkbookParts | PartsFailure => {
  const archive = openArchive(bytes, LIMITS);
  if (isFailure(archive)) return archive.because;
  const names = archive.names.filter((name) => NEEDED.test(name));
  if (names.length > MOST_PARTS) return 'too-large';
  if (!names.some((name) => /^\/?xl\/workbook[^/]*\.xml$/i.test(name))) return 'not-workbook';
  const parts = [];
  let widest = 0;
  for (const name of names) {
    const found = archive.find(name);
    if (found === null) continue;
    const content = isFailure(found) ? found : unpacked(found);
    if (isFailure(content)) return content.because;
    const spanned = spannedBy(content);
    if (spanned === null) return 'damaged';
    widest = Math.max(widest, spanned);
    parts.push({ ...named(name), ...stored(content) });
  }
  return { bytes: zipOf(parts), widest };
};
