import { describe, expect, test } from '@jest/globals';
import { NOWHERE } from '../../schemas/place.js';
import type { Decision } from '../../schemas/settled.js';
import { check } from '../../src/check/index.js';
import { settle, settlementsOf } from '../../src/settle/index.js';
import { answerTo, heading, line, readTyped, smallForm, table } from '../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      points: [
        {
          id: 'nhan_luc',
          ask: 'Nhân lực của đơn vị.',
          figures: [
            { id: 'so_nguoi', label: 'Số người', type: 'integer' },
            { id: 'so_lop', label: 'Số lớp', type: 'integer' },
          ],
        },
      ],
    },
  ],
});
const read = readTyped(
  form,
  heading('Kết quả'),
  line('Nhân lực của đơn vị.'),
  line('Đã bố trí đủ.'),
  line('Số người: nhiều người'),
  line('Số lớp: khoảng 30'),
);

const SHA = 'a'.repeat(64);
const decision = (said: Partial<Decision>): Decision => ({
  file: 'a.docx',
  sha256: SHA,
  by: 'Nguyễn Văn A',
  at: '2026-07-05',
  ...said,
});
const settled = (...said: Partial<Decision>[]) => settle(read, said.map(decision));
const by = { by: 'Nguyễn Văn A', at: '2026-07-05' };

describe('what a person settled of a place', () => {
  test('is its value, sure, with who said so; what was typed stays', () => {
    expect(answerTo(settled({ item: 'so_nguoi', value: 12, why: 'Gọi điện' }), 'so_nguoi')).toMatchObject({
      state: 'answered',
      value: 12,
      text: 'nhiều người',
      confidence: 1,
      settled: { ...by, why: 'Gọi điện' },
    });
  });

  test('is judged like any other answer', () => {
    const codes = (of: typeof read) => check(form, of).findings.map(({ code, item }) => `${code} ${item}`);
    expect(codes(read)).toContain('figure-not-a-number so_nguoi');
    expect(codes(settled({ item: 'so_nguoi', value: 12 }))).not.toContain('figure-not-a-number so_nguoi');
    expect(codes(settled({ item: 'so_nguoi', state: 'missing' }))).toContain('figure-missing so_nguoi');
  });

  test('may be none, or gone', () => {
    expect(answerTo(settled({ item: 'so_nguoi', state: 'nil' }), 'so_nguoi')).toMatchObject({ state: 'nil', value: 0 });
    expect(answerTo(settled({ item: 'nhan_luc', state: 'nil' }), 'nhan_luc')).toMatchObject({
      state: 'nil',
      value: null,
    });
    expect(answerTo(settled({ item: 'so_nguoi', state: 'missing' }), 'so_nguoi')).toMatchObject({
      state: 'missing',
      value: null,
      text: null,
    });
  });

  test('may be that it is right as read: then it is no longer read in two ways', () => {
    expect(read.ambiguous.map(({ item }) => item)).toEqual(['so_lop']);
    const as = settled({ item: 'so_lop', state: 'answered' });
    expect(answerTo(as, 'so_lop')).toMatchObject({ state: 'answered', value: 30, settled: by });
    expect(as.ambiguous).toEqual([]);
  });

  test('takes the best reading of what was unknown where it is said to be right', () => {
    const why = { because: 'words', seen: 'khoảng', expected: null, best: 40 } as const;
    const unsure = {
      ...read,
      answers: read.answers.map((one) =>
        one.item === 'so_nguoi' ? { ...one, state: 'unknown' as const, value: null, why } : one,
      ),
    };
    const answer = answerTo(settle(unsure, [decision({ item: 'so_nguoi', state: 'answered' })]), 'so_nguoi');
    expect(answer).toMatchObject({ state: 'answered', value: 40 });
    expect(answer).not.toHaveProperty('why');
  });

  test('is the text itself where a text is asked for', () => {
    const answer = answerTo(settled({ item: 'nhan_luc', value: 'Có 12 người.' }), 'nhan_luc');
    expect(answer).toMatchObject({ state: 'answered', value: 'Có 12 người.', text: 'Có 12 người.' });
  });
});

test('nothing else of a submission changes, and without decisions nothing at all', () => {
  expect(settle(read, [])).toBe(read);
  const after = settled({ item: 'so_nguoi', value: 12 }, { belongs_to_unit: 'dao_san' });
  expect(after.answers.filter(({ item }) => item !== 'so_nguoi')).toEqual(
    read.answers.filter(({ item }) => item !== 'so_nguoi'),
  );
  expect({ ...after, answers: [], ambiguous: [] }).toEqual({ ...read, answers: [], ambiguous: [] });
});

