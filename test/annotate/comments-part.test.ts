import { describe, expect, test } from '@jest/globals';
import { commentIds, commentXml, emptyComments, numbered } from '../../src/annotate/comments-part.js';
import { scan } from '../../src/annotate/xml/scan.js';

const words = 'http://example.org/w';
const vocabulary = { prefix: 'w:', declaration: '', words, relation: '' };

describe('the numbers of comments', () => {
  test('are those of comments and of all their marks, and of nothing else', () => {
    const text =
      '<a><w:comment w:id="1"/><w:commentRangeStart w:id="2"/><w:commentRangeEnd w:id="3"/><w:commentReference w:id="4"/><w:ins w:id="5"/><w:commentEx w:id="6"/><w:comment/><w:xcomment w:id="7"/></a>';
    expect(commentIds(text, scan(text))).toEqual(['1', '2', '3', '4']);
  });

  test('are given from 0 on, but for those that are taken', () => {
    const comments = [0, 1, 2].map((paragraph) => ({ paragraph, lines: [] }));
    expect(numbered(comments, new Set(['0', '2', '3'])).map(({ id }) => id)).toEqual([1, 4, 5]);
    expect(numbered(comments, new Set()).map(({ id, paragraph }) => [id, paragraph])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
  });
});

describe('a comment as XML', () => {
  const lines = [
    { text: 'a < b', strong: true },
    { text: 'c', strong: false },
  ];

  test('has its author, its date and a paragraph for each line, bold where it is strong', () => {
    expect(commentXml({ id: 7, paragraph: 1, lines }, vocabulary, '2026-05-22T08:00:00Z')).toBe(
      '<w:comment w:id="7" w:author="decuong" w:date="2026-05-22T08:00:00Z" w:initials="dc">' +
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">a &lt; b</w:t></w:r></w:p>' +
        '<w:p><w:r><w:t xml:space="preserve">c</w:t></w:r></w:p></w:comment>',
    );
  });

  test('is written in the words of its part', () => {
    const own = { ...vocabulary, prefix: 'x:', declaration: ' xmlns:x="u"' };
    expect(commentXml({ id: 0, paragraph: 0, lines: [] }, own, '"')).toBe(
      '<x:comment xmlns:x="u" x:id="0" x:author="decuong" x:date="&quot;" x:initials="dc"></x:comment>',
    );
  });

  test('stands in a part that declares the words of the document', () => {
    expect(emptyComments(vocabulary)).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${words}"></w:comments>`,
    );
  });
});
