import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Letterhead, LetterheadFile } from '../../../schemas/letterhead.js';
import { Outline } from '../../../schemas/outline.js';
import { Unit } from '../../../schemas/units.js';
import { type Form, periodOf, printedRecipients, resolve, totalledColumns } from '../../../src/form/index.js';

const { in: _, ...letterhead } = LetterheadFile.parse(
  parse(readFileSync(join(import.meta.dirname, '../../../templates/letterheads/vn-party-2018.yaml'), 'utf8')),
);

/** The form of one unit from the sections, appendices, … of a definition. */
function formOf(
  definition: string,
  unit: object | null = { id: 'xa', name: 'Đảng ủy xã Mường So', group: 'co_so' },
  only?: readonly string[],
): Form {
  const groups = { co_so: 'Chi, đảng bộ cơ sở', truyen_thong: 'Trung tâm truyền thông' };
  const outline = Outline.parse({ decuong: 1, id: 'bao_cao', title: 'Báo cáo', groups, ...parse(definition) });
  const period = periodOf(outline, '2026');
  if (!period) throw new Error('no period');
  return resolve({ outline, unit: unit && Unit.parse(unit), period, letterhead, only });
}

const SECTIONS = `
sections:
  - {id: tinh_hinh, title: Tình hình}
  - id: rieng
    title: Phần riêng
    for: [truyen_thong]
    points: [{id: diem_rieng, ask: Điểm riêng.}]
  - id: ket_qua
    title: Kết quả
    sections:
      - {id: chi_dao, title: Chỉ đạo}
      - {id: xu_ly, title: Xử lý, if_any: true, figures: [{id: so_vu, label: Số vụ}]}
`;

describe('a form asks a unit for what its group owes', () => {
  test('what another group owes is left out, and leaves its number out', () => {
    expect(formOf(SECTIONS).sections.map(({ id, number }) => [id, number])).toEqual([
      ['tinh_hinh', 'I.'],
      ['ket_qua', 'III.'],
    ]);
  });

  test('numbers close up where each form counts its own', () => {
    expect(formOf(`numbering: own${SECTIONS}`).sections.map(({ id, number }) => [id, number])).toEqual([
      ['tinh_hinh', 'I.'],
      ['ket_qua', 'II.'],
    ]);
  });

  test('without a unit everything is shown, and what only some owe is not required', () => {
    const [tinhHinh, rieng] = formOf(SECTIONS, null).sections;
    expect(tinhHinh?.required).toBe(true);
    expect(rieng?.required).toBe(false);
    expect(rieng?.points[0]?.required).toBe(false);
  });

  test('"if any" is inherited, and marked once', () => {
    const xuLy = formOf(SECTIONS).sections[1]?.sections[1];
    expect(xuLy?.heading).toBe('Xử lý (nếu có)');
    expect(xuLy?.required).toBe(false);
    expect(xuLy?.figures[0]).toMatchObject({ ifAny: true, required: false, printed: 'Số vụ' });
  });

  test('a section that only holds others asks for no text of its own', () => {
    const [tinhHinh, ketQua] = formOf(SECTIONS).sections;
    expect([tinhHinh?.asksText, ketQua?.asksText]).toEqual([true, false]);
  });
});

test('texts speak of the unit and the period', () => {
  const form = formOf(`
title: "Báo cáo {{period.label}}"
sections: [{id: a, title: A, points: [{id: b, ask: "Tình hình của {{unit.name}}."}]}]`);
  expect(form.title).toBe('Báo cáo năm 2026');
  expect(form.sections[0]?.points[0]?.ask).toBe('Tình hình của Đảng ủy xã Mường So.');
});

test('figures have one value, or one for each year or each side of a comparison', () => {
  const form = formOf(
    `
sections:
  - id: a
    title: A
    figures:
      - {id: don, label: Đơn}
      - {id: chuoi, label: Chuỗi, series: [2024, 2025]}
      - {id: so_sanh, label: So sánh, compare: [plan, actual]}`,
    { id: 'xa', name: 'Xã', group: 'co_so', prefill: { figures: { don: 18, 'so_sanh.plan': 2.5 } } },
  );
  const values = form.sections[0]?.figures.flatMap((figure) => figure.values.map((v) => [v.item, v.label, v.preset]));
  expect(values).toEqual([
    ['don', '', '18'],
    ['chuoi.2024', '2024', null],
    ['chuoi.2025', '2025', null],
    ['so_sanh.plan', 'Kế hoạch', '2,5'],
    ['so_sanh.actual', 'Thực hiện', null],
  ]);
});

