import { describe, expect, test } from '@jest/globals';
import { type Landmark, landmarksOf } from '../../../src/read/landmark.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import { joinContinuations } from '../../../src/read/locate/continuations.js';
import type { Located } from '../../../src/read/locate/locations.js';
import { gridOf, shownIn } from '../../../src/read/table/grid.js';
import { heading, readTyped, smallForm, table, typedDocument } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const NAMES = ['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện', 'Ghi chú thêm'];
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả trong năm',
      figures: [{ id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', ...integer }],
      tables: [
        {
          id: 'bieu',
          title: 'Một số chỉ tiêu',
          rows: { min: 1 },
          columns: NAMES.map((label, at) => ({
            id: `cot_${at}`,
            label,
            ...(at === 1 ? { ...integer, unit: 'người' } : { type: 'text' }),
          })),
        },
      ],
    },
  ],
});
const landmarks = landmarksOf(form);
const of = (is: Landmark['is']): Landmark => {
  const found = landmarks.find((one) => one.is === is);
  if (!found) throw new Error(`no ${is}`);
  return found;
};
const [asked, figures, section] = [of('table'), of('figures'), of('heading')];

type Blocks = Parameters<typeof typedDocument>[0][number][];
/** The nth table of a document, found for a landmark; or the line that reads so. */
type Place = [Landmark, number | string];

/** What the tables that were found hold in the end, row by row, and how many tables are left of all. */
function joined(blocks: Blocks, ...places: Place[]) {
  const flow = flowOf(typedDocument(blocks));
  const grids = flow.tables.map((one) => gridOf(one, flow));
  const located = places.map(([landmark, place]): [number, Located] => {
    const grid = typeof place === 'number' ? (grids[place] ?? null) : null;
    const first = grid ? flow.nodesOf.get(grid.table)?.[0] : flow.nodes.find(({ text }) => text === place);
    if (!first) throw new Error('no place');
    const evidence = { by: 'text' as const, confidence: 0.9, inclusive: false };
    return [landmark.index, { landmark, node: first, evidence, grid, moved: false }];
  });
  const result = joinContinuations(new Map(located), grids, flow, form);
  const all = [...result.located.values()].map(({ grid }) => grid?.rows.map((_, at) => shownIn(grid, at)) ?? []);
  const found = [...result.located.values()].flatMap(({ grid }) => grid ?? []);
  expect(found.every((grid) => result.grids.includes(grid))).toBe(true);
  return { rows: all[0], all, left: result.grids.length };
}
const row = (name: string) => [name, '1', '2', '-'];
const shown = (...names: string[]) => names.map((name) => `${name} | 1 | 2 | -`);
const [HEAD, A, B, C] = [NAMES.join(' | '), ...shown('A', 'B', 'C')];

