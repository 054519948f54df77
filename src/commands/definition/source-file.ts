import { type Finding, finding, type Result } from '../../findings/index.js';
import { kindOf, readFile, systemCode } from '../../node/index.js';
import { LARGEST_SOURCE, type NamedBytes } from '../../source/index.js';

/** Whether a file could not even be read from the disk. */
export const isUnread = ({ code }: Finding): boolean =>
  code === 'file-not-found' || code === 'file-is-folder' || code === 'file-unopened';

/**
 * Reads a definition, list of units or letterhead from the disk; `name` is how messages call it. Null with a finding
 * where it is not there, cannot be opened or is larger than `limit` bytes.
 */
export async function readSource(
  path: string,
  name: string,
  limit = LARGEST_SOURCE,
): Promise<Result<NamedBytes | null>> {
  const place = { in: 'file' as const, file: name };
  try {
    const { bytes, size } = await readFile(path, limit);
    if (bytes !== null) return { value: { name, bytes }, findings: [] };
    const data = { file: name, bytes: size, limit };
    return { value: null, findings: [finding('file-too-large', null, place, data)] };
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    const there = await kindOf(path).catch(() => 'file');
    const why = there === null ? 'file-not-found' : there === 'folder' ? 'file-is-folder' : 'file-unopened';
    return { value: null, findings: [finding(why, null, place, { file: name })] };
  }
}
