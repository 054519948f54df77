import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBlank, isNil, isPrompt } from '../../src/read/texts/blank.js';
import {
  bareKeyOf,
  fold,
  isWithoutMarks,
  keyOf,
  keyOfFolded,
  withoutMarks,
  wordsOf,
  wordsOfFolded,
} from '../../src/text/fold.js';

const EARLY = /(o)([\u0300\u0301\u0309\u0303\u0323])([ae])|(u)([\u0300\u0301\u0309\u0303\u0323])(y)/g;

/** All that is done to a text, whether there is anything to do or not. */
const thoroughly = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
    .toLowerCase()
    .replace(/\u00f0/g, 'đ')
    .normalize('NFD')
    .replace(EARLY, (_, o, t1, ae, u, t2, y) => (o === undefined ? `${u}${y}${t2}` : `${o}${ae}${t1}`))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

const letters = fc.constantFrom(
  ...'aeouyAOUY%#9.-  òóỏõọùúủũụàâăầêếỳỹÒÚßæ½…–•“İK\u212aﬁ\u0300\u0301\u0302\u0303\u0309\u0323\u031bđĐðÐ\u00a0\t\n\u2011\u2019\u201c\u00ab\u2033\u200b',
);

test('a text is folded as if everything were done to it, however little there is to do', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 8 }), fc.constantFrom(1, 6), (some, often) => {
      const text = some.join('').repeat(often);
      expect(fold(text)).toBe(thoroughly(text));
    }),
    { numRuns: 2000 },
  );
});

test('letters, words and bare letters of a text are those of all that was done to it', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 8 }), (some) => {
      const text = some.join('');
      const folded = thoroughly(text);
      const key = folded.replace(/[^\p{L}\p{N}%]+/gu, '');
      expect([keyOf(text), keyOfFolded(folded)]).toEqual([key, key]);
      const words = folded.match(/[\p{L}\p{N}%]+/gu) ?? [];
      expect([wordsOf(text), wordsOfFolded(folded)]).toEqual([words, words]);
      const bare = text.normalize('NFKD').toLowerCase().replaceAll('đ', 'd');
      expect(bareKeyOf(text)).toBe(bare.replace(/[^\p{L}\p{N}#]+/gu, ''));
    }),
    { numRuns: 2000 },
  );
});

test('each letter there is is folded alone and in a word as if everything were done to it', () => {
  const texts = Array.from(
    { length: 0x2100 },
    (_, code) => `ò${String.fromCharCode(code)} ${String.fromCharCode(code)}`,
  );
  expect(texts.filter((text) => fold(text) !== thoroughly(text))).toEqual([]);
  expect(texts.filter((text) => keyOf(text) !== thoroughly(text).replace(/[^\p{L}\p{N}%]+/gu, ''))).toEqual([]);
});

test('composed and decomposed letters are folded alike', () => {
  expect(fold('HÒA bình  thuỷ\u00a0lợi'.normalize('NFD'))).toBe(fold('hoà bình thủy lợi'));
});

test('a mark that something invisible parted from its letter is put in its place too', () => {
  expect(fold('ho\u200b\u0301a')).toBe(fold('hoá'));
});

test('so many letters as no excuse has are an answer, and dots are none however many', () => {
  const excuse = 'Đang cập nhật, ';
  expect(isBlank(excuse.repeat(50), 'vi')).toBe(true);
  expect(isBlank(excuse.repeat(1000), 'vi')).toBe(false);
  expect(isNil(`Không có${' nội dung'.repeat(1000)}`)).toBe(false);
  expect(isPrompt(`[Nhập nội dung] ${excuse.repeat(1000)}`, 'vi')).toBe(false);
  expect(isBlank(' …….'.repeat(100_000), 'vi')).toBe(true);
});

test('a text is without marks where taking them off leaves it as it is', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 4 }), (some) => {
      const text = some.join('').normalize('NFC');
      expect(isWithoutMarks(text)).toBe(withoutMarks(text) === text);
    }),
    { numRuns: 2000 },
  );
});
