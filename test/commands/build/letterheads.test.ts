import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Pack } from '../../../schemas/pack.js';
import { run } from '../../../src/commands/program/run.js';
import { periodOfPack, resolve } from '../../../src/form/index.js';
import { loadPack } from '../../../src/pack/index.js';
import { answersFor, fillForm, stripAll } from '../../support/fill/index.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { MIXED_OUTLINE, MIXED_UNITS, MIXED_VALUES } from '../../support/mixed/definition.js';
import { documentOf, textsOf } from '../../support/package.js';

const files = { 'de-cuong.yaml': MIXED_OUTLINE, 'don-vi.yaml': MIXED_UNITS, 'don-vi.csv': MIXED_VALUES };

async function runIn(folder: string, ...argv: string[]) {
  const io = recordedIo(folder);
  return { code: await run(argv, io), ...io.written };
}

async function builtIn(folder: string, units: string): Promise<Pack> {
  const { code, stderr } = await runIn(folder, 'build', 'de-cuong.yaml', '--units', units, '-o', 'goi', '--letter');
  expect([code, stderr]).toEqual([0, '']);
  const pack = loadPack(await readFile(join(folder, 'goi', 'pack.json'), 'utf8'));
  if (pack === null) throw new Error('There is no pack.');
  return pack;
}

const fileOf = async (folder: string, { forms }: Pack, id: string): Promise<Uint8Array> =>
  readFile(join(folder, 'goi', forms.find(({ unit }) => unit === id)?.file ?? ''));

/** Lines without words between the end of the text and what follows. */
const gapsBefore = (lines: readonly string[]): number =>
  lines.slice(lines.indexOf('./.') + 1, lines.indexOf('Nơi nhận:')).filter((line) => line === '').length;

const linesOf = async (folder: string, pack: Pack, id: string): Promise<string[]> =>
  textsOf(documentOf(await fileOf(folder, pack, id))).map((text) => text.replaceAll('\u200b', ''));

