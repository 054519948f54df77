import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { addComment } from './comment.js';
import { asAbiWord, asGoogleDocs } from './editors.js';
import { fillForm, leaveOut } from './fill.js';
import { insertSection, moveSection, removeSection, retypeHeading } from './headings.js';
import { openParts } from './package.js';
import { deleteFigure, removePoint, retypeText } from './points.js';
import { deleteTracked, insertTracked } from './review-traces.js';
import { addRows, deleteTable, deleteTableColumn, deleteTableRow } from './rows.js';
import { stripAll, stripControls } from './strip.js';

const prompt = (words: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/><w:b/></w:rPr><w:t>${words}</w:t></w:r>`;
const sdt = (tag: string, content: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="1"/><w:showingPlcHdr/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const p = (content: string, style = ''): string =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : '<w:jc w:val="both"/>'}</w:pPr>${content}</w:p>`;
const h = (level: number, text: string): string => p(`<w:r><w:t>${text}</w:t></w:r>`, `Heading${level}`);
const tc = (content: string): string => `<w:tc>${content}</w:tc>`;

const docx = (body: string, parts: Record<string, string> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  });
const body = (bytes: Uint8Array): string =>
  /<w:body>(.*)<w:sectPr\/><\/w:body>/s.exec(strFromU8(openParts(bytes)['word/document.xml'] ?? strToU8('')))?.[1] ??
  '';
const words = (bytes: Uint8Array): string[] =>
  [...body(bytes).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1] ?? '');
const fill = (content: string, tag: string, text: string): string =>
  body(fillForm(docx(content), new Map([[tag, text]])));

describe('filling in a form', () => {
  test('puts the text in the place of the prompt, in its look but not its style', () => {
    const filled = fill(p(sdt('field:number', prompt('……'))), 'field:number', '45');
    expect(filled).toBe(
      p(
        '<w:sdt><w:sdtPr><w:tag w:val="field:number"/><w:id w:val="1"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">45</w:t></w:r></w:sdtContent></w:sdt>',
      ),
    );
  });

  test('keeps a bookmark inside the control', () => {
    const mark = '<w:bookmarkStart w:id="3" w:name="a"/><w:bookmarkEnd w:id="3"/>';
    expect(fill(p(sdt('text:a', mark + prompt('…'))), 'text:a', 'x')).toContain(mark);
  });

  test('makes a paragraph of every line in a block control, in the look of the first', () => {
    const filled = fill(sdt('text:a', p(prompt('…'))), 'text:a', 'one\ntwo');
    expect(filled.match(/<w:jc w:val="both"\/>/g)).toHaveLength(2);
  });

  test('widens a rich control that fills its paragraph, with the bookmarks inside', () => {
    const around = `<w:bookmarkStart w:id="3" w:name="a"/>${sdt('text:a', prompt('…'))}<w:bookmarkEnd w:id="3"/>`;
    const filled = fill(p(around), 'text:a', 'one\ntwo');
    expect(filled).toMatch(/^<w:sdt>.*<w:sdtContent><w:p>.*bookmarkStart.*one.*<\/w:p><w:p>.*two.*bookmarkEnd/);
  });

  test('breaks the line in a plain control of several lines, and not at all in one of a single line', () => {
    const lines = fill(p(sdt('text:a', prompt('…'), '<w:text w:multiLine="1"/>')), 'text:a', 'one\ntwo');
    expect(lines).toContain('one</w:t><w:br/><w:t xml:space="preserve">two');
    expect(fill(p(sdt('text:a', prompt('…'), '<w:text/>')), 'text:a', 'one\ntwo')).toContain('>one two<');
  });

  test('picks what a list offers and refuses what it does not', () => {
    const list =
      '<w:dropDownList><w:listItem w:displayText="Báo in" w:value="1"/><w:listItem w:displayText="Khác" w:value="2"/></w:dropDownList>';
    const form = p(sdt('cell:b.r1.loai', prompt('Chọn'), list));
    expect(fill(form, 'cell:b.r1.loai', 'Báo in')).toContain('>Báo in<');
    expect(() => fill(form, 'cell:b.r1.loai', 'Báo giấy')).toThrow('does not offer');
  });

  test('picks a day and shows it by the pattern of the control', () => {
    const date = `<w:date><w:dateFormat w:val="'ngày' dd 'tháng' MM 'năm' yyyy"/></w:date>`;
    const filled = fill(p(sdt('field:date', prompt('…'), date)), 'field:date', '5/9/2023');
    expect(filled).toContain('ngày 05 tháng 09 năm 2023');
    expect(filled).toContain('w:fullDate="2023-09-05T00:00:00Z"');
  });

  test('fills in a cell that is a control itself', () => {
    const row = `<w:tr>${sdt('cell:b.r1.x', tc(`<w:tcPr/>${p(prompt('…'))}`))}</w:tr>`;
    expect(fill(`<w:tbl>${row}</w:tbl>`, 'cell:b.r1.x', '7')).toContain('<w:tc><w:tcPr/><w:p>');
  });

  test('escapes what XML would take for its own', () => {
    expect(fill(p(sdt('text:a', prompt('…'))), 'text:a', 'a < b & "c"')).toContain('a &lt; b &amp; "c"');
  });

  test('tells of an answer to a place the form does not have', () => {
    expect(() => fill(p(sdt('text:a', prompt('…'))), 'text:b', 'x')).toThrow('no place for text:b');
  });

  test('leaves the prompt where nothing is answered', () => {
    const form = docx(p(sdt('text:a', prompt('…'))));
    const answers = new Map([['text:a', 'x']]);
    expect(body(fillForm(form, leaveOut(answers, 'text:a')))).toBe(body(form));
    expect(() => leaveOut(answers, 'text:b')).toThrow('no answer');
  });

  test('gives the same bytes twice', () => {
    const form = docx(p(sdt('text:a', prompt('…'))));
    expect(fillForm(form, () => 'x')).toEqual(fillForm(form, () => 'x'));
  });
});

