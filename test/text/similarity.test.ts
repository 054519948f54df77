import { describe, expect, test } from '@jest/globals';
import { fold, keyOf, likeness } from '../../src/text/index.js';

describe('two spellings of one text are one', () => {
  test.each([
    ['decomposed letters', 'Tuye\u0302n truye\u0302\u0300n', 'Tuyên truyền'],
    ['the place of a tone', 'Hòa bình, Ủy ban, thúy', 'Hoà bình, Uỷ ban, thuý'],
    ['the place of a tone after q', 'qúy', 'quý'],
    ['spaces that do not break', 'Hạn\u00a0chế', 'Hạn chế'],
    ['kinds of dashes', '2018 – 2023', '2018 - 2023'],
    ['kinds of quotes', '“tự diễn biến”', '"tự diễn biến"'],
    ['Đ written as Ð', 'Ðảng', 'Đảng'],
    ['soft hyphens and zero-width spaces', 'tuyên\u00ad tru\u200byền', 'tuyên truyền'],
    ['capitals', 'ĐẶC ĐIỂM TÌNH HÌNH', 'đặc điểm tình hình'],
    ['full-width colons', 'Số hội nghị：12', 'Số hội nghị:12'],
  ])('%s', (_, typed, meant) => {
    expect(fold(typed)).toBe(fold(meant));
  });

  test('words joined by mistake have the same key', () => {
    expect(keyOf('Đàotạo, bồi dưỡng')).toBe(keyOf('Đào tạo bồi dưỡng'));
  });

  test('marks that change the meaning are kept', () => {
    expect(keyOf('hạn chế')).not.toBe(keyOf('hàn che'));
  });
});

describe('how a typed title agrees with the one asked for', () => {
  test('the same words in capitals are the same', () => {
    expect(likeness('NGUYÊN NHÂN KHÁCH QUAN', 'Nguyên nhân khách quan').how).toBe('same');
  });

  test('a slip of typing is a slip', () => {
    expect(likeness('Hạn chế, khuyết đểm và nguyên nhân', 'Hạn chế, khuyết điểm và nguyên nhân').how).toBe('slips');
  });

  test('a shortened title is told as such', () => {
    expect(likeness('Đề xuất', 'Đề xuất, kiến nghị').how).toBe('shortened');
  });

  test('a title followed by more begins with it', () => {
    expect(likeness('Nguyên nhân khách quan: thời tiết', 'Nguyên nhân khách quan').how).toBe('begins');
  });

  test('two different titles of one outline are different', () => {
    expect(likeness('Nguyên nhân chủ quan', 'Nguyên nhân khách quan').how).toBe('none');
    expect(likeness('Kết quả triển khai', 'Đặc điểm tình hình').how).toBe('none');
  });

  test('nothing agrees with nothing', () => {
    expect(likeness('', '').how).toBe('none');
    expect(likeness('…', 'Kinh nghiệm').how).toBe('none');
  });
});
