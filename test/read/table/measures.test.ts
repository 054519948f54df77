import { describe, expect, test } from '@jest/globals';
import { columnAt } from '../../../src/form/index.js';
import { moneyNamedIn, saidBy } from '../../../src/read/names/said-measure.js';
import { linesAbove } from '../../../src/read/table/above.js';
import { askedTable } from '../../../src/read/table/asked.js';
import { findColumns } from '../../../src/read/table/columns/columns.js';
import { againstMeasure, measureBeside } from '../../../src/read/table/measures.js';
import { askedIn, formTable, laidOut } from '../../support/grids.js';
import { table } from '../../support/typed.js';

const money = { type: 'money', currency: 'VND', scale: 1_000_000 };
const form = formTable({
  title: 'Kinh phí (triệu đồng)',
  rows: [
    { id: 'hop', label: 'Hội nghị (cuộc)', unit: 'cuộc' },
    { id: 'lop', label: 'Lớp', unit: 'lớp' },
  ],
  columns: [
    { id: 'so', label: 'Số lượng', type: 'integer' },
    { id: 'chi', label: 'Kinh phí (triệu đồng)', ...money },
  ],
});
const HEAD = ['Chỉ tiêu', 'Đơn vị tính', 'Số lượng', 'Kinh phí (triệu đồng)'];

interface Typed {
  head?: string[];
  hop?: string[];
  above?: string[];
}

/** What is named beside the value of the first row in a column. */
function beside(id: 'so' | 'chi', { head = HEAD, hop = ['Hội nghị (cuộc)', 'cuộc', '12', '64'], above = [] }: Typed) {
  const { grids, flow } = laidOut(...above, table([head, hop, ['Lớp', 'lớp', '3', '20']], 1));
  const [grid] = grids;
  const column = form.columns.find((one) => one.id === id);
  if (!grid || !column) throw new Error('no table');
  const asked = askedTable({ ...form });
  const columns = findColumns(grid, asked);
  const at = columns.columns.find((one) => one.id === id)?.at ?? 0;
  const row = { id: 'hop', at: 1, label: hop[0] ?? null };
  const { rule } = columnAt(form, 'hop', column);
  return measureBeside({ grid, asked, columns, lines: linesAbove(grid, flow) }, row, at, rule, 'vi');
}

