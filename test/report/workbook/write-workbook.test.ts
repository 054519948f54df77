import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { type Cell, type Sheet, writeWorkbook } from '../../../src/report/workbook/index.js';

const sheet = (rows: Cell[][], more: Partial<Sheet> = {}): Sheet => ({
  name: 'Số liệu',
  columns: (rows[0] ?? ['']).map((_, at) => ({ header: `Cột ${at + 1}` })),
  rows,
  ...more,
});

const write = (...sheets: Sheet[]): Promise<Uint8Array> => writeWorkbook({ title: 'Báo cáo', sheets });

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

const readBack = async (...sheets: Sheet[]) => (await readXlsx(await write(...sheets))).sheets;

const written = async (text: string): Promise<unknown> => (await readBack(sheet([[text]])))[0]?.rows[1]?.[0];

describe('a written workbook', () => {
  test('holds headers, texts, numbers and gaps where they were put', async () => {
    const [read] = await readBack(sheet([['Sở Y tế', 12.5, null, -3], ['<b> & "x"']]));
    expect(read?.name).toBe('Số liệu');
    expect(read?.rows).toEqual([
      ['Cột 1', 'Cột 2', 'Cột 3', 'Cột 4'],
      ['Sở Y tế', 12.5, null, -3],
      ['<b> & "x"', null, null, null],
    ]);
  });

  test.each(['=1+1', '+84 24 3825', '-5', '@SUM(A1)', '#N/A', '0123', 'TRUE', '_x0041_', ' a ', 'một\nhai'])(
    'keeps %j a text',
    async (text) => {
      expect(await written(text)).toBe(text);
      expect(part(await write(sheet([[text]])), 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    },
  );

  test.each(['ubnd_xa_sin_thau', 'a_xabc_', 'a_x005F_xa_b', 'a_xa_xb_c'])(
    'lets no program take a part of %j for a character by its number',
    async (text) => {
      const cells = part(await write(sheet([[text]])), 'xl/worksheets/sheet1.xml');
      const inCell = /<t xml:space="preserve">([^<]*_x[^<]*)<\/t>/.exec(cells)?.[1] ?? '';
      expect(inCell.replaceAll('_x005F_', '')).not.toMatch(/_x[0-9A-Fa-f]+_/);
      expect(await written(text)).toBe(text);
    },
  );

  test('keeps a text that begins like a formula a text when a person edits it', async () => {
    const { sheets } = await readXlsx(await write(sheet([['=1+1', 'chữ']])), { readStyles: true });
    expect(sheets[0]?.cells?.get('1,0')?.style?.numFmt).toBe('@');
    expect(sheets[0]?.cells?.get('1,1')?.style?.numFmt).toBeUndefined();
  });

  test('drops control characters and cuts what no cell can hold', async () => {
    expect(await written('a\u0000\u0007\u0085b\uFFFE')).toBe('ab');
    const cut = String(await written('ă'.repeat(40_000)));
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith('ă […]')).toBe(true);
  });

  test('leaves a cell empty for what is no number', async () => {
    const [read] = await readBack(sheet([[Number.NaN, Number.POSITIVE_INFINITY, 1]]));
    expect(read?.rows[1]).toEqual([null, null, 1]);
  });

  test('writes formulas with what they come to', async () => {
    const rows: Cell[][] = [[2], [3], [{ formula: '=SUM(A2:A3)', result: 5 }], [{ formula: 'A2&"<"', result: '2<' }]];
    const bytes = await write(sheet(rows));
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('<f>SUM(A2:A3)</f><v>5</v>');
    expect((await readXlsx(bytes)).sheets[0]?.rows.slice(3)).toEqual([[5], ['2<']]);
    expect(part(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('freezes the headers unless told otherwise, and filters as many rows as there are', async () => {
    const rows = [
      [1, 2],
      [3, 4],
    ];
    const plain = part(await write(sheet(rows, { filter: true })), 'xl/worksheets/sheet1.xml');
    expect(plain).toContain('ySplit="1" topLeftCell="A2"');
    expect(plain).toContain('<autoFilter ref="A1:B3"/>');
    const wide = await write(sheet(rows, { frozenColumns: 2 }));
    expect(part(wide, 'xl/worksheets/sheet1.xml')).toContain('xSplit="2" ySplit="1" topLeftCell="C2"');
  });

  test('prints the rows of totals bold, and numbers by the format of their column', async () => {
    const columns = [{ header: 'Số', format: '#,##0', width: 20 }];
    const rows = [[1000], [2000]];
    const book = await readXlsx(await write({ name: 'a', columns, rows, bold: new Set([1]) }), { readStyles: true });
    const cells = book.sheets[0]?.cells;
    expect(cells?.get('1,0')?.style).toMatchObject({ numFmt: '#,##0_0_);@_0_)' });
    expect(cells?.get('1,0')?.style?.font?.bold).not.toBe(true);
    expect(cells?.get('2,0')?.style).toMatchObject({ numFmt: '#,##0_0_);@_0_)', font: { bold: true } });
    expect(book.sheets[0]?.columns?.[0]?.width).toBe(20);
  });

  test('prints rows of decimals by the format their column has for them', async () => {
    const columns = [{ header: 'Số', format: '#,##0', decimalFormats: { 2: '#,##0.00' } }, { header: 'Tên' }];
    const rows = [
      [1000, 'a'],
      [33.3, 'b'],
    ];
    const bytes = await write({ name: 'a', columns, rows, decimals: new Map([[1, 2]]) });
    const cells = (await readXlsx(bytes, { readStyles: true })).sheets[0]?.cells;
    expect(cells?.get('1,0')?.style?.numFmt).toBe('#,##0_0_);@_0_)');
    expect(cells?.get('2,0')?.style?.numFmt).toBe('#,##0.00_0_);@_0_)');
    expect(cells?.get('2,1')?.style?.numFmt).toBeUndefined();
  });

  test('makes rows as high as their wrapped texts need', async () => {
    const columns = [{ header: 'a', width: 20, wrap: true }, { header: 'Một tiêu đề dài hơn cột của nó' }];
    const bytes = await write({ name: 'a', columns, rows: [['ngắn', 'x'.repeat(90)], ['x'.repeat(90)], ['a\nb\nc']] });
    const rows = [...part(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<row r="(\d)"(?: ht="([\d.]+)")?/g)];
    expect(rows.map(([, , height]) => height)).toEqual(['47.25', '15.75', '94.5', '47.25']);
  });

  test('says of rows of one line how high they are, but where people fill them in', async () => {
    const heightOf = async (fillIn: boolean) => {
      const bytes = await write({ name: 'a', columns: [{ header: 'a', fillIn }], rows: [['x']] });
      return /<row r="2"([^>]*)>/.exec(part(bytes, 'xl/worksheets/sheet1.xml'))?.[1];
    };
    expect(await heightOf(false)).toBe(' ht="15.75" customHeight="1"');
    expect(await heightOf(true)).toBe('');
  });

  test('offers long options and options with commas in a drop-down', async () => {
    const options = ['Sở, ban, ngành', 'x'.repeat(200), 'Xã "A"'];
    const bytes = await write(sheet([['']], { choices: [{ column: 0, options, message: 'Chọn một khối' }] }));
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(`<formula1>'lists'!$A$1:$A$3</formula1>`);
    expect(xml).toMatch(/sqref="A2:A1048576"/);
    expect(xml).toContain('Chọn một khối');
    const [, lists] = (await readXlsx(bytes)).sheets;
    expect(lists?.rows.map(([option]) => option)).toEqual(options);
    expect(part(bytes, 'xl/workbook.xml')).toMatch(/name="lists"[^>]*state="hidden"/);
  });

  test('goes on in another sheet where one is full, as often as it must', async () => {
    const long = sheet([['một'], ['hai'], ['ba'], ['bốn'], ['năm']]);
    const bytes = await writeWorkbook({ title: 'Báo cáo', sheets: [long, sheet([['sau']], { name: 'Sau' })] }, 3);
    expect((await readXlsx(bytes)).sheets.map(({ name, rows }) => [name, ...rows.flat()])).toEqual([
      ['Số liệu', 'Cột 1', 'một', 'hai'],
      ['Số liệu (2)', 'Cột 1', 'ba', 'bốn'],
      ['Số liệu (3)', 'Cột 1', 'năm'],
      ['Sau', 'Cột 1', 'sau'],
    ]);
  });

  test('keeps a sheet one that ends in the last row', async () => {
    const bytes = await writeWorkbook({ title: 'Báo cáo', sheets: [sheet([['một'], ['hai']])] }, 3);
    expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(['Số liệu']);
  });

  test('is the same, byte for byte, whenever it is written', async () => {
    const at = async (now: string): Promise<Uint8Array> => {
      jest.useFakeTimers({
        now: new Date(now),
        doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'],
      });
      try {
        return await write(sheet([['a', 1]], { choices: [{ column: 0, options: ['a'] }] }));
      } finally {
        jest.useRealTimers();
      }
    };
    const [first, later] = [await at('2026-01-02T03:04:05Z'), await at('2031-12-30T21:22:23Z')];
    expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
  });

  test('gives back any text that a document can hold', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((each) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(each));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 60 }), async (texts) => {
        const [read] = await readBack(sheet(texts.map((each) => [each])));
        expect(read?.rows.slice(1)).toEqual(texts.map((each) => [each]));
      }),
      { numRuns: 8 },
    );
  });
});

