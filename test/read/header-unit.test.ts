import { expect, test } from '@jest/globals';
import { write } from '../../src/write/index.js';
import { answersFor, fillForm, retypeText, stripBookmarks, stripControls } from '../support/fill/index.js';
import { vietnameseForm } from '../support/forms.js';
import { reviewReturned, said } from '../support/returned.js';

const WITH_UNIT = {
  appendices: [
    {
      id: 'bieu_1',
      title: 'Kinh phí tuyên truyền',
      rows: [{ id: 'bao', label: 'Báo in' }],
      columns: [
        { id: 'chi', label: 'Đã chi', type: 'money', currency: 'VND', scale: 1_000_000 },
        { id: 'dat', label: 'Đạt so với dự toán', type: 'percent' },
      ],
    },
  ],
};

async function returned(change: (bytes: Uint8Array) => Uint8Array) {
  const { form, embedded } = vietnameseForm('vn-party-2018', WITH_UNIT);
  const filled = fillForm(await write(form, embedded), answersFor(form).answers);
  return reviewReturned(stripBookmarks(stripControls(change(filled))), form);
}

test('a column is found by its header with the unit of measure, as the form prints it', async () => {
  const { submission, review, form } = await returned((bytes) => bytes);
  expect(form.appendices[0]?.columns.map(({ printed }) => printed)).toEqual([
    'Chỉ tiêu',
    'Đã chi (triệu đồng)',
    'Đạt so với dự toán (%)',
  ]);
  expect(said({ submission, review, form })).toEqual([]);
  expect(submission.answers.find(({ item }) => item === 'bieu_1.bao.dat')?.state).toBe('answered');
});

test('a header typed again without its unit is no changed header', async () => {
  const result = await returned((bytes) => retypeText(bytes, 'Đã chi (triệu đồng)', 'Đã chi'));
  expect(said(result)).toEqual([]);
  expect(said(result, 'warning')).toEqual([]);
});
