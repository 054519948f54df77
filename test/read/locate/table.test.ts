import { describe, expect, test } from '@jest/globals';
import type { FormFigure, FormTable } from '../../../src/form/index.js';
import { flowOf } from '../../../src/read/lines/flow.js';
import {
  anchoredBy,
  compareFigures,
  compareTable,
  glanceAtFigures,
  glanceAtTable,
  isHopelessFigures,
  isHopelessTable,
  possibleOfFigures,
  possibleOfTable,
} from '../../../src/read/locate/table.js';
import { contentsOf } from '../../../src/read/table/contents.js';
import { gridOf } from '../../../src/read/table/grid.js';
import { keyOf } from '../../../src/text/index.js';
import { line, smallForm, table, typedDocument } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const columns = [
  { id: 'ke_hoach', label: 'Kế hoạch năm', ...integer },
  { id: 'thuc_hien', label: 'Kết quả thực hiện', ...integer },
];
const rows = [
  { id: 'hoi_nghi', label: 'Hội nghị báo cáo viên' },
  { id: 'tai_lieu', label: 'Tài liệu tuyên truyền' },
];
const hoiNghi = { id: 'hoi_nghi', label: 'Số hội nghị đã tổ chức', unit: 'hội nghị', ...integer };
const taiLieu = { id: 'tai_lieu', label: 'Số tài liệu phát hành', if_any: true, unit: 'tài liệu', ...integer };
const [TITLE, OTHER] = ['Một số chỉ tiêu chính', 'Danh sách các lớp'];
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [hoiNghi, taiLieu],
      tables: [
        { id: 'bieu', title: TITLE, columns, rows, total: true },
        { id: 'mo', title: OTHER, columns, rows: { min: 1 } },
      ],
    },
  ],
});
const { words } = form.letterhead;
const [fixed, open] = (form.sections[0]?.tables ?? []) as [FormTable, FormTable];
const figures = form.sections[0]?.figures as FormFigure[];
type Rows = Parameters<typeof table>[0];

function held(before: string[], typed: Rows) {
  const flow = flowOf(typedDocument([...before, table(typed)]));
  const [first] = flow.tables;
  if (!first) throw new Error('no table');
  return { grid: gridOf(first, flow), before: flow.nodes.slice(0, before.length) };
}
function levels(asked: FormTable, typed: Rows, ...lines: string[]) {
  const { grid, before } = held(lines, typed);
  return compareTable(grid, asked, before, new Set([TITLE, OTHER].map(keyOf)));
}
/** What is found out of a list of figures is kept with it: each time it is another one. */
const ofFigures = (typed: Rows) => compareFigures(held([], typed).grid, [...figures], words);

const header = ['Chỉ tiêu', 'Kế hoạch năm', 'Kết quả thực hiện'];
const lines = [
  ['Hội nghị báo cáo viên', '10', '12'],
  ['Tài liệu tuyên truyền', '20', '25'],
];

describe('a table held against one that was asked for', () => {
  test('has some of its headers and rows', () => {
    expect(levels(fixed, [header, ...lines])).toMatchObject({ headers: 'all', rows: 'all', columns: 'as many' });
    expect(levels(fixed, [['Chỉ tiêu', 'Kế hoạch năm', 'Việc'], ...lines]).headers).toBe('most');
    expect(
      levels(fixed, [
        ['a', 'Kế hoạch năm', 'Việc'],
        ['b', '1', '2'],
      ]),
    ).toMatchObject({
      headers: 'some',
      rows: 'none',
    });
    expect(levels(fixed, [header, lines[0] ?? [], ['Việc khác', '1', '2']]).rows).toBe('some');
    expect(levels(open, [header.slice(1), ['1', '2']]).rows).toBe('open');
    expect(levels(open, [header, ['1', '2', '3']]).columns).toBe('others');
  });

  test('has a title before it', () => {
    const title = (...before: string[]) => levels(fixed, [header, ...lines], ...before).title;
    expect(title('Khác', `1. ${TITLE}`, 'Đơn vị tính: người')).toBe('same');
    expect(title('Môt số chỉ tiêu chính')).toBe('like');
    expect(title(OTHER)).toBe('another');
    expect(title('Chữ.', OTHER)).toBe('another');
    expect(title('Việc khác')).toBe('none');
  });

  test('has the anchors of someone', () => {
    const tag = (name: string) => levels(fixed, [header, ['a', line('1', { tag: name }), '2']]).tag;
    expect(['cell:bieu.hoi_nghi.ke_hoach', 'cell:mo.r1.ke_hoach', 'figure:x', 'text:x'].map(tag)).toEqual([
      'own',
      'another',
      'another',
      'none',
    ]);
    const mark = (bookmark: string) => levels(fixed, [[line('Chỉ tiêu', { bookmark }), 'b', 'c']]).bookmark;
    expect(['_dc_table_bieu', '_dc_table_mo', '_dc_text_x'].map(mark)).toEqual(['own', 'another', 'none']);
  });

  test('is not it by its width alone', () => {
    expect(isHopelessTable(levels(open, [['a', 'b']]))).toBe(true);
    expect(isHopelessTable(levels(open, [['a', 'b']], OTHER))).toBe(false);
    expect(isHopelessTable(levels(fixed, [['a', 'b', 'c']], OTHER))).toBe(true);
    expect(isHopelessTable(levels(open, [['a', line('b', { tag: 'cell:mo.r1.ke_hoach' })]]))).toBe(false);
    expect(isHopelessTable(levels(fixed, [['a', 'b', 'c'], ...lines]))).toBe(false);
    expect(isHopelessTable(levels(open, [['a', line('b', { bookmark: '_dc_table_mo' })]]))).toBe(false);
  });
});

