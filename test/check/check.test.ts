import { describe, expect, test } from '@jest/globals';
import type { DocumentPlace } from '../../schemas/place.js';
import { check } from '../../src/check/index.js';
import { exampleForm, exampleSubmission } from '../support/example/index.js';

const outline = (rules = ''): string => `
${rules}
sections:
  - id: mo_dau
    title: Mở đầu
    points:
      - {id: dac_diem, ask: Đặc điểm., figures: [{id: so_nguoi, label: Số người}]}
  - {id: kien_nghi, title: Kiến nghị}
appendices:
  - id: bieu_1
    title: Nhân sự
    rows: {min: 1}
    columns: [{id: ten, label: Họ tên, key: true}, {id: nam_sinh, label: Năm sinh, type: integer}]
`;
const review = (returned: Record<string, string | null>, rules?: string) => {
  const form = exampleForm(outline(rules));
  return check(form, exampleSubmission(form, { returned }));
};
const codes = (findings: readonly { code: string }[]): string[] => findings.map(({ code }) => code);

describe('an answer found on weak evidence', () => {
  test('leaves the form incomplete until a person has looked, though it is no error', () => {
    const form = exampleForm(outline());
    const uncertain = exampleSubmission(form, { returned: {}, also: { uncertain: ['kien_nghi'] } });
    const { status, completeness, findings } = check(form, uncertain);
    expect(findings.map(({ code, severity }) => ({ code, severity }))).toEqual([
      { code: 'answer-uncertain', severity: 'warning' },
    ]);
    expect({ status, open: completeness.required - completeness.answered }).toEqual({ status: 'incomplete', open: 1 });
  });
});

test('points that may have been answered apart are asked about apart', () => {
  const form = exampleForm(`
sections:
  - id: chi_dao
    title: Chỉ đạo
    points: [{id: mot, ask: Một.}, {id: hai, ask: Hai.}, {id: ba, ask: Ba.}]
`);
  const items = (returned: Record<string, string>): unknown[] =>
    check(form, exampleSubmission(form, { returned, also: { uncertain: ['mot', 'hai', 'ba'] } })).findings.map(
      ({ item }) => item,
    );
  expect(items({ mot: 'A', hai: 'A', ba: 'B' })).toEqual(['chi_dao', 'ba']);
  expect(items({ mot: 'A', hai: 'B', ba: 'C' })).toEqual(['mot', 'hai', 'ba']);
});

describe('a part asked "if any"', () => {
  const definition = `
sections:
  - id: ket_qua
    title: Kết quả
    figures: [{id: so_vu, label: Số vụ, if_any: true, series: [2024, 2025]}]
    tables:
      - {id: vu_viec, title: Vụ việc, if_any: true, columns: [{id: ten, label: Tên}]}
`;
  const left = (returned: Record<string, string | null>): (string | null)[] => {
    const form = exampleForm(definition);
    return check(form, exampleSubmission(form, { returned })).findings.map(({ item }) => item);
  };

  test('is told once where a whole series is blank, and by its value where one of them is', () => {
    expect(left({ 'so_vu.2024': '', 'so_vu.2025': '' })).toEqual(['so_vu']);
    expect(left({ 'so_vu.2025': '' })).toEqual(['so_vu.2025']);
  });

  const columns = 'columns: [{id: ten, label: Tên}]';
  test.each([
    ['a point', 'points: [{id: phan, ask: Một., if_any: true}]'],
    ['a figure of a point', 'points: [{id: mot, ask: Một., figures: [{id: phan, label: Số vụ, if_any: true}]}]'],
    [
      'a table of a point',
      `points: [{id: mot, ask: Một., tables: [{id: phan, title: Bảng, if_any: true, ${columns}}]}]`,
    ],
    ['a table', `tables: [{id: phan, title: Bảng, if_any: true, ${columns}}]`],
    ['a section in it', 'sections: [{id: phan, title: Phần, if_any: true}]'],
  ])('is told where it is %s and nothing else in its section is', (_, part) => {
    const form = exampleForm(`sections: [{id: ket_qua, title: Kết quả, ${part}}]`);
    const { findings } = check(form, exampleSubmission(form, { returned: { phan: '' } }));
    expect(findings.map(({ code, item }) => [code, item])).toEqual([['if-any-blank', 'phan']]);
  });

  test('stands under its headings, a whole series too', () => {
    const form = exampleForm(definition);
    const { findings } = check(form, exampleSubmission(form, { returned: { 'so_vu.2024': '', 'so_vu.2025': '' } }));
    expect(findings[0]?.place).toMatchObject({ trail: ['1. Kết quả'] });
  });

  test('may be a table left empty or deleted', () => {
    expect([left({ vu_viec: '' }), left({ vu_viec: null })]).toEqual([['vu_viec'], ['vu_viec']]);
  });
});