describe('a table that was split', () => {
  const first = table([NAMES, row('A')]);

  test('goes on in the next one, with its header or without', () => {
    expect(joined([first, table([NAMES, row('B')])], [asked, 0])).toMatchObject({ rows: [HEAD, A, B], left: 1 });
    expect(joined([first, table([row('B')]), table([row('C')])], [asked, 0])).toMatchObject({
      rows: [HEAD, A, B, C],
      left: 1,
    });
  });

  test('goes on under most of its headers, and not under a few of them', () => {
    const most = table([['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện', 'Khác hẳn'], row('B')]);
    expect(joined([first, most], [asked, 0])).toMatchObject({ rows: [HEAD, A, B], left: 1 });
    const half = table([['Họ và tên', 'Kế hoạch năm', 'Ngày', 'Khác hẳn'], row('B')]);
    expect(joined([first, half], [asked, 0])).toMatchObject({ rows: [HEAD, A], left: 2 });
  });

  test('goes on in as many columns', () => {
    expect(joined([first, table([['B', '1', '2']])], [asked, 0])).toMatchObject({ rows: [HEAD, A], left: 2 });
  });

  test('goes on behind up to three lines that say nothing of their own', () => {
    const next = table([row('B')]);
    const lines = ['(tiếp theo)', '', 'Trang 2'];
    expect(joined([first, ...lines, next], [asked, 0]).rows).toEqual([HEAD, A, B]);
    expect(joined([first, ...lines, '', next], [asked, 0]).rows).toEqual([HEAD, A]);
    expect(joined([first, heading('2. Việc khác'), next], [asked, 0]).rows).toEqual([HEAD, A]);
  });

  test.each([
    ['(tiếp)', 1],
    ['Biểu số 02 (tiếp theo)', 1],
    ['Phụ lục II - tiếp theo trang 2', 1],
    ['Biểu 1: Một số chỉ tiêu (tiếp theo)', 1],
    ['Một số chỉ tiêu', 1],
    ['Một số chỉ tiêu năm 2020', 2],
    ['Một số chỉ tiêu năm 2020 (tiếp theo)', 2],
    ['Một số chỉ tiêu của xã Tây Sơn', 2],
    ['Đơn vị tính: triệu đồng', 1],
    ['(Đơn vị: người)', 1],
    ['Đơn vị: xã Tây Sơn', 2],
    ['Dự kiến năm sau', 2],
    ['Tiếp tục thực hiện', 2],
    ['Quý I', 2],
  ])('is one with what stands below the line %p, or another: %p', (line, left) => {
    expect(joined([first, line, table([NAMES, row('B')])], [asked, 0]).left).toBe(left);
    expect(joined([table([NAMES, row('A')]), line, table([NAMES, row('B')])], [asked, 1]).left).toBe(left);
  });

  test('ends before what was found for something else', () => {
    const next = table([row('B')]);
    expect(joined([first, 'Việc khác', next], [asked, 0], [section, 'Việc khác']).rows).toEqual([HEAD, A]);
    expect(joined([first, next], [asked, 0], [figures, 1])).toMatchObject({ rows: [HEAD, A], left: 2 });
    expect(joined([first, table([row('B')])], [asked, 0], [section, 'B']).rows).toEqual([HEAD, A]);
    expect(joined([first, table([['B', '1', '2', 'C']])], [asked, 0], [section, 'C']).rows).toEqual([HEAD, A]);
  });

  test('ends at the first one that is not of it', () => {
    const [other, next] = [table([['x', 'y']]), table([row('B')])];
    expect(joined([first, other, next], [asked, 0])).toMatchObject({ rows: [HEAD, A], left: 3 });
  });

  test('leaves alone what was found as a line, and the tables before', () => {
    const blocks = ['Việc khác', table([['x', 'y']]), first, table([row('B')])];
    expect(joined(blocks, [asked, 1], [section, 'Việc khác'])).toMatchObject({ rows: [HEAD, A, B], left: 2 });
  });
});

describe('the first part of a table, before the part that was found', () => {
  const [first, most] = [table([NAMES, row('A')]), table([row('B'), row('C')])];

  test('has its header', () => {
    expect(joined([first, most], [asked, 1])).toMatchObject({ rows: [HEAD, A, B, C], left: 1 });
    expect(joined([first, table([NAMES, row('B')])], [asked, 1])).toMatchObject({ rows: [HEAD, A, B], left: 1 });
    const half = table([['Họ và tên', 'Kế hoạch năm', 'Ngày', 'Khác hẳn'], row('A')]);
    expect(joined([half, most], [asked, 1])).toMatchObject({ rows: [B, C], left: 2 });
    const nearly = table([['Họ và tên', 'Kế hoạch năm', 'Kết quả thực hiện', 'Khác hẳn'], row('A')]);
    expect(joined([nearly, most], [asked, 1]).left).toBe(1);
  });

  test('has as many columns, and stands right before it', () => {
    expect(
      joined(
        [
          table([
            [...NAMES, 'Thêm'],
            [...row('A'), '-'],
          ]),
          most,
        ],
        [asked, 1],
      ).left,
    ).toBe(2);
    expect(joined([first, '', 'Trang 1', '(tiếp theo)', most], [asked, 1]).left).toBe(1);
    expect(joined([first, '', '', 'Trang 1', '(tiếp theo)', most], [asked, 1]).left).toBe(2);
    expect(joined([first, 'Một.', most], [asked, 1]).left).toBe(2);
  });

  test('was not found for something else, nor holds it', () => {
    expect(joined([first, most], [asked, 1], [figures, 0]).rows).toEqual([B, C]);
    expect(joined([first, most], [asked, 1], [section, 'A']).rows).toEqual([B, C]);
  });

  test('is the header of the table alone: figures have none of their own', () => {
    expect(joined([first, most], [figures, 1])).toMatchObject({ rows: [B, C], left: 2 });
  });

  test('stands before a table that goes on behind it', () => {
    expect(joined([first, table([row('B')]), table([row('C')])], [asked, 1])).toMatchObject({
      rows: [HEAD, A, B, C],
      left: 1,
    });
  });
});

