import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeAtomic } from '../../src/node/index.js';
import { inFolder } from '../support/folder.js';

describe('writing a file', () => {
  test('makes the folders that are wanting', () =>
    inFolder({}, async (folder) => {
      await writeAtomic(join(folder, 'a', 'b', 'mẫu.txt'), 'đủ');
      expect(await readFile(join(folder, 'a', 'b', 'mẫu.txt'), 'utf8')).toBe('đủ');
    }));

  test('takes the place of an older file and leaves nothing beside it', () =>
    inFolder({ 'x.txt': 'old' }, async (folder) => {
      await writeAtomic(join(folder, 'x.txt'), new TextEncoder().encode('new'));
      expect(await readFile(join(folder, 'x.txt'), 'utf8')).toBe('new');
      expect(await readdir(folder)).toEqual(['x.txt']);
    }));

  test('that fails leaves what was there and no half-written file', () =>
    inFolder({}, async (folder) => {
      await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
      await expect(writeAtomic(join(folder, 'taken'), 'text')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
      expect(await readdir(folder)).toEqual(['taken']);
    }));
});
