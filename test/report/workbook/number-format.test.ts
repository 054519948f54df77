import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { writeWorkbook } from '../../../src/report/workbook/index.js';
import { inMarksOf } from '../../../src/values/index.js';

describe('a format of numbers in the marks of a language', () => {
  test('names the language in each of its sections', () => {
    expect(inMarksOf('vi', '#,##0')).toBe('[$-42A]#,##0');
    expect(inMarksOf('en', '[>=1]#,##0;0.0')).toBe('[$-409][>=1]#,##0;[$-409]0.0');
    expect(inMarksOf('vi', 'General')).toBe('[$-42A]General');
  });

  test('leaves days and texts, and all where no language is said', () => {
    expect(['dd/mm/yyyy', '@'].map((format) => inMarksOf('vi', format))).toEqual(['dd/mm/yyyy', '@']);
    expect(inMarksOf('en', 'dd/mm/yyyy hh:mm')).toBe('[$-409]d mmm yyyy hh:mm');
    expect(inMarksOf(undefined, '#,##0')).toBe('#,##0');
  });
});

describe('a column of numbers', () => {
  test('stands right, away from the next column, with what is no number in it', async () => {
    const columns = [{ header: 'Số', format: '#,##0' }, { header: 'Tên' }];
    const bytes = await writeWorkbook({ title: 'a', sheets: [{ name: 'a', columns, rows: [[5070, 'x']] }] });
    const cells = (await readXlsx(bytes, { readStyles: true })).sheets[0]?.cells;
    const number = cells?.get('1,0')?.style;
    expect(number).toMatchObject({ alignment: { horizontal: 'right' }, numFmt: '#,##0_0_);@_0_)' });
    // LibreOffice drops the indent of some cells at the right.
    expect(number?.alignment?.indent).toBeUndefined();
    expect(cells?.get('1,1')?.style?.alignment).toMatchObject({ horizontal: 'left', indent: 1 });
  });

  test('lets words go on in a second line, and keeps numbers and totals on one', async () => {
    const columns = [{ header: 'Số', format: '#,##0', wrap: true }];
    const rows = [[5070], ['nhiều lượt'], [null]];
    const bytes = await writeWorkbook({ title: 'a', sheets: [{ name: 'a', columns, rows, bold: new Set([2]) }] });
    const cells = (await readXlsx(bytes, { readStyles: true })).sheets[0]?.cells;
    const wraps = ['1,0', '2,0', '3,0'].map((at) => cells?.get(at)?.style?.alignment?.wrapText ?? false);
    expect(wraps).toEqual([false, true, false]);
  });
});
