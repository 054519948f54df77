import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toTCVN3, toVNI } from 'vietnamese-conversion';
import type { Paragraph } from '../../src/word/document.js';
import { seenTextOf } from '../../src/word/seen.js';
import { isSyllable } from '../../src/word/vietnamese-syllable.js';
import { vniToUnicode } from '../../src/word/vni.js';
import { firstParagraph, paragraph } from '../support/package.js';

const seen = (text: string): string => seenTextOf(firstParagraph(paragraph(text)));

const SENTENCES = [
  'Công tác tuyên truyền, phổ biến Nghị quyết được triển khai kịp thời, đúng kế hoạch.',
  'Đảng ủy xã Mường So đã tổ chức 12 hội nghị quán triệt với 1.250 lượt người dự.',
  'Kết quả thực hiện nhiệm vụ trọng tâm, những hạn chế, khuyết điểm và nguyên nhân',
  'Trên không gian mạng, các nhóm của đoàn viên đăng nhiều tin, bài về gương người tốt, việc tốt.',
  'Đề nghị cấp ủy cấp trên hướng dẫn sớm, bố trí kinh phí và tập huấn nghiệp vụ cho cán bộ ở cơ sở.',
  'Nguyễn Thị Hường, Trưởng ban Tuyên giáo; Vàng A Sử, Lò Văn Quỳnh, Giàng Thị Ly',
  'Tổ chức thi tìm hiểu; giữ gìn đoàn kết; chuyển giao khoa học kỹ thuật; phòng chống thiên tai, hỏa hoạn',
  'Huyện ủy Phong Thổ khuyến khích quý vị đọc báo Đảng, nghe đài ở nhà rông, trường học và bưu điện văn hóa',
];
const sentence = fc.constantFrom(...SENTENCES);

/** The library spells two letters otherwise than the code page. */
const OWN: Readonly<Record<string, string>> = { ỷ: 'yû', Ỷ: 'YÛ', ỹ: 'yõ', Ỹ: 'YÕ' };
const inVni = (text: string): string =>
  text.replace(/[ỷỹỶỸ]|[^ỷỹỶỸ]+/gu, (part) => OWN[part] ?? toVNI(part, 'unicode'));

const letters = [...'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ'];

describe('the letters of VNI', () => {
  test.each(letters)('give %s, small and large', (letter) => {
    for (const one of [letter, letter.toUpperCase()]) expect(vniToUnicode(inVni(one))).toBe(one);
  });
});

describe('a syllable of Vietnamese', () => {
  test.each(SENTENCES.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []))('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });

  test.each(['t¸c', 'häc', 'nhÊt', 'thïc', 'tèt', 'café', 'résumé', 'über', 'mañana', 'strategy', 'baøà'])(
    '%s is none',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

describe('text of an old code page whose font was lost', () => {
  test.each([
    ['C«ng t¸c tuyªn truyÒn n¨m 2023', 'Công tác tuyên truyền năm 2023'],
    ['III.- KÕt qu¶ thùc hiÖn c¸c nhiÖm vô träng t©m', 'III.- Kết quả thực hiện các nhiệm vụ trọng tâm'],
    ['KÕT QU¶ THùC HIÖN', 'KẾT QUẢ THỰC HIỆN'],
    ['Coâng taùc tuyeân truyeàn naêm 2023', 'Công tác tuyên truyền năm 2023'],
    ['ÑAÛNG UÛY XAÕ MÖÔØNG SO', 'ĐẢNG ỦY XÃ MƯỜNG SO'],
  ])('is read: %s', (typed, meant) => {
    expect(seen(typed)).toBe(meant);
  });

  test('is read whatever it says', () => {
    fc.assert(fc.property(sentence, (text) => seen(toTCVN3(text, 'unicode')).toLowerCase() === text.toLowerCase()));
    fc.assert(fc.property(sentence, (text) => seen(inVni(text)) === text));
  });

  test('is read run by run, beside text in a font that tells', () => {
    const font = (name: string, text: string): string =>
      `<w:r><w:rPr><w:rFonts w:ascii="${name}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const typed = font('.VnTime', 'B¸o c¸o: ') + font('Arial', 'C«ng t¸c ') + font('Times New Roman', 'tuyªn truyÒn');
    expect(seenTextOf(firstParagraph(`<w:p>${typed}</w:p>`))).toBe('Báo cáo: Công tác tuyên truyền');
  });

  test('is no longer told as lost', () => {
    const read = firstParagraph(paragraph('C«ng t¸c tuyªn truyÒn n¨m 2023'));
    expect(seenTextOf(read)).not.toContain('«');
  });
});

describe('good text is left alone', () => {
  test.each([
    'là các bà và cô giáo già ở nhà',
    'Hà Nam, Hà Giang: có báo cáo và tài chính',
    'Café Résumé, naïve Señor über façade',
    'Température moyenne: 25°C à Genève; déjà vu, été',
    'né',
    'Giá 5£, «trích» ½ m² ± 3',
    'Nội dung không đổi; 12 m² × 3',
  ])('%s', (text) => {
    expect(seen(text)).toBe(text);
  });

  test('whatever Vietnamese says in Unicode, whole or in part, in small letters or capitals', () => {
    const words = fc.array(fc.constantFrom(...SENTENCES.flatMap((text) => text.split(' '))), { maxLength: 12 });
    const any = fc.oneof(
      sentence,
      words.map((list) => list.join(' ')),
    );
    const spelt = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
    );
    fc.assert(
      fc.property(
        any,
        spelt,
        (text, spell) => seen(spell(text).trim() || 'a') === (spell(text).normalize('NFC').trim() || 'a'),
      ),
      { numRuns: 500 },
    );
  });

  test('so is a text of Latin letters without any mark only Vietnamese has', () => {
    const latin = SENTENCES.flatMap((text) => text.match(/[\p{L}]+/gu) ?? []).filter(
      (word) => !/[^ -\u00ff]/u.test(word),
    );
    const words = fc.array(fc.constantFrom(...latin), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, (list) => seen(list.join(' ')) === list.join(' ')),
      { numRuns: 500 },
    );
  });
});

test('what holds a mark that only Unicode has is no text of an old code page', () => {
  const runs = (...texts: string[]): string =>
    texts.map((text, at) => `<w:r><w:rPr>${at > 0 ? '<w:b/>' : ''}</w:rPr><w:t>${text}</w:t></w:r>`).join('');
  const seenIn = (...texts: string[]): string => seenTextOf(firstParagraph(`<w:p>${runs(...texts)}</w:p>`));
  const typed = 'C«ng t¸c tuyªn truyÒn n¨m 2023';
  expect(seenIn(typed, '+')).toBe('Công tác tuyên truyền năm 2023+');
  expect(seenIn(typed, 'q\u0309')).toBe(`${typed}q\u0309`);
});

test('a paragraph without text is seen as it is', () => {
  const empty: Paragraph = firstParagraph('<w:p/>');
  expect(seenTextOf(empty)).toBe('');
});
