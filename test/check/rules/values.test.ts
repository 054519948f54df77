import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import { exampleForm, exampleSubmission } from '../../support/example/index.js';

const form = exampleForm(`
sections:
  - id: ket_qua
    title: Kết quả
    figures:
      - {id: ty_le, label: Tỷ lệ, type: percent, min: 0, max: 100}
      - {id: so_nguoi, label: Số người, type: integer, min: 1}
      - {id: so_du, label: Số dư, type: decimal, max: 5}
      - {id: ngay_hop, label: Ngày họp, type: date, min: 2026-05-10, max: 2026-06-10}
      - {id: hinh_thuc, label: Hình thức, type: choice, options: [Trực tiếp, Trực tuyến]}
appendices:
  - id: bieu_1
    title: Nhân sự
    columns: [{id: ten, label: Họ tên, key: true}, {id: tuoi, label: Tuổi, type: integer, min: 18, max: 70}]
`);
const told = (returned: Record<string, string>): string[] =>
  check(form, exampleSubmission(form, { returned })).findings.map(({ code, item }) => `${code} ${item}`);

describe('a value at the edge of what is asked', () => {
  test.each([
    ['ty_le', ['0', '100'], ['-0.01', '100.01']],
    ['so_nguoi', ['1', '1000000'], ['0']],
    ['so_du', ['5', '-1000'], ['5.1']],
    ['ngay_hop', ['2026-05-10', '2026-06-10'], ['2026-05-09', '2026-06-11']],
  ])('of %s is within its bounds at %j and beyond them at %j', (item, within, beyond) => {
    for (const text of within) expect(told({ [item]: text })).toEqual([]);
    for (const text of beyond) expect(told({ [item]: text })).toEqual([`figure-out-of-range ${item}`]);
  });

  test('is held to its column in a table', () => {
    expect(['18', '70'].flatMap((text) => told({ 'bieu_1.r1.tuoi': text }))).toEqual([]);
    expect(['17', '71'].flatMap((text) => told({ 'bieu_1.r1.tuoi': text }))).toEqual([
      'cell-out-of-range bieu_1.r1.tuoi',
      'cell-out-of-range bieu_1.r1.tuoi',
    ]);
  });
});

describe('a value of another kind', () => {
  test('is no number, or no whole number', () => {
    expect(['nhiều', '1,5 nghìn', '2,5', '-0,5'].flatMap((text) => told({ so_nguoi: text }))).toEqual([
      'figure-not-a-number so_nguoi',
      'figure-not-a-number so_nguoi',
      'value-wrong-type so_nguoi',
      'value-wrong-type so_nguoi',
    ]);
  });

  test('is no number of its own where a fraction may stand', () => {
    expect(told({ so_du: 'vài' })).toEqual(['figure-not-a-number so_du']);
    expect(told({ so_du: '2,5' })).toEqual([]);
  });

  test('is none of the options', () => {
    expect(told({ hinh_thuc: 'Trực tiếp' })).toEqual([]);
    expect(told({ hinh_thuc: 'trực tiếp và trực tuyến' })).toEqual(['value-wrong-type hinh_thuc']);
  });

  test('is told of "none" where the place asks for a day, and not where it asks for a number, in which it is 0', () => {
    expect(told({ so_du: 'Không có' })).toEqual(['nil-where-required so_du']);
    expect(told({ so_nguoi: 'Không có' })).toEqual(['nil-where-required so_nguoi', 'figure-out-of-range so_nguoi']);
    expect(told({ ngay_hop: 'Không có' })).toEqual(['nil-where-required ngay_hop']);
  });

  test('is a fraction read where a whole number is asked', () => {
    const submission = exampleSubmission(form, { returned: {} });
    const answers = submission.answers.map((one) =>
      one.item === 'so_nguoi' ? { ...one, text: '2,5', value: 2.5 } : one,
    );
    expect(check(form, { ...submission, answers }).findings.map(({ code }) => code)).toEqual(['value-wrong-type']);
  });

  test('is not told of what was found on weak evidence and has no text', () => {
    const submission = exampleSubmission(form, { returned: {} });
    const answers = submission.answers.map((one) =>
      one.item === 'so_nguoi' ? { ...one, state: 'unknown' as const, text: null, value: null } : one,
    );
    expect(check(form, { ...submission, answers }).findings.map(({ code }) => code)).toEqual(['answer-uncertain']);
  });
});

describe('the length of a text', () => {
  const asked = exampleForm('sections: [{id: han_che, title: Hạn chế, min_words: 3, max_words: 5}]');
  const words = (text: string): string[] =>
    check(asked, exampleSubmission(asked, { returned: { han_che: text } })).findings.map(({ code }) => code);

  test('may be just what is asked at either end', () => {
    expect(['một hai ba', 'một hai ba bốn năm'].flatMap(words)).toEqual([]);
    expect(['một hai', 'một hai ba bốn năm sáu'].flatMap(words)).toEqual(['text-too-short', 'text-too-long']);
  });

  test('is counted in syllables: marks alone are no words, numbers are', () => {
    expect(['một – hai -', '- a 12 b'].flatMap(words)).toEqual(['text-too-short']);
  });

  test('is not held against "none"', () => {
    expect(words('Không có')).toEqual(['nil-where-required']);
  });
});

describe('what is told of a value', () => {
  test('is whether its place is gone, or only empty', () => {
    const data = (text: string | null): unknown[] =>
      check(form, exampleSubmission(form, { returned: { so_du: text } })).findings.map((one) => one.data);
    expect(data(null)).toEqual([{ label: 'Số dư', type: 'decimal', options: [], gone: true }]);
    expect(data('')).toEqual([{ label: 'Số dư', type: 'decimal', options: [], gone: false }]);
  });

  test('is its table, row and column where it is a cell that can be read in two ways', () => {
    const labels = (returned: Record<string, string>): unknown[] => {
      const also = { ambiguous: { 'bieu_1.r1.tuoi': '20' } };
      return check(form, exampleSubmission(form, { returned, also })).findings.map(({ code, data }) =>
        code === 'figure-ambiguous' && 'label' in data ? data.label : code,
      );
    };
    expect(labels({ 'bieu_1.r1.ten': 'Nguyễn Văn An' })).toEqual(['Nhân sự – Nguyễn Văn An – Tuổi']);
    expect(labels({ 'bieu_1.r1.ten': '' })).toEqual(['cell-missing', 'Nhân sự – 1 – Tuổi']);
  });
});
