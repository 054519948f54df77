import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/lines/flow.js';
import { askedTable } from '../../../src/read/table/asked.js';
import { belowHead, compareColumn, headsOf } from '../../../src/read/table/columns/column-evidence.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { answerTo, heading, line, readTyped, smallForm, table, typedDocument } from '../../support/typed.js';

const TITLE = 'Kết quả học tập nghị quyết';
const top = heading(`I. ${TITLE}`);
const integer = { type: 'integer', min: 0 };
const formOf = (part: object) => smallForm({ sections: [{ id: 'ket_qua', title: TITLE, ...part }] });
const hoiNghi = { id: 'hoi_nghi', label: 'Số hội nghị', unit: 'hội nghị', ...integer };
const luot = { id: 'luot', label: 'Số lượt người dự', unit: 'lượt người', ...integer };
const two = formOf({ figures: [hoiNghi, luot] });
const tin = formOf({ figures: [{ id: 'tin', label: 'Số tin, bài', unit: 'tin', ...integer, series: [2021, 2022] }] });
const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];

type Blocks = Parameters<typeof readTyped>[1][];
const said = (form: typeof two, item: string, ...blocks: Blocks) => {
  const { state, value, why } = answerTo(readTyped(form, top, ...blocks), item);
  return state === 'unknown' ? [why?.because, why?.seen] : [state, value];
};

describe('two places that are called alike', () => {
  const rows = (...more: string[][]) =>
    table([header, ['Số hội nghị', 'hội nghị', '7'], ...more, ['Số lượt người dự', 'lượt người', '480']]);

  test('are told by their values, and neither is taken by its turn', () => {
    expect(said(two, 'hoi_nghi', rows(['Số hội nghị', 'hội nghị', '17']))).toEqual(['values', '7; 17']);
    expect(said(two, 'luot', rows(['Số hội nghị', 'hội nghị', '17']))).toEqual(['answered', 480]);
  });

  test('are one where they say the same, or one says nothing', () => {
    expect(said(two, 'hoi_nghi', rows(['Số hội nghị', 'hội nghị', '7']))).toEqual(['answered', 7]);
    expect(said(two, 'hoi_nghi', rows(['Số hội nghị', 'hội nghị', '']))).toEqual(['answered', 7]);
  });

  const own = (value: string) =>
    table([header, ['Số hội nghị', 'hội nghị', value], ['Số lượt người dự', 'lượt người', '1']]);

  test('are asked about in a second table of the same header', () => {
    expect(said(two, 'hoi_nghi', own('41'), '', own('141'))).toEqual(['values', '41; 141']);
  });

  test('are not those of a second table below a line of its own', () => {
    const read = readTyped(two, top, own('41'), 'Số liệu của cơ quan chủ quản:', own('141'));
    expect(answerTo(read, 'hoi_nghi')).toMatchObject({ state: 'answered', value: 41 });
    expect(read.outside?.map(({ text }) => text).join()).toContain('141');
  });

  test('are asked about where one of them has the tag', () => {
    const tagged = (item: string, text: string) => line(text, { tag: `figure:${item}` });
    const split = table([
      ['Chỉ tiêu', 'Đơn vị tính', '2021', '2022 (KH)', '2022 (TH)'],
      ['Số tin, bài', 'tin', tagged('tin.2021', '74'), tagged('tin.2022', '82'), '85'],
    ]);
    expect(said(tin, 'tin.2022', split)).toEqual(['place', '2022 (KH); 2022 (TH)']);
    expect(said(tin, 'tin.2021', split)).toEqual(['answered', 74]);
  });
});

describe('a label or a header of another time', () => {
  const called = (label: string) => table([header, ['Số hội nghị', 'hội nghị', '7'], [label, 'lượt người', '480']]);

  test.each([
    'Số lượt người dự (lũy kế từ năm 2010)',
    'Số lượt người dự năm 2016',
    'Số lượt người dự giai đoạn 2021-2026',
  ])('is asked about: %s', (label) => {
    expect(said(two, 'luot', called(label))).toEqual(['label', label]);
  });

  test.each(['Số lượt người dự năm 2026', 'Số lượt người dự (lượt người)', '2. Số lượt người dự'])(
    'is the same where it says the time of the form: %s',
    (label) => {
      expect(said(two, 'luot', called(label))).toEqual(['answered', 480]);
    },
  );

  test('is asked about above a column', () => {
    const form = formOf({ figures: [{ ...hoiNghi, compare: ['plan', 'actual'] }] });
    const own = (plan: string) =>
      table([
        ['Chỉ tiêu', 'Đơn vị tính', plan, 'Thực hiện'],
        ['Số hội nghị', 'hội nghị', '4', '6'],
      ]);
    expect(said(form, 'hoi_nghi.plan', own('Kế hoạch năm 2027'))).toEqual(['header', 'Kế hoạch năm 2027']);
    expect(said(form, 'hoi_nghi.actual', own('Kế hoạch năm 2027'))).toEqual(['answered', 6]);
    expect(said(form, 'hoi_nghi.plan', own('Kế hoạch năm 2026'))).toEqual(['answered', 4]);
  });
});

