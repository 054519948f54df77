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
        { id: 'dai_bieu', label: 'Số lượt người phát biểu', unit: 'lượt người', ...integer },
      ],
    },
  ],
});

/** What is said of the second figure, whose own place is empty. */
const second = (first: string, third = '7') => {
  const rows = table([
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['Số hội nghị đã tổ chức', 'hội nghị', line(first, { tag: 'figure:hoi_nghi' })],
    ['Số lượt người dự', 'lượt người', line('', { tag: 'figure:luot' })],
    ['Số lượt người phát biểu', 'lượt người', line(third, { tag: 'figure:dai_bieu' })],
  ]);
  const { state, why } = answerTo(readTyped(form, heading(`I. ${TITLE}`), rows), 'luot');
  return state === 'unknown' ? [why?.because, why?.seen, why?.best] : state;
};

describe('an empty place beside one that holds a number with its own unit of measure', () => {
  test.each([
    ['41 hội nghị/846 lượt người', 846],
    ['41 (1.846 lượt người)', 1846],
    ['41; 846 lượt người', 846],
  ])('is asked about: %s', (typed, best) => {
    expect(second(typed)).toEqual(['values', typed, best]);
  });

  test.each(['41', '41 hội nghị', '', 'lượt người', '41 (846 lượt)'])('is blank beside another: “%s”', (typed) => {
    expect(second(typed)).toBe('blank');
  });

  test('is blank beside one that is counted in the same', () => {
    expect(second('41', '846 lượt người')).toBe('blank');
  });
});