describe('a table held against figures', () => {
  const top = [words.figure, words.unit, words.value];
  const [one, two] = [
    [hoiNghi.label, 'hội nghị', '12'],
    [taiLieu.label, 'tài liệu', '3'],
  ];

  test('has some of their labels, headers and units', () => {
    expect(ofFigures([top, one ?? [], two ?? []])).toEqual({
      tag: 'none',
      bookmark: 'none',
      labels: 'all',
      headers: 'all',
      strangers: 'none',
      units: 'all',
    });
    expect(ofFigures([top, one ?? [], ['Số tài liêu phát hành', 'tài liệu', '3']]).labels).toBe('alike');
    expect(ofFigures([top, one ?? []])).toMatchObject({ labels: 'some', strangers: 'none', units: 'all' });
    expect(ofFigures([top, one ?? [], ['Việc khác', 'việc', '3']])).toMatchObject({
      labels: 'some',
      strangers: 'some',
    });
    expect(ofFigures([top, ['Một', 'a', '1'], ['Hai', 'b', '2']])).toMatchObject({
      labels: 'turn',
      strangers: 'none',
      units: 'none',
    });
    expect(ofFigures([top, ['Một', 'a', '1'], ['Hai', 'b', '2'], ['Ba', 'c', '3']])).toMatchObject({
      labels: 'none',
      strangers: 'some',
    });
    expect(ofFigures([['Ngày', 'Việc']])).toMatchObject({ labels: 'none', headers: 'none' });
  });

  test('has the anchors of someone', () => {
    const mark = (bookmark: string) => ofFigures([top, ['a', 'b', line('12', { bookmark })]]).bookmark;
    expect(['_dc_figure_tai_lieu', '_dc_table_bieu', '_dc_text_x'].map(mark)).toEqual(['own', 'another', 'none']);
    const tag = (name: string) => ofFigures([top, ['a', 'b', line('12', { tag: name })]]).tag;
    expect(['figure:hoi_nghi', 'figure:tin', 'cell:bieu.a.b'].map(tag)).toEqual(['own', 'another', 'another']);
  });

  test('has a header for each of their values, of which one without letters tells nothing', () => {
    const years = smallForm({
      sections: [{ id: 'a', title: 'Kết quả', figures: [{ ...hoiNghi, series: [2025, 2026] }] }],
    }).sections[0]?.figures as FormFigure[];
    const headers = (own: FormFigure[], typed: string[], called = words) =>
      compareFigures(held([], [typed]).grid, [...own], called).headers;
    expect(headers(years, [words.figure, words.unit, '2025', '2026'])).toBe('all');
    expect(headers(years, [words.figure, words.unit, words.value])).toBe('some');
    expect(headers(figures, [words.figure, words.unit, '2025'])).toBe('most');
    expect(headers(figures, [words.figure, 'x', words.value], { ...words, unit: '—' })).toBe('all');
  });

  test('has the units of all of them where no label is there', () => {
    expect(ofFigures([top, ['Một', 'hội nghị', '1'], ['Hai', 'tài liệu', '2']]).units).toBe('all');
    expect(ofFigures([top, ['Một', 'hội nghị', '1'], ['Hai', 'bản', '2']]).units).toBe('some');
  });

  test('is called by their labels, as printed or without "(nếu có)"', () => {
    for (const label of [taiLieu.label, `${taiLieu.label} (nếu có)`]) {
      expect(figures[1]?.printed).toBe(`${taiLieu.label} (nếu có)`);
      expect(ofFigures([top, one ?? [], [label, 'tài liệu', '3']])).toMatchObject({ labels: 'all', units: 'all' });
      expect(ofFigures([top, [label, 'tài liệu', '3']])).toMatchObject({ labels: 'some', units: 'all' });
      expect(ofFigures([top, one ?? [], [label, 'bản', '3']]).units).toBe('some');
    }
  });

  test('is not theirs by as many lines alone', () => {
    expect(
      isHopelessFigures(
        ofFigures([
          ['Ngày', 'Việc'],
          ['1', 'a'],
          ['2', 'b'],
        ]),
      ),
    ).toBe(true);
    expect(isHopelessFigures(ofFigures([top, ['Một', 'a', '1']]))).toBe(false);
    expect(
      isHopelessFigures(
        ofFigures([
          ['a', 'b'],
          ['c', line('d', { tag: 'figure:hoi_nghi' })],
        ]),
      ),
    ).toBe(false);
  });
});

