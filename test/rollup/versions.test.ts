import { describe, expect, test } from '@jest/globals';
import type { RolledFigure } from '../../schemas/rollup.js';
import { askedValues, resolve } from '../../src/form/index.js';
import { type Against, type Rollup, rollUp } from '../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

type Figure = Record<string, unknown>;

const outlineOf = (version: number, figures: readonly Figure[], appendices?: readonly Figure[]) => ({
  version,
  sections: [{ id: 'ket_qua', title: 'Kết quả', figures }],
  ...(appendices === undefined ? {} : { appendices }),
});
const FIXED = [{ id: 'loa', label: 'Loa' }];

/** One figure, or one table, as two versions ask for it. */
interface Asked {
  was: Figure;
  now: Figure;
  tables?: { was: readonly Figure[]; now: readonly Figure[] };
}

/** What comes of a return to version 1 (unit `a`) and one to version 2 (unit `b`), rolled up by version 2. */
function rolled({ was, now, tables }: Asked, a: Given, b: Given = {}, against?: Against): Rollup {
  const [figureWas, figureNow] = [
    { id: 'so', label: 'Kinh phí', type: 'decimal', ...was },
    { id: 'so', label: 'Kinh phí', type: 'decimal', ...now },
  ];
  const units = [{ id: 'a' }, { id: 'b' }];
  const before = packFor(outlineOf(1, [figureWas], tables?.was), units);
  const pack = packFor(outlineOf(2, [figureNow], tables?.now), units);
  const [unit = null] = before.units;
  const period = { code: '2026', label: '', from: null, to: null };
  const asked = askedValues(resolve({ ...before, unit, period }));
  const older = returnWith('a', a, { outline: { id: 'bao_cao', version: 1 }, asked });
  return rollUp(pack, returnsWith(pack, [older, returnWith('b', b)]), against);
}
const figureOf = ({ figures: [figure] }: Rollup): RolledFigure => figure as RolledFigure;
const told = ({ doubts }: Rollup): string[] =>
  doubts.map(({ unit, finding: { code, item } }) => [unit ?? '*', code, item].join(' '));

describe('a figure that is counted in another unit since', () => {
  const millions = { type: 'money', currency: 'VND', scale: 1_000_000 };
  const ones = { type: 'money', currency: 'VND' };

  test('is converted before it is added up', () => {
    const rollup = rolled({ was: millions, now: ones }, { so: 450 }, { so: 450_000_000 });
    expect(figureOf(rollup)).toMatchObject({ given: 2, total: { is: 'number', value: 900_000_000 } });
    expect(figureOf(rollup).values[0]).toMatchObject({
      value: 450_000_000,
      text: '450',
      converted: { value: 450, measure: 'triệu đồng' },
    });
    expect(told(rollup)).toEqual(['* measure-converted so']);
  });

  test.each([
    ['in words', { unit: 'triệu đồng' }, { unit: 'đồng' }, 450, 450_000_000],
    ['back again', { unit: 'đồng' }, { unit: 'triệu đồng' }, 450_000_000, 450],
    [
      'that the label names',
      { label: 'Kinh phí (triệu đồng)' },
      { label: 'Kinh phí (đồng)', unit: 'đồng' },
      0.5,
      500_000,
    ],
    ['of a money that is no number any more', millions, { unit: 'nghìn đồng' }, 1.5, 1500],
    ['of things', { unit: 'nghìn hộ' }, { unit: 'hộ' }, 1.2, 1200],
  ])('%s', (_, was, now, value, converted) => {
    expect(figureOf(rolled({ was, now }, { so: value })).total).toEqual({ is: 'number', value: converted });
  });

  test('is told how many units it concerns', () => {
    const { doubts } = rolled({ was: millions, now: ones }, { so: 450 });
    expect(doubts[0]?.finding.data).toMatchObject({ version: 1, units: 1, from: 'triệu đồng', to: 'đồng' });
    expect(told(rolled({ was: millions, now: ones }, { so: null }))).toEqual([]);
  });
});

