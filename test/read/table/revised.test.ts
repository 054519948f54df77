import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    {
      id: 'so_lieu',
      title: 'Số liệu hội nghị',
      figures: [
        { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer },
        { id: 'nguoi', label: 'Số người dự hội nghị', unit: 'người', ...integer },
      ],
    },
  ],
});

type Rows = Parameters<typeof table>[0];
const said = (item: string, rows: Rows) => {
  const { state, value, why } = answerTo(readTyped(form, heading('I. Số liệu hội nghị'), table(rows)), item);
  return state === 'unknown' ? [why?.because, why?.seen] : [state, value];
};
const withColumn = (head: string, held: string, people = ''): Rows => [
  ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu', head],
  ['Số hội nghị đã tổ chức', 'hội nghị', '12', held],
  ['Số người dự hội nghị', 'người', '340', people],
];
const withRow = (label: string, value: string): Rows => [
  ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
  ['Số hội nghị đã tổ chức', 'hội nghị', '12'],
  [label, '', value],
  ['Số người dự hội nghị', 'người', '340'],
];

describe('a column that somebody added to a table', () => {
  test.each(['Số liệu sau rà soát', 'Số liệu mới', 'Đính chính', 'Điều chỉnh lại', 'Số liệu', 'Revised figure'])(
    'makes a value doubtful that it says anew: %s',
    (head) => {
      expect(said('hoi_nghi', withColumn(head, '15'))).toEqual(['values', '12; 15']);
      expect(said('nguoi', withColumn(head, '15'))).toEqual(['answered', 340]);
    },
  );

  test('bears out what it says again', () => {
    expect(said('hoi_nghi', withColumn('Số liệu đã rà soát', '12', '0340'))).toEqual(['answered', 12]);
    expect(said('nguoi', withColumn('Đính chính', '', 'đã đối chiếu'))).toEqual(['answered', 340]);
  });

  test.each(['Ghi chú', 'Năm 2020', 'So với cùng kỳ (%)', 'Trong đó nữ', 'Nhà đã sửa chữa'])(
    'leaves a value alone that it says nothing of: %s',
    (head) => {
      expect(said('hoi_nghi', withColumn(head, '7'))).toEqual(['answered', 12]);
    },
  );
});

describe('a column that somebody added to a table of quarters', () => {
  const quarters = smallForm({
    sections: [
      {
        id: 'so_lieu',
        title: 'Số liệu hội nghị',
        tables: [
          {
            id: 'quy',
            title: 'Theo quý',
            rows: [{ id: 'hop', label: 'Họp giao ban' }],
            columns: ['I', 'II', 'III', 'IV'].map((label) => ({ id: `q_${label.toLowerCase()}`, label, ...integer })),
          },
        ],
      },
    ],
  });

  test('names one of them by a word, not by letters in another word', () => {
    const read = (head: string) => {
      const rows = [
        ['Nội dung', 'I', 'II', 'III', 'IV', head],
        ['Họp giao ban', '3', '4', '5', '6', '9'],
      ];
      const submission = readTyped(quarters, heading('I. Số liệu hội nghị'), 'Theo quý', table(rows));
      return ['i', 'ii', 'iii', 'iv'].filter((at) => answerTo(submission, `quy.hop.q_${at}`).state === 'unknown');
    };
    expect(read('Số liệu điều chỉnh')).toEqual(['i', 'ii', 'iii', 'iv']);
    expect(read('IV điều chỉnh')).toEqual(['iv']);
  });
});

describe('a row that somebody added to a table', () => {
  test.each(['Số hội nghị đã tổ chức (đính chính)', 'Đính chính', 'Sau rà soát'])(
    'makes the value of its own row doubtful, or of the one above: %s',
    (label) => {
      expect(said('hoi_nghi', withRow(label, '15'))).toEqual(['values', '12; 15']);
      expect(said('nguoi', withRow(label, '15'))).toEqual(['answered', 340]);
    },
  );
});
