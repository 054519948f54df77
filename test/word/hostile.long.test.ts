import { describe, expect, test } from '@jest/globals';
import { readWord } from '../../src/word/index.js';
import { docx, paragraph, wordParts } from '../support/package.js';
import { entriesOf, rawZip } from '../support/raw-zip.js';
import { testAnyFile, testLongWays } from './any-file.js';

/** What is said of a file; null where it was read. */
const codeOf = (bytes: Uint8Array): string | null => readWord({ name: 'a.docx', bytes }).findings[0]?.code ?? null;

/** A file with this in its body, not packed: packing twenty megabytes takes longer than reading them. */
const withMuchText = (inside: string): Uint8Array =>
  rawZip(entriesOf(wordParts(inside)).map((entry) => ({ ...entry, method: 0 })));

describe('a document', () => {
  test.each([
    ['paragraphs', paragraph('Kết quả thực hiện nhiệm vụ', '<w:jc w:val="center"/>')],
    ['empty elements', '<w:p/>'],
    ['text', `<w:p><w:r><w:t>${'a'.repeat(100_000)}</w:t></w:r></w:p>`],
    ['table rows', `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc></w:tr></w:tbl>`],
    ['controls', '<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>'],
    ['bookmarks', '<w:bookmarkStart w:id="1" w:name="a"/>'],
    ['fields', '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'],
    ['attributes', `<w:p ${Array.from({ length: 200 }, (_, at) => `a${at}="1"`).join(' ')}/>`],
    ['unknown elements', '<q xmlns="urn:q"/>'],
  ])('of twenty megabytes of %s ends in a verdict', (_, unit) => {
    const bytes = withMuchText(unit.repeat(Math.floor(20_000_000 / unit.length)));
    expect(['returned-too-large', null]).toContain(codeOf(bytes));
  });

  test('of a thousand pages is read', () => {
    const bytes = docx(
      paragraph('Kết quả thực hiện nhiệm vụ công tác tuyên truyền của đơn vị trong năm').repeat(30_000),
    );
    expect(codeOf(bytes)).toBeNull();
  });
});

testAnyFile(1_000);
testLongWays(10_000);
