import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ValueRule } from '../../src/form/index.js';
import { isBlank, isNil } from '../../src/read/blank.js';
import { splitMark } from '../../src/read/mark.js';
import { readDate } from '../../src/values/date.js';
import { readNumber } from '../../src/values/number.js';
import { vietnameseForm } from '../support/forms.js';
import { zipped } from '../support/package.js';
import { reviewReturned } from '../support/returned.js';
import { written } from '../support/written.js';

/** Far above what it takes, far below what a search that begins anew at each character would. */
const HANGS = 60_000;

const decimal: ValueRule = { type: 'decimal', unit: null, min: null, max: null, options: [], currency: null, scale: 1 };

const LONG: readonly [string, string][] = [
  ['spaces', ' '],
  ['dots', '.'],
  ['figures', '1'],
  ['groups of figures', '1.'],
  ['figures apart', '1 '],
  ['numbers with words', '1 hội nghị '],
  ['colons', ':'],
  ['months', 'tháng '],
  ['promises', 'đang cập nhật '],
  ['nothings', 'không có '],
  ['marks', '-'],
];

describe('a value of many characters is read in time:', () => {
  test.each(LONG)(
    '%s',
    (_, piece) => {
      for (const end of ['', 'x', '1']) {
        const text = piece.repeat(150_000 / piece.length) + end;
        expect([isBlank(text, 'vi'), isNil(text), splitMark(text).rest].length).toBe(3);
        expect(typeof readNumber(text, decimal, 'vi').value).not.toBe('undefined');
        expect(readDate(text, 'vi').reading).toBeNull();
      }
    },
    HANGS,
  );
});

let parts: Record<string, string>;
let document: string;
beforeAll(async () => {
  parts = await written(vietnameseForm());
  document = parts['word/document.xml'] ?? '';
});

/** The form with something long behind each of some of its printed texts. */
const withBehind = (pattern: RegExp, long: string): Uint8Array =>
  zipped({ ...parts, 'word/document.xml': document.replace(pattern, (whole) => whole + long) });

describe('a line of the form with many characters behind it is read in time:', () => {
  test.each(LONG)(
    '%s',
    (_, piece) => {
      const long = `${piece.repeat(100_000 / piece.length)}x`;
      for (const printed of [/>Số/, /, ngày/, />Đặc điểm của[^<]*/, />Số lớp học/, />BÍ THƯ/, />Tình hình chung/i]) {
        expect(document).toMatch(printed);
        expect(reviewReturned(withBehind(printed, long)).review.findings.length).toBeGreaterThan(0);
      }
    },
    HANGS,
  );
});
