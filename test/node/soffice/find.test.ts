import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findSoffice, sofficePlaces } from '../../../src/node/index.js';
import { inFolder } from '../../support/folder.js';

test('LibreOffice is looked for in the folders of programs first, then where it is usually installed', () => {
  const env = { PATH: '/home/a/bin:/usr/bin' };
  expect(sofficePlaces({ platform: 'linux', env }).slice(0, 5)).toEqual([
    '/home/a/bin/soffice',
    '/home/a/bin/libreoffice',
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/usr/lib/libreoffice/program/soffice',
  ]);
});

test('a folder that depends on where one happens to be is passed over', () => {
  const places = sofficePlaces({ platform: 'linux', env: { PATH: '.::bin:/usr/bin' } });
  expect(places.filter((place) => !place.startsWith('/'))).toEqual([]);
  expect(places[0]).toBe('/usr/bin/soffice');
});

test('on Windows it is found among the installed programs, by the one that waits for its work', () => {
  const env = { Path: 'C:\\Windows', ProgramFiles: 'D:\\Program Files', 'ProgramFiles(x86)': 'D:\\x86' };
  const places = sofficePlaces({ platform: 'win32', env });
  expect(places).toContain('D:\\Program Files\\LibreOffice\\program\\soffice.com');
  expect(places).toContain('D:\\x86\\LibreOffice\\program\\soffice.exe');
  expect(places.indexOf('D:\\x86\\LibreOffice\\program\\soffice.com')).toBeLessThan(
    places.indexOf('D:\\x86\\LibreOffice\\program\\soffice.exe'),
  );
});

test('on a Mac it is found among the applications', () => {
  const places = sofficePlaces({ platform: 'darwin', env: { HOME: '/Users/a' } });
  expect(places).toContain('/Applications/LibreOffice.app/Contents/MacOS/soffice');
  expect(places).toContain('/Users/a/Applications/LibreOffice.app/Contents/MacOS/soffice');
});

test('the first program there is is taken, and no folder of its name', () =>
  inFolder({ 'a/soffice/x': '', 'b/soffice': '', 'c/soffice': '' }, async (folder) => {
    const PATH = ['a', 'b', 'c'].map((name) => join(folder, name)).join(':');
    expect(await findSoffice({ platform: 'linux', env: { PATH } })).toBe(join(folder, 'b', 'soffice'));
  }));
