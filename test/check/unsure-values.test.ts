import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check/index.js';
import { heading, readTyped, smallForm, table } from '../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [{ id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', type: 'integer', min: 0 }],
      tables: [
        {
          id: 'theo_xa',
          title: 'Kết quả theo xã',
          rows: [{ id: 'a', label: 'Xã A' }],
          columns: [
            { id: 'xa', label: 'Địa bàn', key: true },
            { id: 'so_lop', label: 'Số lớp', type: 'integer', min: 0 },
          ],
        },
      ],
    },
  ],
});

const codes = (figure: string, cell: string) =>
  check(
    form,
    readTyped(
      form,
      heading('Kết quả'),
      table([
        ['Chỉ tiêu', 'Số liệu'],
        ['Số hội nghị đã tổ chức', figure],
      ]),
      'Kết quả theo xã',
      table([
        ['Địa bàn', 'Số lớp'],
        ['Xã A', cell],
      ]),
    ),
  )
    .findings.filter(({ item }) => item === 'hoi_nghi' || item === 'theo_xa.a.so_lop')
    .map(({ code, item }) => `${code} ${item}`);

describe('a value that something speaks against is told once, as that', () => {
  test('of a figure and of a cell', () => {
    expect(codes('giảm 5 so với năm trước', '12 - 15')).toEqual([
      'answer-uncertain hoi_nghi',
      'answer-uncertain theo_xa.a.so_lop',
    ]);
  });

  test('and what has no number is of another kind, as before', () => {
    expect(codes('nhiều', 'vài lớp')).toEqual(['figure-not-a-number hoi_nghi', 'cell-wrong-type theo_xa.a.so_lop']);
    expect(codes('12 hội nghị', 'mười hai lớp')).toEqual([]);
  });
});
