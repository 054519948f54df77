import { expect, test } from '@jest/globals';
import { casesOf, Expected } from '../../bench/import/case.js';
import { judge } from '../../bench/import/judge.js';
import { loadOutline } from '../../src/outline/index.js';

const EXPECTED = {
  about: 'an outline with a little of everything',
  files: ['plan.docx'],
  head: { title: ['Báo cáo năm', 'Báo cáo năm 2025'], letterhead: 'party' },
  every: 'half_year',
  due: ['06-20', '12-10'],
  groups: { xa: { label: 'Các xã' } },
  tree: [
    {
      section: 'Kết quả',
      inside: [
        { point: 'Số hội nghị…', figures: ['Số hội nghị; hội nghị', '?Số lượt; lượt'] },
        { section: 'Kinh phí', if_any: true, for: ['xa'], figures: ['Kinh phí; triệu đồng; 2024-2025'] },
      ],
    },
    { note: 'Nêu ngắn gọn.' },
  ],
  tables: [{ table: 'Biểu 1', key: 'Tên', columns: ['Người > Nữ; number', 'Tỷ lệ; percent'], rows: ['Sách [01]'] }],
  absent: ['Tổ chức thực hiện'],
};

const RIGHT = `
decuong: 1
id: bao_cao
title: Báo cáo năm 2025
letterhead: vn-party-2018
schedule: {every: half_year, due: [06-20, 12-10]}
groups: {cac_xa: Các xã}
sections:
  - id: ket_qua
    title: KẾT QUẢ
    points:
      - id: hoi_nghi
        ask: Số hội nghị đã mở.
        figures: [{id: so_hoi_nghi, label: Số hội nghị đã mở, unit: hội nghị}]
    sections:
      - id: kinh_phi
        title: Kinh phí
        if_any: true
        for: [cac_xa]
        figures: [{id: so_tien, label: Kinh phí, type: money, currency: VND, scale: 1000000, series: [2024, 2025]}]
appendices:
  - id: bieu_1
    title: Biểu 1
    rows: [{id: sach, label: Sách, code: "01"}]
    columns:
      - {id: nu, label: Nữ, group: Người, type: integer}
      - {id: ty_le, label: Tỷ lệ, type: percent}
`;

/** What differs between what was expected and a definition. */
function differences(yaml: string): string[] {
  const { value } = loadOutline({ name: 'outline.yaml', bytes: new TextEncoder().encode(yaml) });
  const one = { name: 'case', folder: '.', expected: Expected.parse(EXPECTED) };
  return judge(one, { outline: value, said: '' }).differences;
}

test('a definition as a person would write it differs in nothing', () => {
  expect(differences(RIGHT)).toEqual([]);
});

test.each([
  ['a due day', '12-10', '12-11', /^due, recurrence: due 06-20, 12-11/],
  ['a heading under another', 'title: Kinh phí\n', 'title: Chi tiêu\n', /section "Kinh phí" is not there/],
  ['who is asked', '        for: [cac_xa]\n', '', /^groups: "Kinh phí" is asked of all/],
  ['what is asked only if there is any', '        if_any: true\n', '', /^if any: "Kinh phí": false/],
  ['the years of a figure', '[2024, 2025]', '[2023, 2024]', /^figures found: .*has the years 2023,2024/],
  ['the scale of money', 'scale: 1000000', 'scale: 1000', /^measures: .*a scale of 1000, not triệu đồng/],
  ['the group of a column', 'group: Người', 'group: Sách', /^tables: Biểu 1 has "Nữ" under "Sách"/],
  ['the code of a row', 'code: "01"', 'code: "02"', /^fixed rows: .*has the code 02/],
  ['what was to be left out', 'title: Kinh phí\n', 'title: Tổ chức thực hiện\n', /^left out: /],
])('%s that is wrong is told', (_, right, wrong, told) => {
  expect(differences(RIGHT.replace(right, wrong))).toContainEqual(expect.stringMatching(told));
});

test('where nothing came out, all is counted as lost and told once', () => {
  const one = { name: 'case', folder: '.', expected: Expected.parse(EXPECTED) };
  const { counts, differences: told } = judge(one, { outline: null, said: 'nothing found' });
  expect(told).toHaveLength(1);
  expect(counts.get('sections')).toEqual({ right: 0, of: 2 });
  expect(counts.get('figures found')).toEqual({ right: 0, of: 2 });
});

test('a definition of what holds no outline is wrong, whatever it says', () => {
  const expected = Expected.parse({ about: 'a letter', files: ['letter.docx'], verdict: 'refused' });
  const one = { name: 'letter', folder: '.', expected };
  expect(judge(one, { outline: null, said: '' }).differences).toEqual([]);
  const { value } = loadOutline({ name: 'outline.yaml', bytes: new TextEncoder().encode(RIGHT) });
  expect(judge(one, { outline: value, said: '' }).differences).toHaveLength(1);
});

test('every case says what is expected of files that are there', () => {
  expect(casesOf('bench/import/cases', '').length).toBeGreaterThanOrEqual(29);
});