describe('what is told at a glance', () => {
  const before = new Set([TITLE, OTHER].map(keyOf));
  const typed: Rows[] = [
    [header, ...lines],
    [['Chỉ tiêu', 'Kế hoạch năm', 'Việc'], ...lines],
    [header, ['Hội nghị báo cáo', '1', '2'], ['Việc khác', '1', '2']],
    [header.slice(1), ['1', '2']],
    [
      ['Ngày', 'Nơi'],
      ['3/4', 'Mường So'],
    ],
    [
      [words.figure, words.unit, words.value],
      [hoiNghi.label, 'hội nghị', line('12', { tag: 'figure:hoi_nghi' })],
      [taiLieu.label, 'tài liệu', '3'],
    ],
    [
      [words.figure, words.unit],
      ['Số hôi nghị đã tổ chức', '12'],
    ],
  ];

  test('is never less than what a table comes to', () => {
    for (const rows of typed) {
      const { grid, before: above } = held([TITLE], rows);
      for (const asked of [fixed, open]) {
        const possible = possibleOfTable(grid, asked, glanceAtTable(grid, asked, above, before));
        for (const [name, level] of Object.entries(compareTable(grid, asked, above, before)))
          expect(possible[name as keyof typeof possible]).toContain(level);
      }
      const possible = possibleOfFigures(grid, figures, words, glanceAtFigures(grid, figures, words));
      for (const [name, level] of Object.entries(compareFigures(grid, figures, words)))
        expect(possible[name as keyof typeof possible]).toContain(level);
    }
  });

  test('leaves little open where no word of a table is there', () => {
    const { grid, before: above } = held([], typed[4] ?? []);
    expect(possibleOfTable(grid, fixed, glanceAtTable(grid, fixed, above, before))).toEqual({
      tag: ['none'],
      bookmark: ['none'],
      headers: ['none'],
      rows: ['none'],
      title: ['none'],
      columns: ['others'],
    });
    expect(possibleOfTable(grid, open, glanceAtTable(grid, open, above, before))).toMatchObject({
      rows: ['open'],
      columns: ['as many'],
    });
    expect(possibleOfFigures(grid, figures, words, glanceAtFigures(grid, figures, words))).toEqual({
      tag: ['none'],
      bookmark: ['none'],
      labels: ['none', 'turn'],
      headers: ['none'],
      strangers: ['none', 'some'],
      units: ['none'],
    });
  });

  test('leaves all labels open where they are there', () => {
    const { grid } = held([], typed[5] ?? []);
    const { labels } = possibleOfFigures(grid, figures, words, glanceAtFigures(grid, figures, words));
    expect(labels).toEqual(['none', 'some', 'all', 'alike', 'turn']);
  });

  test('is whether a table has anchors of the form, whosever', () => {
    const anchors = (look: Parameters<typeof line>[1]) => anchoredBy(contentsOf(held([], [[line('a', look)]]).grid));
    expect(anchors({ tag: 'cell:x.r1.y' })).toEqual({ tag: true, bookmark: false });
    expect(anchors({ bookmark: '_dc_figure_x' })).toEqual({ tag: false, bookmark: true });
    expect(anchors({ tag: 'text:x', bookmark: '_dc_text_x' })).toEqual({ tag: false, bookmark: false });
  });
});
