import { expect, test } from '@jest/globals';
import { say } from '../../src/messages/index.js';
import { write } from '../../src/write/index.js';
import { answersFor, fillForm, leaveOut } from '../support/fill/index.js';
import { vietnameseForm } from '../support/forms.js';
import { reviewReturned } from '../support/returned.js';

const OUTLINE = {
  sections: [
    { id: 'chung', title: 'Tình hình chung', min_words: 1 },
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      points: [{ id: 'hoc_tap', ask: 'Việc tổ chức học tập.' }],
      figures: [{ id: 'so_buoi_hoc', label: 'Số lớp', type: 'integer' }],
    },
  ],
  appendices: undefined,
  checks: undefined,
};
const PLACES = ['text:chung', 'text:hoc_tap', 'figure:so_buoi_hoc'];

async function told(text: string | null): Promise<string[]> {
  const { form, embedded } = vietnameseForm('vn-party-2018', OUTLINE);
  const { answers } = answersFor(form);
  const left = leaveOut(answers, ...PLACES);
  for (const place of text === null ? [] : PLACES) left.set(place, text ?? '');
  const { review } = reviewReturned(fillForm(await write(form, embedded), left), form);
  return review.findings.filter(({ severity }) => severity === 'error').map((one) => say(one, 'vi').what);
}

test('an answer that was put off in words is told with these words', async () => {
  expect(await told('Đang cập nhật')).toEqual([
    'Mục “Tình hình chung” chưa có nội dung, mới ghi “Đang cập nhật”.',
    'Chưa điền số liệu “Số lớp”, mới ghi “Đang cập nhật”.',
    'Chưa trả lời nội dung “Việc tổ chức học tập”, mới ghi “Đang cập nhật”.',
  ]);
});

test.each([null, '……………'])('a prompt left in place, or dots, are not (%s)', async (text) => {
  expect(await told(text)).toEqual([
    'Mục “Tình hình chung” chưa có nội dung.',
    'Chưa điền số liệu “Số lớp”.',
    'Chưa trả lời nội dung “Việc tổ chức học tập”.',
  ]);
});
