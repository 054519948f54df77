import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ID_PATTERN } from '../../schemas/id.js';
import { madeIds } from '../../src/units/made-ids.js';

const made = (...names: string[]) => madeIds(names.map((name) => ({ id: null, name })));

describe('ids made from names', () => {
  test.each([
    ['Đảng ủy xã Mường So', 'dang_uy_xa_muong_so'],
    ['Ủy ban nhân dân xã Tân Hòa', 'ubnd_xa_tan_hoa'],
    ['  Phòng Văn hóa - Xã hội ', 'phong_van_hoa_xa_hoi'],
    ['12/7', 'don_vi_12_7'],
    ['村', 'don_vi'],
  ])('%s is %s', (name, id) => {
    expect(made(name)).toEqual([id]);
  });

  test('that would be too long end at a word, with signs of their own', () => {
    const [id = ''] = made('Trung tâm Văn hóa, Thể thao và Truyền thông huyện Phong Thổ');
    expect(id).toMatch(/^trung_tam_van_hoa_the_[0-9a-f]{6}$/);
  });

  test('that would be the same are told apart, whatever their order', () => {
    const [one = '', other = ''] = made('Xã Tân Hòa', 'Xã Tân Hóa');
    expect(one).not.toBe(other);
    expect(made('Xã Tân Hóa', 'Phòng A', 'Xã Tân Hòa')).toEqual([other, 'phong_a', one]);
  });

  test('do not take an id that is given', () => {
    const [given, id = ''] = madeIds([
      { id: 'xa_a', name: 'Xã khác' },
      { id: null, name: 'Xã A' },
    ]);
    expect(given).toBe('xa_a');
    expect(id).toMatch(/^xa_a_[0-9a-f]{6}$/);
  });

  test('are ids whatever the names, and differ where these do', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    const same = (text: string) => text.normalize('NFC').toLowerCase();
    fc.assert(
      fc.property(fc.uniqueArray(name, { selector: same, maxLength: 20 }), (names) => {
        const ids = made(...names);
        for (const id of ids) expect(id).toMatch(ID_PATTERN);
        expect(new Set(ids).size).toBe(names.length);
      }),
    );
  });
});
