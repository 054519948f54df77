import { describe, expect, test } from '@jest/globals';
import { annotate, needsAnnotation } from '../../src/annotate/index.js';
import type { FileReview } from '../../src/check/index.js';
import { DATE, partOf, partsOf } from '../support/annotated.js';
import { docx, NAMESPACES, paragraph, relationship, relationships, wordParts, zipped } from '../support/package.js';
import { findingOn } from './support/placed.js';

/** A review of a file of two paragraphs. */
const reviewOf = (...findings: object[]): FileReview =>
  ({
    file: 'a.docx',
    submission: null,
    review: {
      status: 'incomplete',
      completeness: { required: 2, answered: 1, percent: 50 },
      items: [],
      answers: [],
      findings,
      form: { language: 'vi', kind: 'Báo cáo', title: 'Kết quả', fields: [], sections: [], appendices: [] },
      of: { title: 'Kết quả', unit: null },
    },
  }) as unknown as FileReview;

const text = paragraph('Báo cáo') + paragraph('Kết quả');
const review = reviewOf(findingOn('mot', 1));

const EXTENDED = 'word/commentsExtended.xml';
const comment = (id: number, author: string, thread: string): string =>
  `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="${thread}"/></w:comment>`;
const thread = (id: string, parent = ''): string => `<w15:commentEx w15:paraId="${id}" w15:paraIdParent="${parent}"/>`;

/** A file with comments, and the list that tells which answers which where it is given. */
function commented(comments: string, threads: string | null): Uint8Array {
  const named = [
    relationship('comments', 'comments.xml'),
    '<Relationship Id="x" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>',
  ];
  return docx(text, {
    'word/_rels/document.xml.rels': relationships(...named),
    'word/comments.xml': `<w:comments ${NAMESPACES}>${comments}</w:comments>`,
    ...(threads === null ? {} : { [EXTENDED]: `<w15:commentsEx xmlns:w15="u15">${threads}</w15:commentsEx>` }),
  });
}

const copyOf = (bytes: Uint8Array, of = review): Uint8Array => {
  const { value, findings } = annotate(bytes, of, DATE);
  expect(findings).toEqual([]);
  return value ?? new Uint8Array();
};

describe('a file that is signed digitally', () => {
  const rels = (...more: string[]) => ({
    '_rels/.rels': relationships(relationship('officeDocument', 'word/document.xml'), ...more),
  });
  const signature =
    '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
  const saidIn = (bytes: Uint8Array): string => partOf(copyOf(bytes), 'word/comments.xml');

  test('has a copy that says it is not signed', () =>
    expect(saidIn(docx(text, rels(signature)))).toContain('bản sao có chú thích này không còn chữ ký số hợp lệ'));

  test('is none where there is no signature', () => expect(saidIn(docx(text, rels()))).not.toContain('chữ ký số'));
});

describe('a review needs comments', () => {
  test('where a unit has anything to mend', () => {
    const needs = (...severities: string[]): boolean =>
      needsAnnotation(reviewOf(...severities.map((severity) => findingOn('mot', 1, { severity }))));
    expect(needs('error')).toBe(true);
    expect(needs('note', 'warning')).toBe(true);
    expect(needs('note')).toBe(false);
    expect(needs()).toBe(false);
  });

  test('of a file that was read', () => {
    expect(needsAnnotation({ ...review, review: null })).toBe(false);
  });
});

describe('a copy of a file', () => {
  test('has its comments in a part of their own', () => {
    const copy = copyOf(docx(text));
    expect(partOf(copy, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(2);
    expect(partOf(copy, 'word/comments.xml')).toContain('</w:comment><w:comment ');
    expect(partOf(copy, 'word/document.xml').match(/<w:commentReference /g)).toHaveLength(2);
  });

  test('without anything to mend has none', () => {
    const copy = copyOf(docx(text), reviewOf());
    expect(partOf(copy, 'word/comments.xml')).not.toContain('<w:comment ');
  });

  test('has the threads of what it takes out taken out too, and of nothing else', () => {
    const mine = comment(0, 'decuong', 'A1');
    const other = comment(1, 'A', 'B1');
    const left = partOf(copyOf(commented(mine + other, thread('A1') + thread('B1'))), EXTENDED);
    expect(left).toContain(thread('B1'));
    expect(left).not.toContain(thread('A1'));
    const untouched = commented(other, thread('A1') + thread('B1'));
    expect(partsOf(copyOf(untouched))[EXTENDED]).toEqual(partsOf(untouched)[EXTENDED]);
  });

  test('needs no list of threads where the file names one and has none', () => {
    const copy = copyOf(commented(comment(0, 'decuong', 'A1'), null));
    expect(Object.keys(partsOf(copy))).not.toContain(EXTENDED);
    expect(partOf(copy, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(2);
  });
});

describe('there is no copy', () => {
  const because = (bytes: Uint8Array, of: FileReview) => {
    const { value, findings } = annotate(bytes, of, DATE);
    expect(value).toBeNull();
    expect(findings).toMatchObject([
      { code: 'returned-not-annotated', item: null, place: { in: 'file', file: 'a.docx' } },
    ]);
    return findings.map(({ data }) => data);
  };

  test('of a file that was not read', () => {
    expect(because(docx(text), { ...review, review: null })).toEqual([{ file: 'a.docx', because: 'unreviewed' }]);
  });

  test('where the package does not say what kind of parts it has', () => {
    const { '[Content_Types].xml': _, ...parts } = wordParts(text);
    expect(because(zipped(parts), review)).toEqual([{ file: 'a.docx', because: 'no-room' }]);
  });

  test('where this program makes a mistake: other files go on all the same', () => {
    const broken = { ...review, review: { form: null } } as unknown as FileReview;
    expect(because(docx(text), broken)).toEqual([{ file: 'a.docx', because: 'no-room' }]);
  });
});
