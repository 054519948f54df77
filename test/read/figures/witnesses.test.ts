import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const TITLE = 'Kết quả học tập nghị quyết';
const top = heading(`I. ${TITLE}`);
const formOf = (...figures: object[]) => smallForm({ sections: [{ id: 'ket_qua', title: TITLE, figures }] });
const hoiNghi = { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer };
const taiLieu = { id: 'tai_lieu', label: 'Số tài liệu phát hành', unit: 'tài liệu', ...integer };
const chi = { id: 'chi', label: 'Kinh phí đã chi', type: 'money', currency: 'VND', scale: 1_000_000 };
const tin = { id: 'tin', label: 'Số tin, bài', unit: 'tin', ...integer, series: [2021, 2022, 2023] };
const two = formOf(hoiNghi, taiLieu);
const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];

type Blocks = Parameters<typeof readTyped>[1][];
const tagged = (item: string, text: string) => line(text, { tag: `figure:${item}` });
const marked = (item: string, text: string) => line(text, { bookmark: `_dc_figure_${item.replace('.', '__')}` });
const plain = (_: string, text: string) => line(text);
const said = (form: typeof two, item: string, ...blocks: Blocks) => {
  const { state, value, why } = answerTo(readTyped(form, top, ...blocks), item);
  return state === 'unknown' ? [why?.because, why?.seen, why?.expected, why?.best, value] : [state, value];
};

describe('a tag beside the label of another figure', () => {
  const own = (first: string, second: string) =>
    table([header, [first, 'hội nghị', tagged('hoi_nghi', '12')], [second, 'tài liệu', tagged('tai_lieu', '340')]]);

  test('is believed where the labels were only said in other words', () => {
    expect(said(two, 'hoi_nghi', own('Hội họp các loại', taiLieu.label))).toEqual(['answered', 12]);
  });

  test('is not where the labels of two rows changed places', () => {
    const swapped = own(taiLieu.label, hoiNghi.label);
    expect(said(two, 'hoi_nghi', swapped)).toEqual(['label', taiLieu.label, hoiNghi.label, 340, null]);
    expect(said(two, 'tai_lieu', swapped)).toEqual(['label', hoiNghi.label, taiLieu.label, 12, null]);
  });

  test('is not in a table of its own', () => {
    const away = table([[taiLieu.label, tagged('hoi_nghi', '12')]]);
    expect(said(formOf(hoiNghi, { ...taiLieu, series: [2021] }), 'hoi_nghi', away)).toEqual([
      'label',
      taiLieu.label,
      hoiNghi.label,
      12,
      null,
    ]);
  });

  test('may be the copy of a row that was given another name', () => {
    const copied = table([
      header,
      [hoiNghi.label, 'hội nghị', tagged('hoi_nghi', '12')],
      [taiLieu.label, 'tài liệu', tagged('hoi_nghi', '340')],
    ]);
    expect(said(two, 'hoi_nghi', copied)).toEqual(['answered', 12]);
    expect(said(two, 'tai_lieu', copied)[0]).not.toBe('missing');
  });
});

test('one figure in two places with two numbers is more than one value, with the same number it is one', () => {
  const elsewhere = (text: string) => [
    table([header, [hoiNghi.label, 'hội nghị', '12'], [taiLieu.label, 'tài liệu', '340']]),
    'Số liệu khác:',
    'Xem bảng sau.',
    'Một.',
    'Hai.',
    table([['Hội họp', tagged('hoi_nghi', text)]]),
  ];
  expect(said(two, 'hoi_nghi', ...elsewhere('15'))).toEqual(['values', '15; 12', null, 12, null]);
  expect(said(two, 'hoi_nghi', ...elsewhere('12'))).toEqual(['answered', 12]);
  expect(said(two, 'hoi_nghi', ...elsewhere(''))).toEqual(['answered', 12]);
});

