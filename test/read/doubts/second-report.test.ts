import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

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
  test('is none where the title stands again above all headings, or below them', () => {
    const one = report('12', '340');
    expect(said('hoi_nghi', ...title, 'Lai Châu, năm 2026', ...one)).toEqual(['answered', 12]);
    expect(said('hoi_nghi', ...one, ...title)).toEqual(['answered', 12]);
  });

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

describe('where the second report says otherwise', () => {
  const contested = (first: Blocks, second: Blocks) => {
    const both = readTyped(form, ...first, ...second);
    return (item: string) => {
      const { state, value, text, by, confidence, why } = answerTo(both, item);
      return { state, value, text, by, confidence, why };
    };
  };

  test('what only it says is asked about as it was found there', () => {
    const found = contested(report('', '340'), report('983', '340'))('hoi_nghi');
    expect(found).toMatchObject({ state: 'unknown', value: null, text: '983', by: 'text' });
    expect(found.why).toEqual({ because: 'place', seen: '983', expected: null, best: 983 });
  });

  test('a text is that of the first, and one that only the second has is asked about', () => {
    const said = contested(report('12', '340', 'Có 12 chi bộ.'), report('12', '340', 'Có 13 chi bộ.'));
    expect(said('chung')).toMatchObject({ state: 'answered', text: 'Có 12 chi bộ.' });
    const only = contested(report('12', '340', 'Đang cập nhật'), report('12', '340', 'Có 13 chi bộ.'));
    expect(only('chung')).toMatchObject({ state: 'unknown', value: null, text: 'Có 13 chi bộ.' });
    const neither = contested(report('12', '340', 'Có 12 chi bộ.'), report('12', '340', '……'));
    expect(neither('chung')).toMatchObject({ state: 'answered', text: 'Có 12 chi bộ.' });
  });

  test('what the second puts off or leaves blank is that of the first', () => {
    for (const there of ['……', 'Đang cập nhật', ''])
      expect(contested(report('12', '340'), report(there, '340'))('hoi_nghi')).toMatchObject({ state: 'answered' });
    expect(contested(report('', '340'), report('', '340'))('hoi_nghi')).toMatchObject({ state: 'blank' });
  });

  test('the same number written otherwise is the same', () => {
    const written = contested(report('1.200', '340'), report('1200', '340'))('hoi_nghi');
    expect(written).toMatchObject({ state: 'answered', value: 1200 });
  });

  test('what is doubtful in the first is asked about as it was', () => {
    const doubtful = contested(report('5 - 6', '340'), report('7', '340'))('hoi_nghi');
    expect(doubtful.why).toMatchObject({ because: 'values', seen: '5 - 6' });
  });

  test('the number and the day are those of the first', () => {
    const dated = (day: string): Blocks => [line(`Mường So, ${day}`), ...report('12', '340')];
    const both = readTyped(form, ...dated('19/5/2026'), ...dated('20/5/2026'));
    expect(answerTo(both, 'date')).toMatchObject({ state: 'answered', value: '2026-05-19' });
    expect(answerTo(readTyped(form, ...report('12', '340'), ...dated('20/5/2026')), 'date').state).toBe('missing');
  });

  test('all that stands in it is listed, line by line, where it begins', () => {
    const { outside = [], second } = readTyped(
      form,
      ...report('12', '340'),
      '',
      ...report('983', '341', ' Có 12 chi bộ. '),
    );
    const whole = outside.find(({ told }) => told);
    expect(whole).toMatchObject({ in: 'text', place: second?.place });
    expect(whole?.text.split('\n')).toEqual([
      ...['ĐẢNG ỦY XÃ MƯỜNG SO', form.kind, form.title, 'I. Tình hình chung của đơn vị', 'Có 12 chi bộ.'],
      ...['II. Số liệu hội nghị', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Số hội nghị đã tổ chức', 'hội nghị', '983'],
      ...['Số người dự hội nghị', 'người', '341'],
    ]);
    expect(second?.place.trail).toEqual([]);
  });
});

describe('the second report begins', () => {
  const beginning = (...between: Blocks) =>
    readTyped(form, ...report('12', '340'), ...between, ...report('983', '340').slice(1)).second?.place.quote;

  test('with the head above its title, a few lines up', () => {
    expect(beginning('ĐẢNG BỘ TỈNH LAI CHÂU', 'Số 12-BC/ĐU', '')).toBe('ĐẢNG BỘ TỈNH LAI CHÂU');
    expect(beginning('ĐẢNG CỘNG SẢN VIỆT NAM', 'Ghi chú')).toBe('ĐẢNG CỘNG SẢN VIỆT NAM');
    const lines = (count: number) => Array.from({ length: count }, (_, at) => `Dòng ${at}`);
    expect(beginning('ĐẢNG BỘ TỈNH LAI CHÂU', ...lines(11))).toBe('ĐẢNG BỘ TỈNH LAI CHÂU');
    expect(beginning('ĐẢNG BỘ TỈNH LAI CHÂU', ...lines(12))).toBe(form.kind);
  });

  test('with its title where no head stands above it', () => {
    expect(beginning('Ghi chú')).toBe(form.kind);
    expect(beginning()).toBe(form.kind);
  });

  test('with kind and title in one line too', () => {
    const one = readTyped(
      form,
      ...report('12', '340'),
      line(`${form.kind} ${form.title}`),
      ...report('983', '340').slice(3),
    );
    expect(one.second?.place.quote).toBe(`${form.kind} ${form.title}`);
  });

  test('nowhere where most of its headings are gone', () => {
    const [, , , first, text, ...rest] = report('983', '340');
    expect(first && text && readTyped(form, ...report('12', '340'), ...title, first, text).second).toBeDefined();
    expect(readTyped(form, ...report('12', '340'), ...title, ...rest.slice(1)).second).toBeUndefined();
  });
});