describe('tables', () => {
  const table = (more: string): string => `
sections: [{id: a, title: A, points: [{id: b, ask: Nêu, see: bieu}]}]
appendices:
  - id: bieu
    title: Biểu
    columns: [{id: x, label: X, type: integer}, {id: y, label: Y, type: percent}]
    ${more}`;

  test('the labels of fixed rows stand in a first column of their own, codes in one behind it', () => {
    const [bieu] = formOf(table('rows: [{id: r, label: Hàng, code: "01"}]')).appendices;
    expect(bieu?.columns.map(({ is, id }) => [is, id])).toEqual([
      ['label', '_label'],
      ['code', '_code'],
      ['value', 'x'],
      ['value', 'y'],
    ]);
  });

  test('percentages have no total', () => {
    const [bieu] = formOf(table('total: true')).appendices;
    expect(bieu && totalledColumns(bieu).map(({ id }) => id)).toEqual(['x']);
  });

  test('one appendix has no number, two have; a point names the one it refers to', () => {
    const one = formOf(table(''));
    expect(one.appendices[0]?.number).toBe('Phụ lục');
    expect(one.sections[0]?.points[0]?.ask).toBe('Nêu (xem Phụ lục)');
    const two = formOf(`${table('')}\n  - {id: bieu_2, title: Biểu 2, columns: [{id: z, label: Z}]}`);
    expect(two.appendices.map(({ number }) => number)).toEqual(['Phụ lục 1', 'Phụ lục 2']);
  });

  test('a point does not refer to a table its unit is not asked for', () => {
    expect(formOf(table('for: [truyen_thong]')).sections[0]?.points[0]?.ask).toBe('Nêu');
  });
});

test('the same input gives the same fingerprint, another text another', () => {
  expect(formOf(SECTIONS).stamp).toEqual(formOf(SECTIONS).stamp);
  expect(formOf(SECTIONS).stamp.fingerprint).not.toBe(
    formOf(SECTIONS.replace('Xử lý', 'Giải quyết')).stamp.fingerprint,
  );
});

test('the number of the document is asked between its printed parts', () => {
  const form = formOf(SECTIONS, { id: 'xa', name: 'Xã', group: 'co_so', symbol: 'ĐU' });
  expect(form.head.number).toEqual({ before: 'Số ', after: '-BC/ĐU' });
  expect(formOf(SECTIONS).head.number).toEqual({ before: 'Số ', after: '-BC' });
});

test('a field of the document and a figure of the same id are two items', () => {
  const { fields } = formOf('sections: [{id: a, title: A, figures: [{id: date, label: Ngày họp, type: date}]}]');
  expect(fields.map(({ id, item }) => [id, item])).toEqual([
    ['number', 'number'],
    ['place', 'place'],
    ['date', 'field.date'],
    ['signatory', 'signatory'],
  ]);
});

test('days already known stand in figures and rows as people write them', () => {
  const unit = {
    id: 'xa',
    name: 'Xã',
    prefill: { figures: { ngay: '2026-02-10' }, rows: { bieu: [{ tu: '2026-02-03', ghi: '2026-02-03' }] } },
  };
  const form = formOf(
    `
sections: [{id: mot, title: Một, figures: [{id: ngay, label: Ngày, type: date}]}]
appendices: [{id: bieu, title: Biểu, columns: [{id: tu, label: Từ ngày, type: date}, {id: ghi, label: Ghi chú}]}]
`,
    unit,
  );
  expect(form.sections[0]?.figures[0]?.values[0]?.preset).toBe('10/02/2026');
  expect(form.appendices[0]?.rows).toMatchObject({ presets: [{ tu: '03/02/2026', ghi: '2026-02-03' }] });
});

