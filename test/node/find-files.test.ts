import { chmod, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { contentsOf, findFiles } from '../../src/node/index.js';
import { inFolder } from '../support/folder.js';
import { asNobody } from '../support/nobody.js';

const found = (files: Record<string, string>, endings = ['.docx']) =>
  inFolder(files, async (folder) => (await findFiles(folder, endings)).map((path) => relative(folder, path)));

describe('searching a folder', () => {
  test('finds files in the folders in it, sorted', async () => {
    expect(await found({ 'z.docx': '', 'b/c/a.docx': '', 'b/x.DOCX': '' })).toEqual([
      join('b', 'c', 'a.docx'),
      join('b', 'x.DOCX'),
      'z.docx',
    ]);
  });

  test('passes over other kinds, hidden files and the lock files of editors', async () => {
    expect(
      await found({
        'a.txt': '',
        '.b.docx': '',
        '~$c.docx': '',
        '.git/d.docx': '',
        '.~lock.e.docx#': '',
        'f.docx': '',
        'desktop.ini': '',
        'Thumbs.db': '',
      }),
    ).toEqual(['f.docx']);
  });

  test('does not follow links', () =>
    inFolder({ 'in/a.docx': '' }, async (folder) => {
      await symlink(folder, join(folder, 'in', 'up'), 'dir');
      expect(await findFiles(join(folder, 'in'), ['.docx'])).toEqual([join(folder, 'in', 'a.docx')]);
    }));

  test('names a folder that the system does not show, and goes on', () =>
    inFolder({ 'a/x.docx': '', 'b/y.docx': '', 'c/z.docx': '' }, async (folder) => {
      await chmod(folder, 0o755);
      await chmod(join(folder, 'b'), 0o000);
      const entries = await asNobody(() => contentsOf(folder));
      await chmod(join(folder, 'b'), 0o755);
      expect(entries.map(({ path, kind }) => [relative(folder, path), kind])).toEqual([
        [join('a', 'x.docx'), 'file'],
        ['b', 'closed folder'],
        [join('c', 'z.docx'), 'file'],
      ]);
    }));

  test('rejects where there is no such folder', async () => {
    await expect(findFiles(join('no', 'such', 'folder'), ['.docx'])).rejects.toThrow(/ENOENT/);
  });
});
