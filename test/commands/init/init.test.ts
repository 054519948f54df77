import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { run } from '../../../src/commands/program/run.js';
import { loadOutline } from '../../../src/outline/index.js';
import { loadUnitList, UNIT_COLUMNS } from '../../../src/units/index.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

const started = <T>(language: 'vi' | 'en', look: (read: (name: string) => Promise<Uint8Array>) => Promise<T>) =>
  inFolder({}, async (folder) => {
    expect(await run(['--lang', language, 'init'], recordedIo(folder, language))).toBe(0);
    return look(async (name) => new Uint8Array(await readFile(join(folder, name))));
  });

describe.each(['vi', 'en'] as const)('the starter in %s', (language) => {
  test('holds the same units as a workbook and as YAML', () =>
    started(language, async (read) => {
      const { value: outline } = loadOutline({ name: 'outline.yaml', bytes: await read('outline.yaml') });
      if (outline === null) throw new Error('the definition should load');
      const load = async (name: string) => loadUnitList({ name, bytes: await read(name) }, outline);
      const sheet = await load('units.xlsx');
      expect(sheet.findings).toEqual([]);
      expect(sheet).toEqual(await load('units.yaml'));
    }));

  test('offers the groups of the outline in a drop-down', () =>
    started(language, async (read) => {
      const { sheets } = await readXlsx(await read('units.xlsx'));
      const headers = sheets[0]?.rows[0]?.map(String) ?? [];
      expect(headers.slice(0, UNIT_COLUMNS.length)).toEqual(UNIT_COLUMNS.map(({ heading }) => heading[language]));
      expect(sheets[0]?.dataValidations).toMatchObject([{ type: 'list', range: 'C2:C1048576' }]);
      expect(sheets[2]?.rows.map(([option]) => option)).toHaveLength(2);
    }));

  test('explains each column', () =>
    started(language, async (read) => {
      const { sheets } = await readXlsx(await read('units.xlsx'));
      const explained = sheets[1]?.rows.slice(1).map(([column]) => column) ?? [];
      expect(explained.filter((column) => column !== null)).toEqual(sheets[0]?.rows[0]);
      for (const row of sheets[1]?.rows.slice(1) ?? []) expect(String(row[2])).toMatch(/^\p{Lu}.*\.$/u);
    }));

  test('is the same, byte for byte, each time', async () => {
    const once = () => started(language, (read) => read('units.xlsx'));
    expect(Buffer.from(await once()).equals(Buffer.from(await once()))).toBe(true);
  });
});

const PLAN = `ĐỀ CƯƠNG BÁO CÁO
Kết quả tuyên truyền năm 2026

I. KẾT QUẢ
- Việc tổ chức hội nghị.
- Việc kiểm tra (đối với Ủy ban nhân dân xã).
II. KIẾN NGHỊ (nếu có)
`;

describe('a start from a plan', () => {
  test('is the definition that import makes of it, and a workbook with its groups', () =>
    inFolder({ 'plan.txt': PLAN }, async (folder) => {
      const read = async (name: string) => new Uint8Array(await readFile(join(folder, name)));
      await run(['import', 'plan.txt', '-o', 'drafted.yaml'], recordedIo(folder));
      await run(['init', '--from', 'plan.txt'], recordedIo(folder));
      expect(await read('outline.yaml')).toEqual(await read('drafted.yaml'));
      const { value: outline } = loadOutline({ name: 'outline.yaml', bytes: await read('outline.yaml') });
      const { sheets } = await readXlsx(await read('units.xlsx'));
      const offered = sheets[2]?.rows.map(([option]) => option);
      expect(offered).toEqual(Object.values(outline?.groups ?? {}));
      expect(offered).toEqual(['Ủy ban nhân dân xã']);
    }));

  test('writes nothing where one of its files is there', () =>
    inFolder({ 'plan.txt': PLAN, 'units.xlsx': 'của tôi' }, async (folder) => {
      expect(await run(['init', '--from', 'plan.txt'], recordedIo(folder))).toBe(2);
      await expect(readFile(join(folder, 'outline.yaml'))).rejects.toThrow('ENOENT');
    }));
});
