import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm, table } from '../../../support/typed.js';

const term = (id: string, title: string) => ({
  id,
  title,
  rows: [
    { id: 'tieu_hoc', label: 'Tiểu học' },
    { id: 'thcs', label: 'Trung học cơ sở' },
  ],
  columns: [
    { id: 'gioi', label: 'Giỏi', type: 'integer' },
    { id: 'kha', label: 'Khá', type: 'integer' },
  ],
});
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      tables: [term('hk1', 'Kết quả học kỳ I'), term('hk2', 'Kết quả học kỳ II')],
    },
  ],
});
const states = (...rows: string[][]) => {
  const read = readTyped(form, heading('1. Kết quả'), 'Kết quả học kỳ I', table(rows));
  return ['hk1', 'hk2'].map((item) => answerTo(read, item).state);
};

describe('a table beside another one of the same rows', () => {
  test('is asked about where the columns of both stand there', () => {
    expect(
      states(
        ['Chỉ tiêu', 'Giỏi HKI', 'Khá HKI', 'Giỏi HKII', 'Khá HKII'],
        ['Tiểu học', '1', '2', '3', '4'],
        ['Trung học cơ sở', '5', '6', '7', '8'],
      )[1],
    ).toBe('unknown');
  });

  test('is missing where those of one stand there, or less than both', () => {
    const one = states(['Chỉ tiêu', 'Giỏi', 'Khá'], ['Tiểu học', '1', '2'], ['Trung học cơ sở', '5', '6']);
    expect(one).toEqual(['answered', 'missing']);
    const more = [
      ['Chỉ tiêu', 'Giỏi', 'Khá', 'Khá HKII'],
      ['Tiểu học', '1', '2', '4'],
      ['Trung học cơ sở', '5', '6', '8'],
    ];
    expect(states(...more)[1]).toBe('missing');
  });
});
