import { describe, expect, test } from '@jest/globals';
import { cellText, strayCellsOf } from '../../../src/read/remainder/stray-cells.js';
import type { Cell, Table } from '../../../src/word/index.js';
import { line, table, typedDocument } from '../../support/typed.js';

type Rows = Parameters<typeof table>[0];

function tableOf(rows: Rows): Table {
  const [block] = typedDocument([table(rows)]).body;
  if (block?.type !== 'table') throw new Error('no table');
  return block;
}

const HEADERS = ['Nội dung', 'Kế hoạch', 'Thực hiện'];
const PRINTED = [...HEADERS, 'Hội nghị', 'Tài liệu', 'lớp'];

interface Known {
  labelled?: boolean;
  told?: string[];
  headers?: string[];
}

/**
 * What stands in a table without being asked; numbers with a star are read as answers. Each with its lines, and whether
 * anybody has it in a table, or its rows are told apart elsewhere.
 */
function strays(rows: Rows, { labelled = true, told = [], headers = HEADERS }: Known = {}) {
  const asked = tableOf(rows);
  const has = (texts: readonly string[]) => (cell: Cell) => texts.includes(cellText(cell));
  const found = strayCellsOf({
    table: asked,
    claimed: { has: (cell) => cellText(cell).endsWith('*') },
    headers: new Set(headers),
    isOwn: has(PRINTED),
    told: { has: has(told) },
    labelled,
  });
  return {
    strays: found.strays.map((one) => [
      one.lines.map((cells) => cells.map(cellText).join(' | ')).join('\n'),
      ...(one.furniture ? ['furniture'] : []),
      ...(one.told ? ['told'] : []),
    ]),
    headers: asked.rows.flatMap((_, at) => (found.isHeader(at) ? [at] : [])),
  };
}
const [meeting, paper] = [
  ['Hội nghị', '3*', '4*'],
  ['Tài liệu', '20*', '25*'],
] as [string[], string[]];

test('a person sees in a cell its lines, without empty ones', () => {
  const [cell] = tableOf([[{ lines: [line(' Lớp '), line(''), line('bồi dưỡng')] }]]).rows[0]?.cells ?? [];
  expect(cell && cellText(cell)).toBe('Lớp\nbồi dưỡng');
});

test('in a table as it was sent out stands nothing else', () => {
  expect(strays([HEADERS])).toEqual({ strays: [], headers: [0] });
  expect(strays([HEADERS, meeting, paper])).toEqual({ strays: [], headers: [0] });
});

describe('a row nobody asked for', () => {
  test('stands with the ones below it', () => {
    expect(
      strays([HEADERS, meeting, ['Thi đua', '2', ''], ['Bản tin', '12', '1'], paper, ['Khác', '1', '1']]).strays,
    ).toEqual([['Thi đua | 2\nBản tin | 12 | 1'], ['Khác | 1 | 1']]);
  });

  test('stands apart where it is told apart elsewhere', () => {
    const rows = [HEADERS, meeting, ['Thi đua', '2', '1'], ['Bản tin', '12', '1'], ['Khác', '1', '1']];
    expect(strays(rows, { told: ['Bản tin'] }).strays).toEqual([
      ['Thi đua | 2 | 1'],
      ['Bản tin | 12 | 1', 'told'],
      ['Khác | 1 | 1'],
    ]);
    expect(strays(rows, { told: ['Thi đua', 'Bản tin'] }).strays).toEqual([
      ['Thi đua | 2 | 1\nBản tin | 12 | 1', 'told'],
      ['Khác | 1 | 1'],
    ]);
  });

  test('has something in it that the form does not print', () => {
    expect(strays([HEADERS, meeting, ['Tài liệu', '', 'lớp'], ['', '', '']]).strays).toEqual([]);
  });

  test('may stand above the first one, where it holds numbers beside what is printed', () => {
    expect(strays([HEADERS, ['Thi đua', 'lớp', '90'], meeting])).toEqual({
      strays: [['Thi đua | lớp | 90']],
      headers: [0],
    });
    expect(strays([HEADERS, ['Thi đua', 'lớp', 'nhiều'], meeting])).toEqual({ strays: [], headers: [0, 1] });
    expect(strays([HEADERS, ['Thi đua', 'Kế hoạch', 'lớp', '90'], meeting]).headers).toEqual([0, 1]);
  });

  test('is none where all above the first answer are headers, of which none is known', () => {
    expect(strays([['Tên', 'Một', 'Hai'], ['(x)', 'Ba', 'Bốn'], meeting])).toEqual({ strays: [], headers: [0, 1] });
  });
});

