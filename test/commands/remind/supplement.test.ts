import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { paragraphsOf, readWord, seenTextOf } from '../../../src/word/index.js';
import { fillForm, stripCustomXml } from '../../support/fill/index.js';
import { inFolder } from '../../support/folder.js';
import { BUILD, runHere } from '../../support/small-pack.js';

const outline = ({ figure = '', point = '', section = '', label = 'Số lớp' } = {}): string => `decuong: 1
id: bao_cao
title: Báo cáo công tác đào tạo
period: 2026-H1
fields: {number: {required: false}, place: {required: false}, date: {required: false}, signatory: {required: false}}
sections:
  - id: mot
    title: Kết quả đào tạo
    points:
      - {id: tinh_hinh, ask: Tình hình chung${point}}
    figures: [{id: so_lop, label: ${label}, unit: lớp}${figure}]
  - {id: hai, title: Kiến nghị}
${section}`;
const units = 'units:\n  - {id: xa_a, name: Xã A}\n  - {id: xa_b, name: Xã B}\n';

const V1 = new Map([
  ['text:tinh_hinh', 'Các lớp được mở đúng kế hoạch đã đề ra từ đầu năm.'],
  ['figure:so_lop', '12'],
  ['text:hai', 'Đề nghị bổ sung kinh phí cho các lớp cuối năm.'],
]);
const ADDED = { figure: ', {id: so_hoc_vien, label: Số học viên, unit: người}' };
const SUPPLEMENT = 'Xã A - báo cáo bổ sung.docx';

const bytesOf = (folder: string, name: string): Promise<Buffer> => readFile(join(folder, name));

async function textOf(folder: string, name: string): Promise<string> {
  const { value } = readWord({ name, bytes: await bytesOf(folder, name) });
  return value === null ? '' : paragraphsOf(value).map(seenTextOf).join('\n');
}

/** Xã A answered version 1 whole; then the outline became version 2, and reminders were written. */
const afterChange = (
  changed: string,
  work: (folder: string) => Promise<void>,
  before = outline(),
  answers: ReadonlyMap<string, string> = V1,
): Promise<void> =>
  inFolder({ 'outline.yaml': before, 'units.yaml': units }, async (folder) => {
    await runHere(folder, BUILD);
    await mkdir(join(folder, 've'));
    const form = await bytesOf(folder, 'pack/forms/Xa A.docx');
    await writeFile(join(folder, 've/xa_a.docx'), fillForm(form, answers));
    await writeFile(join(folder, 'outline.yaml'), changed);
    expect((await runHere(folder, `${BUILD} --version next`)).code).toBe(0);
    await runHere(folder, 'remind pack ve -o thu');
    await work(folder);
  });

/** Fills in the supplement that was written and hands it in. */
async function handIn(folder: string, answers: [string, string][], change = (bytes: Uint8Array) => bytes) {
  const form = await bytesOf(folder, `thu/${SUPPLEMENT}`);
  await writeFile(join(folder, 've/bo_sung.docx'), change(fillForm(form, new Map(answers))));
}

async function statusOf(folder: string) {
  const { units: all } = JSON.parse((await runHere(folder, 'status pack ve --format json')).stdout);
  return all.find(({ id }: { id: string }) => id === 'xa_a');
}

async function collected(folder: string) {
  await runHere(folder, 'collect pack ve -o tong_hop.json');
  const { figures, narratives, tables } = JSON.parse((await bytesOf(folder, 'tong_hop.json')).toString('utf8'));
  const totals = figures.map(({ item, total }: { item: string; total: { value: number } }) => [item, total.value]);
  const rowsOf = ({ rows }: { rows: { cells: { so_nguoi: { value: number } } }[] }) =>
    rows.map(({ cells }) => cells.so_nguoi.value);
  return {
    tables: tables.map(rowsOf),
    totals,
    texts: narratives.map(({ texts }: { texts: { text: string }[] }) => texts.map(({ text }) => text)),
  };
}

