import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Unit } from '../../../schemas/units.js';
import { writeUpperReport } from '../../../src/commands/collect/upper-report.js';
import { run as runCommand } from '../../../src/commands/program/run.js';
import { type Filling, resolve } from '../../../src/form/index.js';
import { readWord } from '../../../src/word/index.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { COMMUNE, MAPPING, PROVINCE, VILLAGE } from '../../support/levels/definitions.js';
import { answered, cellTotal, collected, packOf, totalOf } from '../../support/levels/level.js';
import { reviewReturned, said } from '../../support/returned.js';

const COMMUNES: Unit[] = ['muong_so', 'dao_san', 'sin_ho', 'tua_chua'].map((id) => ({ id, name: `Đảng ủy xã ${id}` }));
const PROVINCES: Unit[] = ['lai_chau', 'dien_bien'].map((id) => ({ id, name: `Tỉnh ủy ${id}` }));
/** The first two communes are of the first province. */
const communesOf = (province: number): Unit[] => COMMUNES.slice(province * 2, province * 2 + 2);
const villagesOf = (commune: string): Unit[] =>
  [1, 2].map((n) => ({ id: `${commune}_${n}`, name: `Thôn ${commune} ${n}` }));

/** What the village number `n` of all eight says. */
function villageSays(n: number): Filling {
  return {
    texts: new Map([
      ['noi_dung', `Thôn thứ ${n} đã họp dân.\nLoa phát hằng ngày.`],
      ['kho_khan', n % 3 === 0 ? 'Đường xa.' : 'Không có'],
    ]),
    figures: new Map([
      ['so_buoi', String(n)],
      ['so_luot', String(n * 10)],
      ['ty_le', String(50 + n)],
      ['kinh_phi', String(n * 1500)],
      ['so_tin.2025', String(n + 1)],
      ['so_tin.2026', String(n + 2)],
    ]),
    tables: new Map([
      [
        'bieu_1',
        {
          fixed: new Map([
            ['loa', { so_luong: String(n), hong: '1' }],
            ['bang', { so_luong: '2', hong: '0' }],
          ]),
          open: [],
          totals: { so_luong: String(n + 2), hong: '1' },
        },
      ],
      ['bieu_2', { fixed: new Map(), open: [{ ten: `Lò Văn ${n}`, buoi: String(n) }], totals: { buoi: String(n) } }],
    ]),
  };
}

/** 1 + 2 + … + 8. */
const ALL = 36;
/** The shares of all villages, each counted by how many people came. */
const SHARE =
  Array.from({ length: 8 }, (_, at) => (51 + at) * (at + 1) * 10).reduce((sum, one) => sum + one, 0) / (ALL * 10);

const unitsFile = (units: readonly Unit[]): string =>
  `units:\n${units.map(({ id, name }) => `  - {id: ${id}, name: ${name}}`).join('\n')}\n`;

const FILES = {
  'xa.yaml': COMMUNE,
  'tinh.yaml': PROVINCE,
  'anh-xa.yaml': MAPPING,
  'cac-xa.yaml': unitsFile(COMMUNES),
  'cac-tinh.yaml': unitsFile(PROVINCES),
};

/** What a commune hands in to its province: the province's form, filled in from its villages'. */
async function communeReport(folder: string, commune: Unit, at: number) {
  const villages = villagesOf(commune.id);
  const pack = packOf(VILLAGE, villages);
  const files: Record<string, Uint8Array> = {};
  for (const [n, unit] of villages.entries())
    files[`${unit.id}.docx`] = await answered(pack, unit, villageSays(at * 2 + n + 1));
  const { rollup } = collected(pack, files);
  const io = recordedIo(folder);
  const asked = {
    as: commune.id,
    into: 'xa.yaml',
    units: 'cac-xa.yaml',
    mapping: 'anh-xa.yaml',
    output: `${commune.id}.docx`,
  };
  const code = await writeUpperReport(asked, { pack, rollup }, io);
  return { code, io, bytes: new Uint8Array(await readFile(join(folder, `${commune.id}.docx`))) };
}