describe('lines outside the table', () => {
  const signed = sheet([['Xã A', 5]], {
    columns: [
      { header: 'Đơn vị', width: 30 },
      { header: 'Số', width: 10 },
      { header: 'mã', hidden: true },
    ],
    title: [
      { look: 'heading', labels: [{ text: 'BIỂU TỔNG HỢP', from: 0 }] },
      { look: 'plain', labels: [] },
    ],
    below: [{ look: 'strong', labels: [{ text: 'NGƯỜI LẬP BIỂU', from: 1 }] }],
    filter: true,
  });

  test('stand over the columns that are seen, and below the last row', async () => {
    const bytes = await write(signed);
    expect((await readXlsx(bytes)).sheets[0]?.rows).toEqual([
      ['BIỂU TỔNG HỢP', null, null],
      [null, null, null],
      ['Đơn vị', 'Số', 'mã'],
      ['Xã A', 5, null],
      [null, 'NGƯỜI LẬP BIỂU', null],
    ]);
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<autoFilter ref="A3:C4"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>');
    expect(xml).toContain('ySplit="3"');
    expect(part(bytes, 'xl/workbook.xml')).toContain("'Số liệu'!$3:$3");
  });

  test('are as high as a heading is where it is one', async () => {
    const headed = { ...signed, title: [{ look: 'heading' as const, labels: [{ text: 'SỐ LIỆU', from: 0 }] }] };
    expect(part(await write(headed), 'xl/worksheets/sheet1.xml')).toContain('<row r="1" ht="18.75" customHeight="1">');
  });

  test('are as high as a long text needs', async () => {
    const long = { ...signed, title: [{ look: 'strong' as const, labels: [{ text: 'x'.repeat(90), from: 0 }] }] };
    expect(part(await write(long), 'xl/worksheets/sheet1.xml')).toContain('<row r="1" ht="47.25" customHeight="1">');
  });

  test('below stand in the last part of a sheet that goes on', async () => {
    const bytes = await writeWorkbook({ title: 'Báo cáo', sheets: [{ ...signed, rows: [['a'], ['b'], ['c']] }] }, 5);
    const cells = (await readXlsx(bytes)).sheets.map(({ rows }) => rows.flat().includes('NGƯỜI LẬP BIỂU'));
    expect(cells).toEqual([false, true]);
  });
});

