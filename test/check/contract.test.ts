import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer } from '../../schemas/submission.js';
import { check } from '../../src/check/index.js';
import { exampleForm, exampleSubmission } from '../support/example/index.js';

const outline = `
sections:
  - id: ket_qua
    title: Kết quả
    min_words: 2
    points:
      - {id: quan_triet, ask: Việc tổ chức học tập., figures: [{id: so_luot, label: Số lượt, min: 0}]}
      - {id: xu_ly, ask: Kết quả xử lý., if_any: true, figures: [{id: so_vu, label: Số vụ, series: [2024, 2025]}]}
    tables:
      - id: chi_tieu
        title: Chỉ tiêu
        total: true
        rows: [{id: hoi_nghi, label: Hội nghị}, {id: thi_dua, label: Thi đua, if_any: true}]
        columns: [{id: so_luong, label: Số lượng, type: integer}, {id: ghi_chu, label: Ghi chú, required: false}]
  - {id: kien_nghi, title: Kiến nghị, if_any: true}
appendices:
  - id: bieu_1
    title: Nhân sự
    rows: {min: 2}
    columns: [{id: ten, label: Họ tên, key: true}, {id: nam_sinh, label: Năm sinh, type: integer}]
`;
const form = exampleForm(outline);
const full = exampleSubmission(form, { returned: {} });

// Mostly answered, so that an item that is open alone is met in many of the runs.
const state = fc.oneof(
  { weight: 20, arbitrary: fc.constant<Answer['state']>('answered') },
  { weight: 1, arbitrary: fc.constantFrom<Answer['state']>('nil', 'blank', 'missing', 'unknown') },
);
const submissions = fc
  .array(state, { minLength: full.answers.length, maxLength: full.answers.length })
  .map((states) => ({
    ...full,
    answers: full.answers.map((answer, index): Answer => ({ ...answer, state: states[index] ?? 'answered' })),
  }));

const isOpen = ({ state: is }: Answer): boolean => is === 'blank' || is === 'missing';

describe('a review, whatever came back', () => {
  test('names each required item that is missing or blank in just one error', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const { answers, findings } = check(form, submission);
        for (const { item } of answers.filter((answer) => answer.required && isOpen(answer))) {
          const errors = findings.filter((one) => one.item === item && one.severity === 'error');
          expect({ item, errors: errors.map((one) => one.code) }).toEqual({ item, errors: [expect.anything()] });
        }
      }),
    );
  });

  test('has no error about an item that need not be answered and was left open', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const { answers, findings } = check(form, submission);
        const free = new Set(answers.filter((answer) => !answer.required && isOpen(answer)).map(({ item }) => item));
        expect(findings.filter((one) => one.severity === 'error' && free.has(one.item ?? ''))).toEqual([]);
      }),
    );
  });

  test.each(['blank', 'missing', 'unknown'] as const)(
    'is not complete, nor by its percentage, where a required table is %s, though all its cells are answered',
    (state) => {
      const answers = full.answers.map((one): Answer => (one.item === 'bieu_1' ? { ...one, state } : one));
      expect(check(form, { ...full, answers })).toMatchObject({
        status: 'incomplete',
        completeness: { percent: expect.not.closeTo(100) },
      });
    },
  );

  test('counts a table whose cells are open by its cells alone', () => {
    const lost =
      (state: Answer['state']) =>
      (one: Answer): Answer =>
        one.item.startsWith('bieu_1.') || one.item === 'bieu_1' ? { ...one, state } : one;
    const [whole, blank] = [full.answers, full.answers.map(lost('blank'))].map(
      (answers) => check(form, { ...full, answers }).completeness,
    );
    expect(blank).toMatchObject({ required: whole?.required, answered: (whole?.answered ?? 0) - 4 });
    for (const { item } of full.answers.filter((one) => one.item.startsWith('bieu_1.') && one.kind === 'cell')) {
      const answers = full.answers.map(
        (one): Answer => (one.item === 'bieu_1' || one.item === item ? { ...one, state: 'blank' } : one),
      );
      const { required, answered } = check(form, { ...full, answers }).completeness;
      expect([item, required, answered]).toEqual([item, whole?.required, (whole?.answered ?? 0) - 1]);
    }
  });

  test('is complete only where no required item is open or doubtful', () => {
    fc.assert(
      fc.property(submissions, (submission) => {
        const { status, answers, completeness } = check(form, submission);
        const open = answers.some((answer) => answer.required && answer.state !== 'answered' && answer.state !== 'nil');
        if (open)
          expect({ status, whole: completeness.percent === 100 }).toEqual({ status: 'incomplete', whole: false });
      }),
    );
  });
});

test('a form that was filled in well has no finding at all', () => {
  const { status, completeness, findings } = check(form, full);
  expect({ status, findings, percent: completeness.percent }).toEqual({
    status: 'complete',
    findings: [],
    percent: 100,
  });
});