describe('years above a series', () => {
  const form = formOf(tin);
  const years = (head: string[], cell: typeof tagged, texts = ['4', '5', '6']) =>
    table([
      ['Chỉ tiêu', 'Đơn vị tính', ...head],
      ['Số tin, bài', 'tin', ...texts.map((text, at) => cell(`tin.${2021 + at}`, text))],
    ]);

  test('in another order are read as they stand, where nothing is hidden', () => {
    const turned = years(['2023', '2021', '2022'], plain);
    expect([2021, 2022, 2023].map((year) => said(form, `tin.${year}`, turned)[1])).toEqual([5, 6, 4]);
    expect(said(form, 'tin.2021', years(['Năm 2022', 'Năm 2021', 'Năm 2023'], plain))).toEqual(['answered', 5]);
  });

  test.each([
    ['tags', tagged],
    ['bookmarks', marked],
  ])('in another order over %s that were left in place are asked about', (_, cell) => {
    const turned = years(['2022', '2021', '2023'], cell);
    if (cell === tagged) expect(said(form, 'tin.2021', turned)).toEqual(['header', '2022', '2021', 5, null]);
    expect(said(form, 'tin.2023', turned)).toEqual(['answered', 6]);
  });

  test('that are others are not taken by turn', () => {
    const later = years(['2022', '2023', '2024'], plain);
    expect(said(form, 'tin.2021', later)).toEqual(['missing', null]);
    expect(said(form, 'tin.2022', later)).toEqual(['answered', 4]);
    expect(said(form, 'tin.2021', years(['2022', '2023', '2024'], tagged))).toEqual([
      'header',
      '2022',
      '2021',
      4,
      null,
    ]);
  });

  test('that say more than the year are years all the same', () => {
    expect(said(form, 'tin.2022', years(['Năm 2021', 'Năm 2022', 'Ước năm 2023'], plain))).toEqual(['answered', 5]);
  });
});

describe('what is planned and what was done', () => {
  const form = formOf({ ...hoiNghi, compare: ['plan', 'actual'] });
  const under = (...head: string[]) =>
    table([
      ['Chỉ tiêu', 'Đơn vị tính', ...head],
      [hoiNghi.label, 'hội nghị', ...head.map((_, at) => String((at + 1) * 10))],
    ]);

  test('are known by their headers', () => {
    expect(said(form, 'hoi_nghi.actual', under('Thực hiện', 'Kế hoạch'))).toEqual(['answered', 10]);
    expect(said(form, 'hoi_nghi.actual', under('Kế hoạch', 'Thực hiện', 'Tỷ lệ'))).toEqual(['answered', 20]);
    expect(said(form, 'hoi_nghi.plan', under('KH', 'TH'))).toEqual(['answered', 10]);
  });

  test('are not the same time last year, nor the difference', () => {
    const other = under('Cùng kỳ', 'Chênh lệch');
    expect(said(form, 'hoi_nghi.plan', other)).toEqual(['place', 'Cùng kỳ; Chênh lệch', 'Kế hoạch', null, null]);
    expect(said(form, 'hoi_nghi.actual', other)[0]).toBe('place');
    expect(said(form, 'hoi_nghi.actual', under('Kế hoạch', 'Thực hiện cùng kỳ năm trước'))[0]).toBe('header');
  });
});

