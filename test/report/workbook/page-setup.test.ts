import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../../src/report/workbook/index.js';
import { breakBefore, FEWEST_ROWS } from '../../../src/report/workbook/last-page.js';
import { fitted, pageBreaks, pagesAcross, scaleToOnePage } from '../../../src/report/workbook/page-setup.js';
import { balanced, linesIn } from '../../../src/report/workbook/text-lines.js';

const columns = (...widths: number[]) => widths.map((width, at) => ({ header: `Cột ${at}`, width, wrap: width > 20 }));
const widthOf = (all: { width?: number }[]): number => all.reduce((sum, { width = 12 }) => sum + width, 0);

describe('columns on paper', () => {
  test('whose texts wrap become narrower where little is lacking to one page', () => {
    const all = columns(34, 22, 36, 14, 14, 14, 14, 14, 28);
    const made = fitted(all);
    expect(pageBreaks({ columns: all, frozenColumns: 1 })).toEqual([]);
    expect(widthOf(made)).toBeLessThanOrEqual(180);
    expect(widthOf(made)).toBeGreaterThan(175);
    expect(made.map(({ width }) => width).slice(3, 8)).toEqual([14, 14, 14, 14, 14]);
  });

  test('stay as they are where that would not do, and where they fit', () => {
    for (const all of [columns(34, ...Array<number>(12).fill(16)), columns(34, 22)]) expect(fitted(all)).toEqual(all);
  });

  test('go over several pages in equal parts, so that no page has the last one alone', () => {
    const all = columns(34, ...Array<number>(10).fill(16));
    expect(pageBreaks({ columns: all, frozenColumns: 1 })).toEqual([6]);
    expect(pagesAcross({ columns: all, frozenColumns: 1 })).toEqual([
      { from: 1, to: 5 },
      { from: 6, to: 10 },
    ]);
  });
});

describe('lines of a text in a column', () => {
  test('go by how wide its letters are', () => {
    expect(linesIn('illicit little', 10)).toBe(1);
    expect(linesIn('MOMMA WOMMA', 10)).toBe(2);
    expect(linesIn('Chuyển cơ quan điều tra', 24)).toBe(1);
    expect(linesIn('Chuyển cơ quan điều tra', 16)).toBe(2);
  });

  test('can be made alike, so that no title ends in a line of one word', () => {
    const title = 'Kết quả công tác tuyên truyền, bảo vệ nền tảng tư tưởng của Đảng 6 tháng đầu năm 2026';
    const two = balanced(title, 60).split('\n');
    expect(two.join(' ')).toBe(title);
    expect(two).toHaveLength(linesIn(title, 60));
    expect(two).toHaveLength(2);
    expect(Math.abs((two[0]?.length ?? 0) - (two[1]?.length ?? 0))).toBeLessThan(12);
    expect(balanced(title, 120)).toBe(title);
    expect(balanced(title, 1).replaceAll('\n', ' ')).toBe(title);
    expect(balanced('x'.repeat(90), 40).replaceAll('\n', '')).toBe('x'.repeat(90));
  });

  test('break at spaces and at ends of lines, and in words longer than one', () => {
    expect(linesIn('một\nhai\nba', 10)).toBe(3);
    expect(linesIn('x'.repeat(90), 20)).toBe(5);
    expect(linesIn('', 10)).toBe(1);
  });
});

