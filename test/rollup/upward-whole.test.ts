import { describe, expect, test } from '@jest/globals';
import type { Mapping } from '../../schemas/mapping.js';
import { periodOf, resolve } from '../../src/form/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { fillUpper, type UpperAnswers } from '../../src/rollup/upward/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

type Definition = Record<string, unknown>;

/** The answers of a form of the level above to what units `a`, `b` and so on said below. */
function fill(below: Definition, above: Definition, said: Given[], mapping: Partial<Mapping> | null): UpperAnswers {
  const units = said.map((_, at) => ({ id: 'abc'[at], name: `Xã ${'ABC'[at]}` }));
  const pack = packFor(below, units);
  const sent = said.map((given, at) => returnWith('abc'[at] ?? '', given));
  const { outline, letterhead } = packFor(above, units);
  const period = periodOf(outline, null);
  if (!period) throw new Error('no period');
  const form = resolve({ outline, letterhead, period, unit: null });
  const rollup = rollUp(pack, returnsWith(pack, sent));
  return fillUpper({ pack, rollup, mapping: mapping && { decuong_mapping: 1, ...mapping }, form });
}

const COLUMNS = [
  { id: 'ten', label: 'Tên', type: 'text', key: true },
  { id: 'cai', label: 'Số cái', type: 'integer' },
  { id: 'chi', label: 'Đã chi', type: 'money', currency: 'VND', required: false },
  { id: 'ghi', label: 'Ghi chú', type: 'text', required: false },
];
const ROWS = [
  { id: 'loa', label: 'Loa' },
  { id: 'dai', label: 'Đài' },
];
const fixed = (id: string, more: Definition = {}): Definition => ({
  id,
  title: `Biểu ${id}`,
  total: true,
  rows: ROWS,
  columns: COLUMNS,
  ...more,
});
const point = (id: string): Definition => ({ id, ask: `Nêu ${id}.` });
const form = (more: Definition, ...appendices: Definition[]): Definition => ({
  sections: [{ id: 'muc', title: 'Mục', ...more }],
  ...(appendices.length > 0 ? { appendices } : {}),
});
const said = (item: string, text: string | null, state: 'answered' | 'nil' = 'answered'): Given => ({
  [item]: { kind: 'point', state, value: text, text },
});

describe('a whole form of the level above', () => {
  const lower = form(
    { points: [point('mot'), point('hai')], figures: [{ id: 'so', label: 'Số' }] },
    fixed('bieu'),
    fixed('khac'),
  );
  const given: Given = { so: 2, ...said('mot', 'Tốt.'), 'bieu.loa.cai': 3, 'bieu.loa.chi': 5 };

  test('is answered by the same ids where nothing says otherwise, and open where nobody said anything', () => {
    const upper = form(
      { points: [point('mot'), point('hai'), point('ba')], figures: [{ id: 'so', label: 'Số' }] },
      fixed('bieu'),
      fixed('khac', { if_any: true }),
    );
    expect(fill(lower, upper, [given, given], null)).toEqual({
      filling: {
        texts: new Map([['mot', 'Xã A: Tốt.\nXã B: Tốt.']]),
        figures: new Map([['so', '4']]),
        tables: new Map([
          [
            'bieu',
            {
              fixed: new Map([
                ['loa', { cai: '6', chi: '10 đồng' }],
                ['dai', {}],
              ]),
              open: [],
              totals: { cai: '6', chi: '10 đồng' },
            },
          ],
        ]),
      },
      answered: 3,
      below: new Map([...['mot', 'hai', 'ba', 'so', 'bieu', 'khac'].map((id) => [id, [id]] as const)]),
      tooLong: [],
      open: [
        { item: 'hai', label: 'Nêu hai.', required: true },
        { item: 'ba', label: 'Nêu ba.', required: true },
        { item: 'khac', label: 'Biểu khac (nếu có)', required: false },
      ],
    });
  });

  test('counts all texts, figures and tables that are answered', () => {
    const upper = form(
      {
        points: [point('mot')],
        figures: [
          { id: 'so', label: 'Số' },
          { id: 'them', label: 'Thêm' },
        ],
      },
      fixed('bieu'),
      fixed('x'),
      fixed('y'),
    );
    const mapping = { figures: { them: 'so' }, tables: { x: 'bieu', y: { from: 'bieu' } } };
    const { answered, filling, open } = fill(lower, upper, [given], mapping);
    expect([answered, filling.texts.size, filling.figures.size, filling.tables.size]).toEqual([6, 1, 2, 3]);
    expect(filling.tables.get('x')).toEqual(filling.tables.get('bieu'));
    expect(open).toEqual([]);
  });

  test('takes a figure from a cell or a total of a table, and from nothing that is not there', () => {
    const ids = ['o', 'hang', 'tong', 'bang', 'dong', 'la', 'hang_la', 'cot_la'];
    const upper = form({ min_words: 1, figures: ids.map((id) => ({ id, label: id })) });
    const figures = {
      o: 'bieu.loa.cai',
      hang: 'bieu.dai.cai',
      tong: 'bieu.total.cai',
      bang: 'bieu',
      dong: 'bieu.loa',
      la: 'la.total.cai',
      hang_la: 'bieu.la.cai',
      cot_la: 'bieu.loa.la',
    };
    const { filling } = fill(lower, upper, [{ ...given, 'bieu.dai.cai': 4 }], { figures });
    expect([...filling.figures]).toEqual([
      ['o', '3'],
      ['hang', '4'],
      ['tong', '7'],
    ]);
  });

  test('leaves open the columns of other measures, as much required as they are, out of its totals', () => {
    const dollars = COLUMNS.map((one) => (one.id === 'chi' ? { ...one, currency: 'USD' } : one));
    const needed = dollars.map((one) => ({ ...one, required: true }));
    const upper = form({ min_words: 1 }, fixed('bieu', { columns: dollars }), fixed('x', { columns: needed }));
    const { filling, open } = fill(lower, upper, [given], { tables: { x: 'bieu' } });
    expect(filling.tables.get('bieu')?.totals).toEqual({ cai: '3' });
    expect(open.filter(({ item }) => item !== 'muc')).toEqual([
      { item: 'bieu.chi', label: 'Biểu bieu – Đã chi', required: false },
      { item: 'x.chi', label: 'Biểu x – Đã chi', required: true },
    ]);
  });
});

