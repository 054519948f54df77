import { describe, expect, test } from '@jest/globals';
import type { FormFigure, FormTable } from '../../../src/form/index.js';
import { flowOf } from '../../../src/read/flow.js';
import { figuresEvidence, tableEvidence, withTitle } from '../../../src/read/locate/table-evidence.js';
import { gridOf } from '../../../src/read/table/grid.js';
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
const taiLieu = { id: 'tai_lieu', label: 'Số tài liệu phát hành', unit: 'tài liệu', ...integer };
const TITLE = 'Một số chỉ tiêu chính';
const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      figures: [hoiNghi, taiLieu],
      tables: [
        { id: 'bieu', title: TITLE, columns, rows, total: true },
        { id: 'mo', title: 'Danh sách các lớp', columns, rows: { min: 1 } },
      ],
    },
    { id: 'nam', title: 'Hằng năm', figures: [{ id: 'tin', label: 'Số tin, bài', ...integer, series: [2024, 2025] }] },
  ],
});
const { words } = form.letterhead;
const [fixed, open] = (form.sections[0]?.tables ?? []) as [FormTable, FormTable];
const figures = form.sections[0]?.figures as FormFigure[];
const series = form.sections[1]?.figures as FormFigure[];
type Rows = Parameters<typeof table>[0];

function held(before: string[], typed: Rows) {
  const flow = flowOf(typedDocument([...before, table(typed)]));
  const [first] = flow.tables;
  if (!first) throw new Error('no table');
  return { grid: gridOf(first, flow), before: flow.nodes.slice(0, before.length) };
}
function evidence(asked: FormTable, typed: Rows, before: string[] = []) {
  const one = held(before, typed);
  const found = tableEvidence(one.grid, asked, one.before);
  return withTitle(found, one.grid, asked, one.before);
}
function ofFigures(asked: FormFigure[], typed: Rows) {
  return figuresEvidence(held([], typed).grid, asked, words);
}

const header = ['Chỉ tiêu', 'Kế hoạch năm', 'Kết quả thực hiện'];
const lines = [
  ['Hội nghị báo cáo viên', '10', '12'],
  ['Tài liệu tuyên truyền', '20', '25'],
];

describe('for a table that was asked for speak', () => {
  const plain = evidence(fixed, [header, ...lines]);

  test('its headers, by their share', () => {
    expect(evidence(open, [header.slice(1), ['1', '2']])).toMatchObject({ by: 'signature', score: 4 });
    expect(evidence(open, [header.slice(1), ['1', '2']]).confidence).toBeCloseTo(0.95);
    const half = evidence(open, [
      ['Kế hoạch năm', 'Khác'],
      ['1', '2'],
    ]);
    expect(half.score).toBeCloseTo(2);
    expect(half.confidence).toBeCloseTo(0.95 * 0.65);
  });

  test('its rows, by their share, without those known by their turn and without the total', () => {
    const [first = [], second = []] = lines;
    const one = evidence(fixed, [header, first, ['', '', '']]).score;
    const none = evidence(fixed, [header, ['', '', '']]).score;
    expect(plain.score - one).toBeCloseTo(1.5);
    expect(one - none).toBeCloseTo(1.5);
    expect(evidence(fixed, [header, first, ['Việc khác', '1', '2']]).score).toBeCloseTo(one);
    expect(evidence(fixed, [header, first, second, ['Tổng số', '30', '37']]).score).toBeCloseTo(plain.score);
  });

  test('the title before it', () => {
    const titled = (...before: string[]) => evidence(fixed, [header, ...lines], before).score - plain.score;
    expect(titled(TITLE)).toBeCloseTo(1.5);
    expect(titled('Đơn vị tính: người', `Biểu 1. ${TITLE}`, 'Có hai dòng.')).toBeCloseTo(0);
    expect(titled('Khác', `1. ${TITLE}`, 'Đơn vị tính: người')).toBeCloseTo(1.5);
    expect(titled('Một số việc khác')).toBeCloseTo(0);
  });

  test('its tags, and no other tags', () => {
    const tagged = (tag: string) =>
      evidence(fixed, [header, [lines[0]?.[0] ?? '', line('10', { tag }), '12'], lines[1] ?? []]);
    expect(tagged('cell:bieu.hoi_nghi.ke_hoach')).toMatchObject({ by: 'tag', confidence: 0.99 });
    expect(tagged('cell:bieu.hoi_nghi.ke_hoach').score).toBeCloseTo(plain.score + 6);
    for (const other of ['cell:mo.r1.ke_hoach', 'figure:hoi_nghi', 'gì đó'])
      expect(tagged(other)).toMatchObject({ by: 'signature', score: plain.score });
  });

  test('its bookmark, and no other', () => {
    const marked = (bookmark: string) =>
      evidence(fixed, [[line('Chỉ tiêu', { bookmark }), ...header.slice(1)], ...lines]);
    expect(marked('_dc_table_bieu')).toMatchObject({ by: 'bookmark', confidence: 0.98 });
    expect(marked('_dc_table_bieu').score).toBeCloseTo(plain.score + 5);
    expect(marked('_dc_table_mo')).toMatchObject({ by: 'signature', score: plain.score });
  });
});

