import { describe, expect, test } from '@jest/globals';
import { labelled, labelledLines } from '../../../src/read/figures/in-text.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { smallForm, typedDocument } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [
        { id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', if_any: true, ...integer },
        { id: 'nguoi', label: 'Số người dự học', unit: 'người', series: [2025, 2026], ...integer },
      ],
    },
  ],
});
const linesOf = (...typed: string[]) => labelledLines(flowOf(typedDocument(typed)).nodes);

describe('a line with a label', () => {
  const shown = (typed: string) => linesOf(typed).map(({ label, text, beside }) => [label.text, text, beside]);

  test('ends with what stands behind the first colon', () => {
    expect(shown('Số lớp: 12')).toEqual([['Số lớp', '12', '']]);
    expect(shown('a) Số lớp ： 12: tốt ')).toEqual([['Số lớp ', '12: tốt', '']]);
    expect(shown('Số lớp:')).toEqual([['Số lớp', '', '']]);
    expect(shown(': 12')).toEqual([['', '12', '']]);
  });

  test('may be a row of a table that became one, with a number at its end alone', () => {
    expect(shown('Số lớp\tlớp\t12')).toEqual([['Số lớp', '12', 'lớp']]);
    expect(shown('Số lớp\t\t lớp \tkhóa\t1.250 %')).toEqual([['Số lớp', '1.250 %', 'lớp khóa']]);
    expect(shown('Số lớp\t(12)')).toEqual([['Số lớp', '(12)', '']]);
    expect(shown('Số lớp\t10\t12')).toEqual([]);
    expect(shown('Số lớp\tnhiều')).toEqual([]);
    expect(shown('Số lớp\t')).toEqual([]);
    expect(shown('Số lớp: 10\t12')).toEqual([['Số lớp', '10\t12', '']]);
  });

  test('is none without either, or where it was crossed out', () => {
    expect(shown('Số lớp 12')).toEqual([]);
    expect(shown('~~Số lớp: 12~~')).toEqual([]);
    expect(shown(' ')).toEqual([]);
  });
});

describe('a figure on a line', () => {
  const [lop, nguoi] = form.sections[0]?.figures ?? [];
  const found = (figure: typeof lop, ...typed: string[]) => {
    const [value] = figure?.values ?? [];
    if (!figure || !value) throw new Error('no figure');
    const one = labelled(linesOf(...typed), figure, value, form.language);
    return one && { text: one.text, because: one.against?.because, seen: one.against?.seen, by: one.by };
  };
  const says = (text: string) => ({ text, because: undefined, seen: undefined, by: 'text' });

  test('is called as the form calls it, as printed or without "(nếu có)"', () => {
    expect(found(lop, 'Số lớp đã mở: 12')).toEqual(says('12'));
    expect(found(lop, 'Số lớp đã mở (nếu có): 12')).toEqual(says('12'));
    expect(found(lop, 'Số lơp đã mở: 12')).toEqual(says('12'));
    expect(found(lop, 'Số sách đã mua: 12')).toBeNull();
    expect(found(lop)).toBeNull();
  });

  test('is the first that is filled in, and left blank where none is', () => {
    expect(found(lop, 'Số lớp đã mở: …', 'Số lớp đã mở: 12')).toEqual(says('12'));
    expect(found(lop, 'Số lớp đã mở:', 'Số lớp đã mở: …')).toEqual(says(''));
  });

  test('is doubtful where two lines say two values, and not where they say one', () => {
    expect(found(lop, 'Số lớp đã mở: 12', 'Số lớp đã mở: 13')).toMatchObject({
      text: '12',
      because: 'values',
      seen: '12; 13',
    });
    expect(found(lop, 'Số lớp đã mở: 12', 'Số lớp đã mở: …', 'Số lớp đã mở: 12.')).toEqual(says('12'));
  });

  test('is doubtful with another measure beside it', () => {
    expect(found(lop, 'Số lớp đã mở\tlớp\t12')).toEqual(says('12'));
    expect(found(lop, 'Số lớp đã mở\t12')).toEqual(says('12'));
    expect(found(lop, 'Số lớp đã mở\tnghìn người\t12')).toMatchObject({ because: 'measure', seen: 'nghìn người' });
  });

  test('is doubtful where the label names less than what is asked', () => {
    const because = (typed: string) => found(lop, typed)?.because;
    expect(because('Số lớp đã mở: 12')).toBeUndefined();
    expect(because('Số lớp đã mở cho phụ nữ: 12')).toBe('label');
  });

  test('is none of several values', () => {
    expect(found(nguoi, 'Số người dự học: 12')).toBeNull();
  });
});
