import { appendFile, copyFile, link, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { identityOf, OwnFiles } from '../../src/node/index.js';
import { inFolder } from '../support/folder.js';

describe('what was written into a folder', () => {
  test('is known for its own as long as nobody changes it', () =>
    inFolder({}, async (folder) => {
      await (await OwnFiles.of(folder)).write('a.txt', 'check', 'một');
      const own = await OwnFiles.of(folder);
      expect([own.knows('a.txt'), await own.holds('a.txt')]).toEqual([true, true]);
      expect([await own.holds('a.txt', 'check'), await own.holds('a.txt', 'collect')]).toEqual([true, false]);
      await appendFile(join(folder, 'a.txt'), ' hai');
      expect([own.knows('a.txt'), await own.holds('a.txt')]).toEqual([true, false]);
    }));

  test('is nothing that lies there besides, were it the same bytes', () =>
    inFolder({ 'b.txt': 'một' }, async (folder) => {
      const own = await OwnFiles.of(folder);
      await own.write('a.txt', 'check', 'một');
      expect([own.knows('b.txt'), await own.holds('b.txt'), await own.holds('gone.txt')]).toEqual([
        false,
        false,
        false,
      ]);
    }));

  test('is what stood there before where the program was killed before the new file got its name', () =>
    inFolder({}, async (folder) => {
      const own = await OwnFiles.of(folder);
      await own.write('a.txt', 'check', 'một');
      await copyFile(join(folder, 'a.txt'), join(folder, 'kept'));
      await own.write('a.txt', 'check', 'hai');
      await copyFile(join(folder, 'kept'), join(folder, 'a.txt'));
      expect(await (await OwnFiles.of(folder)).holds('a.txt')).toBe(true);
    }));

  test('is remembered in a new folder, and a memory that is damaged remembers the rest', () =>
    inFolder({}, async (folder) => {
      const inside = join(folder, 'x', 'y');
      await (await OwnFiles.of(inside)).write('a.txt', 'check', 'một');
      await appendFile(join(inside, '.decuong.written'), '{"file":"b.t');
      const own = await OwnFiles.of(inside);
      expect([await own.holds('a.txt'), own.knows('b.t')]).toEqual([true, false]);
    }));

  test('is remembered in no more room than it takes, however often it was written', () =>
    inFolder({}, async (folder) => {
      await (await OwnFiles.of(folder)).write('a.txt', 'check', 'một');
      const line = `${JSON.stringify({ file: 'b.txt', by: 'check', sha256: '0'.repeat(64) })}\n`;
      await appendFile(join(folder, '.decuong.written'), line.repeat(20_000));
      expect(await (await OwnFiles.of(folder)).holds('a.txt')).toBe(true);
      expect((await readFile(join(folder, '.decuong.written'))).length).toBeLessThan(1000);
    }));

  test('is no folder of that name', () =>
    inFolder({}, async (folder) => {
      const own = await OwnFiles.of(folder);
      await own.write('a.txt', 'check', 'một');
      await mkdir(join(folder, 'b'));
      expect(await own.holds('b')).toBe(false);
    }));
});

test('a file is one and the same by every spelling of its path and every link to it', () =>
  inFolder({ 'a/b.txt': 'một', 'c.txt': 'một' }, async (folder) => {
    const path = join(folder, 'a', 'b.txt');
    await symlink(join(folder, 'a'), join(folder, 'linked'));
    await link(path, join(folder, 'hard.txt'));
    await writeFile(join(folder, 'd.txt'), 'một');
    const identity = await identityOf(path);
    for (const other of ['a/../a/./b.txt', 'linked/b.txt', 'hard.txt'])
      expect(await identityOf(`${folder}/${other}`)).toBe(identity);
    for (const other of ['c.txt', 'd.txt', 'none.txt'])
      expect(await identityOf(join(folder, other))).not.toBe(identity);
    expect(await identityOf(join(folder, 'none.txt'))).toBe(null);
  }));