describe('a figure that asks for something else since', () => {
  test.each([
    ['in other words', { label: 'Số lớp đã mở' }, { label: 'Số lớp chưa mở' }],
    ['in another currency', { unit: 'USD' }, { unit: 'đồng' }],
    ['in another measure', { unit: 'kg' }, { unit: 'con' }],
    ['as a share', { type: 'percent' }, {}],
    ['as a text before', { type: 'text' }, {}],
  ])('%s goes into no total and is told', (_, was, now) => {
    const rollup = rolled({ was, now }, { so: 450 }, { so: 2 });
    expect(figureOf(rollup)).toMatchObject({ given: 1, uncounted: 1, total: { is: 'number', value: 2 } });
    expect(figureOf(rollup).values[0]).toMatchObject({ value: null, text: '450', not_counted: 'asked_otherwise' });
    expect(told(rollup)).toEqual(['a asked-otherwise so']);
  });

  test.each([
    ['capitals and marks', { label: 'Số lớp, hội nghị' }, { label: 'Số Lớp - hội nghị:' }],
    ['a slip of typing', { label: 'Số lương' }, { label: 'Số lượng' }],
    ['its bounds', { min: 0 }, { min: 1, max: 900 }],
    ['a unit that was not said before', {}, { unit: 'lớp' }],
    ['whole numbers', { type: 'decimal' }, { type: 'integer' }],
  ])('but for %s is the same', (_, was, now) => {
    const rollup = rolled({ was, now }, { so: 450 }, { so: 2 });
    expect(figureOf(rollup).total).toEqual({ is: 'number', value: 452 });
    expect(told(rollup)).toEqual([]);
  });

  test('counts where a person says so', () => {
    const accepted = (unit: string, item: string): boolean => unit === 'a' && item === 'so';
    const rollup = rolled({ was: { unit: 'USD' }, now: { unit: 'đồng' } }, { so: 450 }, { so: 2 }, { accepted });
    expect(figureOf(rollup)).toMatchObject({ given: 2, total: { is: 'number', value: 452 } });
    expect(told(rollup)).toEqual([]);
    const settled = { by: 'An', at: '2026-11-21' };
    expect(told(rolled({ was: { unit: 'USD' }, now: { unit: 'đồng' } }, { so: { value: 450, settled } }))).toEqual([]);
  });

  test('a choice that is none any more is left out, the others count', () => {
    const choice = (...options: string[]) => ({ type: 'choice', options });
    const asked = { was: choice('Tốt', 'Kém'), now: choice('Tốt', 'Khá') };
    expect(told(rolled(asked, { so: 'Kém' }))).toEqual(['a asked-otherwise so']);
    expect(figureOf(rolled(asked, { so: 'Tốt' }, { so: 'Tốt' })).total).toEqual({
      is: 'counts',
      counts: [
        { value: 'Tốt', count: 2 },
        { value: 'Khá', count: 0 },
      ],
    });
  });
});

describe('what is asked no longer', () => {
  test('is told with how many units answered it', () => {
    const rollup = rolled({ was: { id: 'cu', label: 'Số cũ' }, now: {} }, { cu: 5 });
    expect(told(rollup)).toEqual(['* asked-no-longer cu']);
    expect(rollup.doubts[0]?.finding.data).toEqual({ label: 'Số cũ', version: 1, units: 1 });
  });

  test('is not told where nobody answered it', () => {
    expect(told(rolled({ was: { id: 'cu', label: 'Số cũ' }, now: {} }, { cu: null }))).toEqual([]);
  });
});

describe('a table of two versions', () => {
  const column = (more: Figure = {}) => ({ id: 'so', label: 'Số', type: 'decimal', ...more });
  const table = (columns: readonly Figure[], rows?: unknown) => [
    { id: 'bieu', title: 'Biểu', columns, ...(rows === undefined ? {} : { rows }) },
  ];
  const cells = (was: readonly Figure[], now: readonly Figure[], a: Given) =>
    rolled({ was: {}, now: {}, tables: { was, now } }, a);

  test('has the cells of a column in its unit of now', () => {
    const rollup = cells(table([column({ unit: 'triệu đồng' })]), table([column({ unit: 'đồng' })]), {
      'bieu.r1.so': 1.5,
      'bieu.r2.so': 2,
    });
    expect(rollup.tables[0]?.sums[0]?.total).toEqual({ is: 'number', value: 3_500_000 });
    expect(told(rollup)).toEqual(['* measure-converted bieu.so']);
  });

  test('has a column or row of another meaning left out, told once for all its cells', () => {
    const { tables, doubts } = cells(table([column()]), table([column({ label: 'Khác' })]), {
      'bieu.r1.so': 1,
      'bieu.r2.so': 2,
    });
    expect(tables[0]?.sums[0]).toMatchObject({ given: 0, uncounted: 1 });
    expect(doubts.map(({ finding: { item, data } }) => [item, data])).toMatchObject([['bieu.so', { values: 2 }]]);
    const rows = cells(table([column()], FIXED), table([column()], [{ id: 'loa', label: 'Đài' }]), {
      'bieu.loa.so': 1,
    });
    expect(told(rows)).toEqual(['a asked-otherwise bieu.loa']);
  });

  test('with open rows for fixed ones is left out whole', () => {
    const rollup = cells(table([column()], FIXED), table([column()]), { 'bieu.loa.so': 1 });
    expect(told(rollup)).toEqual(['a asked-otherwise bieu']);
  });

  test('that is gone is told once, not column by column', () => {
    const other = table([column()]).map((one) => ({ ...one, id: 'khac' }));
    expect(told(cells(table([column()], FIXED), other, { 'bieu.loa.so': 1 }))).toEqual(['* asked-no-longer bieu']);
  });
});
