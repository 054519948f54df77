import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const TITLE = 'Kết quả học tập nghị quyết';
const top = heading(`I. ${TITLE}`);
const hoiNghi = { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer };
const nguoi = { id: 'nguoi', label: 'Số người dự học', unit: 'người', ...integer };
const form = smallForm({ sections: [{ id: 'ket_qua', title: TITLE, figures: [hoiNghi, nguoi] }] });
const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];
const other = [nguoi.label, 'người', '340'];

type Blocks = Parameters<typeof readTyped>[1][];
const said = (...blocks: Blocks) => {
  const { state, value } = answerTo(readTyped(form, top, ...blocks), 'hoi_nghi');
  return [state, value];
};
const tagged = (text: string) => line(text, { tag: 'figure:hoi_nghi' });

describe('a figure that was typed beside its empty place is found', () => {
  test.each(['', '……'])('in the cell of its unit of measure, the place says %j', (empty) => {
    expect(said(table([header, [hoiNghi.label, '12 hội nghị', empty], other]))).toEqual(['answered', 12]);
    expect(said(table([header, [hoiNghi.label, '12', tagged(empty)], other]))).toEqual(['answered', 12]);
  });

  test('behind its label', () => {
    expect(said(table([header, [`${hoiNghi.label}: 12`, 'hội nghị', ''], other]))).toEqual(['answered', 12]);
    const two = { lines: [line(hoiNghi.label), line('12')] };
    expect(said(table([header, [two, 'hội nghị', ''], other]))).toEqual(['answered', 12]);
  });

  test('in a line right under the table', () => {
    const empty = table([header, [hoiNghi.label, 'hội nghị', ''], other]);
    expect(said(empty, `${hoiNghi.label}: 12`)).toEqual(['answered', 12]);
    expect(said(empty, `- ${hoiNghi.label}: 12 hội nghị.`)).toEqual(['answered', 12]);
    const printed = table([header, [hoiNghi.label, 'hội nghị', tagged('')], other]);
    expect(said(printed, `${hoiNghi.label}: 12`)).toEqual(['answered', 12]);
    expect(said(printed, `${hoiNghi.label}: ……`)).toEqual(['blank', null]);
  });
});

describe('nothing else beside an empty place is taken for its figure', () => {
  test('a unit of measure in figures, a number in the label, the line of another', () => {
    expect(said(table([header, [hoiNghi.label, '1.000 hội nghị', ''], other]))[0]).toBe('blank');
    expect(said(table([header, [`${hoiNghi.label} (2 cấp)`, 'hội nghị', ''], other]))[0]).toBe('blank');
    expect(said(table([header, [hoiNghi.label, 'hội nghị', ''], other]), `${nguoi.label}: 12`)[0]).toBe('blank');
  });
});
