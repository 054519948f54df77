import { expect, test } from '@jest/globals';
import { heading, readDocument, smallForm, table, typedDocument } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [
        { id: 'mau', label: 'Số mẫu xét nghiệm', type: 'integer', min: 0 },
        { id: 'luot', label: 'Số lượt khám', type: 'integer', min: 0 },
      ],
    },
  ],
});

/** What is doubtful in a report in which this was typed. */
const doubtful = (mau: string, luot: string): unknown[] =>
  readDocument(
    form,
    typedDocument([
      heading('1. Kết quả'),
      table([
        ['Chỉ tiêu', 'Số liệu'],
        ['Số mẫu xét nghiệm', mau],
        ['Số lượt khám', luot],
      ]),
    ]),
  ).ambiguous;

test('a number with a space at the thousands is told where another one of the report has a mark there', () => {
  const told = [{ item: 'mau', read: '402418', because: 'mark' }];
  expect(doubtful('402 418', '68.321')).toEqual(told);
  expect(doubtful('402\u00a0418', '1.068.321')).toEqual(told);
});

test('it is plain where all are written so, or no other one tells', () => {
  expect(doubtful('402 418', '68 321')).toEqual([]);
  expect(doubtful('402 418', '321')).toEqual([]);
  expect(doubtful('12 418', '68.321')).toEqual([]);
  expect(doubtful('1 402 418', '68.321')).toEqual([]);
  expect(doubtful('402.418', '68.321')).toEqual([]);
});

test('a number is told whose mark at the thousands stands before decimals in its column', () => {
  const own = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả',
        tables: [
          {
            id: 'vu',
            title: 'Các vụ',
            rows: { min: 1 },
            columns: [
              { id: 'ten', label: 'Tên', type: 'text', key: true },
              { id: 'tan', label: 'Sản lượng', type: 'decimal', min: 0 },
              { id: 'ha', label: 'Diện tích', type: 'decimal', min: 0 },
            ],
          },
        ],
      },
    ],
  });
  const told = (...tons: string[]): unknown[] => {
    const rows = tons.map((one, at) => [`Vụ ${at}`, one, '1.250']);
    const typed = [heading('1. Kết quả'), 'Các vụ', table([['Tên', 'Sản lượng', 'Diện tích'], ...rows])];
    return readDocument(own, typedDocument(typed)).ambiguous;
  };
  expect(told('12.5', '12,5', '1.250')).toEqual([{ item: 'vu.r3.tan', read: '1250', because: 'mark' }]);
  expect(told('12,5', '1.250')).toEqual([]);
  expect(told('12,5', '1.250,5', '2.500')).toEqual([]);
});
