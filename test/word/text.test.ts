import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../src/word/index.js';
import { firstParagraph, paragraph, readBody, root, textsOf } from '../support/package.js';

const run = (inside: string): string => `<w:r>${inside}</w:r>`;
const said = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`);
const mark = (kind: string): string => run(`<w:fldChar w:fldCharType="${kind}"/>`);
const instruction = run('<w:instrText>PAGE</w:instrText>');

describe('the text of a paragraph', () => {
  test.each([
    ['keeps blanks the file wants kept', said(' a '), ' a '],
    ['leaves out blanks at the ends that the file does not ask for', run('<w:t>\n  a b \n</w:t>'), 'a b'],
    [
      'keeps spaces that do not break',
      run('<w:t>1</w:t>') + run('<w:t>\u00a0</w:t>') + run('<w:t>000\u2009</w:t>'),
      '1\u00a0000\u2009',
    ],
    ['takes a line break of the file for a blank', run('<w:t>a\nb</w:t>'), 'a b'],
    ['spells tabs and line breaks', run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:cr/><w:t>c</w:t>'), 'a\tb\n\nc'],
    ['spells hyphens that do not break or do not show', run('<w:noBreakHyphen/><w:softHyphen/>'), '\u2011\u00ad'],
    ['spells a sign of a symbol font', run('<w:sym w:font="Wingdings" w:char="F0FE"/>'), '☑'],
    ['spells a sign written without its private range', run('<w:sym w:font="Symbol" w:char="B7"/>'), '•'],
    ['reads through links', `<w:hyperlink r:id="x">${said('a')}</w:hyperlink>`, 'a'],
    ['reads through smart tags', `<w:smartTag w:element="date">${said('a')}</w:smartTag>`, 'a'],
    ['reads through custom XML', `<w:customXml w:element="x"><w:customXmlPr/>${said('a')}</w:customXml>`, 'a'],
    ['reads through marks of direction', `<w:bdo w:val="ltr"><w:dir w:val="ltr">${said('a')}</w:dir></w:bdo>`, 'a'],
    [
      'reads the base text of ruby only',
      run(`<w:ruby><w:rt>${said('x')}</w:rt><w:rubyBase>${said('a')}</w:rubyBase></w:ruby>`),
      'a',
    ],
    [
      'keeps the order of text around ruby',
      run(`<w:t>1</w:t><w:ruby><w:rubyBase>${said('2')}</w:rubyBase></w:ruby><w:t>3</w:t>`),
      '123',
    ],
    ['reads letters of a formula', '<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=1</m:t></m:r></m:oMath>', 'x=1'],
    ['reads the result of a simple field', `<w:fldSimple w:instr="PAGE">${said('4')}</w:fldSimple>`, '4'],
    [
      'reads the result of a field, not its instruction',
      mark('begin') + instruction + said('x') + mark('separate') + said('4') + mark('end'),
      '4',
    ],
    [
      'reads nothing of a field without a result',
      mark('begin') + instruction + said('x') + mark('end') + said('a'),
      'a',
    ],
    [
      'reads the result of the outer of two fields',
      mark('begin') +
        mark('begin') +
        mark('separate') +
        said('x') +
        mark('end') +
        mark('separate') +
        said('a') +
        mark('end'),
      'a',
    ],
    ['does not lose text after a field that never ends', mark('begin') + instruction + said('a'), 'a'],
    ['is not confused by the end of a field that never began', mark('end') + mark('separate') + said('a'), 'a'],
    [
      'leaves out what was deleted with changes tracked',
      `${said('a')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del>`,
      'a',
    ],
    ['leaves out what was moved away', `<w:moveFrom>${said('x')}</w:moveFrom><w:moveTo>${said('a')}</w:moveTo>`, 'a'],
    ['holds what was inserted with changes tracked', `<w:ins>${said('a')}</w:ins>`, 'a'],
    [
      'leaves out marks of proofing and comments',
      `<w:proofErr w:type="spellStart"/>${said('a')}<w:commentRangeStart w:id="1"/>`,
      'a',
    ],
    ['leaves out marks of notes that Word counts itself', `${said('a')}${run('<w:footnoteReference w:id="2"/>')}`, 'a'],
    ['reads CDATA as text', run('<w:t><![CDATA[a & b]]></w:t>'), 'a & b'],
  ])('%s', (_, inside, expected) => {
    expect(textOf(firstParagraph(`<w:p>${inside}</w:p>`))).toBe(expected);
  });

  test('holds what an old form field shows', () => {
    const box = (state: string): string =>
      run(`<w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar>`);
    const list = run(
      '<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Tốt"/><w:listEntry w:val="Khá"/></w:ddList></w:ffData></w:fldChar>',
    );
    const fields = [box('<w:checked/>'), box('<w:checked w:val="0"/>'), box('<w:default w:val="1"/>'), list];
    expect(
      textOf(firstParagraph(`<w:p>${fields.map((field) => field + instruction + mark('end')).join('')}</w:p>`)),
    ).toBe('☒☐☒Khá');
  });
});

describe('runs', () => {
  test('of one look become one, whatever edits cut them into', () => {
    const { runs } = firstParagraph(`<w:p>${said('Kết')}<w:proofErr w:type="spellEnd"/>${said(' quả')}</w:p>`);
    expect(runs.map(({ text }) => text)).toEqual(['Kết quả']);
  });

  test('tell what is struck out, with one line or two, and what is not', () => {
    const look = (properties: string, words: string): string => run(`<w:rPr>${properties}</w:rPr><w:t>${words}</w:t>`);
    const { runs } = firstParagraph(
      `<w:p>${look('<w:strike/>', '12')}${look('<w:dstrike/>', '13')}${look('<w:strike w:val="0"/>', '15')}</w:p>`,
    );
    expect(runs.map(({ text, struck }) => [text, struck])).toEqual([
      ['1213', true],
      ['15', undefined],
    ]);
  });

  test('tell what stands above or below the line', () => {
    const at = (place: string, words: string): string =>
      run(`<w:rPr><w:vertAlign w:val="${place}"/></w:rPr><w:t>${words}</w:t>`);
    const { runs } = firstParagraph(
      `<w:p>${said('12')}${at('superscript', '1')}${at('subscript', '2')}${at('baseline', '3')}</w:p>`,
    );
    expect(runs.map(({ text, raised }) => [text, raised])).toEqual([
      ['12', undefined],
      ['1', 'superscript'],
      ['2', 'subscript'],
      ['3', undefined],
    ]);
  });

  test('tell what was inserted with changes tracked', () => {
    const { runs } = firstParagraph(`<w:p>${said('a')}<w:ins>${said('b')}</w:ins></w:p>`);
    expect(runs.map(({ text, inserted }) => [text, inserted])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });
});

describe('one of several spellings of the same content', () => {
  const alternatives = (choice: string): string =>
    `<mc:AlternateContent>${choice}<mc:Fallback>${said('cũ')}</mc:Fallback></mc:AlternateContent>`;

  test('is read where it is understood', () => {
    const choice = `<mc:Choice Requires="wps">${said('mới')}</mc:Choice>`;
    expect(textOf(firstParagraph(`<w:p>${alternatives(choice)}</w:p>`))).toBe('mới');
  });

  test('is understood by its namespace, whatever its prefix', () => {
    const choice = `<mc:Choice xmlns:q="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="q">${said('mới')}</mc:Choice>`;
    expect(textOf(firstParagraph(`<w:p>${alternatives(choice)}</w:p>`))).toBe('mới');
  });

  test('is the fallback where no other is understood', () => {
    const choice = `<mc:Choice xmlns:q="urn:q" Requires="q">${said('mới')}</mc:Choice>`;
    expect(textOf(firstParagraph(`<w:p>${alternatives(choice)}</w:p>`))).toBe('cũ');
  });

  test('is the first rather than none', () => {
    const only = `<mc:AlternateContent><mc:Choice xmlns:q="urn:q" Requires="q">${said('mới')}</mc:Choice></mc:AlternateContent>`;
    expect(textOf(firstParagraph(`<w:p>${only}</w:p>`))).toBe('mới');
  });
});