describe('a table whose columns are of another kind below', () => {
  test('keeps the names of its rows, and has nothing open where one of both is a text', () => {
    const bieu = (ten: Definition, so: Definition, chu: Definition): Definition =>
      form(
        { min_words: 1 },
        fixed('bieu', {
          columns: [
            { id: 'ten', label: 'Tên', type: 'text', ...ten },
            { id: 'cai', label: 'Số cái', type: 'integer' },
            { id: 'so', label: 'Số', ...so },
            { id: 'chu', label: 'Chữ', ...chu },
          ],
        }),
      );
    const thousands = { type: 'integer', unit: 'nghìn hộ' };
    const lower = bieu({ rollup: 'list' }, { type: 'text' }, thousands);
    const upper = bieu({ key: true }, thousands, { type: 'text' });
    const { filling, open } = fill(lower, upper, [{ 'bieu.loa.ten': 'Loa lớn', 'bieu.loa.cai': 3 }], null);
    expect(filling.tables.get('bieu')?.fixed.get('loa')).toEqual({ cai: '3' });
    expect(open.map(({ item }) => item)).toEqual(['muc']);
  });
});

describe('an open table', () => {
  const open = (id: string): Definition => ({ id, title: 'Biểu', columns: COLUMNS });

  test('is open where no unit has a row, and filled by the rows there are', () => {
    const lower = form({ min_words: 1 }, open('bieu'), open('khac'));
    const { filling, open: left } = fill(lower, lower, [{ 'bieu.r1.cai': 1 }], null);
    expect([...filling.tables.keys()]).toEqual(['bieu']);
    expect(left).toEqual([
      { item: 'muc', label: 'Mục', required: true },
      { item: 'khac', label: 'Biểu', required: true },
    ]);
  });
});

describe('a text of the level above', () => {
  const lower = form({ points: [point('mot'), point('hai'), point('ba')] });
  const upper = form({ points: [point('mot')] });
  const written = (given: Given[], mapping: Partial<Mapping> | null = null): string | undefined =>
    fill(lower, upper, given, mapping).filling.texts.get('mot');

  test('comes from the point the mapping names, or from several one after the other', () => {
    const given = [{ ...said('mot', 'Một.'), ...said('hai', 'Hai.'), ...said('ba', 'Ba.') }];
    expect(written(given)).toBe('Xã A: Một.');
    expect(written(given, {})).toBe('Xã A: Một.');
    expect(written(given, { narratives: { mot: 'hai' } })).toBe('Xã A: Hai.');
    expect(written(given, { narratives: { mot: ['ba', 'hai'] } })).toBe('Xã A: Ba.\nXã A: Hai.');
    expect(written(given, { narratives: { mot: ['la', 'hai'] } })).toBe('Xã A: Hai.');
    expect(written(given, { narratives: { mot: 'la' } })).toBeUndefined();
  });

  test('has lines without the space around them', () => {
    expect(written([said('mot', '  Đã làm.  \n\n\n   Dân  vui.\n')])).toBe('Xã A: Đã làm.\nDân  vui.');
  });

  test('names each unit with nothing to report once, behind what the others wrote', () => {
    const nil = { ...said('mot', 'Không', 'nil'), ...said('hai', 'Không', 'nil') };
    const given = [nil, said('mot', 'Tốt.'), nil];
    expect(written(given, { narratives: { mot: ['mot', 'hai'] } })).toBe('Xã B: Tốt.\nKhông phát sinh: Xã A; Xã C.');
  });

  test('holds as much as one answer may, and no character more', () => {
    const most = [said('mot', 'x'.repeat(150_000)), said('mot', 'y'.repeat(50_000))];
    expect(written(most)).toBe(`Xã A: ${'x'.repeat(150_000)}\nXã B: ${'y'.repeat(50_000)}`);
    const more = [said('mot', 'x'.repeat(150_000)), said('mot', 'y'.repeat(50_001)), said('mot', 'z')];
    expect(written(more)).toBe(`Xã A: ${'x'.repeat(150_000)}\nCòn nội dung của 2 đơn vị, xem bảng tính tổng hợp.`);
  });
});
