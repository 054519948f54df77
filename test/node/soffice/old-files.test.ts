import { chmod, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { OldFiles, type OldFormat } from '../../../src/node/index.js';
import { type FAKES, type FakeSoffice, withFakeSoffice } from '../../support/fake-soffice.js';

const docx = zipSync({ 'word/document.xml': strToU8('x'.repeat(400)) }, { level: 0 });
const old = strToU8('old');

/** What became of each file, by its number; the order is that in which it is known. */
async function convertBy(fake: FakeSoffice, formats: readonly OldFormat[], largest = 1000): Promise<string[]> {
  const files = new OldFiles({ soffice: fake.path, patience: fake.patience, largest });
  const known: string[] = [];
  try {
    for (const format of formats) await files.add(old, format);
    for await (const { at, docx: made } of files.converted()) {
      known.push(`${at} ${typeof made === 'string' ? made : made.length === docx.length}`);
    }
  } finally {
    await files.close();
  }
  return known;
}

const converted = (does: keyof typeof FAKES, formats: readonly OldFormat[]): Promise<string[]> =>
  withFakeSoffice(does, docx, (fake) => convertBy(fake, formats));

describe('converting files of older formats', () => {
  test('starts LibreOffice once for all files of a format, and tells it which', () =>
    withFakeSoffice('works', docx, async (fake) => {
      expect(await convertBy(fake, ['doc', 'rtf', 'doc', 'odt'])).toEqual(['0 true', '2 true', '3 true', '1 true']);
      const starts = (await fake.told('starts')).split('\n');
      expect(starts.map((args) => /--infilter=(.*?) --/.exec(args)?.[1])).toEqual([
        'MS Word 97',
        'writer8',
        'Rich Text Format',
      ]);
      expect(starts[0]).toMatch(/^-env:UserInstallation=file:\/\/\/.* --headless .*\.\.\/0\.doc \.\.\/2\.doc$/);
    }));

  test('starts it again for more than a few files', () =>
    withFakeSoffice('works', docx, async (fake) => {
      const known = await convertBy(fake, new Array(45).fill('doc'));
      expect(known).toEqual(Array.from({ length: 45 }, (_, at) => `${at} true`));
      expect((await fake.told('starts')).split('\n')).toHaveLength(3);
    }));

  test('lets it run no macro and reach no network', () =>
    withFakeSoffice('works', docx, async (fake) => {
      await convertBy(fake, ['doc']);
      const profile = await fake.told('profile');
      expect(profile).toContain('"DisableMacrosExecution" oor:op="fuse"><value>true<');
      expect(profile).toContain('"ooInetProxyType" oor:op="fuse"><value>2<');
    }));

  test.each([
    ['writes nothing', 'refused'],
    ['stops half way', 'refused'],
    ['fails', 'refused'],
    ['hangs', 'hung'],
  ] as const)('says why there is no file where it %s', async (does, because) => {
    expect(await converted(does, ['doc'])).toEqual([`0 ${because}`]);
  });

  test('says so where it cannot be started', () =>
    withFakeSoffice('works', docx, async (fake) => {
      await chmod(fake.path, 0o644);
      expect(await convertBy(fake, ['doc', 'odt'])).toEqual(['0 not-started', '1 not-started']);
    }));

  test('takes no file that is larger than a returned file may be', () =>
    withFakeSoffice('works', docx, async (fake) => {
      expect(await convertBy(fake, ['doc'], docx.length - 1)).toEqual(['0 refused']);
    }));

  test.each([
    ['hangs at the second file', '1 hung'],
    ['crashes at the second file', '1 refused'],
  ] as const)('gives the others where it %s', async (does, second) => {
    expect(await converted(does, ['doc', 'doc', 'doc'])).toEqual(['0 true', second, '2 true']);
  });

  test('stops a program that hangs, with all it has started', () =>
    withFakeSoffice('hangs', docx, async (fake) => {
      await convertBy(fake, ['doc']);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(await fake.told('late')).toBe('');
    }));

  test('gives up on a program that hangs every time', () =>
    withFakeSoffice('hangs', docx, async (fake) => {
      expect(await convertBy(fake, new Array(10).fill('doc'))).toEqual(
        Array.from({ length: 10 }, (_, at) => `${at} hung`),
      );
      expect((await fake.told('starts')).split('\n')).toHaveLength(3);
    }));

  test.each(['works', 'fails', 'hangs'] as const)('leaves nothing behind where it %s', (does) =>
    withFakeSoffice(does, docx, async (fake) => {
      await convertBy(fake, ['doc']);
      const folder = await fake.told('folders');
      await expect(stat(dirname(folder))).rejects.toMatchObject({ code: 'ENOENT' });
    }),
  );
});
