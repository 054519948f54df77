import { expect, test } from '@jest/globals';
import { placeText, rowNumbers, shortPlace } from '../../../src/report/rollup/sources.js';

const words = { words: { paragraph: (n: number) => `đoạn ${n}` } } as Parameters<typeof shortPlace>[1];
const at = (...trail: string[]) => ({ in: 'document' as const, trail, block: 83, quote: '' });

test('a place is told in sheets by the numbers of its headings, each once', () => {
  const place = at('II. Kết quả triển khai', '2. Kết quả thực hiện', '2.1. Nâng cao nhận thức');
  expect(shortPlace(place, words)).toBe('II › 2.1 › đoạn 84');
  expect(placeText(place, words)).toBe(`${place.trail.join(' › ')} › đoạn 84`);
  expect(shortPlace(at('III- HẠN CHẾ', '2) Nguyên nhân', 'a) Khách quan'), words)).toBe('III › 2 › a › đoạn 84');
});

test.each([
  ['Phụ lục 1 Số liệu tuyên truyền', 'Phụ lục 1 › đoạn 84'],
  ['PHỤ LỤC II. Danh sách', 'PHỤ LỤC II › đoạn 84'],
  ['Phụ lục\u00a0Tin, bài', 'Phụ lục › đoạn 84'],
  ['Appendix 2 Equipment bought', 'Appendix 2 › đoạn 84'],
  ['Phụ lục Ivan', 'Phụ lục › đoạn 84'],
  ['Kết quả chung', 'Kết quả chung › đoạn 84'],
  ['A. Đánh giá', 'A › đoạn 84'],
  ['Mi. Lò', 'Mi. Lò › đoạn 84'],
])('the heading “%s” is told as “%s”', (heading, told) => {
  expect(shortPlace(at(heading), words)).toBe(told);
});

test('a heading of which the next one only begins alike is told', () => {
  expect(shortPlace(at('1. Một', '10. Mười'), words)).toBe('1 › 10 › đoạn 84');
});

test('the rows of a table are counted for each unit, without those it left empty', () => {
  const rows = [
    ['a', 'r1'],
    ['a', 'r2'],
    ['a', 'r7'],
    ['b', 'r3'],
  ].map(([unit = '', row = '']) => ({ unit, row, label: null, cells: {} }));
  const table = { rows } as unknown as Parameters<typeof rowNumbers>[0];
  expect([...rowNumbers(table).values()]).toEqual([1, 2, 3, 1]);
});
