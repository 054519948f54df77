import { describe, expect, test } from '@jest/globals';
import { paragraph, readBody, root } from '../support/package.js';

const start = (id: number, name: string, more = ''): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"${more}/>`;
const end = (id: number): string => `<w:bookmarkEnd w:id="${id}"/>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

/** Bookmarks as "name paragraph:offset-paragraph:offset". */
const marks = (body: string, more: Record<string, string> = {}): string[] =>
  readBody(body, more).bookmarks.map(
    ({ name, start: from, end: to }) => `${name} ${from.paragraph}:${from.offset}-${to.paragraph}:${to.offset}`,
  );

describe('a bookmark', () => {
  test.each([
    ['in a paragraph', `<w:p>${run('ab')}${start(1, 'x')}${run('cd')}${end(1)}${run('e')}</w:p>`, ['x 0:2-0:4']],
    ['of one point', `<w:p>${run('ab')}${start(1, 'x')}${end(1)}</w:p>`, ['x 0:2-0:2']],
    ['through paragraphs', `<w:p>${start(1, 'x')}${run('ab')}</w:p><w:p>${run('cd')}${end(1)}</w:p>`, ['x 0:0-1:2']],
    [
      'between paragraphs',
      `${paragraph('a')}${start(1, 'x')}${paragraph('bc')}${end(1)}${paragraph('d')}`,
      ['x 1:0-1:2'],
    ],
    ['of one point between paragraphs', `${paragraph('a')}${start(1, 'x')}${end(1)}${paragraph('b')}`, ['x 1:0-1:0']],
    [
      'around a control',
      `<w:p>${start(1, 'x')}<w:sdt><w:sdtContent>${run('ab')}</w:sdtContent></w:sdt>${end(1)}</w:p>`,
      ['x 0:0-0:2'],
    ],
    [
      'inside a control',
      `<w:p><w:sdt><w:sdtContent>${start(1, 'x')}${run('ab')}${end(1)}</w:sdtContent></w:sdt></w:p>`,
      ['x 0:0-0:2'],
    ],
    ['that never ends', `<w:p>${run('a')}${start(1, 'x')}${run('b')}</w:p>`, ['x 0:1-0:1']],
    ['that ends before it begins', `<w:p>${end(1)}${run('a')}${start(1, 'x')}</w:p>`, ['x 0:1-0:1']],
    [
      'whose name is there twice',
      `<w:p>${start(1, 'x')}${run('a')}${end(1)}${start(2, 'x')}${end(2)}</w:p>`,
      ['x 0:0-0:1', 'x 0:1-0:1'],
    ],
    [
      'inside another of the same number',
      `<w:p>${start(1, 'x')}${run('a')}${start(1, 'y')}${run('b')}${end(1)}${end(1)}</w:p>`,
      ['x 0:0-0:2', 'y 0:1-0:2'],
    ],
    ['after the last paragraph', `${paragraph('ab')}${start(1, 'x')}${end(1)}`, ['x 0:2-0:2']],
    [
      'in deleted text',
      `<w:p>${run('a')}<w:del>${start(1, 'x')}${run('z')}${end(1)}</w:del>${run('b')}</w:p>`,
      ['x 0:1-0:1'],
    ],
  ])('%s is found', (_, body, expected) => {
    expect(marks(body)).toEqual(expected);
  });

  test('is found anywhere in a table, also on columns and between rows', () => {
    const cell = (inside: string): string => `<w:tc><w:p>${inside}</w:p></w:tc>`;
    const body = `<w:tbl>${start(1, 'x', ' w:colFirst="0" w:colLast="1"')}<w:tr>${start(2, 'y')}${cell(run('a'))}${end(2)}${cell(`${start(3, 'z')}${run('b')}`)}</w:tr>${end(1)}<w:tr>${cell(end(3))}</w:tr></w:tbl>`;
    expect(marks(body)).toEqual(['x 0:0-1:1', 'y 0:0-0:1', 'z 1:0-2:0']);
  });

  test('in a cell covered by a merged one is kept where the next text begins', () => {
    const merged = (value: string, inside: string): string =>
      `<w:tr><w:tc><w:tcPr><w:vMerge w:val="${value}"/></w:tcPr>${inside}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr>`;
    const covered = `<w:p>${start(1, 'x')}${end(1)}</w:p>`;
    expect(marks(`<w:tbl>${merged('restart', paragraph('a'))}${merged('continue', covered)}</w:tbl>`)).toEqual([
      'x 2:0-2:0',
    ]);
  });

  test('does not reach out of a text into the next one', () => {
    const header = { 'word/header1.xml': root('w:hdr', `${end(1)}${paragraph('cd')}`) };
    expect(marks(`<w:p>${start(1, 'x')}${run('ab')}</w:p>`, header)).toEqual(['x 0:0-0:0']);
  });
});
