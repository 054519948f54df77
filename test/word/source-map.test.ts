import { describe, expect, test } from '@jest/globals';
import { paragraphsOf, readWithSourceMap, textOf } from '../../src/word/index.js';
import { isFailure } from '../../src/word/zip/index.js';
import { documentOf, docx, paragraph, relationship, relationships, root } from '../support/package.js';

/** What each paragraph says, and which element of the part it is said to begin in. */
function mapped(body: string): [string, number | null][] {
  const found = readWithSourceMap(docx(body));
  if (found === null || isFailure(found)) throw new Error(JSON.stringify(found));
  return paragraphsOf(found.document).map((one) => [textOf(one), found.elements[one.ordinal] ?? null]);
}

describe('where paragraphs stand in the XML', () => {
  test('is told by counting elements, with those inside them', () => {
    expect(mapped(paragraph('một') + paragraph('hai'))).toEqual([
      ['một', 2],
      ['hai', 6],
    ]);
  });

  test('is told in tables and text boxes too', () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('hộp')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const table = `<w:tbl><w:tr><w:tc>${paragraph('ô')}</w:tc></w:tr></w:tbl>`;
    expect(mapped(box + table)).toEqual([
      ['', 2],
      ['hộp', 8],
      ['ô', 15],
    ]);
  });

  test('is not told of text that stands in no paragraph', () => {
    expect(mapped('<w:r><w:t>lạc</w:t></w:r>')).toEqual([['lạc', null]]);
  });

  test('is the one after a paragraph that was deleted to its end', () => {
    const deleted =
      '<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>A</w:delText></w:r></w:del></w:p>';
    expect(mapped(deleted + paragraph('B'))).toEqual([['B', 9]]);
  });
});

test('the comments of a review are no comments of colleagues', () => {
  const comment = (id: number, author: string) => `<w:comment w:id="${id}" w:author="${author}"/>`;
  const marks = [0, 1, 2].map((id) => `<w:p><w:r><w:commentReference w:id="${id}"/></w:r></w:p>`).join('');
  const document = documentOf(
    docx(marks, {
      'word/_rels/document.xml.rels': relationships(relationship('comments', 'comments.xml')),
      'word/comments.xml': root('w:comments', comment(0, 'decuong') + comment(1, 'Văn thư') + comment(2, 'decuong')),
    }),
  );
  expect(document.traces.comments).toBe(1);
  expect(paragraphsOf(document).map(({ commented }) => commented)).toEqual([undefined, true, undefined]);
});
