import { describe, expect, test } from '@jest/globals';
import { firstParagraph, paragraph, readBody, relationship, relationships, root } from '../support/package.js';

/** A style, its paragraph properties and its run properties. */
const style = (id: string, name: string, inside = '', type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
const based = (id: string): string => `<w:basedOn w:val="${id}"/>`;
const withStyles = (...styles: string[]): Record<string, string> => ({
  'word/styles.xml': root('w:styles', styles.join('')),
});
const styled = (id: string, ...styles: string[]) =>
  firstParagraph(paragraph('a', `<w:pStyle w:val="${id}"/>`), withStyles(...styles));
const run = (properties: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>a</w:t></w:r>`;
const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`;

describe('the style of a paragraph', () => {
  test('is its name as a person sees it, not its id', () => {
    expect(styled('Heading1', style('Heading1', 'heading 1')).style).toBe('heading 1');
  });

  test('is found by its name where a program writes that', () => {
    expect(styled('Đề mục', style('s7', 'Đề mục', '<w:pPr><w:jc w:val="center"/></w:pPr>'))).toMatchObject({
      style: 'Đề mục',
      align: 'center',
    });
  });

  test('is found by id before name', () => {
    expect(styled('A', style('B', 'A'), style('A', 'right')).style).toBe('right');
  });

  test('is null for the default one, named or not', () => {
    expect(styled('Normal', normal).style).toBeNull();
    expect(firstParagraph(paragraph('a'), withStyles(normal)).style).toBeNull();
  });

  test('is null for "Normal" where no style is called the default', () => {
    expect(styled('Normal', style('Normal', 'Normal')).style).toBeNull();
  });

  test('is what is written where nothing describes it', () => {
    expect(styled('Heading 2')).toMatchObject({ style: 'Heading 2', outlineLevel: 1 });
  });
});

describe('the outline level', () => {
  test.each(['heading 2', 'Heading 2', 'Heading_20_2', 'Tiêu đề 2', 'Đầu đề 2', 'Đầu đề 2'.normalize('NFD')])(
    'is known from a style called %s',
    (name) => {
      expect(styled('x', style('x', name)).outlineLevel).toBe(1);
    },
  );

  test('of the paragraph goes before that of its style', () => {
    const properties = '<w:pStyle w:val="x"/><w:outlineLvl w:val="9"/>';
    expect(firstParagraph(paragraph('a', properties), withStyles(style('x', 'heading 1'))).outlineLevel).toBeNull();
  });

  test('comes with the style a style is based on', () => {
    expect(
      styled('y', style('x', 'Mục', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'), style('y', 'Con', based('x')))
        .outlineLevel,
    ).toBe(3);
    expect(styled('y', style('x', 'heading 4'), style('y', 'Con', based('x'))).outlineLevel).toBe(3);
  });

  test('is switched off by a style that says it is text', () => {
    const text = style('y', 'Con', `${based('x')}<w:pPr><w:outlineLvl w:val="9"/></w:pPr>`);
    expect(styled('y', style('x', 'heading 4'), text).outlineLevel).toBeNull();
  });

  test('is null for text', () => {
    expect(styled('x', style('x', 'Heading')).outlineLevel).toBeNull();
    expect(styled('x', style('x', 'toc 1')).outlineLevel).toBeNull();
  });
});

describe('alignment', () => {
  test.each([
    ['center', 'center'],
    ['end', 'right'],
    ['right', 'right'],
    ['both', 'justify'],
    ['distribute', 'justify'],
    ['start', 'left'],
    ['somewhere', 'left'],
  ])('written %s is %s', (written, align) => {
    expect(firstParagraph(paragraph('a', `<w:jc w:val="${written}"/>`)).align).toBe(align);
  });

  test('comes from the style where the paragraph says nothing', () => {
    expect(styled('x', style('x', 'Giữa', '<w:pPr><w:jc w:val="center"/></w:pPr>')).align).toBe('center');
  });
});

describe('the look of a run', () => {
  const bold = (name: string, type?: string): string => style(name, name, '<w:rPr><w:b/></w:rPr>', type);
  const look = (paragraphStyle: string, properties: string, ...styles: string[]) =>
    firstParagraph(
      `<w:p><w:pPr><w:pStyle w:val="${paragraphStyle}"/></w:pPr>${run(properties)}</w:p>`,
      withStyles(...styles),
    ).runs[0];

  test('comes from the run itself', () => {
    const properties = '<w:b/><w:i/><w:caps/><w:vanish/><w:rFonts w:ascii=".VnTime"/><w:sz w:val="27"/>';
    expect(look('x', properties)).toMatchObject({
      bold: true,
      italic: true,
      caps: true,
      hidden: true,
      font: '.VnTime',
      size: 13.5,
    });
  });

  test('is plain where nothing says otherwise', () => {
    expect(look('x', '')).toMatchObject({
      bold: false,
      italic: false,
      caps: false,
      hidden: false,
      font: null,
      size: null,
      style: null,
    });
  });

  test.each(['0', 'false', 'off'])('is not bold where that is written %s', (off) => {
    expect(look('P', `<w:b w:val="${off}"/>`, bold('P'))?.bold).toBe(false);
  });

  test('comes from the styles of paragraph and run', () => {
    expect(look('P', '', bold('P'))?.bold).toBe(true);
    expect(look('x', '<w:rStyle w:val="C"/>', bold('C', 'character'))).toMatchObject({ bold: true, style: 'C' });
  });

  test('is struck out or raised where a style says so', () => {
    const struck = style('C', 'C', '<w:rPr><w:strike/></w:rPr>', 'character');
    const raised = style('P', 'P', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>');
    expect(look('P', '<w:rStyle w:val="C"/>', struck, raised)).toMatchObject({ struck: true, raised: 'superscript' });
    expect(look('P', '<w:vertAlign w:val="baseline"/>', raised)).not.toHaveProperty('raised');
  });

  test('is faint where nobody sees it on paper', () => {
    expect(look('x', '<w:color w:val="FFFFFF"/>')).toMatchObject({ faint: 'white', hidden: false });
    expect(look('x', '<w:color w:val="fefefe"/>')?.faint).toBe('white');
    expect(look('x', '<w:sz w:val="2"/>')?.faint).toBe('tiny');
    const white = style('P', 'P', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>');
    expect(look('P', '', white)?.faint).toBe('white');
    expect(look('P', '<w:color w:val="auto"/>', white)).not.toHaveProperty('faint');
    for (const seen of ['<w:color w:val="FF0000"/>', '<w:sz w:val="12"/>', ''])
      expect(look('x', seen)).not.toHaveProperty('faint');
  });

  test('is not faint in white on something darker: behind the text, its paragraph or its cell', () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const dark = '<w:shd w:val="clear" w:color="auto" w:fill="1F497D"/>';
    const light = '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>';
    const inParagraph = (properties: string, text: string) =>
      firstParagraph(`<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`);
    const inCell = (properties: string) => {
      const cell = `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${run(white)}</w:p></w:tc>`;
      return readBody(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`);
    };
    expect(inParagraph('', `${white}${dark}`).runs[0]).not.toHaveProperty('faint');
    expect(inParagraph('', `${white}<w:highlight w:val="black"/>`).runs[0]).not.toHaveProperty('faint');
    expect(inParagraph(dark, white).runs[0]).not.toHaveProperty('faint');
    expect(inParagraph(light, white).runs[0]?.faint).toBe('white');
    expect(JSON.stringify(inCell(dark))).not.toContain('faint');
    expect(JSON.stringify(inCell(light))).toContain('faint');
  });

  test('has a tint where somebody coloured it or the ground behind it by hand', () => {
    const tintOf = (properties: string) => look('x', properties)?.tint;
    const red = tintOf('<w:color w:val="FF0000"/>');
    expect(red).toBeDefined();
    expect(tintOf('<w:color w:val="ff0000"/>')).toBe(red);
    const grounds = ['<w:highlight w:val="yellow"/>', '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'];
    const tints = [red, tintOf('<w:color w:val="0070C0"/>'), ...grounds.map(tintOf)];
    expect(new Set(tints).size).toBe(4);
    expect(tints).not.toContain(undefined);
  });

  test('has none in ink on paper, and none from styles', () => {
    const inks = ['auto', '000000', '1F1F1F', '212529'].map((color) => `<w:color w:val="${color}"/>`);
    const papers = ['<w:highlight w:val="none"/>', '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>'];
    for (const plain of [...inks, ...papers, '<w:b/>']) expect(look('x', plain)).not.toHaveProperty('tint');
    const red = '<w:rPr><w:color w:val="FF0000"/></w:rPr>';
    const styles = [style('P', 'P', red), style('C', 'C', red, 'character')];
    expect(look('P', '<w:rStyle w:val="C"/>', ...styles)).not.toHaveProperty('tint');
  });

  test('goes on in one run as long as nothing of it changes', () => {
    const colored = (text: string, color: string) =>
      `<w:r w:rsidR="00${text}"><w:rPr><w:color w:val="${color}"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const runs = colored('1', 'auto') + colored('8', '000000') + colored('2', 'FF0000') + colored('1', 'FF0000');
    expect(firstParagraph(`<w:p>${runs}</w:p>`).runs.map(({ text }) => text)).toEqual(['18', '21']);
  });

  test('turns back where both styles switch the same thing on', () => {
    expect(look('P', '<w:rStyle w:val="C"/>', bold('P'), bold('C', 'character'))?.bold).toBe(false);
  });

  test('is bold all the same where the run itself says so', () => {
    expect(look('P', '<w:rStyle w:val="C"/><w:b/>', bold('P'), bold('C', 'character'))?.bold).toBe(true);
  });

  test('comes from the defaults last', () => {
    const defaults =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:b/><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect(look('x', '', defaults)).toMatchObject({ bold: true, font: 'Times New Roman', size: 14 });
    expect(look('P', '', defaults, style('P', 'P', '<w:rPr><w:sz w:val="24"/></w:rPr>'))?.size).toBe(12);
  });

  test('has the font its theme gives', () => {
    const theme =
      '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Arial"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements>';
    const parts = {
      'word/theme/theme1.xml': root('a:theme', theme),
      'word/_rels/document.xml.rels': relationships(relationship('theme', 'theme/theme1.xml')),
    };
    const fonts = '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Times New Roman"/>';
    expect(firstParagraph(`<w:p>${run(fonts)}</w:p>`, parts).runs[0]?.font).toBe('Calibri');
    expect(firstParagraph(`<w:p>${run(fonts)}</w:p>`).runs[0]?.font).toBe('Times New Roman');
  });
});

describe('styles based on each other', () => {
  test('in a circle come to an end', () => {
    const circle = [style('a', 'A', `${based('b')}<w:pPr><w:jc w:val="center"/></w:pPr>`), style('b', 'B', based('a'))];
    expect(styled('b', ...circle)).toMatchObject({ style: 'B', align: 'center' });
  });

  test('on themselves or on nothing come to an end', () => {
    expect(styled('a', style('a', 'A', based('a'))).style).toBe('A');
    expect(styled('a', style('a', 'A', based('gone'))).style).toBe('A');
  });
});