describe('a unit that was complete before the outline changed', () => {
  test('is asked for what was added alone, in a form of its own', () =>
    afterChange(outline(ADDED), async (folder) => {
      const names = (await readdir(join(folder, 'thu'))).filter((name) => name.startsWith('Xã')).sort();
      expect(names).toEqual([SUPPLEMENT, 'Xã A - đôn đốc.docx', 'Xã A - đôn đốc.txt']);
      const form = await textOf(folder, `thu/${SUPPLEMENT}`);
      for (const there of ['BÁO CÁO BỔ SUNG', 'Kết quả đào tạo', 'Số học viên']) expect(form).toContain(there);
      for (const gone of ['Số lớp', 'Tình hình chung', 'Kiến nghị']) expect(form).not.toContain(gone);
      const letter = await textOf(folder, 'thu/Xã A - đôn đốc.docx');
      const message = (await bytesOf(folder, 'thu/Xã A - đôn đốc.txt')).toString('utf8');
      for (const told of [letter, message]) {
        for (const there of ['Số học viên', 'không phải làm lại', `“${SUPPLEMENT}”`]) expect(told).toContain(there);
        expect(told).not.toContain('Số lớp');
      }
    }));

  test('is complete with it: old and new values are collected, each once, and nothing more is asked', () =>
    afterChange(outline(ADDED), async (folder) => {
      await handIn(folder, [['figure:so_hoc_vien', '340']]);
      const checked = await runHere(folder, 'check ve/bo_sung.docx --pack pack');
      expect(checked).toMatchObject({ code: 0, stdout: expect.not.stringContaining('Số lớp') });
      expect(await statusOf(folder)).toMatchObject({
        state: 'complete',
        counted: { completeness: { required: 4, answered: 4, percent: 100 } },
        others: [{ file: 've/bo_sung.docx', is: 'part' }],
      });
      expect((await collected(folder)).totals).toEqual([
        ['so_lop', 12],
        ['so_hoc_vien', 340],
      ]);
      const again = await runHere(folder, 'remind pack ve -o lai');
      expect(again.stdout).toContain('Không có đơn vị nào cần đôn đốc');
    }));

  test('is asked for a figure under a point without the text of the point, for a new text, and for what is asked otherwise', () => {
    const changed = outline({
      point: ', figures: [{id: so_xa, label: Số xã có lớp}]',
      section: '  - {id: ba, title: Phương hướng}\n',
      label: 'Số lớp bồi dưỡng',
    });
    return afterChange(changed, async (folder) => {
      const form = await textOf(folder, `thu/${SUPPLEMENT}`);
      for (const there of ['Tình hình chung', 'Số xã có lớp', 'Phương hướng', 'Số lớp bồi dưỡng'])
        expect(form).toContain(there);
      await handIn(folder, [
        ['figure:so_xa', '7'],
        ['figure:so_lop', '5'],
        ['text:ba', 'Tiếp tục mở các lớp theo kế hoạch của huyện.'],
      ]);
      expect(await statusOf(folder)).toMatchObject({ state: 'complete' });
      expect(await collected(folder)).toEqual({
        totals: [
          ['so_lop', 5],
          ['so_xa', 7],
        ],
        tables: [],
        texts: [[V1.get('text:tinh_hinh')], [V1.get('text:hai')], ['Tiếp tục mở các lớp theo kế hoạch của huyện.']],
      });
    });
  });

  test('is asked for a new appendix without any section, and its rows are collected', () => {
    const columns = '[{id: ten, label: Tên lớp, key: true}, {id: so_nguoi, label: Số người, type: integer}]';
    const changed = `${outline()}appendices:\n  - {id: phu_luc, title: Danh sách lớp, rows: {min: 1}, columns: ${columns}}\n`;
    return afterChange(changed, async (folder) => {
      const form = await textOf(folder, `thu/${SUPPLEMENT}`);
      expect(form).toContain('Danh sách lớp');
      expect(form).not.toContain('Kết quả đào tạo');
      await handIn(folder, [
        ['cell:phu_luc.r1.ten', 'Lớp bồi dưỡng nghiệp vụ'],
        ['cell:phu_luc.r1.so_nguoi', '45'],
      ]);
      expect(await statusOf(folder)).toMatchObject({ state: 'complete', others: [{ is: 'part' }] });
      const { tables, totals } = await collected(folder);
      expect(totals).toEqual([['so_lop', 12]]);
      expect(tables).toEqual([[45]]);
    });
  });

  test('is told with both files and both values where a table that is asked again says otherwise what it said before', () => {
    const rows = (...more: string[]) => `[{id: huyen, label: Cấp huyện}${more.join('')}]`;
    const table = (of: string) =>
      `appendices:\n  - {id: phu_luc, title: Số lớp theo cấp, rows: ${of}, columns: [{id: so, label: Số, type: integer}]}\n`;
    const [before, now] = [rows(), rows(', {id: xa, label: Cấp xã}')].map((of) => outline() + table(of));
    const first = new Map([...V1, ['cell:phu_luc.huyen.so', '21']]);
    const work = async (folder: string) => {
      await handIn(folder, [
        ['cell:phu_luc.huyen.so', '99'],
        ['cell:phu_luc.xa.so', '5'],
      ]);
      await runHere(folder, 'collect pack ve -o tong_hop.json');
      const { doubts, units: all } = JSON.parse((await bytesOf(folder, 'tong_hop.json')).toString('utf8'));
      const ofA = doubts.filter(({ unit }: { unit: string | null }) => unit === 'xa_a');
      expect(ofA).toMatchObject([{ code: 'value-not-counted', item: 'phu_luc.huyen.so', file: 've/bo_sung.docx' }]);
      expect(ofA[0].message).toContain('99 (bo_sung.docx); 21 (xa_a.docx)');
      expect(all[0]).toMatchObject({ file: 've/xa_a.docx', parts: [{ file: 've/bo_sung.docx' }] });
      expect((await runHere(folder, 'questions pack ve -o hoi.xlsx')).stdout).toContain('1 câu hỏi');
    };
    return afterChange(now ?? '', work, before, first);
  });

  test('is known by what the supplement says of itself where the definition in it was lost', () =>
    afterChange(outline(ADDED), async (folder) => {
      await handIn(folder, [['figure:so_hoc_vien', '340']], stripCustomXml);
      expect(await statusOf(folder)).toMatchObject({ state: 'complete', others: [{ is: 'part' }] });
    }));

  test('is incomplete where the supplement came back blank, and told so by what it lacks alone', () =>
    afterChange(outline(ADDED), async (folder) => {
      await handIn(folder, []);
      expect(await statusOf(folder)).toMatchObject({
        state: 'incomplete',
        counted: { completeness: { required: 4, answered: 3 } },
      });
      await runHere(folder, 'remind pack ve -o lai');
      const message = (await bytesOf(folder, 'lai/Xã A - đôn đốc.txt')).toString('utf8');
      expect(message).toContain('“xa_a.docx”, “bo_sung.docx”');
      expect(message).toContain('còn 1 mục');
    }));

  test('is asked nothing where only something was dropped, or what was added need not be answered', () =>
    afterChange(outline({ figure: ', {id: so_khac, label: Số khác, required: false}' }), async (folder) => {
      expect((await readdir(join(folder, 'thu'))).filter((name) => name.startsWith('Xã'))).toEqual([]);
    }));
});

test('a supplement to a report that did not come makes no report, and the reminder names it', () =>
  afterChange(outline(ADDED), async (folder) => {
    await handIn(folder, [['figure:so_hoc_vien', '340']]);
    await rm(join(folder, 've/xa_a.docx'));
    expect(await statusOf(folder)).toMatchObject({ state: 'none', counted: null, others: [{ is: 'part' }] });
    await runHere(folder, 'remind pack ve -o lai');
    const message = (await bytesOf(folder, 'lai/Xã A - đôn đốc.txt')).toString('utf8');
    expect(message).toContain('Đã nhận phần bổ sung (“bo_sung.docx”); chưa nhận được báo cáo.');
  }));
