import { describe, expect, test } from '@jest/globals';
import { askedFigures } from '../../../src/read/figures/asked.js';
import { landmarksOf } from '../../../src/read/landmark.js';
import { type LineAbove, otherAbove } from '../../../src/read/table/said-otherwise.js';
import { Wording } from '../../../src/text/index.js';
import { smallForm } from '../../support/typed.js';

const form = smallForm({
  schedule: { every: 'half_year', period: '2026-H1' },
  title: 'Kết quả {{period.label}}',
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả thực hiện',
      figures: [{ id: 'hoi_nghi', label: 'Số hội nghị', unit: 'hội nghị', type: 'integer', min: 0 }],
    },
  ],
});
const figures = landmarksOf(form).flatMap((one) => (one.is === 'figures' ? one.figures : []));
const asked = askedFigures(figures, form.letterhead.words);
const typed = (text: string): LineAbove => ({ text, printed: null });

describe('of the lines above a table', () => {
  test('the nearest that says of when it is counts', () => {
    const [own, other] = [typed('Số liệu 6 tháng đầu năm 2026'), typed('Số liệu năm 2025')];
    expect(otherAbove([own, other], asked, form)).toBeNull();
    expect(otherAbove([other, own], asked, form)).toBe(other.text);
  });

  test('one that the form prints says nothing else than the form', () => {
    const text = 'Kế hoạch năm 2027';
    expect(otherAbove([{ text, printed: [text] }], asked, form)).toBeNull();
    expect(otherAbove([typed(text)], asked, form)).toBe(text);
  });

  test.each([
    ['Năm 2026', null],
    ['Quý I năm 2026', 'part'],
    ['6 tháng cuối năm 2026', 'other'],
    ['6 tháng cuối năm', 'other'],
    ['Số liệu quý II', 'part'],
    ['Số liệu 6 tháng đầu năm', null],
    ['Số liệu đến hết tháng 6', null],
    ['Theo Kế hoạch số 12-KH/TU năm 2025', null],
    ['Số liệu đến ngày 02/01/2027', null],
    ['Số liệu tính đến 31/5/2026 (chưa có số liệu tháng 6)', 'lacking'],
    ['Số liệu đến 15/6/2026', null],
    ['(Số liệu tính đến hết ngày 31/12/2025)', 'before'],
    ['As of 31 December 2025', 'before'],
    ['(Theo Công văn ngày 31/12/2025)', null],
    ['Số liệu 9 tháng đầu năm 2026', 'longer'],
    ['Chưa có số liệu', null],
    ['Example from our sister project:', 'example'],
    ['Ví dụ tốt được nhân rộng.', null],
    ['Không có', null],
  ])('“%s” is of %s time', (text, other) => {
    expect(otherAbove([typed(text)], asked, form)).toBe(other && text);
  });

  test('one that begins as the title is the title, be it found as such or not', () => {
    const titled = { ...asked, titled: new Wording('Chỉ tiêu chính 6 tháng đầu năm 2026') };
    expect(otherAbove([typed('Chỉ tiêu chính năm 2026')], titled, form)).toBe('Chỉ tiêu chính năm 2026');
    expect(otherAbove([typed('Chỉ tiêu chính 6 tháng năm 2026')], titled, form)).toBeNull();
    expect(otherAbove([typed('Số liệu năm 2026')], titled, form)).toBeNull();
  });

  test('one that names a longer time than the kind of part the form prints there is of another one', () => {
    const printed = ['Huy động vốn trong quý'];
    const quarter = { ...form, period: { ...form.period, code: '2026-Q2', label: 'quý II năm 2026' } };
    for (const text of ['Huy động vốn 9 tháng đầu năm 2026', 'Huy động vốn năm 2026'])
      expect(otherAbove([{ text, printed }], asked, quarter)).toBe(text);
    expect(otherAbove([{ text: 'Huy động vốn quý II năm 2026', printed }], asked, quarter)).toBeNull();
    expect(otherAbove([{ text: 'Huy động vốn năm 2026', printed: ['Huy động vốn'] }], asked, quarter)).toBeNull();
  });

  test('a longer time that the form asks for in a column is its own', () => {
    const both = { ...asked, labels: [...asked.labels, new Wording('9 tháng đầu năm')] };
    expect(otherAbove([typed('Số liệu 9 tháng đầu năm 2026')], both, form)).toBeNull();
  });

  test('a title without the period the form prints in it is of another one', () => {
    const printed = ['Chỉ tiêu 6 tháng đầu năm 2026'];
    expect(otherAbove([{ text: 'Chỉ tiêu năm 2026', printed }], asked, form)).toBe('Chỉ tiêu năm 2026');
    expect(otherAbove([{ text: 'Chỉ tiêu 6 tháng năm 2026', printed }], asked, form)).toBeNull();
  });
});
