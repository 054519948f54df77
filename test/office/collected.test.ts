import { beforeAll, describe, expect, test } from '@jest/globals';
import { writeConsolidated } from '../../src/report/consolidated/index.js';
import { printRollupAsXlsx } from '../../src/report/rollup/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { fillCampaign } from '../support/filled-campaign.js';
import { sheetsIn } from '../support/rollup/sheets.js';
import { sixtyReturned } from '../support/sixty.js';
import { lastOf, NAMED_ABOVE, withLastRowsNamed } from './support/last-rows.js';
import { measure, type Pages, type Printed } from './support/pages.js';
import { convert } from './support/soffice.js';

const EXAMPLES = ['bao-cao-nam-co-so', 'ket-qua-tuyen-truyen'];
const drafts = new Map<string, Pages>();
const books = new Map<string, Pages>();

beforeAll(async () => {
  const [docx, xlsx] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()];
  for (const name of EXAMPLES) {
    const { pack, returns } = await fillCampaign(name, 6, 2);
    const rollup = rollUp(pack, returns);
    docx.set(name, await writeConsolidated({ pack, rollup, asOf: '2026-05-22' }));
    xlsx.set(name, await printRollupAsXlsx(rollup, 'vi', { pack, date: '2026-05-22' }));
  }
  for (const [name, pdf] of convert(docx, 'docx', 'pdf')) drafts.set(name, measure(pdf));
  for (const [name, pdf] of convert(xlsx, 'xlsx', 'pdf')) books.set(name, measure(pdf));
}, 300_000);

const textsOf = (all: ReadonlyMap<string, Pages>, name: string): Printed[] => all.get(name)?.texts ?? [];

/** Texts of one line that stand on each other: what is too long for its cell. LibreOffice prints hidden columns to nothing. */
function overlapping(texts: readonly Printed[]): string[][] {
  const shown = texts.filter(({ text, right, left }) => right - left > 1 && !/^[0-9a-f]{64}$|^[a-z_\d.]+$/.test(text));
  const inOrder = shown.toSorted((a, b) => a.page - b.page || Math.round(a.top) - Math.round(b.top) || a.left - b.left);
  return inOrder.flatMap((one, at) => {
    const next = inOrder[at + 1];
    const isBeside = next?.page === one.page && Math.round(next.top) === Math.round(one.top);
    return next !== undefined && isBeside && next.left < one.right - 1 ? [[one.text, next.text]] : [];
  });
}

/** A point, in millimetres. */
const POINT = 25.4 / 72;

/** Numbers, and what stands for one, of a page that end near each other: a column of a sheet. */
function columnsOf(texts: readonly Printed[]): Printed[][] {
  const values = texts.filter(({ text, top }) => /^(\d[\d.]*(,\d+)?|\d+\/\d+|x|–)$/.test(text) && top < 195);
  const inOrder = values.toSorted((a, b) => a.page - b.page || a.right - b.right);
  const columns: Printed[][] = [];
  for (const [at, one] of inOrder.entries()) {
    const before = inOrder[at - 1];
    const isNear = before?.page === one.page && one.right - before.right < 8 * POINT;
    if (isNear) columns.at(-1)?.push(one);
    else columns.push([one]);
  }
  return columns;
}

/** Whether all of a column begin, end or have their middle at one place, to a point. */
function isEven(column: readonly Printed[]): boolean {
  const spread = (at: (one: Printed) => number): number => Math.max(...column.map(at)) - Math.min(...column.map(at));
  const places = [
    ({ right }: Printed) => right,
    ({ left }: Printed) => left,
    (one: Printed) => (one.left + one.right) / 2,
  ];
  return places.some((place) => spread(place) <= POINT * 1.01);
}