describe('grading', () => {
  test('follows the rules of the definition', () => {
    const { status, findings } = review({ kien_nghi: '' }, 'rules: {section-empty: warning}');
    expect({ status, severity: findings[0]?.severity }).toEqual({ status: 'complete', severity: 'warning' });
  });

  test('leaves out what the definition switches off', () => {
    expect(
      review({ number: '', kien_nghi: '' }, 'rules: {field-missing: off}').findings.map(({ code }) => code),
    ).toEqual(['section-empty']);
  });
});

describe('the order of findings', () => {
  test('puts statements behind all items, and what was left in the file at the end', () => {
    const form = exampleForm(`
sections:
  - {id: ket_qua, title: Kết quả, figures: [{id: so_lop, label: Số lớp}, {id: so_nguoi, label: Số người}]}
checks: [{that: so_lop <= so_nguoi, say: Lớp nào cũng phải có người.}]
`);
    const returned = { so_lop: '2', so_nguoi: '1', ket_qua: '' };
    const also = { unasked: 'Lời cảm ơn', traces: { comments: 1 } };
    const { findings } = check(form, exampleSubmission(form, { returned, also }));
    expect(codes(findings)).toEqual(['section-empty', 'check-failed', 'section-unasked', 'comments-left']);
    expect(findings[1]?.data).toMatchObject({
      names: [
        { label: 'Số lớp', text: '2' },
        { label: 'Số người', text: '1' },
      ],
    });
  });

  test('puts what is said of fixed rows before what is said of their cells', () => {
    const form = exampleForm(`
sections: [{id: ket_qua, title: Kết quả}]
appendices:
  - id: bieu_1
    title: Nhân sự
    rows: [{id: xa, label: Xã}, {id: huyen, label: Huyện}]
    columns: [{id: tong, label: Tổng số, type: integer}, {id: nu, label: Nữ, type: integer}]
    checks: [{that: row.nu <= row.tong, say: Số nữ không quá tổng số.}]
`);
    const returned = { 'bieu_1.xa.tong': '', 'bieu_1.huyen.tong': '1', 'bieu_1.huyen.nu': '2' };
    expect(check(form, exampleSubmission(form, { returned })).findings.map(({ item }) => item)).toEqual([
      'bieu_1.huyen',
      'bieu_1.xa.tong',
    ]);
  });

  test('is that of the form, whatever the order of the checks', () => {
    const returned = { 'bieu_1.r1.nam_sinh': '', kien_nghi: '', so_nguoi: '', dac_diem: '', number: '' };
    expect(review(returned).findings.map(({ item }) => item)).toEqual([
      'number',
      'dac_diem',
      'so_nguoi',
      'kien_nghi',
      'bieu_1.r1.nam_sinh',
    ]);
  });

  test('counts rows as numbers: the tenth comes after the second', () => {
    const returned = { 'bieu_1.r10.ten': '', 'bieu_1.r2.ten': '' };
    expect(review(returned).findings.map(({ item }) => item)).toEqual(['bieu_1.r2.ten', 'bieu_1.r10.ten']);
  });
});