describe('on paper, a sheet', () => {
  const wide = (count: number): Sheet =>
    sheet([['Xã A']], {
      columns: Array.from({ length: count }, (_, at) => ({ header: `Cột ${at}`, width: at === 0 ? 30 : 15 })),
      frozenColumns: 1,
    });

  test('fits the width of a page where it stays legible', async () => {
    const bytes = await write(wide(11));
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('scale="70"');
    expect(xml).not.toContain('<colBreaks');
    expect(part(bytes, 'xl/workbook.xml')).toContain(">'Số liệu'!$1:$1<");
  });

  test('that people fill in is made to fit by the program that prints it: its rows grow', async () => {
    const { columns, ...rest } = wide(11);
    const filled = { ...rest, columns: columns.map((column) => ({ ...column, fillIn: true })) };
    const xml = part(await write(filled), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('fitToWidth="1" fitToHeight="0"');
  });

  test('that is wider goes over several pages, each with its frozen columns', async () => {
    const bytes = await write(wide(25));
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).not.toContain('fitToPage');
    expect(xml).toContain('scale="70"');
    expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, at]) => Number(at))).toEqual([9, 17]);
    expect(part(bytes, 'xl/workbook.xml')).toContain(">'Số liệu'!$A:$A,'Số liệu'!$1:$1<");
  });

  test('has lines around its cells, also around empty ones', async () => {
    const { sheets } = await readXlsx(await write(sheet([['a', null]])), { readStyles: true });
    for (const cell of ['0,0', '1,0', '1,1']) expect(sheets[0]?.cells?.get(cell)?.style?.border?.bottom).toBeDefined();
  });
});

