import { describe, expect, test } from '@jest/globals';
import { type Cell, type Table, tablesIn, textOf } from '../../src/word/index.js';
import { paragraph, readBody, textsOf } from '../support/package.js';

const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const row = (inside: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${inside}</w:tr>`;
const table = (inside: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${inside}</w:tbl>`;

function tableOf(inside: string): Table {
  const [found] = tablesIn(readBody(table(inside)).body);
  if (!found) throw new Error('There is no table.');
  return found;
}

const textIn = ({ blocks }: Cell): string =>
  blocks.map((block) => (block.type === 'paragraph' ? textOf(block) : '[table]')).join('|');
const layout = ({ rows }: Table): string[] =>
  rows.map(({ cells }) =>
    cells.map((one) => `${one.column}+${one.span} ${one.merge} ${textIn(one)}`.trim()).join(', '),
  );

describe('a table', () => {
  test('has its cells by the grid columns they cover', () => {
    const inside = row(cell('a', '<w:gridSpan w:val="2"/>') + cell('b')) + row(cell('c') + cell('d') + cell('e'));
    expect(layout(tableOf(inside))).toEqual(['0+2 none a, 2+1 none b', '0+1 none c, 1+1 none d, 2+1 none e']);
  });

  test('needs no grid of its own', () => {
    const { body } = readBody(`<w:tbl>${row(cell('a'))}</w:tbl>`);
    expect(body).toMatchObject([{ type: 'table', rows: [{ cells: [{ column: 0, span: 1 }] }] }]);
  });

  test('leaves out grid columns before a row', () => {
    expect(layout(tableOf(row(cell('a'), '<w:gridBefore w:val="2"/>')))).toEqual(['2+1 none a']);
  });

  test('knows rows that repeat at the top of a page', () => {
    const { rows } = tableOf(row(cell('a'), '<w:tblHeader/>') + row(cell('b'), '<w:tblHeader w:val="0"/>'));
    expect(rows.map(({ header }) => header)).toEqual([true, false]);
  });

  test('merges cells downwards, the covered ones empty', () => {
    const inside =
      row(cell('a', '<w:vMerge w:val="restart"/>') + cell('b')) +
      row(cell('x', '<w:vMerge/>') + cell('c')) +
      row(cell('', '<w:vMerge w:val="continue"/>') + cell('d'));
    expect(layout(tableOf(inside))).toEqual([
      '0+1 start a, 1+1 none b',
      '0+1 continue, 1+1 none c',
      '0+1 continue, 1+1 none d',
    ]);
  });

  test('reads a cell that continues nothing as one that starts', () => {
    expect(layout(tableOf(row(cell('a', '<w:vMerge/>'))))).toEqual(['0+1 start a']);
  });

  test('merges cells to the right as old files do', () => {
    const inside = row(cell('a', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('b'));
    expect(layout(tableOf(inside))).toEqual(['0+2 none a, 2+1 none b']);
  });

  test('may stand in a cell, counted after the one around it', () => {
    const document = readBody(
      table(row(`<w:tc>${table(row(cell('a')))}${paragraph('b')}</w:tc>`)) + table(row(cell('c'))),
    );
    expect([...tablesIn(document.body)].map((one) => [one.ordinal, layout(one)])).toEqual([
      [0, ['0+1 none [table]|b']],
      [1, ['0+1 none a']],
      [2, ['0+1 none c']],
    ]);
    expect(textsOf(document)).toEqual(['a', 'b', 'c']);
  });

  test('is read through controls, custom XML and alternatives around rows and cells', () => {
    const control = (inside: string, tag: string): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const document = readBody(
      table(
        control(row(control(cell('a'), 'cell') + cell('b')), 'row') +
          `<w:customXml w:element="x">${row(cell('c'))}</w:customXml>`,
      ),
    );
    expect(textsOf(document)).toEqual(['a', 'b', 'c']);
    expect(document.controls.map(({ tag, level }) => [tag, level])).toEqual([
      ['row', 'row'],
      ['cell', 'cell'],
    ]);
    const runs = document.body.flatMap((block) =>
      block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)) : [],
    );
    expect(runs).toMatchObject([
      { runs: [{ controls: [0, 1] }] },
      { runs: [{ controls: [0] }] },
      { runs: [{ controls: [] }] },
    ]);
  });

  test('is without rows and cells deleted with changes tracked', () => {
    const document = readBody(
      table(
        row(cell('a'), '<w:del w:id="1"/>') + row(cell('b') + cell('c', '<w:cellDel w:id="2"/>'), '<w:ins w:id="3"/>'),
      ),
    );
    expect(textsOf(document)).toEqual(['b']);
    expect(document.traces).toMatchObject({ deletions: 2, insertions: 1 });
  });
});

test('properties of tables, rows and cells are known and not told as unread', () => {
  const inside = `<w:tr><w:tblPrEx/><w:trPr/><w:tc><w:tcPr/>${paragraph('a')}</w:tc></w:tr>`;
  expect(readBody(table(inside)).unread).toEqual([]);
});