const cell = (tag: string, text: string): string => tc(p(sdt(tag, prompt(text))));
const table = docx(
  `<w:tbl><w:tr>${tc(p('<w:r><w:t>A</w:t></w:r>'))}${tc(p('<w:r><w:t>B</w:t></w:r>'))}</w:tr><w:tr>${cell('cell:t.r1.a', '1')}${cell('cell:t.r1.b', '2')}</w:tr><w:tr>${cell('cell:t.total.a', '3')}${cell('cell:t.total.b', '4')}</w:tr></w:tbl>`,
);

describe('changing the rows of a table', () => {
  test('adds rows before the total, with the same tags and new ids', () => {
    const added = addRows(table, 't', [{ a: 'x', b: 'y' }]);
    expect(words(added)).toEqual(['A', 'B', '1', '2', 'x', 'y', '3', '4']);
    expect(body(added)).toContain('<w:tag w:val="cell:t.r1.a"/><w:id w:val="1500000000"/>');
  });

  test('adds rows without controls where Tab is pressed', () => {
    const added = addRows(table, 't', [{ a: 'x', b: 'y' }], 'tab');
    expect(body(added).match(/<w:sdt>/g)).toHaveLength(4);
  });

  test('deletes a row, a column, the table', () => {
    expect(words(deleteTableRow(table, 't', 'r1'))).toEqual(['A', 'B', '3', '4']);
    expect(words(deleteTableColumn(table, 't', 'b'))).toEqual(['A', '1', '3']);
    expect(words(deleteTable(table, 't'))).toEqual([]);
  });
});

const text = (words: string): string => p(`<w:r><w:t>${words}</w:t></w:r>`);
const report = docx(h(1, 'I') + text('one') + h(2, 'I.1') + text('two') + h(1, 'II') + text('three'));

describe('changing headings', () => {
  test('removes a section with what is below it', () => {
    expect(words(removeSection(report, 'I'))).toEqual(['II', 'three']);
    expect(words(removeSection(report, 'I.1'))).toEqual(['I', 'one', 'II', 'three']);
  });

  test('moves a section in front of another', () => {
    expect(words(moveSection(report, 'II', 'I'))).toEqual(['II', 'three', 'I', 'one', 'I.1', 'two']);
  });

  test('retypes a heading as bold text of no style', () => {
    const typed = retypeHeading(report, 'II', 'II- hai');
    expect(body(typed)).toContain('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">II- hai</w:t></w:r></w:p>');
  });

  test('inserts a section of the unit', () => {
    expect(words(insertSection(report, 'II', 'Thêm', 'chữ'))).toEqual([
      'I',
      'one',
      'I.1',
      'two',
      'Thêm',
      'chữ',
      'II',
      'three',
    ]);
  });
});

