import { describe, expect, test } from '@jest/globals';
import { tagOf } from '../../src/form/index.js';
import { read } from '../../src/read/index.js';
import { readAccounted } from '../../src/read/read.js';
import { answerTo, heading, line, readTyped, smallForm, table, typedDocument } from '../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'chung',
      title: 'Tình hình chung của đơn vị',
      figures: [{ id: 'lop', label: 'Số lớp đã mở', type: 'integer' }],
    },
  ],
});

describe('a document that lost its letters', () => {
  const states = (garbled: number, lines: string[]) => {
    const document = typedDocument(lines);
    const garbledDocument = { ...document, traces: { ...document.traces, garbled } };
    const { identity } = readTyped(form);
    const { state, confidence } = answerTo(read(garbledDocument, form, identity), 'chung');
    return [state, confidence];
  };
  const ten = Array.from({ length: 10 }, (_, at) => `Dòng ${at}`);

  test('from a fifth of its paragraphs on has nothing missing, only unknown', () => {
    expect(states(1, ten)).toEqual(['missing', 0.99]);
    expect(states(2, ten)).toEqual(['unknown', 0.4]);
    expect(states(2, [...ten, '', ' '])).toEqual(['unknown', 0.4]);
    expect(states(1, ['a', 'b'])).toEqual(['unknown', 0.4]);
    expect(states(0, ['a', 'b'])).toEqual(['missing', 0.99]);
    expect(states(0, [])).toEqual(['missing', 0.99]);
  });

  test('has what was found all the same', () => {
    expect(states(2, ['1. Tình hình chung của đơn vị', 'Tốt.'])).toEqual(['answered', 0.99]);
  });
});

test('a figure put off or read in two ways is told once, and others are not', () => {
  const own = (typed: string) =>
    readTyped(
      form,
      heading('1. Tình hình chung của đơn vị'),
      ' Khác ',
      table([
        ['Chỉ tiêu', 'Số liệu'],
        ['Số lớp đã mở', typed],
      ]),
    );
  expect(own('12')).toMatchObject({ ambiguous: [], putOff: [] });
  expect(own('Đang cập nhật')).toMatchObject({ ambiguous: [], putOff: [{ item: 'lop', text: 'Đang cập nhật' }] });
  expect(own('khoảng 12')).toMatchObject({ ambiguous: [{ item: 'lop', read: '12' }], putOff: [] });
  expect(own('……')).toMatchObject({ ambiguous: [], putOff: [] });
});

describe('a table of the form', () => {
  const integer = { type: 'integer', min: 0 };
  const ID = 'bieu';
  const asked = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả thực hiện',
        tables: [
          {
            id: ID,
            title: 'Một số chỉ tiêu',
            rows: [
              { id: 'lop', label: 'Lớp bồi dưỡng' },
              { id: 'sach', label: 'Sách phát hành' },
            ],
            columns: [
              { id: 'ke_hoach', label: 'Kế hoạch', ...integer },
              { id: 'dat', label: 'Thực hiện', ...integer },
            ],
          },
        ],
      },
    ],
  });
  const cell = (row: string, column: string, text: string) =>
    line(text, { tag: tagOf('cell', `${ID}.${row}.${column}`) });
  const own = (label: string, typed = '4') =>
    readTyped(
      asked,
      heading('1. Kết quả thực hiện'),
      table([
        ['Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
        [label, cell('lop', 'ke_hoach', typed), cell('lop', 'dat', '5')],
        ['Sách phát hành', cell('sach', 'ke_hoach', '6'), cell('sach', 'dat', '7')],
      ]),
    );

  test('is told as it was found', () => {
    expect(own('Lớp bồi dưỡng').tables.map(({ item, rowsAsPrinted }) => [item, rowsAsPrinted])).toEqual([[ID, true]]);
  });

  test('has a row that is called otherwise told once, with where it stands', () => {
    expect(own('Lớp bồi dưỡng').relabelled).toEqual([]);
    expect(own('Hội thi văn nghệ').relabelled).toEqual([
      {
        item: `${ID}.lop`,
        label: 'Lớp bồi dưỡng',
        typed: 'Hội thi văn nghệ',
        place: expect.objectContaining({ trail: ['1. Kết quả thực hiện'] }),
      },
    ]);
  });

  test('has what is doubtful in a value told', () => {
    expect(own('Lớp bồi dưỡng', 'khoảng 4').ambiguous).toMatchObject([{ item: `${ID}.lop.ke_hoach`, read: '4' }]);
    expect(own('Lớp bồi dưỡng', '4').ambiguous).toEqual([]);
  });
});

test('a heading nobody asked for is told without the spaces around it', () => {
  const { unasked } = readTyped(form, heading('1. Tình hình chung của đơn vị'), 'Tốt.', heading('  2. Việc khác  '));
  expect(unasked).toEqual([
    { text: '2. Việc khác', place: expect.objectContaining({ trail: [], quote: '2. Việc khác' }) },
  ]);
});

test('of two reports in one document all of the second is outside the answers', () => {
  const { kind, title } = form;
  const report = (text: string) => [line(kind), line(title), heading('1. Tình hình chung của đơn vị'), text];
  const document = typedDocument([...report('Đã mở 12 lớp.'), ...report('Đã mở 13 lớp.')]);
  const { homes, submission } = readAccounted(document, form, readTyped(form).identity);
  const said = [...homes].map(([{ text }, home]) => [text, home]);
  expect(submission.second?.place.quote).toBe(kind);
  expect(said.slice(4)).toEqual(
    report('Đã mở 13 lớp.').map((one) => [
      typeof one === 'string' ? one : one.text,
      { is: 'outside', stray: null, furniture: false },
    ]),
  );
  expect(said[2]?.[1]).not.toMatchObject({ is: 'outside' });
});