describe('what anybody has in a table is furniture', () => {
  test.each([
    ['a line that divides it', [{ lines: [line('I. Khối cơ sở')], span: 3 }], 'I. Khối cơ sở'],
    ['numbers of columns', ['(1)', '(2)', '(3)'], '(1) | (2) | (3)'],
    ['numbers of columns from another on', ['4', '5', '6'], '4 | 5 | 6'],
    ['letters and numbers of columns', ['A', '1', '2'], 'A | 1 | 2'],
  ])('%s', (_, row, text) => {
    expect(strays([HEADERS, meeting, row, paper]).strays).toEqual([[text, 'furniture']]);
  });

  test.each([
    ['a line with a number that was counted', ['Khối cơ sở 12', '', '']],
    ['a sentence', ['Khối cơ sở đã mở thêm nhiều lớp', '', '']],
    ['numbers that do not count', ['1', '3', '4']],
    ['one number alone beside a text', ['(1)', 'hai', '(3)']],
    ['a number alone', ['12', '', '']],
    ['a large number', ['1001', '1002', '1003']],
  ])('but not %s', (_, row) => {
    expect(strays([HEADERS, meeting, row, paper]).strays).toEqual([[row.filter(Boolean).join(' | ')]]);
  });

  test('and parts the rows around it', () => {
    const band = [{ lines: [line('Khối cơ sở')], span: 3 }];
    expect(strays([HEADERS, meeting, ['Thi đua', '2', '1'], band, ['Bản tin', '12', '1']]).strays).toEqual([
      ['Thi đua | 2 | 1'],
      ['Khối cơ sở', 'furniture'],
      ['Bản tin | 12 | 1'],
    ]);
  });

  test('a short line of six words divides a table, a longer one does not', () => {
    const only = (text: string) => strays([HEADERS, meeting, [{ lines: [line(text)], span: 3 }], paper]).strays;
    expect(only('Khối các chi bộ cơ sở')).toEqual([['Khối các chi bộ cơ sở', 'furniture']]);
    expect(only('Khối các chi bộ cơ sở xã')).toEqual([['Khối các chi bộ cơ sở xã']]);
  });
});

describe('a column nobody asked for', () => {
  test('stands together, with its header', () => {
    const wide = [
      [...HEADERS, 'Ghi chú'],
      [...meeting, 'Tăng'],
      [...paper, '7'],
    ];
    expect(strays(wide)).toEqual({ strays: [['Ghi chú\nTăng\n7']], headers: [0] });
  });

  test('stands by itself beside another one', () => {
    const wide = [
      [...HEADERS, 'Ghi chú', 'Nguồn'],
      [...meeting, 'Tăng', 'x'],
      [...paper, '7', 'y'],
    ];
    expect(strays(wide).strays).toEqual([['Ghi chú\nTăng\n7'], ['Nguồn\nx\ny']]);
  });

  test('may stand between those that were asked for', () => {
    const between: Rows = [
      ['Nội dung', 'Kế hoạch', 'Ghi chú', 'Thực hiện'],
      ['Hội nghị', '3*', 'tăng', '4*'],
      ['Tài liệu', '20*', 'giảm', '25*'],
    ];
    expect(strays(between).strays).toEqual([['Ghi chú\ntăng\ngiảm']]);
  });

  test('holds no cell that covers one that was asked for as well', () => {
    const wide: Rows = [
      [...HEADERS, 'Ghi chú'],
      ['Hội nghị', '3*', { lines: [line('nhiều')], span: 2 }],
      [...paper, 'Tăng'],
    ];
    expect(strays(wide).strays).toEqual([['Ghi chú\nTăng'], ['nhiều']]);
  });

  test('is furniture where it counts the rows', () => {
    const counted = (head: string, first: string, second: string) =>
      strays(
        [
          [...HEADERS, head],
          [...meeting, first],
          [...paper, second],
        ],
        { labelled: false },
      ).strays;
    expect(counted('STT', '1', '2')).toEqual([['STT\n1\n2', 'furniture']]);
    expect(counted('TT', '7', '8')).toEqual([['TT\n7\n8', 'furniture']]);
    expect(counted('TT', '10', '11')).toEqual([['TT\n10\n11', 'furniture']]);
    expect(counted('', '1', '2')).toEqual([['1\n2', 'furniture']]);
    expect(counted('Số lớp', '1', '2')).toEqual([['Số lớp\n1\n2']]);
    expect(counted('STT', '1', '3')).toEqual([['STT\n1\n3']]);
  });

  test('is no label: that stands before the first value and has letters', () => {
    const rows = [
      ['TT', 'Nội dung', 'Kế hoạch'],
      ['1', 'Thi đua', '3*'],
      ['2', 'Bản tin', '4*'],
    ];
    const headers = ['Kế hoạch'];
    expect(strays(rows, { headers }).strays).toEqual([['1\n2', 'furniture']]);
    expect(strays(rows, { headers, labelled: false }).strays).toEqual([
      ['TT\n1\n2', 'furniture'],
      ['Thi đua\nBản tin'],
    ]);
  });

  test('is known where the header of an asked one is all that is left of it', () => {
    expect(strays([HEADERS, ['Thi đua', '2', '1']])).toEqual({ strays: [['Thi đua | 2 | 1']], headers: [0] });
  });
});

test('a cell behind the first answer of a row, in a column that was asked for, stands by itself', () => {
  expect(strays([HEADERS, ['Hội nghị', '3*', 'bốn'], paper]).strays).toEqual([['bốn']]);
  expect(strays([HEADERS, ['Hội nghị', 'ba', '4*'], paper]).strays).toEqual([]);
});
