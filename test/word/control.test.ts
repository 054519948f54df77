import { describe, expect, test } from '@jest/globals';
import { paragraphsOf, type WordDocument } from '../../src/word/index.js';
import { paragraph, readBody } from '../support/package.js';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

/** The text of each run with the tags around it. */
const tagged = (document: WordDocument): [string, ...(string | null)[]][] =>
  paragraphsOf(document).flatMap(({ runs }) =>
    runs.map((one): [string, ...(string | null)[]] => [
      one.text,
      ...one.controls.map((at) => document.controls[at]?.tag ?? null),
    ]),
  );

describe('a content control', () => {
  test('has its tag, its title and whether it says it shows its prompt', () => {
    const { controls } = readBody(
      `<w:p>${control('<w:alias w:val="Số tin"/><w:tag w:val="figure:so_tin"/><w:showingPlcHdr/><w:text/>', run('…'))}</w:p>`,
    );
    expect(controls).toEqual([
      {
        tag: 'figure:so_tin',
        title: 'Số tin',
        level: 'run',
        kind: 'text',
        showingPlaceholder: true,
        date: null,
        items: [],
      },
    ]);
  });

  test.each([
    ['', 'text'],
    ['<w:richText/>', 'text'],
    ['<w:comboBox/>', 'choice'],
    ['<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', 'checkbox'],
    ['<w:picture/>', 'picture'],
    ['<w:docPartObj/>', 'other'],
    ['<w:group/>', 'other'],
  ])('made with %s is of its kind', (properties, kind) => {
    expect(readBody(`<w:p>${control(properties, run('a'))}</w:p>`).controls).toMatchObject([{ kind }]);
  });

  test('is what is said of it first', () => {
    const twice = ['<w:tag w:val="a"/>', '<w:alias w:val="A"/>', '<w:comboBox/>', '<w:showingPlcHdr w:val="0"/>'];
    const other = ['<w:tag w:val="b"/>', '<w:alias w:val="B"/>', '<w:picture/>', '<w:showingPlcHdr/>'];
    expect(readBody(`<w:p>${control([...twice, ...other].join(''), run('a'))}</w:p>`).controls).toMatchObject([
      { tag: 'a', title: 'A', kind: 'choice', showingPlaceholder: false },
    ]);
  });

  test('with a date gives it beside the text', () => {
    const { controls } = readBody(
      `<w:p>${control('<w:date w:fullDate="2026-05-19T00:00:00Z"/>', run('19/5'))}${control('<w:date/>', run('a'))}</w:p>`,
    );
    expect(controls.map(({ kind, date }) => [kind, date])).toEqual([
      ['date', '2026-05-19'],
      ['date', null],
    ]);
  });

  test('with a list gives what it offers', () => {
    const list =
      '<w:dropDownList><w:listItem w:displayText="Tốt" w:value="1"/><w:listItem w:value="Khá"/></w:dropDownList>';
    expect(readBody(`<w:p>${control(list, run('Tốt'))}</w:p>`).controls[0]?.items).toEqual([
      { label: 'Tốt', value: '1' },
      { label: 'Khá', value: 'Khá' },
    ]);
  });

  test('is named by the runs inside it, the outermost first', () => {
    const inner = control('<w:tag w:val="in"/>', run('b'));
    const document = readBody(control('<w:tag w:val="out"/>', `<w:p>${run('a')}${inner}</w:p>`) + paragraph('c'));
    expect(tagged(document)).toEqual([['a', 'out'], ['b', 'out', 'in'], ['c']]);
  });

  test('keeps its place where nothing is in it', () => {
    expect(tagged(readBody(`<w:p>${run('a')}${control('<w:tag w:val="x"/>', '')}</w:p>`))).toEqual([['a'], ['', 'x']]);
  });

  test('keeps its place where only an empty paragraph is in it', () => {
    expect(tagged(readBody(control('<w:tag w:val="x"/>', '<w:p/>')))).toEqual([['', 'x']]);
  });

  test('of another program is read through like any other', () => {
    const foreign = control(
      '<w:tag w:val="goog_rdk_0"/>',
      `<w:p>${control('<w:tag w:val="goog_rdk_1"/>', run('a'))}</w:p>`,
    );
    expect(tagged(readBody(foreign))).toEqual([['a', 'goog_rdk_0', 'goog_rdk_1']]);
  });

  test('without properties or content does no harm', () => {
    expect(readBody(`<w:sdt/><w:p><w:sdt/></w:p>`).controls).toHaveLength(2);
  });
});