describe('what eight villages said reaches the centre through communes and provinces', () => {
  test('every total at the top is that of the villages', () =>
    inFolder(FILES, async (folder) => {
      const top: Record<string, Uint8Array> = {};
      for (const [at, province] of PROVINCES.entries()) {
        const communes = communesOf(at);
        const files: Record<string, Uint8Array> = {};
        for (const [n, commune] of communes.entries()) {
          const { code, io, bytes } = await communeReport(folder, commune, at * 2 + n);
          expect({ code, stderr: io.written.stderr }).toEqual({
            code: 0,
            stderr: 'Báo cáo có 1 chú thích bên lề về những điểm cần xem lại; đề nghị xem rồi xóa trước khi gửi.\n',
          });
          files[`${commune.id}.docx`] = bytes;
        }
        const pack = packOf(COMMUNE, communes);
        const { rollup } = collected(pack, files);
        const io = recordedIo(folder);
        const asked = { as: province.id, into: 'tinh.yaml', units: 'cac-tinh.yaml', output: `${province.id}.docx` };
        expect(await writeUpperReport(asked, { pack, rollup }, io)).toBe(0);
        top[`${province.id}.docx`] = new Uint8Array(await readFile(join(folder, `${province.id}.docx`)));
      }
      const { rollup } = collected(packOf(PROVINCE, PROVINCES), top);
      expect(totalOf(rollup, 'hoi_nghi')).toBe(ALL);
      expect(totalOf(rollup, 'so_luot')).toBe(ALL * 10);
      expect(totalOf(rollup, 'ty_le')).toBeCloseTo(SHARE, 1);
      expect(totalOf(rollup, 'kinh_phi')).toBe((ALL * 1500) / 1000);
      expect(totalOf(rollup, 'so_bai.2025')).toBe(ALL + 8);
      expect(totalOf(rollup, 'so_bai.2026')).toBe(ALL + 16);
      expect(totalOf(rollup, 'so_loa')).toBe(ALL);
      expect(cellTotal(rollup, 'bang_1', 'loa_truyen_thanh', 'tong')).toBe(ALL);
      expect(cellTotal(rollup, 'bang_1', 'bang', 'tong')).toBe(16);
      expect(cellTotal(rollup, 'bang_1', null, 'hong')).toBe(8);
      expect(cellTotal(rollup, 'bang_2', null, 'buoi')).toBe(ALL);
      const people = rollup.tables.find(({ item }) => item === 'bang_2')?.rows ?? [];
      expect(people).toHaveLength(8);
      expect(people[0]?.cells.ten?.text).toBe('Lò Văn 1');
      const [first] = rollup.narratives.find(({ item }) => item === 'ket_qua_chung')?.texts ?? [];
      expect(first?.text).toContain('Đảng ủy xã muong_so: Thôn muong_so 1: Thôn thứ 1 đã họp dân.');
    }));
});

const [COMMUNE_ONE = { id: '', name: '' }] = COMMUNES;

describe('what a commune hands in to its province', () => {
  test('is the form of the province: of that unit, with the fingerprint of the empty one', () =>
    inFolder(FILES, async (folder) => {
      const { bytes } = await communeReport(folder, COMMUNE_ONE, 0);
      const { submission, review } = reviewReturned(bytes);
      const { outline, letterhead } = packOf(COMMUNE, COMMUNES);
      const period = { code: '2026', label: 'năm 2026', from: '2026-01-01', to: '2026-12-31' };
      const empty = resolve({ outline, letterhead, period, unit: COMMUNE_ONE });
      expect(submission.identity).toMatchObject({ unit: 'muong_so', unitBy: 'property' });
      expect(submission.identity.stamp?.fingerprint).toBe(empty.stamp.fingerprint);
      expect(said({ form: empty, submission, review })).toEqual([
        'field-missing number',
        'field-missing place',
        'field-missing date',
        'field-missing signatory',
      ]);
    }));

  test('can be made from the form the province has sent, with nothing else at hand', () =>
    inFolder(FILES, async (folder) => {
      const upper = packOf(COMMUNE, COMMUNES);
      const empty = await answered(upper, COMMUNE_ONE, { texts: new Map(), figures: new Map(), tables: new Map() });
      await writeFile(join(folder, 'mau.docx'), empty);
      const [village = COMMUNE_ONE] = villagesOf('muong_so');
      const pack = packOf(VILLAGE, [village]);
      const { rollup } = collected(pack, { 'a.docx': await answered(pack, village, villageSays(7)) });
      const io = recordedIo(folder);
      const asked = { into: 'mau.docx', mapping: 'anh-xa.yaml', output: 'gui.docx' };
      expect(await writeUpperReport(asked, { pack, rollup }, io)).toBe(0);
      expect(io.written.stdout).toContain('Đảng ủy xã muong_so');
      const sent = collected(upper, { 'gui.docx': new Uint8Array(await readFile(join(folder, 'gui.docx'))) });
      expect(totalOf(sent.rollup, 'hoi_nghi')).toBe(7);
      await expect(writeUpperReport({ ...asked, as: 'sin_ho' }, { pack, rollup }, io)).rejects.toThrow('other-form');
    }));

  test('says what is left to be written by hand, and 1 where that is asked of all', () =>
    inFolder(FILES, async (folder) => {
      const [village = COMMUNE_ONE] = villagesOf('muong_so');
      const pack = packOf(VILLAGE, [village]);
      const { rollup } = collected(pack, { 'a.docx': await answered(pack, village, villageSays(1)) });
      const io = recordedIo(folder);
      const asked = { as: 'muong_so', into: 'xa.yaml', units: 'cac-xa.yaml', output: 'gui.docx' };
      expect(await writeUpperReport(asked, { pack, rollup }, io)).toBe(1);
      expect(io.written.stderr).toContain('- Số hội nghị\n');
      expect(io.written.stderr).not.toContain('Số lượt người dự');
    }));

  test('has comments at what was left out and at the title, which nothing else of it is changed by', () =>
    inFolder(FILES, async (folder) => {
      const [village = COMMUNE_ONE, silent = COMMUNE_ONE] = villagesOf('muong_so');
      const pack = packOf(VILLAGE, [village, silent]);
      const says = villageSays(1);
      const filling = { ...says, figures: new Map([...says.figures, ['so_luot', 'rất đông']]) };
      const { rollup } = collected(pack, { 'a.docx': await answered(pack, village, filling) });
      const asked = {
        as: 'muong_so',
        into: 'xa.yaml',
        units: 'cac-xa.yaml',
        mapping: 'anh-xa.yaml',
        output: 'gui.docx',
      };
      await writeUpperReport(asked, { pack, rollup }, recordedIo(folder));
      const bytes = new Uint8Array(await readFile(join(folder, 'gui.docx')));
      const { comments = '', document = '' } = Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, part]) => [name.replace(/^word\/|\.xml$/g, ''), strFromU8(part)]),
      );
      expect(comments).toContain('SỐ LIỆU TỔNG HỢP TỪ BÁO CÁO CỦA 1/2 ĐƠN VỊ');
      expect(comments).toContain('Thôn muong_so 1: “Số lượt người dự” ghi “rất đông” nhưng chưa được tính');
      expect(document.match(/<w:commentRangeStart /g)).toHaveLength(comments.match(/<w:comment /g)?.length ?? 0);
      const { review } = reviewReturned(bytes);
      expect(review.answers.find(({ item }) => item === 'hoi_nghi')?.value).toBe(1);
    }));

  test('is not written where the mapping or the unit is mistaken', () =>
    inFolder({ ...FILES, 'sai.yaml': MAPPING.replace('so_buoi', 'so_boui') }, async (folder) => {
      const pack = packOf(VILLAGE, villagesOf('muong_so'));
      const { rollup } = collected(pack, {});
      const io = recordedIo(folder);
      const asked = { as: 'muong_so', into: 'xa.yaml', units: 'cac-xa.yaml', output: 'gui.docx' };
      const wrong = writeUpperReport({ ...asked, mapping: 'sai.yaml' }, { pack, rollup }, io);
      await expect(wrong).rejects.toMatchObject({ exit: 1 });
      expect(io.written.stderr).toContain('sai.yaml:3:13');
      expect(io.written.stderr).toContain('Có phải ý là “so_buoi”?');
      const nobody = writeUpperReport({ ...asked, as: 'muong_xo' }, { pack, rollup }, io);
      await expect(nobody).rejects.toMatchObject({ exit: 2 });
      expect(io.written.stderr).toContain('Có phải ý là “muong_so”?');
      await expect(readFile(join(folder, 'gui.docx'))).rejects.toThrow('ENOENT');
    }));
});