describe('the last page of a sheet', () => {
  const stack = (rows: number, below = 0) => ({
    first: 40,
    repeated: 20,
    rows: Array(rows).fill(10),
    below,
    room: 100,
  });

  /** The row the last page begins with as programs break pages. */
  const lastStart = ({ first, repeated, rows, below, room }: ReturnType<typeof stack>): number => {
    let [start, taken] = [0, first];
    for (const [row, height] of [...rows, below].entries()) {
      if (taken + height > room && height > 0) [start, taken] = [row, repeated];
      taken += height;
    }
    return start;
  };

  test('has some rows with what is signed below', () => {
    expect(breakBefore(stack(6, 30), 3)).toBe(3);
    expect(breakBefore(stack(3, 30), 3)).toBe(null);
  });

  test('has the last rows together', () => {
    expect(breakBefore(stack(8), 4)).toBe(4);
    expect(breakBefore(stack(10), 4)).toBe(6);
    expect(breakBefore(stack(12), 5)).toBe(null);
  });

  test('is half full at least', () => {
    expect(breakBefore(stack(7), 1)).toBe(4);
    expect(breakBefore(stack(10), 1)).toBe(null);
  });

  test('begins with the heading of its first rows', () => {
    expect(breakBefore({ ...stack(7), headings: new Set([3]) }, 1)).toBe(3);
    expect(breakBefore({ ...stack(7), headings: new Set([2]) }, 1)).toBe(2);
    expect(breakBefore({ ...stack(7), headings: new Set([1]) }, 1)).toBe(4);
  });

  test('has a few rows where it cannot hold so many', () => {
    expect(breakBefore(stack(7), 7)).toBe(4);
    expect(breakBefore(stack(12), 12)).toBe(null);
  });

  test('never has one or two rows, nor what is signed alone, however many rows there are and however high', () => {
    const lonely = Array.from({ length: 400 }, (_, at) => {
      const rows = Array.from({ length: 3 + (at % 100) }, (__, row) => 10 + 5 * ((row * at) % 4));
      const made = { first: 60, repeated: 20, rows, below: at % 3 === 0 ? 40 : 0, room: 200 };
      const whole = rows.reduce((sum, height) => sum + height, made.first + made.below);
      const start = breakBefore(made, 1 + (at % 9)) ?? lastStart(made);
      return whole > made.room && rows.length - start < FEWEST_ROWS ? [at] : [];
    });
    expect(lonely.flat()).toEqual([]);
  });
});

describe('a sheet with rows that belong together', () => {
  const sheet = { columns: columns(60, 60) };

  test('is printed smaller where it lacks little to one page', () => {
    expect(scaleToOnePage(sheet, 600)).toBeCloseTo(0.847, 2);
    expect(scaleToOnePage(sheet, 500)).toBe(null);
    expect(scaleToOnePage(sheet, 800)).toBe(null);
    expect(scaleToOnePage({ columns: columns(34, ...Array<number>(10).fill(16)), frozenColumns: 1 }, 730)).toBe(null);
  });

  test('says so to programs, and breaks no page', async () => {
    const made = { name: 'a', columns: columns(60, 60), rows: Array.from({ length: 36 }, () => ['x', 1]), keptRows: 5 };
    const bytes = await writeWorkbook({ title: 'a', sheets: [made] });
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(xml).toMatch(/<pageSetup [^>]*scale="8\d"/);
    expect(xml).not.toContain('<rowBreaks');
  });
});

describe('a sheet on several pages', () => {
  const book = writeWorkbook({
    title: 'Báo cáo',
    sheets: [
      {
        name: 'Số liệu',
        foot: 'Số liệu & kết quả',
        columns: columns(34, ...Array<number>(10).fill(16)),
        title: [
          { look: 'office', labels: [{ text: 'HUYỆN ỦY', from: 0 }] },
          { look: 'heading', labels: [{ text: 'SỐ LIỆU', from: 0 }] },
        ],
        rows: Array.from({ length: 60 }, () => ['Xã A', 1]),
        frozenColumns: 1,
        printedRows: 59,
        keptRows: 40,
      },
    ],
  });
  const part = async (path: string): Promise<string> => strFromU8(unzipSync(await book)[path] ?? new Uint8Array());

  test('has its title in the middle of each, beside what is repeated, whose it is once, and its name at the foot of all', async () => {
    const xml = await part('xl/worksheets/sheet1.xml');
    expect([...xml.matchAll(/<c r="(\w+)"[^>]*t="inlineStr"><is><t[^>]*>SỐ LIỆU</g)].map(([, at]) => at)).toEqual([
      'B2',
      'G2',
    ]);
    expect([...xml.matchAll(/<mergeCell ref="([^"]*)"/g)].map(([, range]) => range)).toEqual(['B2:D2', 'G2:I2']);
    expect(xml.match(/HUYỆN ỦY/g)).toHaveLength(1);
    expect(xml).toContain('Số liệu &amp;&amp; kết quả');
  });

  test('prints so many rows, the last ones together', async () => {
    expect(await part('xl/workbook.xml')).toContain("'Số liệu'!$A$1:$K$62");
    expect(await part('xl/worksheets/sheet1.xml')).toMatch(
      /<\/headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="22"/,
    );
  });
});
