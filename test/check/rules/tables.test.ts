import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import type { Submission } from '../../../src/read/index.js';
import { exampleForm, exampleSubmission } from '../../support/example/index.js';

const form = exampleForm(`
sections:
  - {id: ket_qua, title: Kết quả}
appendices:
  - id: bieu_1
    title: Nhân sự
    rows: {min: 2, max: 3}
    total: true
    columns:
      - {id: ten, label: Họ tên, key: true}
      - {id: tong, label: Tổng số, type: integer}
      - {id: nu, label: Nữ, type: integer, group: Trong đó}
    checks:
      - {that: row.nu <= row.tong, say: Số nữ không quá tổng số.}
`);
const submitted = (returned: Record<string, string | null>): Submission => exampleSubmission(form, { returned });
const toldOf = (submission: Submission): string[] =>
  check(form, submission).findings.map(({ code, item }) => `${code} ${item}`);
const told = (returned: Record<string, string | null>): string[] => toldOf(submitted(returned));

describe('a table answered "none"', () => {
  test('owes none of its cells, nor rows it was asked for', () => {
    const { answers, ...rest } = submitted({ 'bieu_1.r1.tong': '', 'bieu_1.r2.nu': '', 'bieu_1.total.nu': '' });
    const nil = answers.map((one) => (one.item === 'bieu_1' ? { ...one, state: 'nil' as const } : one));
    const review = check(form, { ...rest, answers: nil, tables: [] });
    expect(review.findings.map(({ code, item }) => `${code} ${item}`)).toEqual(['nil-where-required bieu_1']);
    expect(review.answers.filter(({ kind, required }) => kind === 'cell' && required)).toEqual([]);
    expect({ status: review.status, percent: review.completeness.percent }).toEqual({
      status: 'complete',
      percent: 100,
    });
  });
});

describe('the rows of an open table', () => {
  const rows = (count: number): string[] => {
    const submission = submitted({});
    const [table] = submission.tables;
    const [first, ...others] = table?.rows ?? [];
    const total = others.at(-1);
    if (table === undefined || first === undefined || total === undefined) throw new Error('a table of two rows');
    const filled = Array.from({ length: count }, (_, at) => ({ ...first, id: `r${at + 1}` }));
    return toldOf({ ...submission, tables: [{ ...table, rows: [...filled, total] }] });
  };

  test('are counted without the total, and may be as few and as many as the outline says', () => {
    expect([2, 3].flatMap(rows)).toEqual([]);
    expect([0, 1, 4].flatMap(rows)).toEqual([
      'table-too-few-rows bieu_1',
      'table-too-few-rows bieu_1',
      'table-too-many-rows bieu_1',
    ]);
  });
});

describe('the header of a column', () => {
  test('is the same with its group before it, and in other spaces, capitals and signs', () => {
    expect(['Trong đó Nữ', 'NỮ:', 'nữ'].flatMap((typed) => told({ 'bieu_1.nu.header': typed }))).toEqual([]);
    expect(told({ 'bieu_1.nu.header': 'Nam' })).toEqual(['table-header-changed bieu_1.nu']);
  });

  test('is the same with the number of a period in other figures', () => {
    const quarters = exampleForm(`
sections:
  - {id: ket_qua, title: Kết quả}
appendices:
  - id: bieu_1
    title: Nhân sự
    rows: {min: 1}
    columns:
      - {id: ten, label: Họ tên, key: true}
      - {id: quy_2, label: Quý II, type: integer}
`);
    const found = (header: string): string[] =>
      check(quarters, exampleSubmission(quarters, { returned: { 'bieu_1.quy_2.header': header } })).findings.map(
        ({ code }) => code,
      );
    expect(['Quý 2', 'quý 02', 'Qúy II'].flatMap(found)).toEqual([]);
    expect(found('Quý 3')).toEqual(['table-header-changed']);
  });

  test('is not missed where the place of it is blank', () => {
    expect(told({ 'bieu_1.nu.header': ' ' })).toEqual([]);
  });
});

describe('a statement about rows', () => {
  test('is held against each row, and not against the total', () => {
    expect(told({ 'bieu_1.r1.tong': '3', 'bieu_1.r1.nu': '4', 'bieu_1.r2.tong': '9', 'bieu_1.r2.nu': '9' })).toEqual([
      'check-failed bieu_1.r1',
    ]);
    const totals = { 'bieu_1.total.tong': '1', 'bieu_1.total.nu': '2' };
    expect(told(totals).filter((one) => one.startsWith('check-failed'))).toEqual([]);
  });

  test('stands before what is said of the cells of its row', () => {
    expect(told({ 'bieu_1.r2.tong': '3', 'bieu_1.r2.nu': '4', 'bieu_1.r2.ten': '' })).toEqual([
      'check-failed bieu_1.r2',
      'cell-missing bieu_1.r2.ten',
    ]);
  });
});

test('cells are told in the order of the form: table, row, column', () => {
  const empty = { 'bieu_1.total.nu': '', 'bieu_1.r2.nu': '', 'bieu_1.r1.nu': '', 'bieu_1.r1.tong': '' };
  expect(told(empty)).toEqual([
    'cell-missing bieu_1.r1.tong',
    'cell-missing bieu_1.r1.nu',
    'cell-missing bieu_1.r2.nu',
    'total-missing bieu_1.total.nu',
  ]);
});
