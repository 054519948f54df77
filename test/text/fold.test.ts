import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isBlank, isNil, isPrompt } from '../../src/read/blank.js';
import { fold } from '../../src/text/fold.js';

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
  ...'aeouyAOUY òóỏõọùúủũụàâăầêếß½…İK\u212aﬁ\u0300\u0301\u0302\u0303\u0309\u0323\u031bđĐðÐ\u00a0\t\n\u2011\u2019\u201c\u00ab\u2033\u200b',
);

test('a text is folded as if everything were done to it, however little there is to do', () => {
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 8 }), (some) => {
      expect(fold(some.join(''))).toBe(thoroughly(some.join('')));
    }),
    { numRuns: 5000 },
  );
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
