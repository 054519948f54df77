import { describe, expect, test } from '@jest/globals';
import { check, completenessOf } from '../../src/check/index.js';
import { exampleForm, exampleSubmission } from '../support/example/index.js';

const form = exampleForm(`
sections:
  - id: mo_dau
    title: Mở đầu
    points:
      - {id: dac_diem, ask: Đặc điểm., figures: [{id: so_nguoi, label: Số người}]}
  - {id: kien_nghi, title: Kiến nghị}
appendices:
  - id: chi_tieu
    title: Chỉ tiêu
    total: true
    rows: [{id: tin, label: Tin}, {id: bai, label: Bài}, {id: anh, label: Ảnh, if_any: true}]
    columns:
      - {id: so_luong, label: Số lượng, type: integer}
      - {id: ky_truoc, label: Kỳ trước, type: integer}
      - {id: ghi_chu, label: Ghi chú, required: false}
  - id: bieu_1
    title: Nhân sự
    rows: {min: 2}
    columns: [{id: ten, label: Họ tên, key: true}, {id: nam_sinh, label: Năm sinh, type: integer}]
`);
const of = (returned: Record<string, string | null>) => check(form, exampleSubmission(form, { returned })).completeness;

const full = of({});
/** How many answers are wanting, and whether as much is asked as in a form that was filled in. */
const wanting = (returned: Record<string, string | null>) => {
  const { required, answered } = of(returned);
  return { wanting: required - answered, asked: required };
};

test('counts what is required and what of it was answered', () => {
  expect(wanting({ kien_nghi: '', so_nguoi: null })).toEqual({ wanting: 2, asked: full.required });
});

describe('asks for as much where something was deleted:', () => {
  test('a table with its cells and totals', () => {
    const six = { so_luong: 2, ky_truoc: 2, totals: 2 };
    const cells = Object.values(six).reduce((sum, n) => sum + n, 0);
    expect(wanting({ chi_tieu: null })).toEqual({ wanting: cells, asked: full.required });
  });

  test('a row, but not one that was asked "if any"', () => {
    expect(wanting({ 'chi_tieu.tin': null })).toEqual({ wanting: 2, asked: full.required });
    expect(wanting({ 'chi_tieu.anh': null }).wanting).toBe(0);
  });

  test('the total row', () => {
    expect(wanting({ 'chi_tieu.total': null })).toEqual({ wanting: 2, asked: full.required });
  });

  test('a column, with its total', () => {
    expect(wanting({ 'chi_tieu.so_luong': null, 'chi_tieu.total.so_luong': '' }).wanting).toBe(3);
  });

  test('a row and a column, whose common cell counts once', () => {
    expect(wanting({ 'chi_tieu.tin': null, 'chi_tieu.bai': null })).toEqual({ wanting: 4, asked: full.required });
    const crossed = { 'chi_tieu.tin': null, 'chi_tieu.so_luong': null, 'chi_tieu.total.so_luong': '' };
    expect(wanting(crossed).wanting).toBe(4);
  });

  test('an open table, with as many rows as it must have', () => {
    expect(wanting({ bieu_1: null })).toEqual({ wanting: 4, asked: full.required });
    expect(wanting({ bieu_1: '' })).toEqual({ wanting: 4, asked: full.required });
    expect(wanting({ 'bieu_1.r2': null })).toEqual({ wanting: 2, asked: full.required });
  });
});

test('a column of an open table that is gone is wanting in each row found', () => {
  expect(wanting({ 'bieu_1.r3.ten': 'An', 'bieu_1.nam_sinh': null }).wanting).toBe(3);
});

test('asks for all rows found where there are more than there must be', () => {
  expect(of({ 'bieu_1.r3.nam_sinh': '1980' }).required).toBe(full.required + 2);
});

test('asks for nothing of a table asked "if any", whatever became of it', () => {
  const loose = exampleForm(`
sections: [{id: ket_qua, title: Kết quả}]
appendices:
  - id: bieu_1
    title: Vụ việc
    if_any: true
    total: true
    rows: {min: 2}
    columns: [{id: ten, label: Tên, key: true}, {id: so_vu, label: Số vụ, type: integer}]
`);
  const required = (returned: Record<string, string | null>): number =>
    check(loose, exampleSubmission(loose, { returned })).completeness.required;
  expect([required({ bieu_1: null }), required({ bieu_1: '' })]).toEqual([5, 5]);
});

test('asks for one answer of a table that may have any rows and has none, its total not counted', () => {
  const free = exampleForm(`
sections: [{id: ket_qua, title: Kết quả}]
appendices:
  - id: bieu_1
    title: Vụ việc
    total: true
    columns: [{id: ten, label: Tên, key: true}, {id: so_vu, label: Số vụ, type: integer}]
`);
  const { required, answered } = check(free, exampleSubmission(free, { returned: { bieu_1: '' } })).completeness;
  expect({ required, answered }).toEqual({ required: 6, answered: 5 });
});