describe('decisions put together', () => {
  const OTHER = 'b'.repeat(64);

  test('each file has its own, and of two about the same the later one holds wherever it stands', () => {
    const held = settlementsOf([
      decision({ item: 'so_nguoi', value: 7, at: '2026-07-05T09:00+07:00', by: 'Trần Thị B' }),
      decision({ item: 'so_nguoi', value: 5 }),
      decision({ counts: false }),
      decision({ sha256: OTHER, belongs_to_unit: 'dao_san' }),
      decision({ sha256: OTHER, belongs_to_period: '2026' }),
      decision({ sha256: OTHER, parts: [{ file: 'a.docx', sha256: SHA }] }),
    ]);
    expect(held.places[SHA]?.map(({ value }) => value)).toEqual([7]);
    expect(held.counts).toEqual({ [SHA]: false });
    expect(held.belongs).toEqual({
      [OTHER]: { unit: 'dao_san', unitSettled: by, period: '2026', periodSettled: by },
    });
    expect(held.together).toEqual([[OTHER, SHA]]);
    expect(held.whole[OTHER]).toHaveLength(3);
  });

  test('of files said to be one report and a file said to count before or not at all, the later holds', () => {
    const parts = { parts: [{ file: 'b.docx', sha256: OTHER }] };
    const first = settlementsOf([decision({ counts: true, at: '2026-07-06' }), decision(parts)]);
    expect([first.together, first.counts]).toEqual([[], { [SHA]: true }]);
    for (const counts of [true, false]) {
      const then = settlementsOf([decision({ ...parts, at: '2026-07-06' }), decision({ sha256: OTHER, counts })]);
      expect([then.together, then.counts]).toEqual([[[SHA, OTHER]], {}]);
    }
  });

  test('of two lists with the same file the one decided later comes first', () => {
    const held = settlementsOf([
      decision({ parts: [{ file: 'c.docx', sha256: 'c'.repeat(64) }], at: '2026-07-06' }),
      decision({ sha256: OTHER, parts: [{ file: 'a.docx', sha256: SHA }] }),
    ]);
    expect(held.together).toEqual([
      [SHA, 'c'.repeat(64)],
      [OTHER, SHA],
    ]);
  });

  test('of two made at the same time the one further down holds', () => {
    const held = settlementsOf([decision({ counts: true }), decision({ counts: false })]);
    expect(held.counts).toEqual({ [SHA]: false });
  });
});

describe('what a person settled of a whole table', () => {
  const asked = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả',
        tables: [
          {
            id: 'bieu',
            title: 'Số liệu tuyên truyền',
            rows: [
              { id: 'mot', label: 'Báo cáo viên' },
              { id: 'hai', label: 'Tuyên truyền viên' },
            ],
            columns: [{ id: 'so', label: 'Số buổi', type: 'integer' }],
          },
        ],
      },
    ],
  });
  const filled = readTyped(
    asked,
    heading('Kết quả'),
    line('Số liệu tuyên truyền'),
    table([
      ['Chỉ tiêu', 'Số buổi'],
      ['Báo cáo viên', '12'],
      ['Tuyên truyền viên', '7'],
    ]),
  );
  const cellsOf = (...said: Partial<Decision>[]) =>
    settle(filled, said.map(decision)).answers.flatMap(({ kind, item, value }) =>
      kind === 'cell' ? [[item, value]] : [],
    );
  const both = [
    ['bieu.mot.so', 12],
    ['bieu.hai.so', 7],
  ];

  test('holds of its cells where it is not answered, or there is none', () => {
    expect(cellsOf({ item: 'ket_qua', state: 'missing' })).toEqual(both);
    expect(cellsOf({ item: 'bieu', state: 'answered' })).toEqual(both);
    expect(cellsOf({ item: 'bieu', state: 'missing' })).toEqual([]);
    expect(cellsOf({ item: 'bieu', state: 'nil' })).toEqual([]);
  });

  test('leaves what was settled of one of them', () => {
    expect(cellsOf({ item: 'bieu', state: 'missing' }, { item: 'bieu.mot.so', value: 9 })).toEqual([
      ['bieu.mot.so', 9],
    ]);
  });

  test('is told as a table that is missing, and as nothing else', () => {
    const codes = (state: 'missing' | 'nil') =>
      check(asked, settle(filled, [decision({ item: 'bieu', state })])).findings.map(
        ({ code, item }) => `${code} ${item}`,
      );
    expect(codes('missing').filter((one) => one.includes('bieu') && !one.startsWith('answer-settled'))).toEqual([
      'table-missing bieu',
    ]);
    expect(codes('nil').filter((one) => one.includes('bieu') && !one.startsWith('answer-settled'))).toEqual([
      'nil-where-required bieu',
    ]);
  });
});

