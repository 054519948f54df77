import { describe, expect, test } from '@jest/globals';
import { paragraphsOf, textOf, type WordDocument } from '../../src/word/index.js';
import { paragraph, readBody, root } from '../support/package.js';

const content = (inside: string): string => `<w:txbxContent>${inside}</w:txbxContent>`;
const drawn = (inside: string): string =>
  `<w:drawing><wps:wsp><wps:txbx>${content(inside)}</wps:txbx></wps:wsp></w:drawing>`;
const old = (inside: string): string => `<w:pict><v:shape><v:textbox>${content(inside)}</v:textbox></v:shape></w:pict>`;
const told = (document: WordDocument): [number, string, boolean][] =>
  paragraphsOf(document).map((one) => [one.ordinal, textOf(one), one.floating]);
const run = (inside: string): string => `<w:r>${inside}</w:r>`;

describe('a text box', () => {
  test('stands after the paragraph it hangs on', () => {
    const document = readBody(`<w:p>${run(drawn(paragraph('ô')))}${run('<w:t>a</w:t>')}</w:p>${paragraph('b')}`);
    expect(told(document)).toEqual([
      [0, 'a', false],
      [1, 'ô', true],
      [2, 'b', false],
    ]);
    expect(document.traces.textBoxes).toBe(1);
  });

  test('is read once where it is written for new and old programs', () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawn(paragraph('mới'))}</mc:Choice><mc:Fallback>${old(paragraph('cũ'))}</mc:Fallback></mc:AlternateContent>`;
    expect(told(readBody(`<w:p>${run(both)}</w:p>`))).toEqual([
      [0, '', false],
      [1, 'mới', true],
    ]);
  });

  test('is read once where the shape around it is written twice', () => {
    const inside = (text: string): string => `<wps:txbx>${content(paragraph(text))}</wps:txbx>`;
    const both = `<w:drawing><mc:AlternateContent><mc:Choice Requires="wps">${inside('mới')}</mc:Choice><mc:Fallback>${inside('cũ')}</mc:Fallback></mc:AlternateContent></w:drawing>`;
    expect(told(readBody(`<w:p>${run(both)}</w:p>`)).map(([, text]) => text)).toEqual(['', 'mới']);
  });

  test('of an old program is read, too', () => {
    expect(told(readBody(`<w:p>${run(old(paragraph('cũ')))}</w:p>`))[1]).toEqual([1, 'cũ', true]);
  });

  test('may hold tables and other boxes', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('ô')}</w:tc></w:tr></w:tbl>`;
    const inner = `<w:p>${run(old(paragraph('trong')))}</w:p>`;
    expect(told(readBody(`<w:p>${run(drawn(table + inner))}</w:p>`)).slice(1)).toEqual([
      [1, 'ô', true],
      [2, '', true],
      [3, 'trong', true],
    ]);
  });

  test('belongs to the controls around its place', () => {
    const document = readBody(
      `<w:p><w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${run(drawn(paragraph('ô')))}</w:sdtContent></w:sdt></w:p>`,
    );
    expect(paragraphsOf(document)[1]?.runs).toMatchObject([{ text: 'ô', controls: [0] }]);
  });

  test('inside a field is text of its own', () => {
    const field = (kind: string): string => run(`<w:fldChar w:fldCharType="${kind}"/>`);
    const begun = `<w:p>${field('begin')}${run(drawn(paragraph('ô')))}</w:p>`;
    const document = readBody(`${begun}<w:p>${run('<w:t>x</w:t>')}${field('end')}${run('<w:t>a</w:t>')}</w:p>`);
    expect(told(document).map(([, text]) => text)).toEqual(['', 'ô', 'a']);
  });
});

describe('a frame', () => {
  test('floats where it stands', () => {
    expect(told(readBody(paragraph('a', '<w:framePr w:w="100"/>')))).toEqual([[0, 'a', true]]);
  });

  test('that comes with the style floats as well', () => {
    const styles = root(
      'w:styles',
      '<w:style w:type="paragraph" w:styleId="F"><w:name w:val="Khung"/><w:pPr><w:framePr/></w:pPr></w:style>',
    );
    expect(told(readBody(paragraph('a', '<w:pStyle w:val="F"/>'), { 'word/styles.xml': styles }))).toEqual([
      [0, 'a', true],
    ]);
  });

  test('of a large first letter is the start of the paragraph after it', () => {
    expect(told(readBody(paragraph('T', '<w:framePr w:dropCap="drop"/>') + paragraph('rong')))).toEqual([
      [0, 'Trong', false],
    ]);
  });
});

describe('what a reviewer should know of', () => {
  const picture = '<w:drawing><a:graphic><pic:pic><pic:blipFill/></pic:pic></a:graphic></w:drawing>';

  test('is counted: pictures, objects, inserted files, comments, changes', () => {
    const { traces } = readBody(
      [
        `<w:p>${run(picture)}${run('<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject/></w:object>')}</w:p>`,
        '<w:altChunk r:id="x"/>',
        `<w:p>${run('<w:commentReference w:id="1"/>')}${run('<w:commentReference w:id="1"/>')}${run('<w:commentReference w:id="2"/>')}</w:p>`,
        `<w:p><w:ins>${run('<w:t>a</w:t>')}</w:ins><w:del>${run('<w:delText>b</w:delText>')}</w:del></w:p>`,
      ].join(''),
    );
    expect(traces).toEqual({
      insertions: 1,
      deletions: 1,
      comments: 2,
      textBoxes: 0,
      alternativeChunks: 1,
      pictures: 2,
      unconverted: 0,
      garbled: 0,
    });
  });

  test('is not a logo in a header', () => {
    const header = { 'word/header1.xml': root('w:hdr', `<w:p>${run(picture)}</w:p>`) };
    expect(readBody(paragraph('a'), header).traces.pictures).toBe(0);
  });
});
