import { unzipSync, type Zippable, zipSync } from 'fflate';

/** What may be read of a workbook, in bytes: all parts of a list of units together, and how many there may be. */
export const PARTS_LIMIT = { bytes: 33_554_432, count: 500 };

/** The parts a list is read from: no pictures, no macros, no caches, nothing embedded. */
const NEEDED =
  /^\/?(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/[^/]+\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** Why the parts of a workbook could not be taken out. */
export type PartsTrouble = 'too-large' | 'damaged' | 'not-workbook';

/**
 * A workbook with only what a list is read from, nothing of it compressed: whoever reads it on meets no bomb. An entry
 * that holds more than it says is cut to what it says.
 */
export const safeParts = (bytes: Uint8Array): Uint8Array | PartsTrouble => {
  let size = 0;
  let count = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        size += originalSize;
        count += 1;
        return size <= PARTS_LIMIT.bytes && count <= PARTS_LIMIT.count;
      },
    });
    if (size > PARTS_LIMIT.bytes || count > PARTS_LIMIT.count) return 'too-large';
    if (!Object.keys(parts).some((name) => /^\/?xl\/workbook[^/]*\.xml$/i.test(name))) return 'not-workbook';
    const plain: Zippable = {};
    for (const [name, part] of Object.entries(parts)) plain[name] = [part, { level: 0 }];
    return zipSync(plain);
  } catch {
    return 'damaged';
  }
};
