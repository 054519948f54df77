import { describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import {
  columnsFor,
  dayCell,
  fitting,
  marked,
  momentCell,
  shownAs,
  wrapped,
  writeWorkbook,
} from '../../../src/report/workbook/index.js';
import { linesIn } from '../../../src/report/workbook/text-lines.js';

describe('columns of a sheet', () => {
  test('stand in the order they are given, each under the header of its name', () => {
    const headers = { unit: 'Đơn vị', percent: 'Mức đầy đủ', note: 'Ghi chú' };
    expect(columnsFor(headers, { note: wrapped(60), unit: 36, percent: shownAs('percent', 12) })).toEqual([
      { header: 'Ghi chú', width: 60, wrap: true },
      { header: 'Đơn vị', width: 36 },
      { header: 'Mức đầy đủ', width: 12, format: '0%' },
    ]);
  });
});

describe('a column that fits its texts', () => {
  test('is as wide as the longest of them needs, so that none goes on in a second line', () => {
    const { width = 0 } = fitting(['Xã A', 'Ủy ban nhân dân xã'], 5, 40);
    expect(width).toBeGreaterThan(15);
    expect(linesIn('Ủy ban nhân dân xã', width)).toBe(1);
    expect(linesIn('Ủy ban nhân dân xã', width - 3)).toBe(2);
  });

  test('is neither narrower nor wider than it may be', () => {
    expect(fitting(['a'], 12, 40)).toEqual(wrapped(12));
    expect(fitting(['x'.repeat(90)], 12, 40)).toEqual(wrapped(40));
  });
});

describe('a day in a sheet', () => {
  test('is counted as all spreadsheets count it, and a text where they differ or it is none', () => {
    expect([dayCell('1900-03-01'), dayCell('2026-01-31')]).toEqual([61, 46_053]);
    expect([dayCell('1900-02-28'), dayCell('2026-02-30x'), dayCell('')]).toEqual(['1900-02-28', '2026-02-30x', '']);
  });

  test('is shown as documents write it: a nought before months 1 and 2 alone', async () => {
    const days = ['2019-01-05', '2019-04-19', '2019-09-30', '2019-10-01'].map(dayCell);
    const formatsIn = async (language: 'vi' | 'en') => {
      const columns = [{ header: 'Ngày', ...shownAs('day', 12) }, { header: 'Số' }];
      const rows = days.map((day) => [marked(day, day === days[2]), day]);
      const bytes = await writeWorkbook({ title: '', language, sheets: [{ name: 'Ngày', columns, rows }] });
      const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
      return days.map((_, at) => [0, 1].map((column) => sheet?.cells?.get(`${at + 1},${column}`)?.style?.numFmt));
    };
    expect(await formatsIn('vi')).toEqual([
      ['dd/mm/yyyy', undefined],
      ['dd/m/yyyy', undefined],
      ['dd/m/yyyy" (?)"', undefined],
      ['dd/mm/yyyy', undefined],
    ]);
    expect((await formatsIn('en'))[1]).toEqual(['[$-409]d mmm yyyy', undefined]);
  });

  test('has its hours as a part of a day', () => {
    expect(momentCell(Date.UTC(2026, 0, 31, 18))).toBe(46_053.75);
  });
});