describe('the one value of a figure', () => {
  const under = (head: string[], cells: string[], form = formOf(hoiNghi)) =>
    said(form, 'hoi_nghi', table([head, [hoiNghi.label, ...cells]]));

  test('is no note behind it', () => {
    expect(under([...header, 'Ghi chú'], ['hội nghị', '12', '3'])).toEqual(['answered', 12]);
    expect(under(['Chỉ tiêu', 'Số liệu', 'Ghi chú'], ['12', '3'])).toEqual(['answered', 12]);
    expect(under(['Chỉ tiêu', 'Số lượng', 'Ghi chú'], ['12', '3'])).toEqual(['answered', 12]);
    // With its own place empty it may be, and nobody can tell.
    expect(under([...header, 'Ghi chú'], ['hội nghị', '', '3'])[0]).toBe('place');
    expect(under([...header, 'Ghi chú'], ['hội nghị', '', 'có 3 buổi bị hoãn'])).toEqual(['blank', null]);
  });

  test('is not the last of several', () => {
    const several = under(['Chỉ tiêu', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ'], ['10', '12', '120']);
    expect(several).toEqual(['header', 'Thực hiện', 'Số liệu', 12, null]);
    expect(under(['Chỉ tiêu', 'ĐVT', 'Năm 2024', 'Năm 2025'], ['hội nghị', '10', '12'])).toEqual([
      'place',
      'Năm 2024; Năm 2025',
      'Số liệu',
      null,
      null,
    ]);
  });

  test('may be under what else people call numbers, and not under what is something else', () => {
    for (const head of ['Số lượng', 'Kết quả', 'Giá trị', 'Value', ''])
      expect(under(['Nội dung', 'ĐVT', head], ['hội nghị', '12'])).toEqual(['answered', 12]);
    expect(under(['Nội dung', 'ĐVT', 'Kế hoạch'], ['hội nghị', '12'])).toEqual([
      'header',
      'Kế hoạch',
      'Số liệu',
      12,
      null,
    ]);
  });
});

describe('the unit of measure beside a figure', () => {
  const form = formOf(chi);
  const beside = (unit: string, text: string, cell = plain, head = 'Đơn vị tính') =>
    said(
      form,
      'chi',
      table([
        ['Chỉ tiêu', head, 'Số liệu'],
        [chi.label, unit, cell('chi', text)],
      ]),
    );

  test('is asked about where it is another multiple and the number may be read in more than one way', () => {
    const label = 'Số hộ dân';
    const counted = formOf({ id: 'ho', label, unit: 'hộ', type: 'integer' });
    const read = (unit: string, text: string) =>
      said(
        counted,
        'ho',
        table([
          ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
          [label, unit, text],
        ]),
      );
    expect(read('nghìn hộ', '1,842').slice(0, 2)).toEqual(['measure', 'nghìn hộ']);
    expect(read('hộ', '1,842')).toEqual(['answered', 1842]);
    expect(read('nghìn hộ', '2')).toEqual(['answered', 2000]);
  });

  test.each([
    ['plain', plain],
    ['tagged', tagged],
  ])('may be another multiple: the value is told in that of the form (%s)', (_, cell) => {
    expect(beside('triệu đồng', '450', cell)).toEqual(['answered', 450]);
    expect(beside('nghìn đồng', '450000', cell)).toEqual(['answered', 450]);
    expect(beside('tỷ đồng', '2', cell)).toEqual(['answered', 2000]);
    expect(beside('đồng', '450.000.000', cell)).toEqual(['answered', 450]);
    expect(beside('1.000 đồng', '450.000', cell)).toEqual(['answered', 450]);
    expect(beside('Tr.đ', '450', cell)).toEqual(['answered', 450]);
    expect(beside('', '450', cell)).toEqual(['answered', 450]);
  });

  test.each([
    ['plain', plain],
    ['tagged', tagged],
  ])('may be something else: a person is asked (%s)', (_, cell) => {
    expect(beside('nghìn USD', '450', cell).slice(0, 3)).toEqual(['measure', 'nghìn USD', 'triệu đồng']);
    expect(beside('%', '45', cell).slice(0, 2)).toEqual(['measure', '%']);
    expect(beside('hội nghị', '45', cell).slice(0, 2)).toEqual(['measure', 'hội nghị']);
  });

  test('is not told twice where the number says it too', () => {
    expect(beside('nghìn đồng', '450 triệu đồng')).toEqual(['answered', 450]);
  });

  test('of what is counted may be said in fewer words or more, but not be another', () => {
    const people = formOf({ id: 'nguoi', label: 'Số lượt người dự', unit: 'lượt người', ...integer });
    const counted = (unit: string) => said(people, 'nguoi', table([header, ['Số lượt người dự', unit, '340']]));
    for (const unit of ['lượt người', 'Lượt', 'lượt nguời', '']) expect(counted(unit)).toEqual(['answered', 340]);
    expect(counted('nghìn lượt người')).toEqual(['answered', 340_000]);
    expect(counted('người')).toEqual(['measure', 'người', 'lượt người', 340, null]);
    expect(counted('%')).toEqual(['measure', '%', 'lượt người', 340, null]);
  });

  test('may stand in the label, in the header or above the table', () => {
    const own = (head: string, label = chi.label, ...before: string[]) =>
      said(
        form,
        'chi',
        ...before,
        table([
          ['Chỉ tiêu', head],
          [label, '450000'],
        ]),
      );
    expect(own('Số liệu (nghìn đồng)')).toEqual(['answered', 450]);
    expect(own('Số liệu', `${chi.label} (nghìn đồng)`)).toEqual(['answered', 450]);
    expect(own('Số liệu', chi.label, 'Đơn vị tính: nghìn đồng')).toEqual(['answered', 450]);
    expect(own('Số liệu', chi.label, 'ĐVT: Nghìn đồng')).toEqual(['answered', 450]);
    expect(own('Số liệu', chi.label, 'Đơn vị: Chi bộ Mường So')).toEqual(['answered', 450000]);
    expect(own('Số liệu (nghìn đồng)', `${chi.label} (tỷ đồng)`)[0]).toBe('measure');
  });

  test('that disagrees with one that is still the form’s is asked about', () => {
    const both = table([header, [chi.label, 'triệu đồng', '450']]);
    expect(said(form, 'chi', 'Đơn vị tính: nghìn đồng', both)).toEqual([
      'measure',
      'nghìn đồng',
      'triệu đồng',
      450,
      null,
    ]);
  });
});

test('a figure found by its tag beside other words says what it is called there', () => {
  const own = (label: string) => {
    const rows = [header, [label, 'hội nghị', tagged('hoi_nghi', '12')], [taiLieu.label, 'tài liệu', '340']];
    return readTyped(two, top, table(rows)).relabelled?.map(({ item, label: printed, typed }) => [
      item,
      printed,
      typed,
    ]);
  };
  expect(own('Hội họp các loại')).toEqual([['hoi_nghi', hoiNghi.label, 'Hội họp các loại']]);
  expect(['', hoiNghi.label, `1. ${hoiNghi.label}`, 'Số hội nghị'].flatMap((label) => own(label) ?? [])).toEqual([]);
});

describe('one row made of two', () => {
  const men = { id: 'gv_nam', label: 'Số giáo viên nam', unit: 'người', ...integer };
  const women = { id: 'gv_nu', label: 'Số giáo viên nữ', unit: 'người', ...integer };
  const rows = (label: string, value: ReturnType<typeof line>) =>
    table([header, [hoiNghi.label, 'hội nghị', '12'], [label, 'người', value]]);
  const form = formOf(hoiNghi, men, women);

  test.each([
    ['its tag', tagged],
    ['its bookmark', marked],
    ['nothing', plain],
  ])('is asked about for both, where %s names one of them there', (_, as) => {
    const merged = rows('Số giáo viên', as('gv_nam', '96'));
    for (const item of ['gv_nam', 'gv_nu']) expect(said(form, item, merged)[0]).toBe('label');
    expect(said(form, 'hoi_nghi', merged)).toEqual(['answered', 12]);
  });

  test('is not where it is one of them by name: the other is gone', () => {
    const left = rows('Số giáo viên nam', plain('', '42'));
    expect(said(form, 'gv_nam', left)).toEqual(['answered', 42]);
    expect(said(form, 'gv_nu', left)).toEqual(['missing', null]);
  });
});

test('a bookmark in a row that reads as another of its table is not believed', () => {
  const slipped = table([header, ['Số hội nghị đã tổ chức trong kỳ', 'hội nghị', marked('tai_lieu', '12')]]);
  expect(said(two, 'hoi_nghi', slipped)).toEqual(['answered', 12]);
  expect(said(two, 'tai_lieu', slipped)[0]).toBe('label');
});

describe('the header above figures', () => {
  const under = (head: string, cell: typeof tagged) =>
    said(
      two,
      'hoi_nghi',
      table([
        ['Chỉ tiêu', 'Đơn vị tính', head],
        [hoiNghi.label, 'hội nghị', cell('hoi_nghi', '12')],
        [taiLieu.label, 'tài liệu', cell('tai_lieu', '340')],
      ]),
    );

  test.each(['Trong đó nữ', 'Riêng khối trường học', 'Khối trường học', 'Trực tuyến'])(
    'that names a part or another thing is asked about, tags or not: “%s”',
    (head) => {
      expect(under(head, tagged)).toEqual(['header', head, 'Số liệu', 12, null]);
      expect(under(head, plain).slice(0, 2)).toEqual(['header', head]);
    },
  );

  test.each(['Kết quả', 'Số lượng', 'Số hội nghị, tài liệu', 'Đã đạt được'])(
    'is believed where it names none: “%s”',
    (head) => {
      expect(under(head, tagged)).toEqual(['answered', 12]);
    },
  );
});