describe('a table without any header of the form', () => {
  const bare: Rows = [['a', 'b']];
  const title = 'Danh sách các lớp';

  test('is known by its very title and as many columns, not for sure', () => {
    expect(evidence(open, bare, [title])).toMatchObject({ by: 'signature', score: 3.5, confidence: 0.7 });
    expect(evidence(open, bare, ['Khác', `2. ${title}`, 'Đơn vị: lớp']).score).toBeCloseTo(3.5);
  });

  test('is not known by a title only like it, or with other columns', () => {
    expect(evidence(open, bare, [`${title} học`]).score).toBeCloseTo(1.5);
    expect(evidence(open, bare).score).toBe(0);
    expect(evidence(open, [['a', 'b', 'c']], [title]).score).toBeCloseTo(1.5);
  });

  test('is known by its title no better where headers or tags speak for it', () => {
    expect(evidence(open, [header.slice(1), ['1', '2']], [title]).score).toBeCloseTo(5.5);
    const tagged: Rows = [['a', line('b', { tag: 'cell:mo.r1.ke_hoach' })]];
    expect(evidence(open, tagged, [title]).score).toBeCloseTo(evidence(open, tagged).score + 1.5);
    expect(evidence(open, tagged, [title]).by).toBe('tag');
  });
});

describe('for a table of figures speak', () => {
  const top = [words.figure, words.unit, words.value];
  const own: Rows = [top, [hoiNghi.label, 'hội nghị', '12'], [taiLieu.label, 'tài liệu', '3']];
  const all = ofFigures(figures, own);

  test('labels, headers and units of measure', () => {
    expect(all).toMatchObject({ by: 'signature', score: 5 + 2 + 1.5 });
    expect(all.confidence).toBeCloseTo(0.95);
  });

  test('its labels by their share', () => {
    const half = ofFigures(figures, [top, [hoiNghi.label, 'hội nghị', '12'], ['Việc khác', 'tài liệu', '3']]);
    expect(half.score).toBeCloseTo(2.5 + 2 + 1.5);
    expect(half.confidence).toBeCloseTo(0.95 * 0.65);
    const gone = ofFigures(figures, [top, ['Một', 'hội nghị', '12'], ['Hai', 'tài liệu', '3']]);
    expect(gone.score).toBeCloseTo(2 + 1.5);
    expect(gone.confidence).toBeCloseTo(0.95 * 0.3);
  });

  test('headers and units by their share', () => {
    const typed = (...more: string[]): Rows => [more, [hoiNghi.label, 'a', '1'], [taiLieu.label, 'hội nghị', '2']];
    expect(ofFigures(figures, typed(words.figure, 'b', 'c')).score).toBeCloseTo(5 + 2 / 3 + 0.75);
    expect(ofFigures(figures, typed('a', 'b', 'c')).score).toBeCloseTo(5 + 0.75);
  });

  test('headers alone, and less, where lines are gone', () => {
    const lost = ofFigures(figures, [top, [hoiNghi.label, 'hội nghị', '12']]);
    expect(lost.score).toBeCloseTo(2.5 + 1);
  });

  test('the years of a series', () => {
    const years = (...keys: string[]) =>
      ofFigures(series, [
        [words.figure, words.unit, ...keys],
        ['Số tin, bài', '', '1', '2'],
      ]);
    expect(years('2024', '2025').score).toBeCloseTo(5 + 2);
    expect(years('2024', words.value).score).toBeCloseTo(5 + 1.5);
    expect(years(words.value, 'a').score).toBeCloseTo(5 + 1);
  });

  test('their tags and bookmarks, and no others', () => {
    const marked = (look: Parameters<typeof line>[1]) =>
      ofFigures(figures, [top, [hoiNghi.label, 'hội nghị', line('12', look)], [taiLieu.label, 'tài liệu', '3']]);
    expect(marked({ tag: 'figure:hoi_nghi' })).toMatchObject({ by: 'tag', confidence: 0.99, score: all.score + 6 });
    expect(marked({ bookmark: '_dc_figure_hoi_nghi' })).toMatchObject({
      by: 'bookmark',
      confidence: 0.98,
      score: all.score + 5,
    });
    expect(marked({ tag: 'figure:tin.2024' })).toMatchObject({ by: 'signature', score: all.score });
    expect(marked({ bookmark: '_dc_figure_khac' })).toMatchObject({ by: 'signature', score: all.score });
  });
});