describe('an answer "none"', () => {
  test('frees the figures of its point and counts as an answer', () => {
    const { status, answers, completeness, findings } = review({ dac_diem: 'Không có', so_nguoi: '' });
    expect(codes(findings)).toEqual(['nil-where-required']);
    expect(answers.find(({ item }) => item === 'so_nguoi')?.required).toBe(false);
    expect({ status, percent: completeness.percent }).toEqual({ status: 'complete', percent: 100 });
  });

  test('to a part asked "if any" leaves nothing to tell of its figures and tables', () => {
    const form = exampleForm(`
sections:
  - id: kien_nghi
    title: Kiến nghị
    if_any: true
    figures: [{id: so_kien_nghi, label: Số kiến nghị}, {id: so_tin, label: Số tin, series: [2024, 2025]}]
    tables: [{id: ban_ke, title: Bản kê, columns: [{id: ten, label: Tên}]}]
`);
    const returned = { kien_nghi: 'Không có', so_kien_nghi: '', 'so_tin.2024': '', 'so_tin.2025': '', ban_ke: '' };
    expect(check(form, exampleSubmission(form, { returned })).findings).toEqual([]);
  });

  test('does not free the figures of another point', () => {
    expect(codes(review({ kien_nghi: 'Không có', so_nguoi: '' }).findings)).toContain('figure-missing');
  });
});

test('a place that is gone is told by the headings of the form', () => {
  const { findings } = review({ so_nguoi: null });
  expect(findings[0]?.place).toEqual({ in: 'document', trail: ['1. Mở đầu'], block: null, quote: '' });
});

test('a place the reader found under no heading is told by those of the form', () => {
  const form = exampleForm(outline());
  const submission = exampleSubmission(form, { returned: { kien_nghi: '', 'bieu_1.nam_sinh': null } });
  const bare = <T extends { place: DocumentPlace }>(one: T): T => ({ ...one, place: { ...one.place, trail: [] } });
  const { findings } = check(form, {
    ...submission,
    answers: submission.answers.map(bare),
    tables: submission.tables.map(bare),
  });
  expect(findings.map(({ item, place }) => [item, place.in === 'document' ? place.trail : null])).toEqual([
    ['kien_nghi', ['2. Kiến nghị']],
    ['bieu_1.nam_sinh', ['Phụ lục Nhân sự']],
  ]);
});

describe('a review says what it is of', () => {
  test('by outline, title, period and unit', () => {
    expect(review({}).of).toEqual({
      outline: { id: 'vi_du', version: 1 },
      title: 'Báo cáo',
      unit: { id: 'xa_a', name: 'Đảng ủy xã A' },
      period: { code: '2026', label: 'năm 2026', from: '2026-01-01', to: '2026-12-31' },
    });
  });

  test('without a unit where none is known', () => {
    const form = exampleForm(outline(), null);
    expect(check(form, exampleSubmission(form, { returned: {} })).of.unit).toBe(null);
  });
});

describe('a row of an open table', () => {
  const rowOf = (returned: Record<string, string | null>): unknown =>
    review(returned).findings.map(({ data }) => ('row' in data ? data.row : null));

  test('is named by what stands in its key column', () => {
    expect(rowOf({ 'bieu_1.r1.ten': 'Nguyễn Văn An', 'bieu_1.r1.nam_sinh': '' })).toEqual([
      { label: 'Nguyễn Văn An', at: 1 },
    ]);
  });

  test('is named by its place where its key is blank, not by the prompt that stands there', () => {
    const form = exampleForm(outline());
    const submission = exampleSubmission(form, { returned: { 'bieu_1.r2.ten': '' } });
    const answers = submission.answers.map((one) => (one.item === 'bieu_1.r2.ten' ? { ...one, text: 'Nhập' } : one));
    const { findings } = check(form, { ...submission, answers });
    expect(findings.map(({ item, data }) => ({ item, row: 'row' in data ? data.row : null }))).toEqual([
      { item: 'bieu_1.r2.ten', row: { label: null, at: 2 } },
    ]);
  });
});
