import { describe, expect, test } from '@jest/globals';
import { rollUp } from '../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

const outline = {
  groups: { xa: 'Xã', phuong: 'Phường' },
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [
        { id: 'so_lop', label: 'Số lớp' },
        { id: 'so_nguoi', label: 'Số người' },
        { id: 'ty_le', label: 'Tỷ lệ', type: 'percent' },
        { id: 'diem', label: 'Điểm', type: 'decimal', rollup: 'weighted_mean', weight: 'so_nguoi' },
        { id: 'it_nhat', label: 'Ít nhất', rollup: 'min' },
        { id: 'nhieu_nhat', label: 'Nhiều nhất', rollup: 'max' },
        { id: 'luy_ke', label: 'Lũy kế', rollup: 'last' },
        { id: 'loai', label: 'Loại', type: 'choice', options: ['Tốt', 'Khá', 'Kém'] },
        { id: 'co_quan', label: 'Có quán triệt', type: 'yes_no' },
        { id: 'ngay', label: 'Ngày họp', type: 'date' },
        { id: 'ngay_dau', label: 'Ngày đầu', type: 'date', rollup: 'min' },
        { id: 'mo_hinh', label: 'Mô hình', type: 'text' },
        { id: 'rieng', label: 'Riêng', rollup: 'none' },
        { id: 'chi_xa', label: 'Chỉ xã', for: ['xa'] },
      ],
    },
  ],
};
const units = [
  { id: 'a', group: 'xa' },
  { id: 'b', group: 'phuong' },
  { id: 'c', group: 'xa' },
];
const pack = packFor(outline, units);

const given: Record<string, Given> = {
  a: {
    so_lop: 1.1,
    so_nguoi: 10,
    ty_le: 50,
    diem: 8,
    it_nhat: 3,
    nhieu_nhat: 3,
    luy_ke: 7,
    loai: 'Khá',
    co_quan: 'Có',
    ngay: '2026-05-02',
    ngay_dau: '2026-05-02',
    mo_hinh: 'Loa',
    rieng: 1,
    chi_xa: 4,
  },
  b: {
    so_lop: 2.2,
    so_nguoi: 30,
    ty_le: 100,
    diem: 6,
    it_nhat: 2,
    nhieu_nhat: 9,
    luy_ke: 5,
    loai: 'Khá',
    co_quan: 'Không',
    ngay: '2026-04-02',
    ngay_dau: '2026-04-02',
    mo_hinh: 'Tổ',
    rieng: 2,
  },
};

const rolledUp = () =>
  rollUp(
    pack,
    returnsWith(pack, [
      returnWith('a', given.a ?? {}, { received: '2026-06-03' }),
      returnWith('b', given.b ?? {}, { received: '2026-06-01' }),
    ]),
  );
const figure = (item: string) => rolledUp().figures.find((one) => one.item === item);
const total = (item: string) => figure(item)?.total;

describe('figures of many units as one', () => {
  test('numbers are added up, without the last binary digits', () => {
    expect(total('so_lop')).toEqual({ is: 'number', value: 3.3 });
  });

  test('shares are averaged, and by their weight where the definition names one', () => {
    expect(total('ty_le')).toEqual({ is: 'number', value: 75 });
    expect(total('diem')).toEqual({ is: 'number', value: 6.5 });
  });

  test('the smallest, the greatest and the one received last stand for all', () => {
    expect(total('it_nhat')).toEqual({ is: 'number', value: 2 });
    expect(total('nhieu_nhat')).toEqual({ is: 'number', value: 9 });
    expect(total('luy_ke')).toEqual({ is: 'number', value: 7 });
    expect(total('ngay_dau')).toEqual({ is: 'text', value: '2026-04-02' });
  });

  test('choices are counted in the order of the form, also those nobody made', () => {
    expect(total('loai')).toEqual({
      is: 'counts',
      counts: [
        { value: 'Tốt', count: 0 },
        { value: 'Khá', count: 2 },
        { value: 'Kém', count: 0 },
      ],
    });
    expect(total('co_quan')).toEqual({
      is: 'counts',
      counts: [
        { value: 'Có', count: 1 },
        { value: 'Không', count: 1 },
      ],
    });
  });

  test('texts and days are listed by unit', () => {
    expect(total('mo_hinh')).toEqual({
      is: 'list',
      values: [
        { unit: 'a', value: 'Loa' },
        { unit: 'b', value: 'Tổ' },
      ],
    });
    expect(total('ngay')?.is).toBe('list');
    expect(total('rieng')).toEqual({ is: 'none' });
  });

  test('each group has its own total, with how many of it were asked and gave a value', () => {
    expect(figure('so_nguoi')).toMatchObject({
      asked: 3,
      given: 2,
      groups: [
        { group: 'xa', asked: 2, given: 1, total: { is: 'number', value: 10 } },
        { group: 'phuong', asked: 1, given: 1, total: { is: 'number', value: 30 } },
      ],
    });
  });

  test('a group that is not asked for a figure is not counted among those asked', () => {
    expect(figure('chi_xa')).toMatchObject({ asked: 2, given: 1, groups: [{ group: 'xa' }] });
  });
});
