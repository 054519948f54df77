import { describe, expect, test } from '@jest/globals';
import { commentsOf } from '../../src/annotate/comments.js';
import type { Review } from '../../src/check/index.js';
import { findingOn, placed, placedForm, section, table } from './support/placed.js';

const texts = ['ĐẢNG ỦY', 'BÁO CÁO', 'I. Một', 'trả lời', 'II. Hai', 'ô', 'ô'];
const form = placedForm([placed(section('mot'), 2, 3), placed(table('bieu'), 5), placed(section('hai'), 4)], ...texts);

const reviewOf = (findings: object[], language: 'vi' | 'en' = 'vi'): Review =>
  ({
    status: 'incomplete',
    completeness: { required: 4, answered: 2, percent: 50 },
    answers: [],
    findings,
    form: { language, kind: 'Báo cáo', title: 'Kết quả', fields: [], sections: [], appendices: [] },
    of: { title: 'Kết quả', unit: null },
  }) as unknown as Review;

/** The comments as their paragraphs and lines, strong ones in capitals of their own: "*…". */
const commentsOn = (...findings: object[]): [number, ...string[]][] =>
  commentsOf(reviewOf(findings), form).map(({ paragraph, lines }) => [
    paragraph,
    ...lines.map(({ text, strong }) => (strong ? `*${text}` : text)),
  ]);

const at = (trail: string[], block: number | null = null) => ({ place: { in: 'document', block, trail } });
const cell = (item: string, block: number | null = null) =>
  findingOn(item, block, {
    code: 'cell-missing',
    data: { title: 'Biểu', row: { label: null, at: 1 }, columns: [{ label: item, type: 'integer', options: [] }] },
    ...at(['II'], block),
  });
const gap = 'Đây là số liệu bắt buộc để tổng hợp. Đề nghị điền số liệu; nếu không phát sinh thì ghi 0.';

describe('the comments of a review', () => {
  test('are none where there is nothing a unit can mend', () => {
    expect(commentsOn()).toEqual([]);
    expect(commentsOn(findingOn('mot', 3, { severity: 'note' }))).toEqual([]);
  });

  test('are none in a document without a paragraph to stand at', () => {
    expect(commentsOf(reviewOf([findingOn('mot', 3)]), placedForm([]))).toEqual([]);
  });

  test('are a summary at the title and one at each place, in the order of the document', () => {
    const comments = commentsOn(findingOn('hai', null, at(['II'])), findingOn('mot', null, at(['I', 'Một'])));
    expect(comments).toEqual([
      [
        1,
        '*KẾT QUẢ RÀ SOÁT',
        expect.stringMatching(/^Báo cáo “Kết quả” .*: còn 2 mục cần bổ sung, sửa; mới có 2\/4 nội dung \(50%\)\.$/),
        'Những chỗ cần bổ sung, sửa:',
        '*II',
        '– Chưa điền số liệu “hai”.',
        '*I › Một',
        '– Chưa điền số liệu “mot”.',
        expect.stringContaining('đề nghị xóa các chú thích'),
      ],
      [3, '*Chưa điền số liệu “mot”.', gap],
      [4, '*Chưa điền số liệu “hai”.', gap],
    ]);
  });

  test('name no headings where there are none', () => {
    const [summary = []] = commentsOn(findingOn('mot', 3));
    expect(summary.slice(3, 5)).toEqual(['Những chỗ cần bổ sung, sửa:', '– Chưa điền số liệu “mot”.']);
  });

  test('say before what does not make the report incomplete that it is to be looked at', () => {
    const [summary = [], own = []] = commentsOn(findingOn('mot', 3, { severity: 'warning' }));
    expect(summary).toContain('– Lưu ý: Chưa điền số liệu “mot”.');
    expect(own.slice(1, 2)).toEqual(['*Lưu ý: Chưa điền số liệu “mot”.']);
  });

  test('say in the summary, and nowhere else, what is about the whole document', () => {
    const comments = commentsOn(findingOn(null));
    expect(comments).toEqual([
      [
        1,
        '*KẾT QUẢ RÀ SOÁT',
        expect.any(String),
        '*Chưa điền số liệu “”.',
        gap,
        expect.stringContaining('đề nghị xóa các chú thích'),
      ],
    ]);
  });

  test('are one for all values of a series', () => {
    const comments = commentsOn(findingOn('mot.2020', 3), findingOn('mot.2021', 4), findingOn('hai.2021', 4));
    expect(comments.slice(1)).toEqual([
      [3, '*Chưa điền số liệu “mot.2020”.', '*Chưa điền số liệu “mot.2021”.', gap],
      [4, '*Chưa điền số liệu “hai.2021”.', gap],
    ]);
  });

  test('are one for each row of a table', () => {
    const comments = commentsOn(cell('bieu.r1.a', 5), cell('bieu.r1.b', 6), cell('bieu.r2.a', 6));
    expect(comments.slice(1).map(([paragraph]) => paragraph)).toEqual([5, 6]);
    expect(comments[1]?.join()).toContain('“bieu.r1.a”, “bieu.r1.b”');
    expect(comments[2]?.join()).toContain('“bieu.r2.a”');
  });

  test('are one each for other findings about values', () => {
    const other = (item: string, block: number) =>
      findingOn(item, block, { code: 'content-unread', data: { kinds: ['text-box'] } });
    const places = (...findings: object[]) =>
      commentsOn(...findings)
        .slice(1)
        .map(([paragraph]) => paragraph);
    expect(places(other('mot.2020', 3), other('mot.2021', 4))).toEqual([3, 4]);
    expect(places(findingOn('mot', 3), findingOn('mot', 4))).toEqual([3, 4]);
    expect(places(findingOn('field.number', 5), findingOn('field.date', 6))).toEqual([5, 6]);
  });

  test('list thirty lines in the summary, and say how many more there are', () => {
    const many = (count: number, trail: (at: number) => string) =>
      Array.from({ length: count }, (_, number) => findingOn(`a${number}`, 3, at([trail(number)], 3)));
    const [all = []] = commentsOn(...many(29, () => 'I'));
    expect(all.filter((line) => String(line).startsWith('–'))).toHaveLength(29);
    expect(all.join()).not.toContain('…');
    const [cut = []] = commentsOn(...many(40, () => 'I'));
    expect(cut.filter((line) => String(line).startsWith('–'))).toHaveLength(29);
    expect(cut.at(-2)).toBe('… và 11 chỗ khác; xem các chú thích bên lề.');
    const [spread = []] = commentsOn(...many(40, (number) => String(Math.floor(number / 14))));
    expect(spread.filter((line) => /^[*]\d/.test(String(line)))).toEqual(['*0', '*1']);
    expect(spread.at(-2)).toBe('… và 12 chỗ khác; xem các chú thích bên lề.');
  });

  test('are in the language of the form', () => {
    const finding = findingOn('mot', 3, { severity: 'warning', ...at(['I'], 3) });
    const lines = commentsOf(reviewOf([finding], 'en'), form).flatMap((one) => one.lines.map(({ text }) => text));
    expect(lines).toEqual([
      'RESULT OF THE REVIEW',
      expect.stringContaining('Report “Kết quả”'),
      'To be completed or mended:',
      'I',
      expect.stringMatching(/^– Note: /),
      expect.stringContaining('please delete the comments'),
      expect.stringMatching(/^Note: /),
      expect.stringContaining('lease'),
    ]);
  });
});
