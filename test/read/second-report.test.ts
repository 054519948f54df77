import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../support/typed.js';

const integer = { type: 'integer', min: 0 };
const form = smallForm({
  sections: [
    { id: 'chung', title: 'Tình hình chung của đơn vị' },
    {
      id: 'so_lieu',
      title: 'Số liệu hội nghị',
      figures: [
        { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer },
        { id: 'nguoi', label: 'Số người dự hội nghị', unit: 'người', ...integer },
      ],
    },
  ],
});

type Blocks = Parameters<typeof readTyped>[1][];
const title = [line(form.kind), line(form.title)];
const report = (held: string, people: string, text = 'Đơn vị có 12 chi bộ trực thuộc.'): Blocks => [
  line('ĐẢNG ỦY XÃ MƯỜNG SO'),
  ...title,
  heading('I. Tình hình chung của đơn vị'),
  text,
  heading('II. Số liệu hội nghị'),
  table([
    ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
    ['Số hội nghị đã tổ chức', 'hội nghị', held],
    ['Số người dự hội nghị', 'người', people],
  ]),
];
const said = (item: string, ...blocks: Blocks) => {
  const { state, value, why } = answerTo(readTyped(form, ...blocks), item);
  return state === 'unknown' ? [why?.because, why?.seen, why?.best] : [state, value];
};

describe('a second report in the same file', () => {
  test('leaves what both say, and is asked about where it says otherwise', () => {
    const both = [...report('12', '340'), ...report('983', '340')];
    expect(said('nguoi', ...both)).toEqual(['answered', 340]);
    expect(said('hoi_nghi', ...both)).toEqual(['values', '12; 983', null]);
  });

  test('is never mixed with the first: what only it says is asked about', () => {
    expect(said('hoi_nghi', ...report('', '340'), ...report('983', '340'))).toEqual(['place', '983', 983]);
    expect(said('nguoi', ...report('12', '340'), ...report('12', ''))).toEqual(['answered', 340]);
  });

  test('is told with its place, and listed outside as a whole', () => {
    const { second, outside = [] } = readTyped(form, ...report('12', '340'), ...report('983', '340'));
    expect(second?.place.quote).toBe('ĐẢNG ỦY XÃ MƯỜNG SO');
    expect(outside.filter(({ told }) => told).map(({ text }) => text.includes('983'))).toEqual([true]);
  });
});

describe('one report', () => {
  test.each<[string, Blocks]>([
    ['as it is', report('12', '340')],
    ['behind a cover', [...title, ...report('12', '340')]],
    ['behind a list of its headings', ['Tình hình chung của đơn vị', 'Số liệu hội nghị', ...report('12', '340')]],
    ['with its title again in the end', [...report('12', '340'), ...title, 'Phụ lục kèm theo']],
  ])('is one %s', (_, blocks) => {
    expect(readTyped(form, ...blocks).second).toBeUndefined();
  });
});
