import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { replaceWith } from './atomic-write.js';

/** A file of a zip: its name in it, and its bytes when they are wanted. */
export interface ZipEntry {
  name: string;
  bytes(): Promise<Uint8Array>;
}

/** What an archive without the 64-bit records holds at most (APPNOTE.TXT 4.4.1.4). */
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** The first moment a zip can tell, 1 January 1980: the same files make the same bytes (APPNOTE.TXT 4.4.6). */
const EPOCH_DATE = (1 << 5) | 1;

/** Names are in UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const UTF8 = 1 << 11;
const VERSION = 20;

/** What the local header and the central directory say alike of a file that is stored as it is (4.3.7, 4.3.12). */
function commonFields(name: Buffer, crc: number, size: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8, 2);
  fields.writeUInt16LE(EPOCH_DATE, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(size, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (of: 3 | 1 | 5, and: 4 | 2 | 6): Buffer => Buffer.from([0x50, 0x4b, of, and]);

/** A file in the central directory (4.3.12): which version made it, the common fields, and where it begins. */
function directoryRecord(name: Buffer, common: Buffer, offset: number): Buffer {
  const end = Buffer.alloc(14);
  end.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(1, 2), Buffer.from([VERSION, 0]), common, end, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(18);
  record.writeUInt16LE(count, 4);
  record.writeUInt16LE(count, 6);
  record.writeUInt32LE(size, 8);
  record.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(5, 6), record]);
}

async function writeEntries(file: FileHandle, entries: Iterable<ZipEntry>): Promise<void> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const bytes = await entry.bytes();
    const name = Buffer.from(entry.name);
    const common = commonFields(name, crc32(bytes), bytes.length);
    directory.push(directoryRecord(name, common, offset));
    const whole = Buffer.concat([signature(3, 4), common, name, bytes]);
    await file.write(whole);
    offset += whole.length;
    if (directory.length > MOST_ENTRIES || offset > MOST_BYTES) throw new RangeError('Too much for one zip.');
  }
  const central = Buffer.concat(directory);
  await file.write(central);
  await file.write(endRecord(directory.length, central.length, offset));
}

/**
 * Puts files into one zip, as they are and in the order given, whole or not at all; only one of them is in memory at a
 * time. The same files give the same bytes. Rejects with the error of the file system, and where the files are more
 * than 65,535 or longer than 4 GB together.
 */
export const writeZip = (path: string, entries: Iterable<ZipEntry>): Promise<void> =>
  replaceWith(path, (file) => writeEntries(file, entries));
