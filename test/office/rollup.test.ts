import { describe, expect, test } from '@jest/globals';
import { printRollupAsXlsx } from '../../src/report/rollup/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { fillCampaign } from '../support/filled-campaign.js';
import { campaignOfAllKinds } from '../support/rollup/kinds.js';
import { computedIn, withoutResults } from '../support/rollup/sheets.js';
import { sixtyReturned } from '../support/sixty.js';
import { measure } from './support/pages.js';
import { convert } from './support/soffice.js';

const rollups = async () => {
  const kinds = campaignOfAllKinds(40);
  const five = await fillCampaign('so-ket-kl23', 8, 2);
  const year = await fillCampaign('bao-cao-nam-co-so', 8, 2);
  return new Map(
    [['kinds', kinds] as const, ['five', five] as const, ['year', year] as const].map(([name, { pack, returns }]) => [
      name,
      rollUp(pack, returns),
    ]),
  );
};

/** What a cell comes to, numbers to twelve digits: the last ones are those of the way they were added. */
const told = (value: string): string | number =>
  value !== '' && Number.isFinite(Number(value)) ? Number(Number(value).toPrecision(12)) : value;

describe('a workbook that LibreOffice calculates anew', () => {
  const books = rollups().then(async (all) => {
    const ours = new Map<string, Uint8Array>();
    for (const [name, rollup] of all) ours.set(name, await printRollupAsXlsx(rollup, 'vi'));
    const bare = new Map([...ours].map(([name, bytes]) => [name, withoutResults(bytes)]));
    return { ours, theirs: convert(bare, 'xlsx', 'xlsx') };
  });

  test.each([
    ['kinds', 150],
    ['five', 300],
    ['year', 100],
  ])('comes to the same totals: %s', async (name, atLeast) => {
    const { ours, theirs } = await books;
    const [mine, recalculated] = [ours.get(name), theirs.get(name)].map((book) => computedIn(book ?? new Uint8Array()));
    const expected = [...(mine ?? [])].map(([cell, { formula, value }]) => [cell, formula, told(value)]);
    const found = [...(mine ?? [])].map(([cell, { formula }]) => [
      cell,
      formula,
      told(recalculated?.get(cell)?.value ?? 'nothing'),
    ]);
    expect(found).toEqual(expected);
    expect(found.length).toBeGreaterThan(atLeast);
  });
});

/** The smallest type an office reads without a glass, in points. */
const LEGIBLE = 8;

