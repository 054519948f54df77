import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isGarbled } from '../../src/word/garbled.js';

describe('text whose letters were lost on the way', () => {
  test.each([
    ['UTF-8 read as Windows-1252', Buffer.from('Công tác tư tưởng').toString('latin1')],
    ['the same with its quotation marks', 'Äá»‹nh hÆ°á»›ng cÃ´ng tÃ¡c'],
    ['letters replaced by the sign for what cannot be read', 'C\ufffdng t\ufffdc'],
    ['question marks for letters', 'C?ng t?c tuy?n truy?n'],
    ['TCVN3 in a font of Unicode', 'C«ng t¸c tuyªn truyÒn n¨m 2023'],
    ['TCVN3 that begins with đ', '®¹i héi ®¶ng bé'],
  ])('is known: %s', (_, text) => {
    expect(isGarbled(text)).toBe(true);
  });

  test.each([...'¨©ª«¬®µ¶·¸¹»¼½¾¡¢£¤¥¦§'])('is known by %s within words', (sign) => {
    expect(isGarbled(`t${sign}n d${sign}n`)).toBe(true);
  });

  test.each([
    'Công tác tuyên truyền, giáo dục; đạt 85% kế hoạch (tăng 5°C, 12 m², 30 km³)',
    'Ông nói: «không có» và «đủ»',
    'XÃ ÂU CƠ, TỔ ĐẢNG SỐ 3, ĐẠI HỘI ÁI QUỐC',
    'Có làm không?Có. Đã làm.',
    'Microsoft® Word™ giá 5£',
    'Áº',
    'Grant report, 2nd quarter – “draft” £500',
  ])('is not seen in good text: %s', (text) => {
    expect(isGarbled(text)).toBe(false);
  });

  test('any Vietnamese word of some length is known when UTF-8 was misread, and left alone as it should be', () => {
    const word = fc
      .array(
        fc.constantFrom(
          ...'aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđbcdghklmnpqrstvx ',
        ),
        {
          minLength: 40,
          maxLength: 80,
        },
      )
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, (text) => !isGarbled(text) && isGarbled(`${Buffer.from(`${text}ố`).toString('latin1')}`)),
    );
  });
});
