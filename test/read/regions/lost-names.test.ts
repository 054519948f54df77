import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const LEARN = 'Việc tổ chức học tập, quán triệt nghị quyết.';
const form = smallForm({
  schedule: { every: 'half_year', period: '2026-H1' },
  sections: [
    { id: 'dac_diem', title: 'Đặc điểm tình hình' },
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      points: [
        { id: 'hoc_tap', ask: LEARN, figures: [{ id: 'so_lop', label: 'Số lớp đã mở', type: 'integer' }] },
        { id: 'loa_dai', ask: 'Hoạt động của hệ thống loa đài cơ sở.' },
      ],
    },
    { id: 'kho_khan', title: 'Khó khăn, vướng mắc' },
  ],
});

/** What is answered where the heading of the second section, or its first question, was typed otherwise. */
function states({ head = 'Kết quả thực hiện', ask = LEARN }): string[] {
  const submission = readTyped(
    form,
    heading('1. Đặc điểm tình hình'),
    'Xã có mười hai thôn.',
    heading(`2. ${head}`),
    line(ask),
    'Đơn vị đã mở các lớp học tập nghị quyết tại thôn.',
    table([
      ['Chỉ tiêu', 'Số liệu'],
      ['Số lớp đã mở', '14'],
    ]),
    line('Hoạt động của hệ thống loa đài cơ sở.'),
    'Loa đài hoạt động ổn định, mỗi ngày hai buổi.',
    heading('3. Khó khăn, vướng mắc'),
    'Kinh phí còn ít.',
  );
  return ['hoc_tap', 'so_lop', 'loa_dai', 'kho_khan'].map((item) => answerTo(submission, item).state);
}

describe('under a heading that stands in the place of one that is gone', () => {
  test('all is asked about where it names another time or only a plan', () => {
    const asked = ['unknown', 'unknown', 'unknown', 'answered'];
    expect(states({ head: 'Kế hoạch triển khai 6 tháng cuối năm' })).toEqual(asked);
    expect(states({ head: 'Những việc đã làm năm 2025' })).toEqual(asked);
  });

  test('all is believed where it names none, or its own', () => {
    const believed = ['answered', 'answered', 'answered', 'answered'];
    expect(states({ head: 'Những việc đã làm' })).toEqual(believed);
    expect(states({ head: 'Những việc đã làm 6 tháng đầu năm 2026' })).toEqual(believed);
  });
});

test('under a question that goes on with another time, its text and its figures are asked about', () => {
  const asked = ['unknown', 'unknown', 'answered', 'answered'];
  expect(states({ ask: `${LEARN.slice(0, -1)} năm 2025.` })).toEqual(asked);
});
