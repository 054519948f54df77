import { beforeAll, describe, expect, test } from '@jest/globals';
import { vietnameseForm } from './forms.js';
import { zipped } from './package.js';
import { reviewReturned } from './returned.js';
import { written } from './written.js';

/** Far above what it takes, far below what a search that begins anew at each character would. */
export const HANGS = 60_000;

/** What people, or programs, put many of into one line. */
export const LONG: readonly [string, string][] = [
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

let parts: Record<string, string>;
let document: string;
beforeAll(async () => {
  parts = await written(vietnameseForm());
  document = parts['word/document.xml'] ?? '';
});

/** The form with something long behind each of some of its printed texts. */
const withBehind = (pattern: RegExp, long: string): Uint8Array =>
  zipped({ ...parts, 'word/document.xml': document.replace(pattern, (whole) => whole + long) });

/** Lines of the form: a number of the file, a day, a question, a figure, a title below a name, a heading. */
export const PRINTED: readonly RegExp[] = [
  />Số/,
  /, ngày/,
  />Đặc điểm của[^<]*/,
  />Số lớp học/,
  />BÍ THƯ/,
  />Tình hình chung/i,
];

/** A line of the form with many of these behind it is read in time, at each of some lines. */
export function testLongLines(pieces: typeof LONG, linesFor: (turn: number) => readonly RegExp[]): void {
  describe('a line of the form with many characters behind it is read in time:', () => {
    test.each(pieces.map(([name, piece], turn) => ({ name, piece, lines: linesFor(turn) })))(
      '$name',
      ({ piece, lines }) => {
        const long = `${piece.repeat(100_000 / piece.length)}x`;
        for (const printed of lines) {
          expect(document).toMatch(printed);
          expect(reviewReturned(withBehind(printed, long)).review.findings.length).toBeGreaterThan(0);
        }
      },
      HANGS,
    );
  });
}
