import { describe, expect, test } from '@jest/globals';
import {
  cellItem,
  isAddedRow,
  itemsOf,
  ownerOf,
  parentOf,
  parseItemId,
  partItem,
  printItemId,
} from '../../src/form/items.js';
import { vietnameseForm } from '../support/forms.js';

describe('the id of an item', () => {
  test.each([
    ['so_hoi_nghi', 'so_hoi_nghi', null, null],
    ['so_tin.2021', 'so_tin', '2021', null],
    ['bieu_1.r2.so_tin', 'bieu_1', 'r2', 'so_tin'],
    ['field.date', 'field.date', null, null],
    ['check.1', 'check.1', null, null],
    ['field', 'field', null, null],
    ['', '', null, null],
  ])('%s is taken apart and put together', (item, owner, part, column) => {
    expect(parseItemId(item)).toEqual({ owner, part, column });
    expect(printItemId({ owner, part, column })).toBe(item);
    expect(ownerOf(item)).toBe(owner);
  });

  test('a cell belongs to its row, a row and a value of a series to their owner, a whole to nothing', () => {
    expect(parentOf(cellItem('bieu_1', 'r2', 'so_tin'))).toBe('bieu_1.r2');
    expect(parentOf(partItem('bieu_1', 'r2'))).toBe('bieu_1');
    expect(parentOf('bieu_1')).toBeNull();
    expect(parentOf('field.date')).toBeNull();
  });

  test.each(['r1', 'r9', 'r10', 'r120', 'r999999'])('%s is a row a unit added', (id) => {
    expect(isAddedRow(id)).toBe(true);
  });

  test.each(['r0', 'r', 'r01', 'r1000000', 'xr1', 'r1x', 'ra', 'r1a'])('%s is none', (id) => {
    expect(isAddedRow(id)).toBe(false);
  });
});

test('all a form asks for comes in its order, with the headings that lead there and its label', () => {
  const { form } = vietnameseForm();
  const all = itemsOf(form).map(({ kind, id, label, trail }) => [kind, id, label, trail.join(' > ')]);
  const one = 'I. Tình hình chung';
  const two = 'II. Kết quả thực hiện';
  const learning = `${two} > 1. Công tác học tập, quán triệt`;
  const topics = ['mot', 'hai', 'ba', 'bon', 'nam', 'sau'];
  expect(all).toEqual([
    ...['number', 'place', 'date', 'signatory'].map((id) => ['field', id, id, '']),
    ['section', 'tinh_hinh', 'Tình hình chung', one],
    ['point', 'dac_diem', 'Đặc điểm của Đảng ủy xã Mường So có ảnh hưởng đến công tác tuyên truyền.', one],
    ['section', 'ket_qua', 'Kết quả thực hiện', two],
    ['table', 'chi_tieu', 'Một số chỉ tiêu', two],
    ['section', 'quan_triet', 'Công tác học tập, quán triệt', learning],
    ['point', 'hoc_tap', 'Việc tổ chức học tập nghị quyết của Đảng.', learning],
    ['figure', 'so_lop', 'Số lớp học', learning],
    ['figure', 'ty_le', 'Tỷ lệ đảng viên tham gia', learning],
    ['figure', 'kinh_phi', 'Kinh phí', learning],
    ...['2024', '2025', '2026'].map((year) => ['figure', `so_tin.${year}`, `Số tin, bài (${year})`, learning]),
    ['figure', 'so_buoi.plan', 'Số buổi phát thanh (Kế hoạch)', learning],
    ['figure', 'so_buoi.actual', 'Số buổi phát thanh (Thực hiện)', learning],
    ...topics.map((id, at) => {
      const title = `Nội dung chuyên đề thứ ${id}`;
      return ['section', `muc_${id}`, title, `${learning} > 1.${at + 1}. ${title}`];
    }),
    ['section', 'sai_pham', 'Xử lý sai phạm', `${two} > 2. Xử lý sai phạm (nếu có)`],
    ['section', 'han_che', 'Hạn chế, khuyết điểm', 'III. Hạn chế, khuyết điểm'],
    ['table', 'bieu_1', 'Tình hình đội ngũ báo cáo viên', 'Phụ lục 1 Tình hình đội ngũ báo cáo viên'],
    ['table', 'bieu_2', 'Cơ sở vật chất', 'Phụ lục 2 Cơ sở vật chất'],
  ]);
});

test('a heading without a number leads there by its text alone', () => {
  const { form } = vietnameseForm();
  const [first] = form.sections;
  if (!first) throw new Error('no section');
  const [section] = itemsOf({ ...form, fields: [], sections: [{ ...first, number: '' }] });
  expect(section?.trail).toEqual(['Tình hình chung']);
  const [table] = form.appendices;
  if (!table) throw new Error('no appendix');
  expect(itemsOf({ ...form, fields: [], sections: [], appendices: [{ ...table, number: '' }] })[0]?.trail).toEqual([
    'Tình hình đội ngũ báo cáo viên',
  ]);
});
