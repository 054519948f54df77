import { describe, expect, test } from '@jest/globals';
import { Line, goesOn as lineGoesOn, saysName } from '../../../src/read/identity/said.js';

const goesOn = (text: string, name: string): boolean => lineGoesOn(new Line(text), name);

const NAME = 'Đảng ủy xã Tân Lập';

describe('a text says a name', () => {
  test.each([
    'ĐẢNG ỦY XÃ TÂN LẬP',
    'BCH Đảng bộ xã Tân Lập',
    'Đảng ủy xã Tân Lập, huyện Sông Lô',
    'ĐẢNG ỦY XÃ TÂN LẬP HUYỆN SÔNG LÔ',
    'DANG UY XA TAN LAP HUYEN SONG LO',
    'Tân Lập (Sông Lô)',
    'Thị trấn Tân Lập - Vĩnh Phúc',
  ])('where it is over with it: %s', (text) => {
    expect(saysName(text, NAME)).toBe(true);
    expect(goesOn(text, NAME)).toBe(false);
  });

  test('where that ends in brackets', () => {
    expect(saysName('Xã Tân Lập', 'Đảng ủy (xã Tân Lập)')).toBe(true);
    expect(saysName('Xã Phong Thổ', 'Đảng ủy (xã Tân Lập)')).toBe(false);
  });

  test.each(['ĐẢNG ỦY XÃ TÂN LẬP HẠ', 'Đảng ủy xã Tân Lập Thượng, huyện Sông Lô', 'xã Tân Lập 2'])(
    'not where it goes on with another one: %s',
    (text) => {
      expect(saysName(text, NAME)).toBe(false);
      expect(goesOn(text, NAME)).toBe(true);
    },
  );

  test.each(['ĐẢNG ỦY XÃ ĐỒNG QUẾ', '', 'Lập Tân'])('not where it says none of it: %s', (text) => {
    expect(saysName(text, NAME)).toBe(false);
    expect(goesOn(text, NAME)).toBe(false);
  });

  test('without letters is none', () => {
    expect(saysName('Tân Lập', '…')).toBe(false);
    expect(goesOn('Tân Lập', '')).toBe(false);
  });
});
