import { describe, expect, test } from '@jest/globals';
import { namingOf } from '../../../src/read/identity/naming.js';
import { inOneName, nameOf, wordedIn } from '../../../src/read/identity/worded.js';

const UBND = 'Ủy ban nhân dân xã Tân Lập';
const PROVINCE = 'ỦY BAN NHÂN DÂN TỈNH HÒA AN';

const naming = (line: string, name = UBND, above: readonly string[] = [PROVINCE]) =>
  namingOf(wordedIn(line), nameOf(name, above));
const isSame = (line: string, name?: string) => naming(line, name).isSame;
const isAnother = (line: string, name?: string, above?: readonly string[]) => naming(line, name, above).isAnother;

describe('a line says a name', () => {
  test.each([
    'ỦY BAN NHÂN DÂN XÃ TÂN LẬP',
    'Uỷ ban nhân dân xã Tân Lập',
    'UY BAN NHAN DAN XA TAN LAP',
    'UBND XÃ TÂN LẬP',
    'UBND X. TÂN LẬP',
    'UBND XÃ TÂNLẬP',
    'UBND XÃ T Â N L Ậ P',
    'UBND XÃ TÂN LÂP',
    'UBND XÃ TÂN LẬPP',
    'UBND XÃ TNÂ LẬP',
    'UBND TỈNH HÒA AN - UBND XÃ TÂN LẬP'.replaceAll('UBND', 'ỦY BAN NHÂN DÂN'),
    'ỦY BAN NHÂN DÂN XÃ TÂN LẬP HÒA AN',
  ])('however it is spelled: %s', (line) => {
    expect(naming(line)).toEqual({ isSame: true, isAnother: false, isHalf: false });
  });

  test('by another name of the same body', () => {
    for (const line of ['BCH Đảng bộ xã Tân Lập', 'ĐẢNG BỘ CƠ SỞ XÃ TÂN LẬP', 'Ban Thường vụ Đảng ủy xã Tân Lập'])
      expect(isSame(line, 'Đảng ủy xã Tân Lập')).toBe(true);
    expect(isSame('HUYỆN ỦY ĐĂK HÀ', 'Đảng ủy huyện Đăk Hà')).toBe(true);
    expect(isSame('UBND TP. HÒA AN', 'Ủy ban nhân dân thành phố Hòa An')).toBe(true);
    expect(inOneName('TỈNH ỦY BAN NHÂN DÂN')).toBe(inOneName('tỉnh uỷ ban nhân dân'));
  });

  test.each([
    ['TRƯỜNG TRUNG HỌC PHỔ THÔNG ĐỒNG KHỞI', 'Trường THPT Đồng Khởi'],
    ['Trạm y tế xã Tân Lập', 'TYT xã Tân Lập'],
    ['Uy ban nhan dan xa Tan Lap', 'UBND xã Tân Lập'],
  ])('written out where its name is short: %s', (line, name) => {
    expect(isSame(line, name)).toBe(true);
    expect(isSame(name, line)).toBe(true);
  });

  test('that says no kind of place, or no body', () => {
    expect(isSame('ĐẢNG ỦY XÃ TÂN LẬP', 'Đảng ủy Tân Lập')).toBe(true);
    expect(isSame('ỦY BAN NHÂN DÂN XÃ TÂN LẬP', 'Xã Tân Lập')).toBe(true);
    expect(isAnother('TRƯỜNG TIỂU HỌC XÃ TÂN LẬP', 'Xã Tân Lập')).toBe(true);
  });

  test('word for word', () => {
    for (const name of [UBND, 'Xã Tân Lập', 'Chi bộ 5', 'Ban Tổ chức Tỉnh ủy', 'Trường Tiểu học A, xã Tân Lập'])
      expect(naming(name, name)).toEqual({ isSame: true, isAnother: false, isHalf: false });
  });

  test('with a number in figures', () => {
    expect(isSame('UBND PHƯỜNG 01', 'Ủy ban nhân dân phường 1')).toBe(true);
    expect(isAnother('UBND PHƯỜNG 11', 'Ủy ban nhân dân phường 1')).toBe(true);
  });
});