describe('the workbook of sixty units on paper', () => {
  const printed = sixtyReturned().then(async ({ pack, returns }) => {
    // The list of every source is for looking up on a screen: hundreds of pages.
    const rollup = { ...rollUp(pack, returns), narratives: [] };
    const book = await printRollupAsXlsx(rollup, 'vi', { pack, date: '2023-05-30' });
    const pages = measure(convert(new Map([['book', book]]), 'xlsx', 'pdf').get('book') ?? new Uint8Array());
    // LibreOffice writes what hidden columns hold into a PDF, where nobody sees it.
    return { ...pages, texts: pages.texts.filter(({ text }) => !/^dv_\d+$|^[0-9a-f]{64}$/.test(text)) };
  });

  test('is legible on every page, on its side, within the margins', async () => {
    const { papers, texts } = await printed;
    expect(papers.filter(({ width, height }) => width < height)).toEqual([]);
    const foot = Math.max(...texts.map(({ bottom }) => bottom)) - 8;
    const small = texts.filter(({ size, bottom }) => size < LEGIBLE && bottom < foot);
    expect(small.map(({ text, size, page }) => [page, size, text])).toEqual([]);
    const over = texts.filter(({ page, left, right }) => left < 8 || right > (papers[page - 1]?.width ?? 0) - 8);
    expect(over).toEqual([]);
  });

  test('begins with the sheet one hands upward, on two pages, signed', async () => {
    const { texts } = await printed;
    const pageOf = (wanted: string): number => texts.find(({ text }) => text.includes(wanted))?.page ?? 0;
    expect(pageOf('BIỂU TỔNG HỢP')).toBe(1);
    expect(pageOf('NGƯỜI LẬP BIỂU')).toBe(2);
    expect(pageOf('SỐ LIỆU')).toBe(3);
  });

  test('repeats the heads on each page, and beside all figures the names of the units', async () => {
    const { texts } = await printed;
    const from = texts.find(({ text }) => text === 'SỐ LIỆU')?.page ?? 0;
    const to = texts.find(({ text }) => text.startsWith('PHỤ LỤC 1'))?.page ?? 0;
    expect(to - from).toBeGreaterThan(5);
    for (let page = from; page < to; page += 1) {
      const here = texts.filter((one) => one.page === page);
      expect(here.some(({ text, bold }) => bold && text === 'Đơn vị')).toBe(true);
      const figures = here.filter(({ text }) => /^\d[\d.]*(,\d+)?$/.test(text));
      const before = Math.min(...figures.map(({ left }) => left));
      const names = here.filter(({ text }) => /^(Đảng ủy|Chi bộ|Phòng|Ủy ban|Cộng|Tất cả)/.test(text));
      expect(names.some(({ left, right }) => left < before && right < before)).toBe(true);
    }
  });

  test('stands in the middle of the paper, its titles above it', async () => {
    const { papers, texts } = await printed;
    const off = texts.flatMap(({ text, bold, page, left, right }) => {
      const middle = (papers[page - 1]?.width ?? 0) / 2;
      return bold && /^(SỐ LIỆU|BIỂU TỔNG HỢP|Sơ kết 05 năm)/.test(text) ? [Math.abs((left + right) / 2 - middle)] : [];
    });
    expect(off.length).toBeGreaterThan(10);
    // The margin for the binding is 5 mm wider than the other.
    expect(Math.max(...off)).toBeLessThan(10);
  });

  test('has its title wherever its head is, and at the foot of each page what it is', async () => {
    const { papers, texts } = await printed;
    const pages = papers.map((_, at) => texts.filter(({ page }) => page === at + 1));
    const headed = pages.filter((one) => one.some(({ text }) => text === 'HUYỆN ỦY PHONG THỔ'));
    expect(headed.length).toBeGreaterThan(10);
    const untitled = headed.filter((one) => !one.some(({ text, bold }) => bold && text.startsWith('Sơ kết 05 năm')));
    expect(untitled.map((one) => one.map(({ text }) => text))).toEqual([]);
    const footed = pages.filter((one) => {
      const foot = Math.max(...one.map(({ bottom }) => bottom));
      return one.some(({ text, bottom }) => bottom > foot - 2 && / – .*Sơ kết 05 năm/.test(text));
    });
    expect(footed).toHaveLength(papers.length);
  });

  test('prints nothing that is for the screen, and no page with totals alone', async () => {
    const { texts } = await printed;
    expect(texts.filter(({ text }) => text.startsWith('Các dòng đang hiện'))).toEqual([]);
    const closing = texts.filter(({ text }) => text === 'Tất cả các đơn vị');
    expect(closing.length).toBeGreaterThan(3);
    const units = closing.map(({ page, top, left }) => {
      const above = texts.filter((one) => one.page === page && one.bottom < top && Math.abs(one.left - left) < 1);
      return above.filter(({ text }) => /^(Đảng ủy|Chi bộ|Phòng|Ủy ban|Trung tâm|Đài)/.test(text)).length;
    });
    expect(Math.min(...units)).toBeGreaterThanOrEqual(3);
  });

  test('has no page across with one column alone beside the names', async () => {
    const { papers, texts } = await printed;
    const narrow = papers.map((_, at) => {
      const heads = texts.filter(({ page, bold, top }) => page === at + 1 && bold && top < 60);
      return Math.max(...heads.map(({ right }) => right));
    });
    expect(narrow.filter((right) => right < 148)).toEqual([]);
  });
});