describe('a supplement', () => {
  const WHOLE = `

sections:
  - {id: mot, title: Một, figures: [{id: x, label: X}]}
  - {id: hai, title: Hai, points: [{id: b, ask: Nêu, see: bieu_2}]}
appendices:
  - {id: bieu_1, title: Biểu 1, columns: [{id: y, label: Y}]}
  - {id: bieu_2, title: Biểu 2, columns: [{id: z, label: Z}]}
checks: [{that: "x >= 0", say: X không âm.}]`;
  const supplement = formOf(WHOLE, undefined, ['b', 'bieu_2']);

  test('asks for what is named alone, under the numbers of the whole', () => {
    expect(supplement.sections.map(({ id, number }) => [id, number])).toEqual([['hai', 'II.']]);
    expect(supplement.appendices.map(({ id, number }) => [id, number])).toEqual([['bieu_2', 'Phụ lục 2']]);
    expect(supplement.sections[0]?.points[0]?.ask).toBe('Nêu (xem Phụ lục 2)');
  });

  test('is called so, and says so in its guide', () => {
    const whole = formOf(WHOLE);
    expect([whole.kind, supplement.kind]).toEqual(['BÁO CÁO', 'BÁO CÁO BỔ SUNG']);
    expect(supplement.guide).toHaveLength(whole.guide.length + 1);
    expect(supplement.guide[0]).toMatch(/bổ sung/);
    expect(supplement.guide.slice(1)).toEqual(whole.guide);
  });

  test('holds no checks, which are of the whole report', () => {
    expect(formOf(WHOLE).checks).toHaveLength(1);
    expect(supplement.checks).toEqual([]);
  });

  test('carries what it asks for in its stamp; a whole form does not', () => {
    expect(supplement.stamp.only).toEqual(['b', 'bieu_2']);
    expect(formOf(WHOLE).stamp).not.toHaveProperty('only');
  });

  test('of nothing the outline asks for is the whole form', () => {
    expect(formOf(WHOLE, undefined, ['khong_co'])).toEqual(formOf(WHOLE));
  });
});

describe('appendices some units are not asked for', () => {
  const THREE = `
sections: [{id: mot, title: Một}]
appendices:
  - {id: bieu_1, title: Biểu 1, for: [truyen_thong], columns: [{id: x, label: X}]}
  - {id: bieu_2, title: Biểu 2, columns: [{id: y, label: Y}]}`;
  const numbers = (definition: string) => formOf(definition).appendices.map(({ id, number }) => [id, number]);

  const FOUR = `${THREE}
  - {id: bieu_3, title: Biểu 3, columns: [{id: z, label: Z}]}`;

  test('leave their numbers out', () => {
    expect(numbers(FOUR)).toEqual([
      ['bieu_2', 'Phụ lục 2'],
      ['bieu_3', 'Phụ lục 3'],
    ]);
  });

  test('leave no gap where each form counts its own', () => {
    expect(numbers(`numbering: own${FOUR}`)).toEqual([
      ['bieu_2', 'Phụ lục 1'],
      ['bieu_3', 'Phụ lục 2'],
    ]);
  });

  test('leave the only one without a number', () => {
    expect(numbers(THREE)).toEqual([['bieu_2', 'Phụ lục']]);
    expect(numbers(`numbering: own${THREE}`)).toEqual([['bieu_2', 'Phụ lục']]);
  });

  test.each([
    ['the outline has all numbers be those of the plan', `numbering: plan${THREE}`],
    [
      'a text of the outline calls an appendix by its number',
      THREE.replace('title: Một', 'title: Một (theo phụ lục số 2)'),
    ],
  ])('leave the only one its number where %s', (_, definition) => {
    expect(numbers(definition)).toEqual([['bieu_2', 'Phụ lục 2']]);
  });

  test('and are not asked for in a supplement leave it the names of the report it belongs to', () => {
    const named = (definition: string) =>
      formOf(definition, undefined, ['bieu_3']).appendices.map(({ number }) => number);
    expect(named(FOUR)).toEqual(['Phụ lục 3']);
    expect(named(THREE.replace('bieu_2', 'bieu_3'))).toEqual(['Phụ lục']);
  });
});