describe('what a person settled of a row, a column or a figure as a whole', () => {
  const asked = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả',
        figures: [{ id: 'so_tin', label: 'Số tin bài', type: 'integer', series: [2025, 2026] }],
        tables: [
          {
            id: 'bieu',
            title: 'Số liệu tuyên truyền',
            rows: [
              { id: 'mot', label: 'Báo cáo viên' },
              { id: 'hai', label: 'Tuyên truyền viên' },
            ],
            columns: [
              { id: 'so', label: 'Số buổi', type: 'integer' },
              { id: 'luot', label: 'Số lượt', type: 'integer' },
            ],
          },
        ],
      },
    ],
  });
  const read = readTyped(
    asked,
    heading('Kết quả'),
    line('Số liệu tuyên truyền'),
    table([
      ['Chỉ tiêu', 'Số buổi', 'Số lượt'],
      ['Báo cáo viên', '12', '340'],
      ['Tuyên truyền viên', '7', ''],
    ]),
  );
  const filled: typeof read = {
    ...read,
    relabelled: [{ item: 'bieu.mot', label: 'Báo cáo viên', typed: 'Cộng tác viên', place: NOWHERE }],
  };
  const putIn = (...said: Partial<Decision>[]) => settle(filled, said.map(decision));
  const cells = (of: typeof filled) =>
    of.answers.flatMap(({ kind, item, state, settled }) =>
      kind === 'cell' && settled !== undefined ? [`${item} ${state}`] : [],
    );

  test('is of all that counts in it, also that it does not', () => {
    expect(cells(putIn({ item: 'bieu.mot', state: 'answered' }))).toEqual([
      'bieu.mot.so answered',
      'bieu.mot.luot answered',
    ]);
    expect(cells(putIn({ item: 'bieu.luot', state: 'missing' }))).toEqual(['bieu.mot.luot missing']);
    expect(cells(putIn({ item: 'bieu', state: 'answered' }))).toHaveLength(3);
  });

  test('leaves what was settled by itself, and what nobody can tell', () => {
    const both = putIn({ item: 'bieu.mot', state: 'missing' }, { item: 'bieu.mot.so', value: 9 });
    expect(answerTo(both, 'bieu.mot.so')).toMatchObject({ state: 'answered', value: 9 });
    expect(answerTo(both, 'bieu.mot.luot')).toMatchObject({ state: 'missing' });
    const unsure = {
      ...filled,
      answers: filled.answers.map((one) =>
        one.item === 'bieu.mot.so' ? { ...one, state: 'unknown' as const, value: null } : one,
      ),
    };
    const right = settle(unsure, [decision({ item: 'bieu.mot', state: 'answered' })]);
    expect(answerTo(right, 'bieu.mot.so')).toMatchObject({ state: 'unknown' });
  });

  test('makes a note of what was told of it, not of what it lacks', () => {
    const told = (of: typeof filled) =>
      check(asked, of).findings.flatMap(({ code, item, severity }) =>
        item === 'bieu.mot' || item === 'bieu.hai.luot' ? [`${code} ${item} ${severity}`] : [],
      );
    const before = told(filled);
    expect(before).toContainEqual(expect.stringMatching(/^label-changed bieu\.mot warning$/));
    expect(before).toContainEqual(expect.stringMatching(/bieu\.hai\.luot error$/));
    const now = told(putIn({ item: 'bieu.mot', state: 'answered' }, { item: 'bieu.luot', state: 'answered' }));
    expect(now).toContainEqual('label-changed bieu.mot note');
    expect(now).toContainEqual(expect.stringMatching(/bieu\.hai\.luot error$/));
  });

  test('is idle where the file has no such row', () => {
    expect(putIn({ item: 'bieu.mot', state: 'answered' }).idle).toBeUndefined();
    expect(putIn({ item: 'bieu.ba', state: 'answered' }).idle).toMatchObject([{ item: 'bieu.ba' }]);
  });
});
