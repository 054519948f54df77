import { expect, test } from '@jest/globals';
import { write } from '../../../src/write/index.js';
import { answersFor, fillForm, retypeText, stripBookmarks, stripControls } from '../../support/fill/index.js';
import { vietnameseForm } from '../../support/forms.js';
import { reviewReturned, said } from '../../support/returned.js';

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

test('a value is counted in what its label, the header above it or the title of its table names', () => {
  const money = { type: 'money' };
  const table = (id: string, title: string, columns: object[]): object => ({ id, title, rows: { min: 1 }, columns });
  const { form } = vietnameseForm('vn-party-2018', {
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả',
        figures: [{ id: 'chi', label: 'Đã chi (triệu đồng)', ...money }],
      },
    ],
    appendices: [
      table('a', 'Kinh phí', [{ id: 'chi', label: 'Đã chi (tỷ đồng)', ...money }]),
      table('b', 'Kinh phí', [{ id: 'chi', label: 'Đã chi', group: 'Kinh phí (nghìn đồng)', ...money }]),
      table('c', 'Kinh phí (triệu đồng)', [
        { id: 'chi', label: 'Đã chi', ...money },
        { id: 'dong', label: 'Đã thu', currency: 'VND', ...money },
        { id: 'so', label: 'Số dự án', type: 'integer' },
      ]),
    ],
  });
  expect(form.sections[0]?.figures[0]?.rule.named).toBe('triệu đồng');
  const named = form.appendices.map(({ columns }) => columns.map(({ rule }) => rule.named));
  expect(named).toEqual([['tỷ đồng'], ['nghìn đồng'], ['triệu đồng', undefined, undefined]]);
});
