import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Outline } from '../../../schemas/outline.js';
import { onlyOf } from '../../../src/form/index.js';

const WHOLE = Outline.parse({
  decuong: 1,
  id: 'bao_cao',
  title: 'Báo cáo',
  ...parse(`
sections:
  - id: tinh_hinh
    title: Tình hình
    figures: [{id: so_dan, label: Số dân}]
  - id: ket_qua
    title: Kết quả
    points:
      - id: chi_dao
        ask: Công tác chỉ đạo
        figures:
          - {id: so_tin, label: Số tin, series: [2024, 2025, {key: '2026', label: Năm 2026}]}
          - {id: so_vu, label: Số vụ, compare: [plan, actual]}
      - {id: phoi_hop, ask: Công tác phối hợp}
    sections:
      - id: tuyen_truyen
        title: Tuyên truyền
        points: [{id: hinh_thuc, ask: Hình thức, tables: [{id: bang_1, title: Bảng, columns: [{id: x, label: X}]}]}]
        tables: [{id: bang_2, title: Bảng hai, columns: [{id: x2, label: X}]}]
appendices:
  - {id: bieu_1, title: Biểu 1, columns: [{id: a, label: A}]}
  - {id: bieu_2, title: Biểu 2, columns: [{id: b, label: B}]}
`),
});

/** The ids of what is kept, one line for each heading, point, figure with its values, and table. */
function kept(...items: string[]): string[] | null {
  const part = onlyOf(WHOLE, items);
  if (part === null) return null;
  const parts = (one: (typeof part.sections)[number], depth: string): string[] => [
    `${depth}${one.id}`,
    ...(one.figures ?? []).map((figure) => `${depth} ${figure.id}`),
    ...(one.points ?? []).flatMap((point) => [
      `${depth} ${point.id}`,
      ...(point.figures ?? []).map(({ id, series, compare }) =>
        [`${depth}  ${id}`, ...(series ?? compare ?? []).map((one) => (typeof one === 'object' ? one.key : one))].join(
          ' ',
        ),
      ),
      ...(point.tables ?? []).map(({ id }) => `${depth}  ${id}`),
    ]),
    ...(one.tables ?? []).map(({ id }) => `${depth} ${id}`),
    ...(one.sections ?? []).flatMap((inner) => parts(inner, `${depth} `)),
  ];
  return [...part.sections.flatMap((one) => parts(one, '')), ...(part.appendices ?? []).map(({ id }) => id)];
}

describe('a supplement asks', () => {
  test('for one point, below its heading', () => {
    expect(kept('phoi_hop')).toEqual(['ket_qua', ' phoi_hop']);
  });

  test('for a section without what stands in it', () => {
    expect(kept('tinh_hinh')).toEqual(['tinh_hinh']);
  });

  test('for a figure, in the point that asks for it', () => {
    expect(kept('so_dan')).toEqual(['tinh_hinh', ' so_dan']);
    expect(kept('so_tin')).toEqual(['ket_qua', ' chi_dao', '  so_tin 2024 2025 2026']);
  });

  test('for some years of a figure, and for one side of a comparison', () => {
    expect(kept('so_tin.2025', 'so_tin.2026')).toEqual(['ket_qua', ' chi_dao', '  so_tin 2025 2026']);
    expect(kept('so_vu.actual')).toEqual(['ket_qua', ' chi_dao', '  so_vu actual']);
  });

  test('for tables of sections and points, with the headings above them', () => {
    expect(kept('bang_1')).toEqual(['ket_qua', ' tuyen_truyen', '  hinh_thuc', '   bang_1']);
    expect(kept('bang_2')).toEqual(['ket_qua', ' tuyen_truyen', '  bang_2']);
  });

  test('for appendices alone', () => {
    expect(kept('bieu_2')).toEqual(['bieu_2']);
    expect(onlyOf(WHOLE, ['phoi_hop'])?.appendices).toBeUndefined();
  });

  test('for nothing where nothing of the outline is named', () => {
    expect(kept('khong_co')).toBeNull();
    expect(kept('so_tin.1999')).toBeNull();
    expect(kept()).toBeNull();
  });
});
