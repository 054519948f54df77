import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { EMPTY, textsOf, withFiles, withPack } from '../../app/model/index.js';
import { run } from '../../src/commands/program/run.js';
import { periodOfPack, resolve } from '../../src/form/index.js';
import { loadPack } from '../../src/pack/index.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { inFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';
import { asking, readFiles } from './own.js';

const OUTLINE = `decuong: 1
id: bao_cao
title: Kết quả công tác {{period.label}}
letterhead: vn-party-2018
issued: {by: Ban Thường vụ Huyện ủy Phú Hà, document: {number: 12-KH/HU, date: 2026-01-05, title: Kế hoạch công tác năm}}
submit: {to: Ban Tuyên giáo Huyện ủy}
schedule: {every: half_year, due: [06-20, 12-10]}
groups: {co_so: Cơ sở, chinh_quyen: Chính quyền}
sections:
  - id: mot
    title: Một
    figures:
      - {id: so_tin, label: Số tin, unit: tin}
  - {id: hai, title: Hai, for: [co_so]}
appendices:
  - id: bieu
    title: Danh sách
    columns:
      - {id: ten, label: Tên, key: true}
      - {id: so, label: Số bài, type: integer}
`;
const UNITS =
  'Tên đơn vị,Khối,Địa danh\r\nĐảng ủy xã Một,Cơ sở,Một\r\n"Xã Hai/Ba, tỉnh",Chính quyền,Hai\r\nXã Bốn,Cơ sở,\r\n';

const FOLDER = withFiles(EMPTY, [
  ['outline.yaml', OUTLINE],
  ['units.csv', UNITS],
]);

async function command(folder: string, line: string): Promise<void> {
  const io = recordedIo(folder);
  const code = await run(line.split(' '), io);
  if (code === 2) throw new Error(io.written.stderr);
}

/** The files of a pack on the disk, by their paths in it. */
async function packOnDisk(path: string): Promise<Map<string, Uint8Array>> {
  const names = await readdir(path, { recursive: true });
  const files = names.filter((name) => /\.docx$|pack\.json$/.test(name));
  return new Map(
    await Promise.all(files.map(async (name) => [name, new Uint8Array(await readFile(join(path, name)))] as const)),
  );
}

describe('the page makes what the command line makes', () => {
  test.each([
    ['with a letter to each', 'each', ' --letter'],
    ['with one letter to all', 'all', ' --letter --letter-to all'],
  ] as const)('a pack %s, byte for byte', async (_, letters, options) => {
    const ask = asking();
    const texts = textsOf(FOLDER);
    const { files, manifest } = await ask('build', { texts, period: '2026-H1', letters, language: 'vi' });
    await inFolder({ 'outline.yaml': OUTLINE, 'units.csv': UNITS }, async (folder) => {
      await command(folder, `build outline.yaml --units units.csv --period 2026-H1 -o pack${options}`);
      const there = await packOnDisk(join(folder, 'pack'));
      expect(['pack.json', ...files.map(([name]) => name)].sort()).toEqual([...there.keys()].sort());
      for (const [name, bytes] of files)
        expect(Buffer.from(bytes).equals(there.get(name) ?? new Uint8Array())).toBe(true);
      expect(manifest).toBe(new TextDecoder().decode(there.get('pack.json')));
    });
  });

  test('a roll-up of the same files, in every value', async () => {
    const ask = asking();
    const built = await ask('build', { texts: textsOf(FOLDER), period: '2026-H1', letters: null, language: 'vi' });
    const folder = withPack(FOLDER, built.files, built.manifest ?? '');
    const texts = textsOf(folder);
    const pack = loadPack(texts.manifest);
    if (pack === null) throw new Error('There is no pack');
    const returned = pack.forms.slice(0, 2).map(({ unit: id, file }, at) => {
      const unit = pack.units.find((one) => one.id === id) ?? null;
      const { answers } = answersFor(resolve({ ...pack, unit, period: periodOfPack(pack) }), `same ${at}`);
      const form = new Map(built.files).get(file) ?? new Uint8Array();
      return { name: `nhan ve ${at}.docx`, bytes: fillForm(form, answers) };
    });
    const damaged = { name: 'hong.docx', bytes: new Uint8Array([80, 75, 3, 4, 0]) };
    const files = [...returned, damaged].map((one) => ({ ...one, name: `returned/${one.name}` }));
    const briefs = await readFiles(ask, { texts, files, language: 'vi' });
    expect(briefs.map(({ status }) => status)).toEqual(['complete', 'complete', 'unreadable']);
    const names = files.map(({ name }) => name);
    const json = await ask('collected', { texts, files: names, kind: 'json', language: 'vi' });
    const onDisk = Object.fromEntries([...folder].map(([path, content]) => [path, content]));
    for (const { name, bytes } of files) onDisk[name] = bytes;
    await inFolder(onDisk, async (path) => {
      await command(path, 'collect pack returned -o rollup.json --lang vi');
      const there = JSON.parse(await readFile(join(path, 'rollup.json'), 'utf8'));
      const here = JSON.parse(new TextDecoder().decode(json.bytes));
      const byFile = (list: { file: string }[]) => [...list].sort((a, b) => (a.file < b.file ? -1 : 1));
      expect({ ...here, left_out: byFile(here.left_out ?? []) }).toEqual({
        ...there,
        left_out: byFile(there.left_out ?? []),
      });
      expect(here.units ?? here.rollup?.units).toBeDefined();
    });
  });
});
