import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { run } from '../../../src/commands/program/run.js';
import { loadOutline } from '../../../src/outline/index.js';
import { loadUnitList } from '../../../src/units/index.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const outlineOf = (groups: string): string => `decuong: 1
id: bao_cao
title: Kết quả công tác
${groups}
sections:
  - id: ket_qua
    title: Kết quả
    figures: [{id: so_hoi_nghi, label: Số hội nghị}]
`;
const GROUPED = outlineOf('groups: {xa: Xã, phong: {label: Phòng, symbol: PCM}}');
const LIST = `units:
  - {id: xa_1, name: Xã Một, group: xa, former: [Xã Cũ], signing: {authority: false, title: CHỦ TỊCH}}
  - {id: phong_2, name: Phòng Hai, group: phong, prefill: {figures: {so_hoi_nghi: 3}}}
`;

const listOf = async (folder: string, text: string, file: string) => {
  const { value: outline } = loadOutline({ name: 'outline.yaml', bytes: new TextEncoder().encode(text) });
  if (outline === null) throw new Error('the definition should load');
  return loadUnitList({ name: file, bytes: new Uint8Array(await readFile(join(folder, file))) }, outline);
};
const listed = async (folder: string, file: string) =>
  readXlsx(new Uint8Array(await readFile(join(folder, file)))).then(({ sheets: [list] }) => list);

describe('the workbook of units', () => {
  test('holds the units of an earlier list as they were, under their ids', () =>
    inFolder({ 'outline.yaml': GROUPED, 'units.yaml': LIST }, async (folder) => {
      const args = ['units', 'outline.yaml', '-o', 'units.xlsx', '--keep', 'units.yaml'];
      expect(await run(args, recordedIo(folder))).toBe(0);
      expect(await listOf(folder, GROUPED, 'units.xlsx')).toEqual(await listOf(folder, GROUPED, 'units.yaml'));
    }));

  test('leaves to the group what the group says: it can be changed there later', () =>
    inFolder({ 'outline.yaml': GROUPED, 'units.yaml': LIST }, async (folder) => {
      await run(['units', 'outline.yaml', '-o', 'units.xlsx', '--keep', 'units.yaml'], recordedIo(folder));
      const renamed = GROUPED.replace('PCM', 'PVH');
      const { value } = await listOf(folder, renamed, 'units.xlsx');
      expect(value.map(({ symbol }) => symbol)).toEqual([undefined, 'PVH']);
    }));

  test('keeps the id a unit was given by its name', () =>
    inFolder({ 'outline.yaml': GROUPED, 'units.csv': 'Tên đơn vị,Khối\nXã Một,xa\n' }, async (folder) => {
      await run(['units', 'outline.yaml', '-o', 'units.xlsx', '--keep', 'units.csv'], recordedIo(folder));
      expect((await listed(folder, 'units.xlsx'))?.rows[1]?.slice(0, 3)).toEqual(['xa_mot', 'Xã Một', 'Xã']);
    }));

  test('takes a list made before the outline had groups, and one whose groups it no longer has', () =>
    inFolder({ 'outline.yaml': GROUPED, 'units.csv': 'Tên đơn vị\nXã Một\n', 'old.yaml': LIST }, async (folder) => {
      const plain = recordedIo(folder);
      expect(await run(['units', 'outline.yaml', '-o', 'a.xlsx', '--keep', 'units.csv'], plain)).toBe(1);
      expect(plain.written.stderr).toContain('Xã Một');
      const changed = outlineOf('groups: {xa: Xã, so: Sở}');
      expect((await listOf(folder, changed, 'old.yaml')).value).toEqual([]);
      await inFolder({ 'outline.yaml': changed, 'old.yaml': LIST }, async (other) => {
        expect(await run(['units', 'outline.yaml', '-o', 'b.xlsx', '--keep', 'old.yaml'], recordedIo(other))).toBe(1);
        expect((await listed(other, 'b.xlsx'))?.rows[2]?.slice(0, 3)).toEqual(['phong_2', 'Phòng Hai', 'phong']);
      });
    }));

  test('is not written from an earlier list that has a mistake of its own', () =>
    inFolder({ 'outline.yaml': GROUPED, 'units.csv': 'Mã,Tên đơn vị\nXÃ 1,Xã Một\n' }, async (folder) => {
      expect(await run(['units', 'outline.yaml', '-o', 'u.xlsx', '--keep', 'units.csv'], recordedIo(folder))).toBe(1);
      await expect(readFile(join(folder, 'u.xlsx'))).rejects.toThrow('ENOENT');
    }));

  test('is left as it is where somebody wrote in it', () =>
    inFolder({ 'outline.yaml': GROUPED, 'units.xlsx': 'của tôi' }, async (folder) => {
      expect(await run(['units', 'outline.yaml', '-o', 'units.xlsx'], recordedIo(folder))).toBe(2);
      expect(await readFile(join(folder, 'units.xlsx'), 'utf8')).toBe('của tôi');
    }));
});

describe('the drop-down of groups', () => {
  const validation = async (folder: string) => (await listed(folder, 'units.xlsx'))?.dataValidations?.[0];

  test('takes the groups of its own outline alone', () =>
    inFolder({ 'outline.yaml': GROUPED }, async (folder) => {
      await run(['units', 'outline.yaml', '-o', 'units.xlsx'], recordedIo(folder));
      expect(await validation(folder)).toMatchObject({ type: 'list', showErrorMessage: true });
    }));

  test('takes groups of the board’s own in the list to start from', () =>
    inFolder({}, async (folder) => {
      await run(['init'], recordedIo(folder));
      expect((await validation(folder))?.showErrorMessage).not.toBe(true);
    }));
});