describe.each(EXAMPLES)('what is collected for %s', (name) => {
  test('breaks no day in a table of the draft', () => {
    const days = textsOf(drafts, name).filter(({ text }) => /^\d{1,2}\/\d{1,2}\/\d*$/.test(text));
    expect(days.filter(({ text }) => !/\/\d{4}$/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('writes thousands as the report does, in charts and in sheets', () => {
    const all = [...textsOf(drafts, name), ...textsOf(books, name)];
    expect(all.filter(({ text }) => /^\d{1,3}(,\d{3})+$/.test(text)).map(({ text }) => text)).toEqual([]);
  });

  test('has nothing in the workbook that runs into the next cell', () => {
    expect(overlapping(textsOf(books, name))).toEqual([]);
  });

  test('has no number in the workbook that touches what stands in the next cell', () => {
    const texts = textsOf(books, name).filter(({ left, right }) => right - left > 1);
    const numbers = texts.filter(({ text }) => /^\d[\d.]*(?:,\d+)?$/.test(text));
    const touching = numbers.flatMap((number) => {
      const beside = texts.filter(
        (one) => one.page === number.page && Math.abs(one.top - number.top) < 2 && one.left > number.left,
      );
      const gap = Math.min(...beside.map(({ left }) => left)) - number.right;
      return gap < 4 ? [`${number.page}: ${number.text}`] : [];
    });
    expect(numbers.length).toBeGreaterThan(50);
    expect(touching).toEqual([]);
  });

  test('has what stands below each other in a column of the workbook at one edge', () => {
    const uneven = columnsOf(textsOf(books, name)).filter((column) => !isEven(column));
    expect(uneven.map((column) => column.map(({ page, text }) => `${page}: ${text}`))).toEqual([]);
  });

  test('counts the pages of each sheet of the workbook alone, from the second on', () => {
    const feet = textsOf(books, name).filter(({ text, top }) => top > 195 && /^\d+(\/\d+)?$/.test(text));
    const numbers = feet.map(({ text }) => Number(text));
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers.filter((one, at) => one !== 2 && one !== (numbers[at - 1] ?? 0) + 1)).toEqual([]);
    expect(feet.map(({ page }) => page)).not.toContain(1);
  });

  test('has the sheet one hands upward on one page, with its signature', () => {
    const texts = textsOf(books, name);
    expect(texts.find(({ text }) => text === 'NGƯỜI LẬP BIỂU')?.page).toBe(1);
  });
});

test('the draft has numbers of a thousand and more in its charts', () => {
  const thousands = EXAMPLES.flatMap((name) => textsOf(drafts, name)).filter(({ text }) =>
    /^\d{1,3}(\.\d{3})+$/.test(text),
  );
  expect(thousands.length).toBeGreaterThan(0);
});

/** Where the last rows of each sheet of a workbook are printed: the pages of each row, the last first. */
function pagesOfLastRows(book: Uint8Array): number[][][] {
  const pdf = convert(new Map([['book', withLastRowsNamed(book)]]), 'xlsx', 'pdf').get('book') ?? new Uint8Array();
  const { texts } = measure(pdf);
  return sheetsIn(book).map((_, sheet) =>
    Array.from({ length: NAMED_ABOVE + 1 }, (__, above) =>
      texts.filter(({ text }) => text.startsWith(lastOf(sheet, above))).map(({ page }) => page),
    ),
  );
}

describe.each([
  ['bao-cao-nam-co-so', 7],
  ['so-ket-kl23', 7],
  ['bao-cao-nam-co-so', 20],
  ['ket-qua-tuyen-truyen', 20],
  ['grant-report', 20],
  ['sixty', 60],
])('the workbook of %s, of %d units', (name, units) => {
  let rows: number[][][] = [];
  beforeAll(async () => {
    const { pack, returns } = name === 'sixty' ? await sixtyReturned() : await fillCampaign(name, units, 2);
    rows = pagesOfLastRows(await printRollupAsXlsx(rollUp(pack, returns), 'vi', { pack, date: '2026-05-22' }));
  }, 300_000);

  test('is printed to the last row of each sheet', () => {
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.flatMap(([last], sheet) => (last?.length === 0 ? [sheet] : []))).toEqual([]);
  });

  test('ends no sheet in a page of one or two rows, or of who signs alone', () => {
    const isLonely = ([last = [], ...above]: number[][]): boolean =>
      above.some((pages) => pages.length > 0 && !pages.some((page) => last.includes(page)));
    expect(rows.flatMap((sheet, at) => (isLonely(sheet) ? [at] : []))).toEqual([]);
  });
});