test('asks for no cells of a table answered "none"', () => {
  expect(wanting({ bieu_1: 'Không có' }).wanting).toBe(0);
});

test('leaves one answer for what is lost, whatever it counts as', () => {
  const { answers } = check(form, exampleSubmission(form, { returned: { chi_tieu: null } }));
  expect(answers.filter(({ item }) => item.startsWith('chi_tieu')).map(({ item }) => item)).toEqual(['chi_tieu']);
});

describe('the percentage', () => {
  const { answers } = check(form, exampleSubmission(form, { returned: { kien_nghi: '' } }));
  const [open] = answers.filter(({ state }) => state === 'blank');
  const given = answers.filter(({ state, required }) => state === 'answered' && required);
  const percent = (done: number, left: number): number => {
    const list = [...Array.from({ length: done }, (_, n) => given[n % given.length]), ...Array(left).fill(open)];
    return completenessOf(list, exampleForm('sections: [{id: a, title: A}]')).percent;
  };

  test('is a whole number, rounded down', () => {
    expect([percent(2, 1), percent(1, 2)]).toEqual([66, 33]);
  });

  test('is 100 only where nothing is missing', () => {
    expect([percent(999, 1), percent(5, 0), percent(0, 0)]).toEqual([99, 100, 100]);
  });

  test('is 0 only where nothing was answered', () => {
    expect([percent(1, 999), percent(0, 5)]).toEqual([1, 0]);
  });
});

describe('what holds places to fill in is none itself:', () => {
  const asked = (outline: string): number => {
    const small = exampleForm(outline);
    return check(small, exampleSubmission(small, { returned: {} })).completeness.required;
  };
  const fields = asked('sections: [{id: a, title: A, if_any: true}]');

  test('a heading above points is not counted, one with a text of its own is', () => {
    expect(asked('sections: [{id: a, title: A, points: [{id: b, ask: B.}]}]') - fields).toBe(1);
    expect(asked('sections: [{id: a, title: A, min_words: 2, points: [{id: b, ask: B.}]}]') - fields).toBe(2);
  });

  test('a table counts as its cells', () => {
    const table =
      'tables: [{id: t, title: T, rows: [{id: x, label: X}], columns: [{id: c, label: C}, {id: d, label: D}]}]';
    expect(asked(`sections: [{id: a, title: A, ${table}}]`) - fields).toBe(2);
  });

  test('a heading that is gone from above its answers makes the report no less full, but is told', () => {
    const { status, completeness, findings } = check(form, exampleSubmission(form, { returned: { mo_dau: null } }));
    expect({ status, completeness }).toEqual({ status: 'incomplete', completeness: full });
    expect(findings.map(({ code, item }) => [code, item])).toEqual([['section-missing', 'mo_dau']]);
  });
});

describe('what the form said when it was given out', () => {
  const unit = {
    id: 'xa_a',
    name: 'Đảng ủy xã A',
    place: 'Mường So',
    prefill: {
      figures: { so_nguoi: 12 },
      rows: {
        bieu_1: [
          { ten: 'Báo A', loai: 'in' },
          { ten: 'Báo B', loai: 'in' },
        ],
      },
    },
  };
  const outline = `
sections:
  - id: mo_dau
    title: Mở đầu
    figures: [{id: so_nguoi, label: Số người}, {id: so_tin, label: Số tin}]
appendices:
  - id: bieu_1
    title: Báo chí
    columns:
      - {id: ten, label: Tên, key: true}
      - {id: loai, label: Loại}
      - {id: so_tin, label: Số tin, type: integer}
`;
  const prefilled = exampleForm(outline, unit);
  const came = {
    place: 'Mường So',
    number: '',
    date: '',
    signatory: '',
    so_nguoi: '12',
    so_tin: '',
    'bieu_1.r1.ten': 'Báo A',
    'bieu_1.r1.loai': 'in',
    'bieu_1.r1.so_tin': '',
    'bieu_1.r2.ten': 'Báo B',
    'bieu_1.r2.loai': 'in',
    'bieu_1.r2.so_tin': '',
  };
  const counted = (returned: Record<string, string>) =>
    check(prefilled, exampleSubmission(prefilled, { returned: { ...came, ...returned } })).completeness;

  test('is no answer: handed in as it came, the form is 0 percent complete', () => {
    expect(counted({})).toEqual({ required: 6, answered: 0, percent: 0 });
  });

  test('is one where somebody corrected it', () => {
    expect(counted({ so_nguoi: '13', 'bieu_1.r2.ten': 'Báo B và C' })).toMatchObject({ required: 8, answered: 2 });
  });

  test('is wanting where somebody took it out', () => {
    expect(counted({ so_nguoi: '' })).toMatchObject({ required: 7, answered: 0 });
  });

  test('is known in rows that moved up, and beside rows that were added', () => {
    const moved = { 'bieu_1.r1.ten': 'Báo B', 'bieu_1.r2.ten': 'Báo mới', 'bieu_1.r2.so_tin': '5' };
    expect(counted(moved)).toMatchObject({ required: 7, answered: 2 });
  });
});
