import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const TITLE = 'Kết quả học tập nghị quyết';
const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: TITLE,
      figures: [
        { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer },
        { id: 'luot', label: 'Số lượt người dự', unit: 'lượt người', ...integer },
      ],
    },
  ],
});

/** What is said of the first figure, with a column put in behind those of the form. */
const first = (head: string, added: string, own = '') => {
  const rows = table([
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu', head],
    ['Số hội nghị đã tổ chức', 'hội nghị', line(own, { tag: 'figure:hoi_nghi' }), added],
    ['Số lượt người dự', 'lượt người', line('846', { tag: 'figure:luot' }), ''],
  ]);
  const { state, value, why } = answerTo(readTyped(form, heading(`I. ${TITLE}`), rows), 'hoi_nghi');
  return state === 'unknown' ? [why?.because, why?.seen, why?.best] : [state, value];
};

describe('an empty place beside a column that somebody put in', () => {
  test.each(['Ghi chú', 'Thực hiện', 'Kết quả', 'Note'])('is asked about where a value stands below “%s”', (head) => {
    expect(first(head, '12')).toEqual(['place', head, 12]);
  });

  test.each([
    ['Ghi chú', 'chưa tổng hợp'],
    ['Ghi chú', ''],
    ['Cùng kỳ năm trước', '12'],
    ['Kế hoạch', '12'],
    ['Năm 2019', '12'],
    ['Trong đó nữ', '12'],
    ['Previous quarter', '12'],
  ])('is blank where it says nothing of it: “%s”, “%s”', (head, added) => {
    expect(first(head, added)).toEqual(['blank', null]);
  });

  test('is what stands in it where it is filled in', () => {
    expect(first('Ghi chú', '12', '14')).toEqual(['answered', 14]);
  });
});