describe('the recipients', () => {
  const SHOWN = { ...letterhead, addressed_to: { ...letterhead.addressed_to, show: true } };

  function recipients(more: object, shown: Letterhead = SHOWN, name?: string): string[] {
    const sections = [{ id: 'mot', title: 'Một' }];
    const outline = Outline.parse({ decuong: 1, id: 'a', title: 'A', sections, ...more });
    const period = periodOf(outline, '2026');
    if (!period) throw new Error('no period');
    const unit = name === undefined ? null : Unit.parse({ id: 'don_vi', name });
    return printedRecipients(resolve({ outline, unit, period, letterhead: shown }));
  }

  test('are "Như trên" where somebody stands above, else whom it is for', () => {
    const both = { recipients: ['Như trên', 'Lưu: VT.'], addressed_to: ['Ban Tuyên giáo'] };
    expect(recipients(both)).toEqual(['Như trên', 'Lưu: VT.']);
    expect(recipients({ recipients: both.recipients })).toEqual(['Lưu: VT.']);
    expect(recipients(both, letterhead)).toEqual(['Ban Tuyên giáo', 'Lưu: VT.']);
    expect(recipients({ ...both, recipients: ['Như trên', 'Ban Tuyên giáo', 'Lưu'] }, letterhead)).toEqual([
      'Ban Tuyên giáo',
      'Lưu',
    ]);
  });

  test('are never the one who reports', () => {
    const listed = { recipients: ['Ban Tuyên giáo', 'Ban Tổ chức', 'Lưu'] };
    expect(recipients(listed, letterhead, 'Ban tổ chức').slice(0, -1)).toEqual(['Ban Tuyên giáo']);
  });

  test.each([
    ['Đảng ủy xã Mường So', 'vn-party-2018', 'Lưu Văn phòng Đảng ủy'],
    ['Huyện uỷ Phong Thổ', 'vn-party-2026', 'Lưu Văn phòng Huyện uỷ'],
    ['Ban Thường vụ Tỉnh ủy Lai Châu', 'vn-party-2018', 'Lưu Văn phòng Tỉnh ủy'],
    ['Chi bộ Hội Nông dân', 'vn-party-2018', 'Lưu Chi bộ'],
    ['Ủy ban nhân dân xã Dào San', 'vn-state-2020', 'Lưu: VT'],
    ['Trung tâm Văn hóa', 'vn-party-2018', 'Lưu Trung tâm Văn hóa'],
    ['Chi bộ Hội Nông dân', 'plain', 'Lưu'],
  ])('name who keeps a copy where it is said that one is kept: %s, %s', (name, id, kept) => {
    expect(recipients({ recipients: ['Lưu'] }, { ...letterhead, id }, name)).toEqual([kept]);
  });

  test('are who keeps a copy as the outline says it, where it does', () => {
    const said = ['Lưu Văn phòng', 'Lưu: VT, NC', 'Lưu trữ tỉnh'];
    expect(recipients({ recipients: said }, letterhead, 'Đảng ủy xã Mường So')).toEqual(said);
  });

  test('are none where the outline names none', () => {
    expect(recipients({})).toEqual([]);
  });
});

test('the board’s own words end the guide', () => {
  const { guide } = formOf('guidance: "Gửi kèm {{unit.name}}."\nsections: [{id: mot, title: Một}]');
  expect(guide.at(-1)).toBe('Gửi kèm Đảng ủy xã Mường So.');
  expect(guide.length).toBeGreaterThan(1);
});

test('the fingerprint is that of the same form whatever the order its letterhead was written in', () => {
  const reversed = Object.fromEntries(Object.entries(letterhead).reverse()) as typeof letterhead;
  const outline = Outline.parse({ decuong: 1, id: 'a', title: 'A', sections: [{ id: 'mot', title: 'Một' }] });
  const period = periodOf(outline, '2026');
  if (!period) throw new Error('no period');
  const of = (head: typeof letterhead) => resolve({ outline, unit: null, period, letterhead: head }).stamp.fingerprint;
  expect(of(reversed)).toBe(of(letterhead));
});

test('forms that ask for the same in another order are two forms', () => {
  const [a, b] = ['{id: a, title: A}', '{id: b, title: B}'];
  const of = (...sections: (string | undefined)[]) => formOf(`sections: [${sections.join(', ')}]`).stamp.fingerprint;
  expect(of(a, b)).not.toBe(of(b, a));
});