test('years are known by their last two digits behind an apostrophe', () => {
  const own = table([
    ['Chỉ tiêu', 'Đơn vị tính', "'21", '’22'],
    ['Số tin, bài', 'tin', '74', '85'],
  ]);
  expect([said(tin, 'tin.2021', own), said(tin, 'tin.2022', own)]).toEqual([
    ['answered', 74],
    ['answered', 85],
  ]);
});

describe('cells that moved over', () => {
  test('leave a row whose columns nobody can tell', () => {
    const own = table([
      ['Chỉ tiêu', 'Đơn vị tính', '2021', '2022'],
      ['Số tin, bài', 'tin', '74'],
    ]);
    expect(said(tin, 'tin.2021', own)).toEqual(['place', 'Số tin, bài | tin | 74']);
  });

  test('leave headers above the values of others', () => {
    const own = table([
      ['Chỉ tiêu', 'Đơn vị tính', '2022'],
      ['Số tin, bài', 'tin', '74', '85'],
    ]);
    expect(said(tin, 'tin.2022', own)).toEqual(['header', '2022']);
  });
});

test('rows below a line that says they are yet to come are asked about', () => {
  const columns = [
    { id: 'ten', label: 'Tên thiết bị', key: true },
    { id: 'so', label: 'Số lượng', ...integer },
  ];
  const form = formOf({ tables: [{ id: 'mua', title: 'Thiết bị đã mua', rows: { min: 1 }, columns }] });
  const own = (words: string) =>
    table(
      [
        ['Tên thiết bị', 'Số lượng'],
        ['Máy tính', '11'],
        [words, ''],
        ['Loa', '6'],
      ],
      1,
    );
  const states = (words: string) =>
    readTyped(form, top, 'Thiết bị đã mua', own(words)).answers.flatMap(({ item, state, value }) =>
      item.startsWith('mua.r') && item.endsWith('.so') ? [value ?? state] : [],
    );
  expect(states('Dự kiến quý sau:')).toEqual(expect.arrayContaining([11, 'unknown']));
  expect(states('Dự kiến quý sau:')).not.toContain(6);
  expect(states('Thiết bị âm thanh:')).toContain(6);
});

test('a day in the other language tells its column as one in the language of the form does', () => {
  const columns = [{ id: 'ngay', label: 'Ngày', type: 'date' }];
  const form = formOf({ tables: [{ id: 'hop', title: 'Các cuộc họp', rows: { min: 1 }, columns }] });
  const asked = form.sections[0]?.tables.map(askedTable)[0];
  const bitsOf = (text: string): number => {
    const flow = flowOf(typedDocument([table([['Ngày'], [text]])]));
    const [grid] = flow.tables.map((one) => gridOf(one, flow));
    const [column] = asked?.columns ?? [];
    return grid && column && asked
      ? compareColumn(column, asked)(headsOf(grid, 0, 1), belowHead(grid, 0, 1), true).bits
      : 0;
  };
  expect(bitsOf('May 19, 2026')).toBe(bitsOf('19/5/2026'));
  expect(bitsOf('Họp Ban')).toBeLessThan(bitsOf('19/5/2026'));
});

test('a row added to printed rows is told with what stands in it', () => {
  const columns = [{ id: 'so', label: 'Số lượng', ...integer }];
  const rows = [{ id: 'hop', label: 'Hội nghị' }];
  const form = formOf({ tables: [{ id: 'bang', title: 'Chỉ tiêu', rows, columns }] });
  const own = table(
    [
      ['Nội dung', 'Số lượng'],
      ['Hội nghị', '4'],
      ['Tọa đàm', '973'],
    ],
    1,
  );
  expect(readTyped(form, top, 'Chỉ tiêu', own).tables[0]?.others).toMatchObject([
    { is: 'added', label: 'Tọa đàm', text: 'Tọa đàm | 973' },
  ]);
});
