import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const TITLE = 'Kết quả học tập nghị quyết';
const top = heading(`I. ${TITLE}`);
const hoiNghi = { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer };
const taiLieu = { id: 'tai_lieu', label: 'Số tài liệu phát hành', unit: 'tài liệu', ...integer };
const tin = { id: 'tin', label: 'Số tin, bài', unit: 'tin', ...integer, series: [2021, 2022] };
const formOf = (...figures: object[]) => smallForm({ sections: [{ id: 'ket_qua', title: TITLE, figures }] });
const two = formOf(hoiNghi, taiLieu);
const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];

type Blocks = Parameters<typeof readTyped>[1][];
const answer = (item: string, form: typeof two, ...blocks: Blocks) => answerTo(readTyped(form, top, ...blocks), item);
/** The state and the value of a figure; where it is not sure, why. */
const said = (item: string, form: typeof two, ...blocks: Blocks) => {
  const { state, value, why } = answer(item, form, ...blocks);
  return state === 'unknown' ? [why?.because, why?.seen, why?.expected, why?.best] : [state, value];
};
const NONE = ['missing', null];

describe('a row of a table that became a line with tabs', () => {
  const read = (...lines: string[]) => said('hoi_nghi', two, 'Kết quả như sau.', ...lines);
  const { label } = hoiNghi;

  test('says its figure in its last cell', () => {
    expect(read(`${label}\thội nghị\t12`)).toEqual(['answered', 12]);
    expect(read(`${label}\t12`)).toEqual(['answered', 12]);
    expect(read(`\t${label}\t\t hội nghị \t 12 \t`)).toEqual(['answered', 12]);
    expect(read(`${label}:\t12`)).toEqual(['answered', 12]);
  });

  test('is asked about where two cells are numbers', () => {
    expect(read(`${label}\t10\t12`)).toEqual(['place', '10; 12', label, null]);
    expect(read(`${label}\thội nghị\t10\t12`)).toEqual(['place', '10; 12', label, null]);
  });

  test('says none where the last cell is no number', () => {
    expect(read(`${label}\thội nghị\tnhiều`)).toEqual(NONE);
    expect(read(`${label}\t`)).toEqual(NONE);
    expect(read('\t\t')).toEqual(NONE);
  });

  test('is asked about where it counts something else', () => {
    expect(read(`${label}\tngười\t12`)).toEqual(['measure', 'người', hoiNghi.unit, 12]);
    expect(read(`${label}\tlượt\tngười\t12`)?.[1]).toBe('lượt người');
  });

  test('is asked about where another line says another number, not the same or none', () => {
    expect(read(`${label}\thội nghị\t12`, `${label}: 13`)).toEqual(['values', '12; 13', null, null]);
    expect(read(`${label}\thội nghị\t12`, `${label}: 12`)).toEqual(['answered', 12]);
    expect(read(`${label}: ……`, `${label}\thội nghị\t12`)).toEqual(['answered', 12]);
  });
});

describe('a row in words that became a line with tabs', () => {
  const canBo = { id: 'can_bo', label: 'Cán bộ phụ trách', type: 'text' };
  const ngay = { id: 'ngay', label: 'Ngày hoàn thành', type: 'date' };
  const worded = formOf(hoiNghi, canBo, ngay);
  const read = (item: string, ...lines: string[]) => said(item, worded, ...lines);

  test('says a figure that is no number', () => {
    expect(read('can_bo', 'Cán bộ phụ trách\t\tTẩn Thị Mai')).toEqual(['answered', 'Tẩn Thị Mai']);
    expect(read('ngay', '\tNgày hoàn thành\t10/6/2026')).toEqual(['answered', '2026-06-10']);
  });

  test('says none of another name, with more cells, or with nothing behind the name', () => {
    for (const row of ['Cán bộ phụ trách\t', 'Cán bộ phụ trách\tTẩn Thị Mai\tLò Văn Thắng', 'Người lập\tTẩn Thị Mai'])
      expect(read('can_bo', row)).toEqual(NONE);
    expect(read('hoi_nghi', `${hoiNghi.label}\tnhiều`)).toEqual(NONE);
  });

  test('says none elsewhere, where two who sign stand beside each other', () => {
    const next = heading('II. Phương hướng');
    const more = smallForm({
      sections: [
        { id: 'ket_qua', title: TITLE, figures: [canBo] },
        { id: 'huong', title: 'Phương hướng' },
      ],
    });
    expect(said('can_bo', more, 'Đã làm.', next, 'Tiếp tục.', 'CÁN BỘ PHỤ TRÁCH\tTHỦ TRƯỞNG')).toEqual(NONE);
  });
});

describe('a line that is called by a part of the words of a figure', () => {
  const vay = { id: 'vay', label: 'Số hộ được vay vốn', unit: 'hộ', ...integer };
  const ngheo = { id: 'ngheo', label: 'Số hộ vay', unit: 'hộ', ...integer };
  const lent = formOf(vay);

  test('is asked about, and nothing is called missing', () => {
    expect(said('vay', lent, 'Kết quả như sau.', '+ Số hộ vay: 173')).toEqual([
      'words',
      '+ Số hộ vay: 173',
      vay.label,
      173,
    ]);
    expect(said('vay', lent, 'Số hộ vay: 173', 'Số vốn vay: 180')).toEqual(['place', '173; 180', vay.label, null]);
  });

  test('is none where it says more, another thing, one word alone, or no number', () => {
    for (const typed of ['Số hộ chưa vay: 173', 'Số lượt vay: 173', 'Số hộ: 173', 'Số hộ vay: nhiều', 'Số hộ vay:'])
      expect(said('vay', lent, 'Kết quả như sau.', typed)).toEqual(NONE);
  });

  test('is none where another figure is called so', () => {
    expect(said('vay', formOf(vay, ngheo), 'Kết quả như sau.', 'Số hộ vay: 173')).toEqual(NONE);
  });
});

