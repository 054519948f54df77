import { beforeAll, expect, test } from '@jest/globals';
import { vietnameseForm } from './forms.js';
import { zipped } from './package.js';
import { reviewReturned } from './returned.js';
import { written } from './written.js';

/** Far above what it takes, far below what holding everything against everything would. */
const HANGS = 60_000;

let parts: Record<string, string>;
let document: string;
let alone: string[];
beforeAll(async () => {
  parts = await written(vietnameseForm());
  document = parts['word/document.xml'] ?? '';
  alone = found(withFirst(''));
});
const withFirst = (xml: string): Uint8Array =>
  zipped({ ...parts, 'word/document.xml': document.replace('<w:body>', (body) => body + xml) });
const found = (bytes: Uint8Array): string[] =>
  reviewReturned(bytes).submission.answers.map(({ item, state, by }) => `${item} ${state} ${by}`);

/** What is asked is found behind this share of tens of thousands of things. */
export function testManyParts(share: number): void {
  test.each([
    ['paragraphs', '<w:p><w:r><w:t>Kết quả thực hiện</w:t></w:r></w:p>', 60_000],
    ['tables', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>', 40_000],
    ['rows of one table', '<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>', 40_000],
    ['tables in tables', `${'<w:tbl><w:tr><w:tc>'.repeat(60)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(60)}`, 800],
  ])(
    'what is asked is found behind a great many %s',
    (kind, xml, times) => {
      const many = xml.repeat(times * share);
      expect(found(withFirst(kind === 'rows of one table' ? `<w:tbl>${many}</w:tbl>` : many))).toEqual(alone);
    },
    HANGS,
  );
}
