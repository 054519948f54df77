import { finding, type Result } from '../findings/index.js';
import { readFile } from '../node/index.js';
import { LARGEST_SOURCE, type NamedBytes } from '../outline/index.js';

/**
 * Reads a definition, list of units or letterhead from the disk; `name` is how messages call it. Null with a finding
 * where it is not there or too large.
 */
export async function readSource(path: string, name: string): Promise<Result<NamedBytes | null>> {
  const place = { in: 'file' as const, file: name };
  try {
    const { bytes, size } = await readFile(path, LARGEST_SOURCE);
    if (bytes !== null) return { value: { name, bytes }, findings: [] };
    const data = { file: name, bytes: size, limit: LARGEST_SOURCE };
    return { value: null, findings: [finding('file-too-large', null, place, data)] };
  } catch {
    return { value: null, findings: [finding('file-not-found', null, place, { file: name })] };
  }
}