describe('a line says another name', () => {
  test.each([
    ['TRƯỜNG TRUNG HỌC CƠ SỞ ĐỒNG KHỞI', 'Trường THPT Đồng Khởi'],
    ['Trường Trung học phổ thông Lê Lợi', 'Trường THPT Đồng Khởi'],
    ['Hội đồng nhân dân xã Tân Lập', 'UBND xã Tân Lập'],
    // "An" and "XII" are no first letters.
    ['Xã A Ngo', 'Xã An'],
    ['Khu phố X I I', 'Khu phố XIII'],
  ])('where other words are written out: %s, %s', (line, name) => {
    expect(isAnother(line, name) || naming(line, name).isHalf).toBe(true);
  });

  test.each([
    ...['TÂN LẠC', 'TÂN LẤP', 'TAN LẬP', 'TÂN HỢP', 'ĐOAN LẬP', 'LẬP TÂN', 'AN LẬP'],
    ...['TÂN LẬP 3', 'TÂN LẬP A', 'TÂN LẬP ĐÔNG', 'TÂN LẬP THƯỢNG', 'TÂN LẬP AN'],
  ])('by another word, one more, or another order: xã %s', (place) => {
    expect(isAnother(`ỦY BAN NHÂN DÂN XÃ ${place}`)).toBe(true);
    expect(isAnother(`UBND XÃ ${place}`)).toBe(true);
  });

  test.each(['HUYỆN', 'PHƯỜNG', 'THỊ TRẤN', 'THÔN'])('by another kind of place: %s', (kind) => {
    expect(isAnother(`ỦY BAN NHÂN DÂN ${kind} TÂN LẬP`)).toBe(true);
  });

  test.each(['ĐẢNG ỦY', 'HỘI ĐỒNG NHÂN DÂN', 'CÔNG AN', 'ĐẢNG ỦY ỦY BAN NHÂN DÂN', 'TRƯỜNG TIỂU HỌC'])(
    'by another body of the same place: %s',
    (body) => {
      expect(isAnother(`${body} XÃ TÂN LẬP`)).toBe(true);
    },
  );

  test('in letters without marks', () => {
    expect(isAnother('UY BAN NHAN DAN XA TAN LAC')).toBe(true);
    expect(isAnother('UBND XA TAN LAC', 'UBND xa Tan Lap')).toBe(true);
  });

  test('where the names are none of Vietnamese syllables, by any letter', () => {
    expect(isAnother('UBND HUYỆN EA KAO', 'Ủy ban nhân dân huyện Ea Kar')).toBe(true);
    expect(isAnother('UBND HUYỆN ĐẮK HÀ', 'Ủy ban nhân dân huyện Đăk Hà')).toBe(false);
    expect(isAnother('DEPARTMNT OF FINANCE', 'Department of Finance')).toBe(false);
  });
});

describe('a line may go on', () => {
  test('with the place above, and not with one below', () => {
    expect(isAnother('UBND XÃ TÂN LẬP, HUYỆN SÔNG LÔ')).toBe(false);
    expect(isAnother('UBND HUYỆN TÂN LẬP, XÃ AN HÒA', 'Ủy ban nhân dân huyện Tân Lập')).toBe(true);
    expect(isSame('UBND XÃ TÂN LẬP, HUYỆN SÔNG LÔ')).toBe(false);
  });

  test('with the end of what the body above is called', () => {
    expect(isAnother('TTYT YÊN MINH HÀ GIANG', 'TTYT Yên Minh', ['SỞ Y TẾ HÀ GIANG'])).toBe(false);
    expect(isAnother('TTYT YÊN MINH HÀ BẮC', 'TTYT Yên Minh', ['SỞ Y TẾ HÀ GIANG'])).toBe(true);
  });
});

describe('a line says half of a name', () => {
  test('where words of its place are left out', () => {
    expect(naming('UBND XÃ TÂN').isHalf).toBe(true);
    expect(naming('UBND XÃ').isHalf).toBe(true);
    expect(naming('UBND TÂN LẬP').isHalf).toBe(false);
    expect(naming('ỦY BAN NHÂN DÂN').isHalf).toBe(false);
  });

  test('and not where the body above says them', () => {
    const office = 'Hội Nông dân tỉnh Hòa An';
    expect(naming('HỘI NÔNG DÂN TỈNH', office).isHalf).toBe(false);
    expect(naming('HỘI NÔNG DÂN TỈNH', office, []).isHalf).toBe(true);
  });
});
