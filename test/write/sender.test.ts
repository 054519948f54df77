import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { senderOf, symbolOfBody } from '../../src/write/index.js';
import { letterheadFor } from '../support/letterheads.js';

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

describe('whom a letter goes to where the outline does not say', () => {
  const outline = (by: string) =>
    Outline.parse({ decuong: 1, id: 'a', title: 'A', issued: { by }, sections: [{ id: 'mot', title: 'Một' }] });

  test.each([
    ['Ban Thường vụ Tỉnh ủy Lạng Sơn', 'vn-party-2018', ['Như trên', 'Lưu Văn phòng Tỉnh ủy']],
    ['Ban Tuyên giáo Tỉnh ủy', 'vn-party-2018', ['Như trên', 'Lưu Ban Tuyên giáo Tỉnh ủy']],
    ['Ủy ban nhân dân tỉnh Kon Tum', 'vn-state-2020', ['Như trên', 'Lưu: VT']],
    ['Green Fund', 'plain', null],
  ])('by %s under %s', (by, use, recipients) => {
    const asked = { ...outline(by), letterhead: use };
    expect(senderOf(asked, letterheadFor(asked)).recipients).toEqual(recipients);
    const kept = { ...asked, issued: { by, recipients: ['Như trên', 'Lưu'] } };
    expect(senderOf(kept, letterheadFor(kept)).recipients).toEqual(recipients ?? ['Như trên', 'Lưu']);
  });
});
