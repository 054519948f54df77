import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'chi_dao',
      title: 'Công tác chỉ đạo',
      points: [
        {
          id: 'van_ban',
          ask: 'Việc ban hành văn bản chỉ đạo.',
          figures: [{ id: 'so_vb', label: 'Số văn bản', type: 'integer', unit: 'văn bản' }],
        },
        { id: 'to_cong_nghe', ask: 'Thành lập và hoạt động của tổ công nghệ số.' },
        { id: 'tuyen_truyen', ask: 'Các hình thức tuyên truyền đã sử dụng.' },
      ],
    },
    { id: 'ket_qua', title: 'Kết quả thực hiện' },
  ],
});
const ANSWERS = ['Đã ban hành nghị quyết.', 'Tổ có mười hai người.', 'Phát tờ rơi đến từng nhà.'] as const;
const figures = table([
  ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
  ['Số văn bản', 'văn bản', '23'],
]);
const said = (questions: readonly string[], ...behind: Parameters<typeof readTyped>[1][]) => {
  const rows = questions.map((question, at) => [question, ANSWERS[at] ?? '']);
  const submission = readTyped(
    form,
    heading('1. Công tác chỉ đạo'),
    table([['Nội dung', 'Kết quả'], ...rows]),
    ...behind,
    heading('2. Kết quả thực hiện'),
    'Tốt.',
  );
  return ['van_ban', 'to_cong_nghe', 'tuyen_truyen'].map((item) => {
    const { state, text } = answerTo(submission, item);
    return `${state} ${text}`;
  });
};
const ASKED = form.sections[0]?.points.map(({ ask }) => ask) ?? [];

describe('questions that were set in a table beside their answers', () => {
  test('are answered each by the cell on its right, wherever their figures stand', () => {
    expect(said(ASKED)).toEqual(ANSWERS.map((answer) => `answered ${answer}`));
    expect(said(ASKED, figures)).toEqual(ANSWERS.map((answer) => `answered ${answer}`));
  });

  test('are not answered by what stands below the table', () => {
    expect(said(ASKED, 'Ngoài ra, xã còn nhiều việc khác đang làm dở.')[2]).toBe(`answered ${ANSWERS[2]}`);
  });

  test('are asked about where they were worded anew, and end the answer above them', () => {
    const [one = '', , three = ''] = ASKED;
    expect(said([one, 'Hoạt động của tổ công nghệ số', three], figures)).toEqual([
      `answered ${ANSWERS[0]}`,
      `unknown ${ANSWERS[1]}`,
      `answered ${ANSWERS[2]}`,
    ]);
    expect(said([one, 'Việc khác', three], figures)[0]).toBe(`answered ${ANSWERS[0]}`);
  });
});
