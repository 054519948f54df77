import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { writeAtomic } from '../../src/node/index.js';
import { type ZipEntry, zipInPieces } from '../../src/word/zip/index.js';
import { inFolder } from '../support/folder.js';

const writeZip = (path: string, entries: readonly ZipEntry[]): Promise<void> => writeAtomic(path, zipInPieces(entries));
const entry = (name: string, text: string) => ({ name, bytes: async () => strToU8(text) });

describe('a zip', () => {
  test('holds every file under its name, in the order given', () =>
    inFolder({}, async (folder) => {
      await writeZip(join(folder, 'a.zip'), [entry('Xã Mường So.docx', 'một'), entry('a/b.txt', '')]);
      const back = unzipSync(await readFile(join(folder, 'a.zip')));
      expect(Object.entries(back).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
        ['Xã Mường So.docx', 'một'],
        ['a/b.txt', ''],
      ]);
    }));

  test('is the same bytes whatever the hour', () =>
    inFolder({}, async (folder) => {
      await writeZip(join(folder, 'a.zip'), [entry('a', 'một')]);
      await writeZip(join(folder, 'b.zip'), [entry('a', 'một')]);
      expect(await readFile(join(folder, 'a.zip'))).toEqual(await readFile(join(folder, 'b.zip')));
    }));

  test('of which one file cannot be read leaves nothing behind', () =>
    inFolder({}, async (folder) => {
      const broken = { name: 'b', bytes: () => Promise.reject(new Error('gone')) };
      await expect(writeZip(join(folder, 'a.zip'), [entry('a', 'một'), broken])).rejects.toThrow('gone');
      expect(await readdir(folder)).toEqual([]);
    }));
});
