import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areDistinctBits, bitsOfOrdinals, compareWords, isDistinct } from '../../src/match/index.js';
import { Wording } from '../../src/text/index.js';

const level = (typed: string, asked: string, loose = false) =>
  compareWords(new Wording(typed), new Wording(asked), loose);

describe('a text typed, held against one asked for', () => {
  test.each([
    ['Số hội nghị', 'Số hội nghị', 'same'],
    ['SỐ  HỘI NGHỊ', 'Số hội nghị', 'same'],
    ['Sô hội nghị', 'Số hội nghị', 'slips'],
    ['Số hội nghị đã tổ chức', 'Số hội nghị', 'begins'],
    ['Kết quả công tác', 'Kết quả công tác tuyên truyền', 'shortened'],
    ['Số cuộc thi', 'Số hội nghị', 'other'],
    ['', 'Số hội nghị', 'none'],
    ['…', 'Số hội nghị', 'none'],
  ])('%s for %s is %s', (typed, asked, expected) => {
    expect(level(typed, asked)).toBe(expected);
  });

  test('words added or exchanged are looked for only where a text may be written anew', () => {
    expect(level('Khuyết điểm, hạn chế', 'Hạn chế, khuyết điểm')).toBe('other');
    expect(level('Khuyết điểm, hạn chế', 'Hạn chế, khuyết điểm', true)).toBe('reworded');
    expect(level('Hạn chế chính, khuyết điểm lớn', 'Hạn chế, khuyết điểm', true)).toBe('lengthened');
  });
});

describe('another number, year, Roman numeral or letter', () => {
  test.each([
    ['Loại C', 'Loại A'],
    ['Năm 2022', 'Năm 2021'],
    ['Quý II', 'Quý I'],
    ['Nghị quyết số 36-NQ/TW về chuyển đổi số', 'Nghị quyết số 35-NQ/TW về chuyển đổi số'],
    ['Số tin, bài năm 2023', 'Số tin, bài năm 2021'],
    ['Kết quả 6 tháng năm 2026', 'Kết quả 9 tháng năm 2026'],
  ])('is distinct: %s is not %s', (typed, asked) => {
    expect(level(typed, asked)).toBe('distinct');
    expect(level(asked, typed)).toBe('distinct');
    expect(level(asked, asked)).toBe('same');
  });

  test.each([
    ['Năm 2021 (ước)', 'Năm 2021'],
    ['Kết quả thực hiện Nghị quyết số 35', 'Kết quả thực hiện Nghị quyết số 35-NQ/TW'],
    ['Số hội nghị (12 hội nghị)', 'Số hội nghị'],
    ['Kết quả công tác tuyên truyền năm 2026', 'Kết quả công tác tuyên truyền'],
    ['Tháng 05', 'Tháng 5'],
  ])('is not one that is left out, added or written with a zero: %s for %s', (typed, asked) => {
    expect(isDistinct(new Wording(typed), new Wording(asked))).toBe(false);
    expect(level(typed, asked)).not.toBe('distinct');
  });

  test('tells nothing of other words', () => {
    expect(level('Số cuộc thi năm 2022', 'Tổng kinh phí 2021')).toBe('other');
  });

  test('is told at a glance where it is told at all', () => {
    const ordinals = fc.constantFrom('1', '2', '12', '2021', '2022', 'i', 'ii', 'iv', 'a', 'b', '36', 'số', '05', '5');
    const text = fc.array(ordinals, { maxLength: 4 }).map((all) => new Wording(all.join(' ')));
    let told = 0;
    fc.assert(
      fc.property(text, text, (typed, asked) => {
        if (!areDistinctBits(bitsOfOrdinals(typed), bitsOfOrdinals(asked))) return true;
        told += 1;
        return isDistinct(typed, asked);
      }),
      { numRuns: Number(process.env.RUNS ?? 1000) },
    );
    expect(told).toBeGreaterThan(200);
  });
});