describe('the unit of measure a person reads beside a value', () => {
  test('is none where nothing but the form’s own is named', () => {
    expect(beside('so', {})).toBeNull();
    expect(beside('chi', {})).toBeNull();
    expect(beside('so', { hop: ['Hội nghị', '', '12', '64'] })).toBeNull();
  });

  test('stands in the column of units', () => {
    const hop = ['Hội nghị', 'nghìn cuộc', '12', '64'];
    expect(beside('so', { hop })).toEqual({ seen: 'nghìn cuộc', by: 1000, expected: 'cuộc' });
    const buoi = ['Hội nghị (cuộc)', 'buổi', '12', '64'];
    expect(beside('so', { hop: buoi })).toEqual({ seen: 'buổi', by: null, expected: 'cuộc' });
  });

  test('of its row is not that of a column that names its own, unless it is money', () => {
    expect(beside('chi', { hop: ['Hội nghị (cuộc)', 'buổi', '12', '64'] })).toBeNull();
    expect(beside('chi', { hop: ['Hội nghị (cuộc)', 'nghìn đồng', '12', '64'] })).toMatchObject({ seen: 'nghìn đồng' });
  });

  test('stands in the header above', () => {
    const head = ['Chỉ tiêu', 'Đơn vị tính', 'Số lượng', 'Kinh phí (nghìn đồng)'];
    expect(beside('chi', { head })).toEqual({ seen: 'nghìn đồng', by: 0.001, expected: 'triệu đồng' });
    expect(beside('so', { head })).toBeNull();
  });

  test('stands behind the label, where the form does not name it there', () => {
    expect(beside('so', { hop: ['Hội nghị (nghìn cuộc)', 'cuộc', '12', '64'] })).toEqual({
      seen: 'nghìn cuộc',
      by: null,
      expected: 'cuộc',
    });
    expect(beside('so', { hop: ['Hội nghị (nghìn cuộc)', '', '12', '64'] })).toEqual({
      seen: 'nghìn cuộc',
      by: 1000,
      expected: 'cuộc',
    });
  });

  test('stands above the table', () => {
    const head = ['Chỉ tiêu', 'Đơn vị tính', 'Số lượng', 'Kinh phí'];
    const above = ['Đơn vị tính: nghìn đồng'];
    expect(beside('chi', { head, above })).toEqual({ seen: 'nghìn đồng', by: 0.001, expected: 'triệu đồng' });
    expect(beside('chi', { above })).toMatchObject({ seen: 'nghìn đồng', by: null });
    expect(beside('chi', { head, above: ['Kinh phí (triệu đồng)'] })).toBeNull();
  });

  test('stands in the corner, above the labels of the rows', () => {
    const corner = 'Chỉ tiêu (ĐVT: nghìn đồng)';
    expect(beside('chi', { head: [corner, ...HEAD.slice(1)] })).toMatchObject({ seen: 'nghìn đồng', by: null });
    const head = [corner, 'Đơn vị tính', 'Số lượng', 'Kinh phí'];
    expect(beside('chi', { head })).toMatchObject({ seen: 'nghìn đồng', by: 0.001 });
    expect(beside('so', { head })).toBeNull();
  });

  test('is no measure where two that are named disagree', () => {
    const head = ['Chỉ tiêu', 'Đơn vị tính', 'Số lượng', 'Kinh phí (nghìn đồng)'];
    expect(beside('chi', { head, above: ['Đơn vị tính: tỷ đồng'] })).toEqual({
      seen: 'nghìn đồng',
      by: null,
      expected: 'triệu đồng',
    });
    expect(beside('chi', { head, above: ['Đơn vị tính: nghìn đồng'] })).toMatchObject({ by: 0.001 });
    expect(beside('so', { hop: ['Hội nghị (cuộc)', 'nghìn cuộc', '12', '64'] })).toMatchObject({ by: null });
  });

  test('contradicts nothing where the form itself prints it', () => {
    const printed = askedIn({
      title: 'Chi tiết (nghìn cuộc)',
      rows: [
        { id: 'hop', label: 'Hội nghị (trăm cuộc)', unit: 'cuộc' },
        { id: 'lop', label: 'Lớp', unit: 'lớp' },
      ],
      columns: [{ id: 'so', label: 'Số lượng (chục cuộc)', group: 'Cả năm (vạn cuộc)', type: 'integer' }],
    });
    const read = (label: string, head: string, group: string, above: string) => {
      const { grids, flow } = laidOut(
        above,
        table(
          [
            ['', '', group],
            ['Chỉ tiêu', 'Đơn vị tính', head],
            [label, '', '12'],
          ],
          2,
        ),
      );
      const [grid] = grids;
      if (!grid) throw new Error('no table');
      const columns = findColumns(grid, printed);
      const row = { id: 'hop', at: 2, label };
      const rule = printed.ruleOf('so', 'hop');
      return measureBeside({ grid, asked: printed, columns, lines: linesAbove(grid, flow) }, row, 2, rule, 'vi');
    };
    const own = ['Hội nghị (trăm cuộc)', 'Số lượng (chục cuộc)', 'Cả năm (vạn cuộc)', 'Chi tiết (nghìn cuộc)'] as const;
    expect(read(...own)).toBeNull();
    const [label, head, group, above] = own;
    expect(read('Hội nghị (nghìn cuộc)', head, group, above)).toMatchObject({ seen: 'nghìn cuộc', by: 1000 });
    expect(read(label, 'Số lượng (nghìn cuộc)', group, above)).toMatchObject({ seen: 'nghìn cuộc', by: 1000 });
    expect(read(label, head, 'Cả năm (nghìn cuộc)', above)).toMatchObject({ seen: 'nghìn cuộc', by: 1000 });
    expect(read(label, head, group, 'Chi tiết (trăm cuộc)')).toMatchObject({ seen: 'trăm cuộc', by: 100 });
  });

  test('stands in a column somebody put in for it', () => {
    const plain = askedTable(
      formTable({ rows: [{ id: 'hop', label: 'Hội nghị' }], columns: [{ id: 'chi', label: 'Kinh phí', ...money }] }),
    );
    const read = (head: string, unit = 'nghìn đồng') => {
      const [grid] = laidOut(
        table(
          [
            ['Chỉ tiêu', 'Kinh phí', head],
            ['Hội nghị', '64', unit],
          ],
          1,
        ),
      ).grids;
      if (!grid) throw new Error('no table');
      const columns = findColumns(grid, plain);
      const row = { id: 'hop', at: 1, label: 'Hội nghị' };
      return measureBeside({ grid, asked: plain, columns, lines: [] }, row, 1, plain.ruleOf('chi', 'hop'), 'vi');
    };
    expect(read('ĐVT')).toEqual({ seen: 'nghìn đồng', by: 0.001, expected: 'triệu đồng' });
    expect(read('Nguồn')).toBeNull();
    expect(read('ĐVT', 'buổi')).toEqual({ seen: 'buổi', by: null, expected: 'triệu đồng' });
  });
});

test('a measure that cannot be told in what is asked for speaks against the value', () => {
  expect(againstMeasure({ seen: 'buổi', by: null, expected: 'cuộc' })).toEqual({
    because: 'measure',
    seen: 'buổi',
    expected: 'cuộc',
  });
});

test('another name of the unit of measure is that unit', () => {
  const people = askedIn({
    rows: [{ id: 'hop', label: 'People reached', unit: 'people' }],
    columns: [{ id: 'so', label: 'Number', type: 'integer' }],
  });
  const rule = people.ruleOf('so', 'hop');
  const named = (text: string) => saidBy({ text, whole: true }, rule, 'en');
  expect(named('persons')).toEqual({ is: 'own' });
  expect(named('households')).toEqual({ is: 'other' });
});

