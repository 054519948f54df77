import { expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const TITLE = 'Kết quả học tập nghị quyết';
const top = heading(`I. ${TITLE}`);
const LABELS = ['Số lớp đã mở', 'Số người dự học', 'Số tài liệu phát hành'];
const [lop, nguoi, taiLieu] = LABELS.map((label, at) => [label, 'đơn vị', String((at + 1) * 30)]) as [
  string[],
  string[],
  string[],
];
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: TITLE,
      figures: ['lop', 'nguoi', 'tai_lieu'].map((id, at) => ({ id, label: LABELS[at], unit: 'đơn vị', ...integer })),
    },
  ],
});
const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];

const values = (...blocks: Parameters<typeof readTyped>[1][]) => {
  const read = readTyped(form, top, ...blocks);
  return ['lop', 'nguoi', 'tai_lieu'].map((item) => answerTo(read, item).value);
};

test.each([
  ['with its header again', [header]],
  ['with its header in slips', [['Chỉ tiêu', 'Đơn vi tính', 'Số liêu']]],
  ['without it', []],
])('a table of figures that was split goes on behind the next page, %s', (_, head) => {
  expect(values(table([header, lop]), '(tiếp theo)', table([...head, nguoi, taiLieu]))).toEqual([30, 60, 90]);
  expect(values(table([header, lop]), table([...head, nguoi]), '', table([...head, taiLieu]))).toEqual([30, 60, 90]);
});

test('a figure whose row was called otherwise in the part behind is asked about, not lost', () => {
  const read = readTyped(form, top, table([header, lop, nguoi]), table([header, ['Tài liệu các loại', '', '90']]));
  expect(answerTo(read, 'tai_lieu')).toMatchObject({ state: 'unknown', why: { because: 'label', best: 90 } });
});

test('a tag in the part behind is known', () => {
  const behind = table([header, ['Khác', '', line('60', { tag: 'figure:nguoi' })], taiLieu]);
  expect(values(table([header, lop]), behind)).toEqual([30, 60, 90]);
});
