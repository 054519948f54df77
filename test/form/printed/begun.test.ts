import { describe, expect, test } from '@jest/globals';
import { begun } from '../../../src/form/printed/begun.js';

describe('a text that goes on behind others', () => {
  test.each([
    ['Sơ kết 05 năm thực hiện Kết luận số 23-KL/TW', 'sơ kết 05 năm thực hiện Kết luận số 23-KL/TW'],
    ['Kết quả công tác tuyên truyền', 'kết quả công tác tuyên truyền'],
    ['Ý kiến góp ý', 'ý kiến góp ý'],
  ])('begins without a capital: %s', (text, expected) => {
    expect(begun(text, 'lower')).toBe(expected);
  });

  test.each([
    'Hội Nông dân với công tác tuyên truyền',
    'Nghị quyết số 35-NQ/TW sau 5 năm',
    'Đảng bộ xã với công tác tuyên truyền',
    'HĐND xã với cử tri',
    '6 tháng đầu năm',
  ])('keeps the capital of a name, and what has none: %s', (text) => {
    expect(begun(text, 'lower')).toBe(text);
  });

  test('begins with a capital by itself', () => {
    expect(begun('về kết quả', 'upper')).toBe('Về kết quả');
  });
});