describe('a paragraph whose end was deleted with changes tracked', () => {
  const deletedEnd = '<w:rPr><w:del w:id="1"/></w:rPr>';
  const deleted = `<w:p><w:pPr>${deletedEnd}</w:pPr><w:bookmarkStart w:id="1" w:name="x"/><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;

  test('is gone where nothing else is left of it, its bookmarks before the next one', () => {
    const document = readBody(deleted + deleted + paragraph('b', '<w:jc w:val="center"/>'));
    expect(textsOf(document)).toEqual(['b']);
    expect(document.body).toMatchObject([{ ordinal: 0, align: 'center' }]);
    expect(document.bookmarks).toMatchObject([{ start: { paragraph: 0, offset: 0 } }, { start: { paragraph: 0 } }]);
    expect(document.traces.deletions).toBe(4);
  });

  test('stays where text is left of it', () => {
    expect(textsOf(readBody(paragraph('a', deletedEnd) + paragraph('b')))).toEqual(['a', 'b']);
  });

  test('stays where none follows, and does not go on in a table', () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`;
    expect(textsOf(readBody(deleted))).toEqual(['']);
    expect(textsOf(readBody(deleted + table))).toEqual(['', 'b']);
  });
});

describe('other texts', () => {
  const footnotes = root(
    'w:footnotes',
    `<w:footnote w:type="separator" w:id="-1">${paragraph('-')}</w:footnote><w:footnote w:id="2">${paragraph('Chú thích')}</w:footnote>`,
  );
  const document = readBody(paragraph('a'), {
    'word/footnotes.xml': footnotes,
    'word/header1.xml': root('w:hdr', paragraph('Đầu trang')),
    'word/footer1.xml': root('w:ftr', paragraph('Chân trang')),
  });

  test('are headers, footers and notes, without the lines above notes', () => {
    expect(document.headers).toMatchObject([[{ runs: [{ text: 'Đầu trang' }] }]]);
    expect(document.footers).toMatchObject([[{ runs: [{ text: 'Chân trang' }] }]]);
    expect(document.notes).toMatchObject([[{ runs: [{ text: 'Chú thích' }] }]]);
  });

  test('are referred to by the runs where their marks stand', () => {
    const refer = (id: number, typed = ''): string =>
      run(`<w:footnoteReference${typed && ' w:customMarkFollows="1"'} w:id="${id}"/>${typed && `<w:t>${typed}</w:t>`}`);
    const { runs } = firstParagraph(`<w:p>${said('12')}${refer(2)}${said('3')}${refer(2, '4')}${refer(9)}</w:p>`, {
      'word/footnotes.xml': footnotes,
    });
    expect(runs.map(({ text, note }) => [text, note])).toEqual([
      ['12', undefined],
      ['', 0],
      ['3', undefined],
      ['4', 0],
      ['', null],
    ]);
  });

  test('count their paragraphs on after those of the body', () => {
    const ordinals = [document.body, ...document.notes, ...document.headers, ...document.footers].flat();
    expect(ordinals.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3]);
  });

  test('are not part of the text of the body', () => {
    expect(textsOf(document)).toEqual(['a']);
  });
});

test('text that stands in no paragraph is one of its own', () => {
  expect(textsOf(readBody(`${said('a')}${paragraph('b')}`))).toEqual(['a', 'b']);
});

test('an element nobody knows is told once, by a name that says whose it is', () => {
  const { unread } = readBody(`<w:what/><w:what/><q:x xmlns:q="urn:q"/>${paragraph('a')}`);
  expect(unread).toEqual(['w:what', '{urn:q}x']);
});