describe('losing what a form carries', () => {
  test('keeps the text when the controls go', () => {
    const form = docx(sdt('text:a', p(prompt('one'))) + p(sdt('text:b', prompt('two'))));
    expect(body(stripControls(form))).not.toContain('w:sdt');
    expect(words(stripControls(form))).toEqual(['one', 'two']);
  });

  test('drops properties and custom parts with every mention of them', () => {
    const parts = {
      '[Content_Types].xml':
        '<Types><Override PartName="/docProps/custom.xml"/><Override PartName="/word/document.xml"/></Types>',
      '_rels/.rels':
        '<Relationships><Relationship Target="docProps/custom.xml"/><Relationship Target="word/document.xml"/></Relationships>',
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Target="../customXml/item1.xml"/><Relationship Target="https://customXml/" TargetMode="External"/></Relationships>',
      'docProps/custom.xml': '<p/>',
      'customXml/item1.xml': '<d/>',
    };
    const left = openParts(stripAll(docx(p('<w:bookmarkStart w:id="1" w:name="a"/>'), parts)));
    expect(Object.keys(left).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
    ]);
    const mentions = Object.values(left)
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(mentions).not.toMatch(/custom\.xml|item1|bookmark/);
    expect(mentions).toContain('https://customXml/');
  });
});

describe('deleting and retyping what the form prints', () => {
  const point = (id: string): string =>
    p(`<w:r><w:t>ask ${id}</w:t></w:r>`, 'DecuongAsk') + sdt(`text:${id}`, p(prompt(`prompt ${id}`)));

  test('removes a point with the line that asks it', () => {
    expect(words(removePoint(docx(point('a') + point('b')), 'b'))).toEqual(['ask a', 'prompt a']);
  });

  test('deletes the row of a figure', () => {
    const rows = `<w:tr>${cell('figure:a.2018', '1')}</w:tr><w:tr>${cell('figure:b', '2')}</w:tr>`;
    expect(words(deleteFigure(docx(`<w:tbl>${rows}</w:tbl>`), 'a'))).toEqual(['2']);
  });

  test('retypes a line and keeps its bookmark around it', () => {
    const line = p('<w:bookmarkStart w:id="1" w:name="a"/><w:r><w:t>Tên</w:t></w:r><w:bookmarkEnd w:id="1"/>');
    expect(body(retypeText(docx(line), 'Tên', 'Họ tên'))).toMatch(/bookmarkStart.*Họ tên.*bookmarkEnd/);
  });
});

describe('what other editors make of a form', () => {
  const parts = { '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>' };
  const marked = `<w:bookmarkStart w:id="1" w:name="_dc_text_a"/>${sdt('text:a', prompt('one'))}`;
  const form = docx(h(1, 'I') + p(marked, 'DecuongAsk'), parts);

  test('AbiWord keeps bookmarks and writes the names of styles', () => {
    expect(body(asAbiWord(form))).toMatch(/w:val="Heading 1".*_dc_text_a/);
    expect(body(asAbiWord(form))).not.toContain('w:sdt');
  });

  test('Google Docs keeps headings, under controls and bookmarks of its own', () => {
    const saved = body(asGoogleDocs(form));
    expect(saved).toMatch(/w:val="Heading1".*goog_rdk_/);
    expect(saved).not.toMatch(/_dc_|text:a|DecuongAsk/);
    expect(words(asGoogleDocs(form))).toEqual(['I', 'one']);
  });
});

describe('traces of editing', () => {
  const form = docx(p(sdt('text:a', '<w:r><w:t>one</w:t></w:r>')));

  test('adds tracked words', () => {
    expect(body(insertTracked(form, 'text:a', ' two'))).toMatch(/<w:ins [^>]*>.*two.*<\/w:ins><\/w:sdtContent>/);
  });

  test('leaves a comment that the package knows of', () => {
    const parts = { '[Content_Types].xml': '<Types/>', 'word/_rels/document.xml.rels': '<Relationships/>' };
    const commented = openParts(addComment(docx(p(sdt('text:a', prompt('one'))), parts), 'text:a', 'vì sao?'));
    expect(strFromU8(commented['word/comments.xml'] ?? strToU8(''))).toContain('vì sao?');
    expect(strFromU8(commented['[Content_Types].xml'] ?? strToU8(''))).toContain('/word/comments.xml');
    expect(strFromU8(commented['word/_rels/document.xml.rels'] ?? strToU8(''))).toContain('comments.xml');
  });

  test('strikes out a run', () => {
    expect(body(deleteTracked(form, 'text:a'))).toMatch(
      /<w:del [^>]*><w:r><w:delText>one<\/w:delText><\/w:r><\/w:del>/,
    );
  });
});
