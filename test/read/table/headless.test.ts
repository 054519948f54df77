import { describe, expect, test } from '@jest/globals';
import { answerTo, line, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  appendices: [
    {
      id: 'bieu_1',
      title: 'Hoạt động trong kỳ',
      rows: [
        { id: 'trai', label: 'Trại hè' },
        { id: 'tham_quan', label: 'Tham quan' },
      ],
      columns: [
        { id: 'buoi', label: 'Số buổi', type: 'integer' },
        { id: 'nguoi', label: 'Số người', type: 'integer' },
      ],
    },
  ],
});

const ROWS = [
  ['Trại hè', '61', '2'],
  ['Tham quan', '130', '5'],
];

describe('columns of values whose header is gone', () => {
  test('are asked about: their turn alone tells nobody which is which', () => {
    const found = readTyped(form, 'Biểu số 1', 'Hoạt động trong kỳ', table(ROWS));
    for (const item of ['trai.buoi', 'trai.nguoi', 'tham_quan.buoi'])
      expect(answerTo(found, `bieu_1.${item}`)).toMatchObject({ state: 'unknown', value: null, why: { seen: '' } });
  });

  test('are those their controls name', () => {
    const tagged = ROWS.map(([label = '', people = '', held = ''], at) => {
      const tag = (column: string): string => `cell:bieu_1.${['trai', 'tham_quan'][at]}.${column}`;
      return [label, line(people, { tag: tag('nguoi') }), line(held, { tag: tag('buoi') })];
    });
    const found = readTyped(form, 'Biểu số 1', 'Hoạt động trong kỳ', table(tagged));
    expect(answerTo(found, 'bieu_1.trai.buoi').value).toBe(2);
    expect(answerTo(found, 'bieu_1.trai.nguoi').value).toBe(61);
  });
});
