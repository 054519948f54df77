import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/read/index.js';
import { answerTo, heading, readTyped, smallForm, table, typedDocument } from '../support/typed.js';

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
