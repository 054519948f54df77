import { describe, expect, test } from '@jest/globals';
import { paragraphsOf } from '../../src/word/index.js';
import { formatNumber } from '../../src/word/numbering/format.js';
import { paragraph, readBody, root } from '../support/package.js';

const level = (at: number, text: string, format = 'decimal', more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, inside: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const three = level(0, '%1.') + level(1, '%1.%2.') + level(2, '%1.%2.%3.');

/** A numbered paragraph: list and level. */
const item = (of: number, at = 0): string =>
  paragraph('a', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${of}"/></w:numPr>`);

/** What is printed before each paragraph. */
function printed(body: string, numbering: string, styles = ''): (string | null)[] {
  const document = readBody(body, {
    'word/numbering.xml': root('w:numbering', numbering),
    'word/styles.xml': root('w:styles', styles),
  });
  return paragraphsOf(document).map(({ numbering: number }) => number?.text ?? null);
}

describe('automatic numbers', () => {
  test('count on, and start again below a new one above', () => {
    const body = item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1);
    expect(printed(body, abstract(0, three) + list(1, 0))).toEqual(['1.', '1.1.', '1.2.', '1.2.1.', '2.', '2.1.']);
  });

  test('of a level that was skipped show where it would start', () => {
    expect(printed(item(1, 1) + item(1), abstract(0, three) + list(1, 0))).toEqual(['1.1.', '1.']);
  });

  test('go on in another list of the same definition', () => {
    expect(printed(item(1) + item(2), abstract(0, three) + list(1, 0) + list(2, 0))).toEqual(['1.', '2.']);
  });

  test('start where a list says, once', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = item(1) + item(2) + item(2) + item(1);
    expect(printed(body, abstract(0, three) + list(1, 0) + list(2, 0, restart))).toEqual(['1.', '5.', '6.', '7.']);
  });

  test('look as a list says instead of its definition', () => {
    const other = `<w:lvlOverride w:ilvl="0">${level(0, 'Điều %1:', 'upperRoman')}</w:lvlOverride>`;
    expect(printed(item(1) + item(2), abstract(0, three) + list(1, 0) + list(2, 0, other))).toEqual(['1.', 'Điều II:']);
  });

  test('never start again where the level says so', () => {
    const levels = level(0, '%1.') + level(1, '%2)', 'decimal', '<w:lvlRestart w:val="0"/>');
    const body = item(1) + item(1, 1) + item(1) + item(1, 1);
    expect(printed(body, abstract(0, levels) + list(1, 0))).toEqual(['1.', '1)', '2.', '2)']);
  });

  test('start again only after the level that is named', () => {
    const levels = level(0, '%1.') + level(1, '%2.') + level(2, '%3)', 'decimal', '<w:lvlRestart w:val="1"/>');
    const body = item(1) + item(1, 1) + item(1, 2) + item(1, 1) + item(1, 2) + item(1) + item(1, 1) + item(1, 2);
    expect(printed(body, abstract(0, levels) + list(1, 0))).toEqual(['1.', '1.', '1)', '2.', '2)', '2.', '1.', '1)']);
  });

  test('of levels above are plain where the level is a legal one', () => {
    const levels = level(0, '%1.', 'upperRoman') + level(1, '%1.%2.', 'decimal', '<w:isLgl/>');
    expect(printed(item(1) + item(1, 1), abstract(0, levels) + list(1, 0))).toEqual(['I.', '1.1.']);
  });

  test('come with the style, at the level that belongs to it', () => {
    const levels =
      level(0, '%1.', 'upperRoman', '<w:pStyle w:val="H1"/>') + level(1, '%2.', 'decimal', '<w:pStyle w:val="H2"/>');
    const style = (id: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const heading = (id: string, more = ''): string => paragraph('a', `<w:pStyle w:val="${id}"/>${more}`);
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = heading('H1') + heading('H2') + heading('H2', off) + heading('H2') + heading('H1');
    expect(printed(body, abstract(0, levels) + list(1, 0), style('H1') + style('H2'))).toEqual([
      'I.',
      '1.',
      null,
      '2.',
      'II.',
    ]);
  });

  test('are found through a numbering style', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering =
      abstract(0, '<w:numStyleLink w:val="L"/>') + abstract(1, level(0, '%1/')) + list(1, 0) + list(2, 1);
    expect(printed(item(1), numbering, styles)).toEqual(['1/']);
  });

  test('that lead in a circle are none', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(printed(item(1), abstract(0, '<w:numStyleLink w:val="L"/>') + list(1, 0), styles)).toEqual([null]);
  });

  test('of a list that is not there, or of a level that is not there, are none', () => {
    expect(printed(item(7) + item(1, 5) + item(1, 99), abstract(0, three) + list(1, 0))).toEqual([null, null, null]);
  });

  test('of no text are none', () => {
    expect(printed(item(1), abstract(0, level(0, '', 'none')) + list(1, 0))).toEqual([null]);
  });

  test('in a format of its own are printed in the one beside it', () => {
    const own =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
    expect(printed(item(1), abstract(0, own) + list(1, 0))).toEqual(['01']);
  });

  test('may be signs, spelt so that anyone can read them', () => {
    const numbering = abstract(0, level(0, '\uf0b7', 'bullet') + level(1, '-', 'bullet')) + list(1, 0);
    const document = readBody(item(1) + item(1, 1), { 'word/numbering.xml': root('w:numbering', numbering) });
    expect(paragraphsOf(document).map(({ numbering: number }) => number)).toEqual([
      { text: '•', level: 0, bullet: true },
      { text: '-', level: 1, bullet: true },
    ]);
  });
});

test.each([
  [4, 'decimal', '4'],
  [4, 'decimalZero', '04'],
  [14, 'decimalZero', '14'],
  [4, 'upperRoman', 'IV'],
  [1994, 'lowerRoman', 'mcmxciv'],
  [1, 'upperLetter', 'A'],
  [26, 'lowerLetter', 'z'],
  [27, 'lowerLetter', 'aa'],
  [53, 'upperLetter', 'AAA'],
  [0, 'lowerLetter', ''],
  [1, 'ordinal', '1st'],
  [12, 'ordinal', '12th'],
  [23, 'ordinal', '23rd'],
  [3, 'numberInDash', '- 3 -'],
  [3, 'none', ''],
  [3, 'chineseCounting', '3'],
  [-3, 'decimal', '0'],
  [999999999, 'lowerRoman', formatNumber(32767, 'lowerRoman')],
])('%d is printed in the format %s as %s', (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});