describe('on the command line', () => {
  const pack = packOf(VILLAGE, villagesOf('muong_so'));
  const run = async (folder: string, ...more: string[]) => {
    const io = recordedIo(folder);
    return { code: await runCommand(['collect', 'goi', 'nhan', ...more], io), ...io.written };
  };
  const files: Record<string, string | Uint8Array> = { ...FILES, 'goi/pack.json': JSON.stringify(pack) };
  beforeAll(async () => {
    for (const [n, unit] of pack.units.entries())
      files[`nhan/${unit.id}.docx`] = await answered(pack, unit, villageSays(n + 1));
  });
  const inCampaign = (work: (folder: string) => Promise<void>): Promise<void> => inFolder(files, work);
  const UPWARD = ['--as', 'muong_so', '--into', 'xa.yaml', '--units', 'cac-xa.yaml', '-o', 'gui.docx'];

  test('a roll-up goes into the form of the level above', () =>
    inCampaign(async (folder) => {
      const { stdout } = await run(folder, ...UPWARD, '--mapping', 'anh-xa.yaml');
      expect(stdout).toContain('vào báo cáo của Đảng ủy xã muong_so: gui.docx');
      const sent = collected(packOf(COMMUNE, COMMUNES), {
        'gui.docx': new Uint8Array(await readFile(join(folder, 'gui.docx'))),
      });
      expect(totalOf(sent.rollup, 'hoi_nghi')).toBe(3);
    }));

  test('a mistaken mapping leaves no file and claims none', () =>
    inCampaign(async (folder) => {
      await writeFile(join(folder, 'sai.yaml'), MAPPING.replace('so_buoi', 'so_boui'));
      const { code, stdout } = await run(folder, ...UPWARD, '--mapping', 'sai.yaml');
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    }));

  test('a draft of the report is written as .docx', () =>
    inCampaign(async (folder) => {
      await run(folder, '-o', 'tong-hop.docx');
      const { value } = readWord({
        name: 'a.docx',
        bytes: new Uint8Array(await readFile(join(folder, 'tong-hop.docx'))),
      });
      expect(JSON.stringify(value)).toContain('Thôn thứ 1 đã họp dân.');
    }));

  test('--as without --into is told', () =>
    inCampaign(async (folder) => {
      const { code, stderr } = await run(folder, '--as', 'muong_so', '-o', 'gui.docx');
      expect(code).toBe(2);
      expect(stderr).toContain('--into');
    }));
});
