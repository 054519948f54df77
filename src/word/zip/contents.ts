import { unpack } from './archive.js';
import { readDirectory } from './directory.js';
import { entryName } from './entry-name.js';
import { isFailure, type ZipFailure, type ZipLimits } from './limits.js';

/** All files of a zip by their names, with slashes and no way out of its folder; folders are left out. */
export function contentsOfZip(
  bytes: Uint8Array,
  limits: ZipLimits,
): { name: string; bytes: Uint8Array }[] | ZipFailure {
  const entries = readDirectory(bytes, limits);
  if (isFailure(entries)) return entries;
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const entry of entries) {
    const name = entryName(entry)
      .replaceAll('\\', '/')
      .split('/')
      .filter((part) => part !== '' && part !== '.' && part !== '..')
      .join('/');
    if (entryName(entry).endsWith('/') || name === '') continue;
    const content = unpack(bytes, entry);
    if (isFailure(content)) return content;
    files.push({ name, bytes: content });
  }
  return files;
}