describe('money that a sentence says all amounts are told in', () => {
  test.each([
    ['All amounts in thousands of Tanzanian shillings', 'thousands of Tanzanian shillings'],
    ['All amounts in this report are in Kenyan shillings.', 'Kenyan shillings'],
    ["List of sites in Mwanza (costs in TZS '000)", "TZS '000"],
    ['Công trình hoàn thành (kinh phí: nghìn đồng)', 'nghìn đồng'],
    ['Công trình (số lượng: km; kinh phí: nghìn đồng)', 'nghìn đồng'],
    ['Ghi chú: kinh phí tính bằng nghìn đồng', 'nghìn đồng'],
  ])('is what stands behind its words for it: %s', (line, text) => {
    expect(moneyNamedIn(line)).toEqual([{ text, whole: false, money: true }]);
  });

  test.each([
    'Spent in USD 5,000 instalments',
    'Hộ vay (mỗi hộ: 5 triệu đồng)',
    'Hộ nghèo (số hộ: nghìn hộ)',
    'Kinh phí được tính theo kế hoạch',
    'Points built in Mwanza in 2026',
  ])('is not an amount, nor anything else: %s', (line) => {
    expect(moneyNamedIn(line)).toEqual([]);
  });

  test('speaks of amounts alone', () => {
    const above = ['Tất cả số liệu tính bằng nghìn đồng'];
    expect(beside('chi', { above })).toEqual({ seen: 'nghìn đồng', by: null, expected: 'triệu đồng' });
    expect(beside('so', { above })).toBeNull();
  });

  test('stands in a caption, in the brackets behind its name', () => {
    const head = ['Chỉ tiêu', 'Đơn vị tính', 'Số lượng', 'Kinh phí'];
    const above = ['Các chỉ tiêu (kinh phí: nghìn đồng)'];
    expect(beside('chi', { head, above })).toMatchObject({ seen: 'nghìn đồng', by: 0.001 });
    expect(beside('so', { above })).toBeNull();
  });
});

describe('money that a line names above a table', () => {
  const bare = { id: 'so', label: 'Số lượng', type: 'decimal' };
  const besideBare = (columns: Record<string, unknown>[], cell = '', line = 'ĐVT: triệu đồng') => {
    const asked = askedIn({ rows: [{ id: 'duong', label: 'Đường' }], columns });
    const head = ['Chỉ tiêu', 'ĐVT', ...columns.map(({ label }) => String(label))];
    const { grids, flow } = laidOut(line, table([head, ['Đường', cell, ...columns.map(() => '5,2')]], 1));
    const [grid] = grids;
    if (!grid) throw new Error('no table');
    const found = findColumns(grid, asked);
    const at = found.columns.find(({ id }) => id === 'so')?.at ?? 0;
    const row = { id: 'duong', at: 1, label: 'Đường' };
    const lines = linesAbove(grid, flow);
    return measureBeside({ grid, asked, columns: found, lines }, row, at, asked.ruleOf('so', 'duong'), 'vi');
  };

  test('speaks of the amounts asked in it, and of nothing else', () => {
    expect(besideBare([bare, { id: 'chi', label: 'Kinh phí', ...money }])).toBeNull();
    expect(besideBare([bare, { id: 'chi', label: 'Kinh phí', type: 'decimal', unit: 'triệu đồng' }])).toBeNull();
  });

  test('may speak of any number where no money is asked, unless its row says what it is counted in', () => {
    expect(besideBare([bare])).toMatchObject({ seen: 'triệu đồng', by: null });
    expect(besideBare([bare], 'km')).toBeNull();
    expect(besideBare([bare], '', 'Kinh phí tính bằng nghìn đồng')).toBeNull();
  });
});

describe('what stands above several columns', () => {
  test.each([
    ["Amount (TZS '000)", "TZS '000", null],
    ['Amount (TZS)', 'TZS', null],
    ["Amount (USD '000)", "USD '000", 1000],
  ])('says what all of them are counted in: %s', (group, seen, by) => {
    const usd = { group: 'Amount (USD)', type: 'money', currency: 'USD' };
    const asked = askedIn({
      rows: [{ id: 'staff', label: 'Staff' }],
      columns: [
        { id: 'planned', label: 'Budget', ...usd },
        { id: 'actual', label: 'Spent', ...usd },
      ],
    });
    const rows = [
      ['', group, group],
      ['Category', 'Budget', 'Spent'],
      ['Staff', '48', '45'],
    ];
    const [grid] = laidOut(table(rows, 2)).grids;
    if (!grid) throw new Error('no table');
    const columns = findColumns(grid, asked);
    const row = { id: 'staff', at: 2, label: 'Staff' };
    for (const { id, at } of columns.columns.filter((one) => one.id !== '' && asked.ruleOf(one.id).type === 'money'))
      expect(
        measureBeside({ grid, asked, columns, lines: [] }, row, at ?? 0, asked.ruleOf(id, 'staff'), 'en'),
      ).toMatchObject({ seen, by });
    expect.assertions(2);
  });
});
