import { describe, expect, test } from '@jest/globals';
import { symbolOfBody } from '../../src/write/index.js';

describe('the symbol of a body in the numbers of its letters', () => {
  test.each([
    ['Ban Thường vụ Tỉnh ủy Lạng Sơn', 'vn-party-2018', 'TU'],
    ['Huyện uỷ Phong Thổ', 'vn-party-2026', 'HU'],
    ['ĐẢNG ỦY XÃ MƯỜNG SO', 'vn-party-2026', 'ĐU'],
    ['Ủy ban nhân dân tỉnh Kon Tum', 'vn-state-2020', 'UBND'],
  ])('of %s under %s is %s', (name, id, symbol) => {
    expect(symbolOfBody(name, { id })).toBe(symbol);
    expect(symbolOfBody(name.normalize('NFD'), { id })).toBe(symbol);
  });

  test.each([
    ['Ban Tuyên giáo Tỉnh ủy', 'vn-party-2018'],
    ['Ủy ban nhân dân tỉnh Kon Tum', 'vn-party-2018'],
    ['Sở Y tế', 'vn-state-2020'],
    ['Huyện ủy Phong Thổ', 'plain'],
    [null, 'vn-state-2020'],
  ])('of %s under %s is left to whoever writes it', (name, id) => {
    expect(symbolOfBody(name, { id })).toBeNull();
  });
});
