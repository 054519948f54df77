import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Pack } from '../../../schemas/pack.js';
import { loadPack } from '../../../src/pack/index.js';
import { inFolder } from '../../support/folder.js';
import { BUILD, runHere } from '../../support/small-pack.js';

const outline = (figures: string, version = ''): string => `decuong: 1
id: bao_cao
${version}title: Báo cáo
groups: {xa: Xã, so: Sở}
sections:
  - {id: mot, title: Một, figures: [{id: so_lop, label: Số lớp, unit: lớp}${figures}]}
`;
const units =
  'units:\n  - {id: xa_a, name: Xã A, group: xa}\n  - {id: xa_b, name: Xã B, group: xa}\n  - {id: so_c, name: Sở C, group: so}\n';
const ADDED = ', {id: so_moi, label: Số học viên, for: [xa]}';

const packIn = async (folder: string): Promise<Pack | null> =>
  loadPack(await readFile(join(folder, 'pack/pack.json'), 'utf8'));
const write = (folder: string, text: string): Promise<void> => writeFile(join(folder, 'outline.yaml'), text);
/** Works in a folder with a pack of version 1. */
const withPack = (work: (folder: string) => Promise<void>): Promise<void> =>
  inFolder({ 'outline.yaml': outline(''), 'units.yaml': units }, async (folder) => {
    expect((await runHere(folder, BUILD)).code).toBe(0);
    await work(folder);
  });

describe('an outline that asks otherwise than the forms that were given out', () => {
  test('is refused before anything is written, and says what differs and for how many units', () =>
    withPack(async (folder) => {
      const form = join(folder, 'pack/forms/Xa A.docx');
      const before = await stat(form);
      await write(folder, outline(ADDED).replace('unit: lớp', 'unit: buổi'));
      const { code, stdout, stderr } = await runHere(folder, BUILD);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('1. Một: thêm số liệu “Số học viên” (2 đơn vị)');
      expect(stderr).toContain('1. Một: đổi số liệu “Số lớp” (3 đơn vị)');
      expect(stderr).toContain('--version next (ra bản 2)');
      expect((await stat(form)).mtimeMs).toBe(before.mtimeMs);
      expect((await packIn(folder))?.outline.version).toBe(1);
    }));

  test.each(['next', '2'])('makes forms of a new version with --version %s, and says so', (version) =>
    withPack(async (folder) => {
      await write(folder, outline(ADDED));
      const { code, stderr } = await runHere(folder, `${BUILD} --version ${version}`);
      expect([code, (await packIn(folder))?.outline.version]).toEqual([0, 2]);
      expect(stderr).toContain('Đề nghị ghi version: 2 trong “outline.yaml”');
      const again = await runHere(folder, BUILD);
      expect([again.code, (await packIn(folder))?.outline.version]).toEqual([0, 2]);
    }),
  );

  test('replaces forms nobody has yet where their own version is named', () =>
    withPack(async (folder) => {
      await write(folder, outline(ADDED));
      expect((await runHere(folder, `${BUILD} --version=1`)).code).toBe(0);
      expect((await packIn(folder))?.outline.version).toBe(1);
      expect((await packIn(folder))?.outline.sections[0]?.figures).toHaveLength(2);
    }));

  test('is built where the outline itself says a newer version', () =>
    withPack(async (folder) => {
      await write(folder, outline(ADDED, 'version: 2\n'));
      const { code, stderr } = await runHere(folder, BUILD);
      expect([code, (await packIn(folder))?.outline.version]).toEqual([0, 2]);
      expect(stderr).toContain('thêm số liệu “Số học viên” (2 đơn vị)');
    }));

  test('is told in English, with what is gone', () =>
    withPack(async (folder) => {
      await write(folder, outline('').replace('id: so_lop', 'id: so_khac'));
      const { stderr } = await runHere(folder, `${BUILD} --lang en`);
      expect(stderr).toContain('1. Một: figure “Số lớp” removed (3 units)');
    }));
});

test('an outline that asks the same keeps the version of the pack, whatever else changed', () =>
  withPack(async (folder) => {
    await write(folder, outline('').replace('title: Báo cáo', 'title: Báo cáo năm'));
    expect((await runHere(folder, BUILD)).code).toBe(0);
    expect((await packIn(folder))?.outline).toMatchObject({ version: 1, title: 'Báo cáo năm' });
  }));

test('what is no version is told, and nothing is written', () =>
  withPack(async (folder) => {
    for (const version of ['0', 'x', '1.5']) {
      const { code, stderr } = await runHere(folder, `${BUILD} --version ${version}`);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`“${version}” không phải số bản`)]);
    }
  }));