describe('one cell over the places of several figures', () => {
  const merged = (text: string) =>
    table([header, [hoiNghi.label, 'hội nghị', text], [taiLieu.label, 'tài liệu', { lines: [], above: true }]]);
  const over = (text: string) =>
    table([
      ['Chỉ tiêu', 'Đơn vị tính', '2021', '2022'],
      [tin.label, 'tin', { lines: [line(text)], span: 2 }],
    ]);

  test('in two rows says of neither, and names both', () => {
    for (const item of ['hoi_nghi', 'tai_lieu'])
      expect(said(item, two, merged('12'))).toEqual(['place', `${hoiNghi.label}; ${taiLieu.label}`, null, 12]);
  });

  test('in two columns says of neither, and names both', () => {
    for (const item of ['tin.2021', 'tin.2022'])
      expect(said(item, formOf(tin), over('93'))).toEqual(['place', '2021; 2022', null, 93]);
  });

  test('that is empty is only empty', () => {
    expect(said('hoi_nghi', two, merged(''))).toEqual(['blank', null]);
    expect(said('tin.2021', formOf(tin), over(''))).toEqual(['blank', null]);
  });
});

describe('a row in a table nobody asked for', () => {
  const free = (label: string, ...cells: string[]) =>
    table([
      ['Nội dung', 'Kết quả'],
      ['Việc làm được', 'nhiều'],
      [label, ...cells],
    ]);
  const away = ['Một.', 'Hai.', 'Ba.', 'Bốn.'];

  test('called in other words is asked about', () => {
    for (const label of ['Số hội nghị', 'Số hội nghị quán triệt đã tổ chức'])
      expect(said('hoi_nghi', two, 'Đã làm.', ...away, free(label, '12'))).toEqual(['label', label, hoiNghi.label, 12]);
    expect(said('hoi_nghi', two, 'Đã làm.', ...away, free('Hội nghị tổ chức', '12'))).toEqual(NONE);
    expect(said('hoi_nghi', two, 'Đã làm.', ...away, free(hoiNghi.label, '12'))).toEqual(['answered', 12]);
    expect(said('hoi_nghi', two, 'Đã làm.', ...away, free(`1. ${taiLieu.label}`, '12'))).toEqual(NONE);
  });

  test('fills a place left empty in the own table, and stays out where that was filled or both are empty', () => {
    const own = (text: string) =>
      table([header, [hoiNghi.label, 'hội nghị', text], [taiLieu.label, 'tài liệu', '340']]);
    const both = (first: string, second: string) =>
      said('hoi_nghi', two, own(first), ...away, free(hoiNghi.label, second));
    expect(both('', '12')).toEqual(['answered', 12]);
    expect(both('7', '12')).toEqual(['answered', 7]);
    expect(both('', '')).toEqual(['blank', null]);
  });
});

describe('a tag or a bookmark', () => {
  const tagged = (text: string) => line(text, { tag: 'figure:hoi_nghi' });
  const marked = (text: string) => line(text, { bookmark: '_dc_figure_hoi_nghi' });
  const own = (text: string) => table([header, [hoiNghi.label, 'hội nghị', text], [taiLieu.label, 'tài liệu', '340']]);
  const away = ['Số liệu khác:', 'Xem bảng sau.', 'Một.', 'Hai.'];

  test('in a row that begins with another figure, numbered or not, is not believed', () => {
    const row = (label: string) => table([[label, tagged('12')]]);
    expect(said('hoi_nghi', formOf(hoiNghi, tin, taiLieu), row(`2. ${taiLieu.label}`))?.[0]).toBe('label');
    expect(said('hoi_nghi', formOf(hoiNghi, tin, taiLieu), row('2. Hội họp'))).toEqual(['answered', 12]);
  });

  test('is believed where another figure is named only further on in its row', () => {
    const form = formOf(hoiNghi, { ...taiLieu, series: [2021] });
    const row = (...beside: string[]) => table([[...beside, tagged('12')]]);
    expect(said('hoi_nghi', form, row('Hội họp', 'cả năm', taiLieu.label))).toEqual(['answered', 12]);
    expect(said('hoi_nghi', form, row('Hội họp', taiLieu.label))?.[0]).toBe('label');
  });

  test('that slipped elsewhere is not held against the row, unlike a tag', () => {
    expect(said('hoi_nghi', two, own('12'), ...away, table([['Hội họp', marked('15')]]))).toEqual(['answered', 12]);
    expect(said('hoi_nghi', two, own('12'), ...away, table([['Hội họp', tagged('15')]]))?.[0]).toBe('values');
  });

  test('speaks where the row was left empty', () => {
    expect(said('hoi_nghi', two, own(''), ...away, table([['Hội họp', tagged('15')]]))).toEqual(['answered', 15]);
  });
});

describe('a value that repeats its label', () => {
  test('is the number behind it', () => {
    const row = [hoiNghi.label, 'hội nghị', `${hoiNghi.label}: 12`];
    expect(said('hoi_nghi', two, table([header, row, [taiLieu.label, 'tài liệu', '340']]))).toEqual(['answered', 12]);
  });
});