describe('lines above the headers', () => {
  const asked = sheet([['Xã A', 'Có']], {
    above: [['Chọn câu trả lời.'], ['Người trả lời:', null]],
    filter: true,
    choices: [{ column: 1, options: ['Có', 'Không'] }],
  });

  test('stand there, with a place to be filled in', async () => {
    const [read] = await readBack(asked);
    expect(read?.rows).toEqual([
      ['Chọn câu trả lời.', null],
      ['Người trả lời:', null],
      ['Cột 1', 'Cột 2'],
      ['Xã A', 'Có'],
    ]);
    expect(part(await write(asked), 'xl/worksheets/sheet1.xml')).toMatch(/<c r="B2" s="\d+"\/>/);
  });

  test('are above what the headers are frozen, filtered, printed and chosen under', async () => {
    const bytes = await write(asked);
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<autoFilter ref="A3:B4"');
    expect(xml).toContain('ySplit="3"');
    expect(xml).toContain('sqref="B4:B1048576"');
    expect(part(bytes, 'xl/workbook.xml')).toContain("'Số liệu'!$3:$3");
  });
});

test('a hidden column is there for programs only', async () => {
  const xml = part(
    await write(sheet([['a', 'b']], { columns: [{ header: 'Tên' }, { header: 'mã', hidden: true }] })),
    'xl/worksheets/sheet1.xml',
  );
  expect([...xml.matchAll(/<col [^>]*>/g)].map(([col]) => col.includes('hidden='))).toEqual([false, true]);
});

describe('a number that is marked', () => {
  test('has the format of its column with the mark behind each of its sections', async () => {
    const { FORMATS, marked, writeWorkbook } = await import('../../../src/report/workbook/index.js');
    const rows = [
      [marked(120, true), marked('x', true), marked(3, false), marked({ formula: 'A2', result: 120 }, true)],
    ];
    const columns = [FORMATS.whole, FORMATS.any, FORMATS.whole, FORMATS.decimal].map((format) => ({
      header: 'a',
      format,
    }));
    const parts = unzipSync(await writeWorkbook({ title: 't', sheets: [{ name: 's', columns, rows }] }));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('formatCode="#,##0&quot; (?)&quot;_0_);@_0_)"');
    expect(styles).toContain(';[&lt;=-0.005]-#,##0.00&quot; (?)&quot;_0_);');
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<c r="A2" s="\d+"><v>120<\/v>/);
    expect(sheet).toMatch(/<c r="D2" s="\d+"><f>A2<\/f><v>120<\/v>/);
  });
});
