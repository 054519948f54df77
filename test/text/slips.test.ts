import { describe, expect, test } from '@jest/globals';
import { slipsBetween } from '../../src/text/index.js';

describe('a slip of typing', () => {
  test.each([
    ['báo IN', 'Báo in', 0],
    ['truc tuyen', 'Trực tuyến', 0],
    ['LoạiII', 'Loại II', 0],
    ['on-track', 'On track', 0],
    ['Hoàn thàng', 'Hoàn thành', 1],
    ['Hoàn tahnh', 'Hoàn thanh', 1],
    ['Hoàn thành suất sắc', 'Hoàn thành xuất sắc', 1],
    ['hàng quí', 'Hằng quý', 1],
  ])('is all that tells "%s" from "%s"', (typed, meant, slips) => {
    expect(slipsBetween(typed, meant)).toBe(slips);
  });

  test.each([
    ['P. Hiệu trưởng', 'Hiệu trưởng'],
    ['Chưa xong', 'Xong'],
    ['Uncompleted', 'Completed'],
    ['Atypical', 'Typical'],
    ['Loại C', 'Loại A'],
    ['Loại I-II', 'Loại III'],
    ['Loại I II', 'Loại III'],
    ['Nhóm 2', 'Nhóm 3'],
    ['Bạc', 'Bậc thợ'],
    ['Bạn', 'Bận rộn'],
  ])('does not make "%s" of "%s"', (typed, meant) => {
    expect(slipsBetween(typed, meant)).toBe(null);
  });
});
