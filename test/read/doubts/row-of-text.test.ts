import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm, table } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'hoc',
      title: 'Học tập nghị quyết',
      min_words: 1,
      figures: [{ id: 'lop', label: 'Số hội nghị đã mở', unit: 'hội nghị' }],
    },
  ],
});
const text = 'Ban Thường vụ mời báo cáo viên về truyền đạt, mỗi đồng chí viết thu hoạch.';
const read = (answer: string, row: string) =>
  answerTo(
    readTyped(
      form,
      heading('Học tập nghị quyết'),
      answer,
      table(
        [
          ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
          ['Số hội nghị đã mở', 'hội nghị', '12'],
          [{ lines: [{ text: row }], span: 3 }],
        ],
        1,
      ),
    ),
    'hoc',
  );

describe('a row of text below the figures of a question', () => {
  test('may be its answer where that was left blank: a person is shown it', () => {
    const { state, why } = read('', text);
    expect([state, why?.seen]).toEqual(['unknown', text]);
  });

  test('is none where the question was answered, or where it is too short to be one', () => {
    expect(read('Đã học tập nghiêm túc.', text).state).toBe('answered');
    expect(read('', 'Hội nghị cấp xã').state).toBe('blank');
  });
});
