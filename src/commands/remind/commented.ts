import { extname } from 'node:path';
import { annotate } from '../../annotate/index.js';
import { settlementsOf } from '../../settle/index.js';
import type { Io } from '../command/index.js';
import { open, type ReadReturns, reviewSafely } from '../returned/index.js';

/**
 * The report of a unit as it came, with a comment at each place that is to be mended; null where it cannot be had: the file
 * is gone since, or is of another format. `file` is what the review calls it.
 */
export async function commentedCopy(read: ReadReturns, file: string, io: Io): Promise<Uint8Array | null> {
  const source = read.sources.get(file);
  if (source === undefined || extname(file).toLowerCase() !== '.docx') return null;
  for await (const one of open(source, () => undefined)) {
    if (one.name !== file || 'code' in one.file) continue;
    const { places: settled } = settlementsOf(read.decisions);
    const { review } = reviewSafely(one.file, { judge: read.judge, settled, language: io.language });
    return annotate(one.file.bytes, review, `${read.now}T00:00:00Z`).value;
  }
  return null;
}