describe('a table that was cut in its width', () => {
  const [one, two] = [NAMES.slice(0, 2), ['Họ và tên', ...NAMES.slice(2)]];
  const first = table([one, ['A', '1'], ['B', '3']]);
  const second = table([two, ['A', '2', '-'], ['B', '4', 'x']]);
  const whole = [HEAD, A, 'B | 3 | 4 | x'];

  test('is one again where the same rows stand before the columns it lacks', () => {
    expect(joined([first, second], [asked, 0])).toMatchObject({ rows: whole, left: 1 });
    expect(joined([first, '(tiếp theo)', second], [asked, 1])).toMatchObject({ rows: whole, left: 1 });
    const [third, fourth] = [
      table([
        ['Họ và tên', 'Kết quả thực hiện'],
        ['A', '2'],
      ]),
      table([
        ['Họ và tên', 'Ghi chú thêm'],
        ['A', '-'],
      ]),
    ];
    expect(joined([table([one, ['A', '1']]), third, fourth], [asked, 0])).toMatchObject({ rows: [HEAD, A], left: 1 });
  });

  test.each([
    ['other rows', [two, ['A', '2', '-'], ['C', '4', 'x']]],
    ['more rows', [two, ['A', '2', '-'], ['B', '4', 'x'], ['C', '1', 'x']]],
    [
      'a column nobody asked for',
      [
        [...two, 'Khác hẳn'],
        ['A', '2', '-', '5'],
        ['B', '4', 'x', '6'],
      ],
    ],
    [
      'a column it has as well',
      [
        ['Họ và tên', 'Kế hoạch năm'],
        ['A', '5'],
        ['B', '6'],
      ],
    ],
  ])('is left as it stands beside a table with %s', (_, rows) => {
    expect(joined([first, table(rows)], [asked, 0])).toMatchObject({
      rows: [one.join(' | '), 'A | 1', 'B | 3'],
      left: 2,
    });
  });

  test('is another one below a line of its own', () => {
    expect(joined([first, 'Năm trước', second], [asked, 0]).left).toBe(2);
    expect(joined([first, 'Năm trước', second], [asked, 1]).left).toBe(2);
  });
});

describe('a table of figures that was split', () => {
  const header = ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'];
  const first = table([header, ['Số lớp đã mở', 'lớp', '3']]);

  test('goes on in the next one of as many columns, whatever stands in its first row', () => {
    const rows = [header.join(' | '), 'Số lớp đã mở | lớp | 3'];
    expect(joined([first, table([header, ['a', 'b', 'c']])], [figures, 0]).rows).toEqual([
      ...rows,
      header.join(' | '),
      'a | b | c',
    ]);
    expect(joined([first, table([['a', 'b']])], [figures, 0]).rows).toEqual(rows);
  });
});

test('two tables that were found do not take the same continuation', () => {
  const [one, two, next] = [table([NAMES, row('A')]), table([NAMES, row('B')]), table([row('C')])];
  expect(joined([one, two, next], [asked, 0], [figures, 1])).toMatchObject({
    all: [
      [HEAD, A],
      [HEAD, B, C],
    ],
    left: 2,
  });
});

describe('a table of printed rows', () => {
  const columns = [
    { id: 'ten', label: 'Thôn', type: 'text', key: true },
    { id: 'ho', label: 'Tổng số hộ', ...integer },
    { id: 'ngheo', label: 'Hộ nghèo', ...integer },
  ];
  const rows = ['Thôn Đông', 'Thôn Hồng', 'Thôn Bãi'].map((label, at) => ({ id: `t${at}`, label }));
  const villages = smallForm({
    schedule: { every: 'year', period: '2026' },
    sections: [{ id: 'a', title: 'Kết quả', tables: [{ id: 'thon', title: 'Hộ nghèo theo thôn', rows, columns }] }],
  });
  const HEADER = ['Thôn', 'Tổng số hộ', 'Hộ nghèo'];
  const [east, rose, beach] = [
    ['Thôn Đông', '315', '17'],
    ['Thôn Hồng', '211', '28'],
    ['Thôn Bãi', '387', '13'],
  ] as const;
  const stateBelow = (between: Blocks[number], ...second: (readonly string[])[]) => {
    const parts = [table([HEADER, east, rose]), between, table([HEADER, ...second])];
    const { answers } = readTyped(villages, heading('1. Kết quả'), 'Hộ nghèo theo thôn', ...parts);
    return answers.find(({ item }) => item.startsWith('thon.t2'))?.state;
  };

  test('goes on below the name of a part with the rows it lacks', () => {
    expect(stateBelow('Khu vực vùng ngoài', beach)).toBe('answered');
  });

  test('does not with rows it has, below a heading, or below a line of another time', () => {
    expect(stateBelow(heading('Khu vực vùng ngoài'), beach)).toBe('missing');
    expect(stateBelow('Khu vực vùng ngoài', beach, rose)).toBe('missing');
    expect(stateBelow('Năm 2025', beach)).toBe('missing');
  });
});