describe('a pack whose units have several letterheads', () => {
  test.each(['don-vi.yaml', 'don-vi.csv'])('gives each unit of %s its own head, symbol and end', (units) =>
    inFolder(files, async (folder) => {
      const pack = await builtIn(folder, units);
      const party = await linesOf(folder, pack, 'cb_dao_san');
      expect(party).toEqual(expect.arrayContaining(['ĐẢNG CỘNG SẢN VIỆT NAM', 'ĐẢNG BỘ HUYỆN PHONG THỔ']));
      expect(party).toEqual(
        expect.arrayContaining(['T/M CHI ỦY', 'BÍ THƯ', '- Ban Tuyên giáo Huyện ủy,', '- Lưu Chi bộ.']),
      );
      expect(party.find((text) => text.startsWith('Số'))).toBe('Số ……-BC/CB');
      expect(party.filter((text) => /Kính gửi|Như trên/.test(text))).toEqual([]);

      const state = await linesOf(folder, pack, 'phong_vh');
      expect(state).toEqual(expect.arrayContaining(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TRƯỞNG PHÒNG']));
      expect(state).toEqual(expect.arrayContaining(['ỦY BAN NHÂN DÂN HUYỆN PHONG THỔ', '- Như trên;', '- Lưu: VT.']));
      expect(state).toContain('Kính gửi: Ban Thường vụ Huyện ủy Phong Thổ');
      expect(state.find((text) => text.startsWith('Số'))).toBe('Số: ……/BC-PVHTT');
      expect(state).not.toContain('T/M CHI ỦY');
      expect(state.filter((text) => /^[IV]+\. /.test(text))).toEqual(['I. Đặc điểm tình hình', 'III. Kết quả']);
      expect(pack.forms.map(({ file }) => file)).toContain('forms/Phong Van hoa va Thong tin.docx');

      expect([state.indexOf('./.'), party.includes('./.')]).toEqual([
        state.indexOf('Nơi nhận:') - 1 - gapsBefore(state),
        false,
      ]);
      expect(state).toContain('Hết phần lời văn ghi dấu “./.”.');

      const youth = await linesOf(folder, pack, 'doan_tn');
      expect(youth).toEqual(expect.arrayContaining(['TỈNH ĐOÀN LAI CHÂU', 'TM. BAN THƯỜNG VỤ', 'BÍ THƯ']));
      expect(youth.find((text) => text.startsWith('Số'))).toBe('Số: ……/BC-HĐTN');
    }),
  );

  test('says the due day of its group in the form, the letter, the status and the reminder', () =>
    inFolder(files, async (folder) => {
      const pack = await builtIn(folder, 'don-vi.yaml');
      expect([pack.due, pack.due_of_groups]).toEqual(['2026-06-10', { nha_nuoc: '2026-06-15' }]);
      const dueIn = async (id: string) =>
        (await linesOf(folder, pack, id)).join('\n').match(/chậm nhất ngày (\S+?)\./)?.[1];
      expect([await dueIn('cb_dao_san'), await dueIn('phong_vh')]).toEqual(['10/6/2026', '15/6/2026']);
      const letter = pack.letters?.find(({ unit }) => unit === 'phong_vh')?.file ?? '';
      const said = textsOf(documentOf(await readFile(join(folder, 'goi', letter))));
      expect(said.join('\n')).toContain('chậm nhất ngày 15/6/2026');
      expect(said).toEqual(expect.arrayContaining(['ĐẢNG BỘ TỈNH LAI CHÂU', 'HUYỆN ỦY PHONG THỔ']));

      await writeFile(join(folder, 've.txt'), '');
      const status = await runIn(folder, 'status', 'goi', 've.txt', '--now', '2026-06-12');
      expect(status.stdout).toContain('Hạn gửi của nhóm Cơ quan nhà nước: 15/6/2026.');
      await runIn(folder, 'remind', 'goi', 've.txt', '--now', '2026-06-12', '-o', 'don-doc');
      const listed = JSON.parse(await readFile(join(folder, 'don-doc', 'reminders.json'), 'utf8')) as {
        reminders: { unit: string }[];
      };
      expect(listed.reminders.map(({ unit }) => unit)).toEqual(['cb_dao_san', 'doan_tn']);
    }));

  test('reads what comes back: by its stamp, and by what stands in it where nothing else is left', () =>
    inFolder(files, async (folder) => {
      const pack = await builtIn(folder, 'don-vi.yaml');
      for (const unit of pack.units) {
        const form = resolve({ ...pack, unit, period: periodOfPack(pack) });
        const { answers } = answersFor(form, 'thi dua');
        answers.set('figure:so_hoi_nghi', '2');
        const filled = fillForm(await fileOf(folder, pack, unit.id), answers);
        const bytes = unit.id === 'cb_dao_san' ? filled : stripAll(filled);
        await writeFile(join(folder, `${unit.id === 'phong_vh' ? 'bao cao' : unit.id}.docx`), bytes);
      }
      const returned = ['cb_dao_san.docx', 'bao cao.docx', 'doan_tn.docx'];
      const check = await runIn(folder, 'check', ...returned, '--pack', 'goi', '--format', 'json');
      const { reviews } = JSON.parse(check.stdout) as {
        reviews: { unit: string; status: string; findings: unknown[] }[];
      };
      expect(reviews.map(({ unit, status }) => [unit, status])).toEqual([
        ['cb_dao_san', 'complete'],
        ['phong_vh', 'complete'],
        ['doan_tn', 'complete'],
      ]);
      const alone = await runIn(folder, 'check', 'cb_dao_san.docx', '--format', 'json');
      expect(JSON.parse(alone.stdout)).toMatchObject({ reviews: [{ unit: 'cb_dao_san', status: 'complete' }] });

      const status = await runIn(folder, 'status', 'goi', ...returned, '--now', '2026-06-01', '--format', 'json');
      expect([status.code, status.stderr]).toEqual([0, '']);
      const collect = await runIn(folder, 'collect', 'goi', ...returned, '-o', 'tong-hop.json');
      expect(collect.code).toBe(0);
      const rollup = JSON.parse(await readFile(join(folder, 'tong-hop.json'), 'utf8')) as {
        figures: { item: string; total: { value: number } }[];
      };
      expect(rollup.figures.find(({ item }) => item === 'so_hoi_nghi')?.total.value).toBe(6);
      expect((await runIn(folder, 'collect', 'goi', ...returned, '-o', 'du-thao.docx')).code).toBe(0);
      const draft = textsOf(documentOf(await readFile(join(folder, 'du-thao.docx'))));
      expect(draft.slice(0, 4)).toEqual(expect.arrayContaining(['ĐẢNG BỘ TỈNH LAI CHÂU', 'HUYỆN ỦY PHONG THỔ']));
    }));

  test('carries the letterhead of its unit alone inside each form', () =>
    inFolder(files, async (folder) => {
      const pack = await builtIn(folder, 'don-vi.yaml');
      expect(Object.keys(pack.letterheads ?? {})).toEqual(['vn-state-2020']);
      for (const { unit } of pack.forms)
        expect(Object.keys(unzipSync(await fileOf(folder, pack, unit)))).toContain('customXml/item1.xml');
    }));
});

describe('a letterhead that is none', () => {
  test.each([
    [
      'of a group',
      { ...files, 'de-cuong.yaml': MIXED_OUTLINE.replace('vn-state-2020', 'vn-state-2021') },
      'de-cuong.yaml:26',
    ],
    ['of a unit', { ...files, 'don-vi.yaml': MIXED_UNITS.replace('vn-state-2020', 'vn-state-2021') }, 'don-vi.yaml:10'],
  ])('%s is told where it stands', (_, wrong, place) =>
    inFolder(wrong, async (folder) => {
      const { code, stderr } = await runIn(folder, 'build', 'de-cuong.yaml', '--units', 'don-vi.yaml', '-o', 'goi');
      expect([code, stderr.includes(place), stderr.includes('vn-state-2020')]).toEqual([1, true, true]);
    }),
  );

  test('in a cell of the list is told by its cell', () =>
    inFolder({ ...files, 'don-vi.csv': MIXED_VALUES.replace('vn-state-2020', 'nghị định 30') }, async (folder) => {
      const { code, stderr } = await runIn(folder, 'build', 'de-cuong.yaml', '--units', 'don-vi.csv', '-o', 'goi');
      expect([code, stderr]).toEqual([1, expect.stringContaining('D4')]);
    }));
});
