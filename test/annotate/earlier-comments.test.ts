import { describe, expect, test } from '@jest/globals';
import { earlierComments, withoutComments, withoutMarks, withoutThreads } from '../../src/annotate/earlier-comments.js';
import { edited } from '../../src/annotate/xml/edit.js';
import { scan } from '../../src/annotate/xml/scan.js';

const comment = (id: number, author: string, ...paragraphs: string[]): string =>
  `<w:comment w:id="${id}" w:author="${author}">${paragraphs.map((one) => `<w:p w14:paraId="${one}"><w:r/></w:p>`).join('')}</w:comment>`;
const part = (...comments: string[]): string => `<w:comments>${comments.join('')}</w:comments>`;
const threads = (...entries: string[]): string => `<w15:commentsEx>${entries.join('')}</w15:commentsEx>`;
const thread = (id: string, parent?: string): string =>
  `<w15:commentEx w15:paraId="${id}"${parent === undefined ? '' : ` w15:paraIdParent="${parent}"`}/>`;

const idsOf = (text: string, extended: string | null = null): string[] =>
  earlierComments(text, extended).map(({ id }) => id);

describe('the comments of an earlier review', () => {
  test('are known by their author', () => {
    expect(idsOf(part(comment(1, 'A'), comment(2, 'decuong'), comment(3, 'Decuong')))).toEqual(['2']);
  });

  test('are no other elements of that author', () => {
    expect(idsOf('<a><w:ins w:id="1" w:author="decuong"/><w:comment w:author="decuong"/></a>')).toEqual(['']);
  });

  test('stay where somebody answered them, known by their last paragraph', () => {
    const text = part(comment(2, 'decuong', 'B1'), comment(1, 'decuong', 'A1', 'A2'), comment(3, 'decuong'));
    expect(idsOf(text, threads(thread('A2'), thread('Z', 'A2')))).toEqual(['2', '3']);
    expect(idsOf(text, threads(thread('Z', 'A1')))).toEqual(['2', '1', '3']);
    expect(idsOf(text, threads(thread('A2'), thread('B1')))).toEqual(['2', '1', '3']);
    expect(idsOf(text, threads(thread('Z', '')))).toEqual(['2', '1', '3']);
  });

  test('are taken out of their part, the others left alone', () => {
    const text = part(comment(1, 'A'), comment(2, 'decuong', 'B1'), comment(3, 'B'));
    expect(edited(text, withoutComments(earlierComments(text, null)))).toBe(part(comment(1, 'A'), comment(3, 'B')));
  });

  test('are taken out of the list of answers', () => {
    const text = part(comment(2, 'decuong', 'B1'), comment(3, 'decuong'));
    const list = threads(thread('B1'), thread('B2'), thread(''), '<w15:other w15:paraId="B1"/>', '<w15:commentEx/>');
    expect(edited(list, withoutThreads(list, earlierComments(text, null)))).toBe(
      threads(thread('B2'), thread(''), '<w15:other w15:paraId="B1"/>', '<w15:commentEx/>'),
    );
  });
});

describe('the marks of an earlier review', () => {
  const former = earlierComments(part(comment(2, 'decuong'), comment(3, 'decuong')), null);
  const unmarked = (text: string, comments = former): string => edited(text, withoutMarks(text, scan(text), comments));

  test('are taken out of the text, those of others left', () => {
    expect(
      unmarked(
        '<p><commentRangeStart w:id="1"/><commentRangeStart w:id="2"/><r>x</r><commentRangeEnd w:id="2"/><commentRangeEnd w:id="1"/></p>',
      ),
    ).toBe('<p><commentRangeStart w:id="1"/><r>x</r><commentRangeEnd w:id="1"/></p>');
  });

  test('go with the run that holds nothing else', () => {
    expect(unmarked('<p><r><rPr><b/></rPr><commentReference w:id="2"/></r><r>y</r></p>')).toBe('<p><r>y</r></p>');
    expect(unmarked('<p><r><commentReference w:id="3"/></r></p>')).toBe('<p></p>');
  });

  test('leave a run that holds text too', () => {
    expect(unmarked('<p><r><rPr/><t>x</t><commentReference w:id="2"/></r></p>')).toBe('<p><r><rPr/><t>x</t></r></p>');
  });

  test('leave what is around them where that is no run', () => {
    expect(unmarked('<p><commentReference w:id="2"/></p>')).toBe('<p></p>');
    expect(unmarked('<commentReference w:id="2"/>')).toBe('');
  });

  test('are only marks', () => {
    const text = '<p><ins w:id="2"/><commentRangeStart/></p>';
    expect(unmarked(text)).toBe(text);
    expect(unmarked('<p><commentRangeStart w:id="2"/></p>', [])).toBe('<p><commentRangeStart w:id="2"/></p>');
  });
});
