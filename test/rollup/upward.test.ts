import { describe, expect, test } from '@jest/globals';
import type { Mapping } from '../../schemas/mapping.js';
import type { Form } from '../../src/form/index.js';
import { periodOf, resolve } from '../../src/form/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { fillUpper, type UpperAnswers } from '../../src/rollup/upward/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

const UNITS = [{ id: 'a' }, { id: 'b' }];

type Definition = Record<string, unknown>;

/** The answers of a form of the level above to what units `a` and `b` said below. */
function fill(lower: object[], upper: object[], said: [Given, Given], mapping: Partial<Mapping> = {}): UpperAnswers {
  const sectionsOf = (figures: object[]) => [{ id: 'ket_qua', title: 'Kết quả', min_words: 1, figures }];
  return fillWhole({ sections: sectionsOf(lower) }, { sections: sectionsOf(upper) }, said, mapping);
}

function fillWhole(
  below: Definition,
  above: Definition,
  said: [Given, Given],
  mapping: Partial<Mapping> = {},
): UpperAnswers {
  const pack = packFor(below, UNITS);
  const rollup = rollUp(pack, returnsWith(pack, [returnWith('a', said[0]), returnWith('b', said[1])]));
  const { outline, letterhead } = packFor(above, UNITS);
  const period = periodOf(outline, null);
  if (!period) throw new Error('no period');
  const form: Form = resolve({ outline, letterhead, period, unit: null });
  return fillUpper({ pack, rollup, mapping: { decuong_mapping: 1, ...mapping }, form });
}

const figure = (more: object): object => ({ id: 'so', label: 'Số', ...more });
const one = (lower: object, upper: object, said: [Given, Given]): string | undefined =>
  fill([figure(lower)], [figure(upper)], said).filling.figures.get('so');

describe('a total becomes the answer the level above asks for', () => {
  const money = { type: 'money', currency: 'VND' };
  test.each<[string, object, object, [Given, Given], string | undefined]>([
    ['a sum', {}, {}, [{ so: 2 }, { so: 3 }], '5'],
    [
      'money in another scale',
      { ...money, scale: 1_000 },
      { ...money, scale: 1_000_000 },
      [{ so: 700 }, { so: 850 }],
      '1,55',
    ],
    ['money in another currency: none', { ...money, currency: 'USD' }, money, [{ so: 1 }, { so: 2 }], undefined],
    [
      'money in another unit of measure',
      { type: 'money', unit: 'triệu đồng' },
      { type: 'money', unit: 'tỷ đồng' },
      [{ so: 700 }, { so: 850.5 }],
      '1,5505',
    ],
    [
      'money in a scale from one in a unit of measure',
      { type: 'decimal', unit: 'nghìn đồng' },
      { ...money, scale: 1_000_000 },
      [{ so: 700 }, { so: 850 }],
      '1,55',
    ],
    [
      'what is counted by the thousand',
      { unit: 'hộ' },
      { unit: 'nghìn hộ', type: 'decimal' },
      [{ so: 12_000 }, { so: 733 }],
      '12,7330',
    ],
    ['thousands, with a mark', { unit: 'hộ' }, { unit: 'hộ' }, [{ so: 12_000 }, { so: 733 }], '12.733'],
    ['what may be a year, as it is', { rollup: 'max' }, {}, [{ so: 1998 }, { so: 2026 }], '2026'],
    ['what is called by another word', { unit: 'cuộc' }, { unit: 'buổi' }, [{ so: 1 }, { so: 2 }], '3'],
    ['what the level above has no word for', { unit: 'cuộc' }, {}, [{ so: 1 }, { so: 2 }], '3'],
    ['another measure: none', { unit: 'tấn' }, { unit: 'tạ' }, [{ so: 1 }, { so: 2 }], undefined],
    [
      'another thing by the thousand: none',
      { unit: 'lượt' },
      { unit: 'nghìn người' },
      [{ so: 1 }, { so: 2 }],
      undefined,
    ],
    [
      'money of no name by the million: none',
      { type: 'money' },
      { type: 'money', unit: 'triệu đồng' },
      [{ so: 1 }, { so: 2 }],
      undefined,
    ],
    ['a mean with two decimals', { type: 'percent' }, { type: 'percent' }, [{ so: 10 }, { so: 20.55 }], '15,28'],
    ['a mean where a whole number is asked', { type: 'decimal', rollup: 'mean' }, {}, [{ so: 1 }, { so: 2 }], '2'],
    [
      'the earliest day',
      { type: 'date', rollup: 'min' },
      { type: 'date' },
      [{ so: '2026-05-02' }, { so: '2026-04-09' }],
      '09/4/2026',
    ],
    [
      'how often each choice was made',
      { type: 'yes_no' },
      { type: 'text' },
      [{ so: 'Có' }, { so: 'Có' }],
      'Có: 2; Không: 0',
    ],
    ['a list', { type: 'text' }, { type: 'text' }, [{ so: 'Loa' }, { so: 'Đài' }], 'Đơn vị a: Loa; Đơn vị b: Đài'],
    [
      'choices where one is asked for: none',
      { type: 'yes_no' },
      { type: 'yes_no' },
      [{ so: 'Có' }, { so: 'Có' }],
      undefined,
    ],
    ['nothing where nobody gave any', {}, {}, [{ so: null }, { so: null }], undefined],
  ])('%s', (_, lower, upper, said, expected) => {
    expect(one(lower, upper, said)).toBe(expected);
  });

  test('what has no total is left open, and is named as the form prints it', () => {
    const { open } = fill(
      [figure({})],
      [figure({}), { id: 'khac', label: 'Số khác', compare: ['plan', 'actual'] }],
      [{ so: 1 }, {}],
    );
    expect(open.filter(({ item }) => item !== 'ket_qua')).toEqual([
      { item: 'khac.plan', label: 'Số khác (Kế hoạch)', required: true },
      { item: 'khac.actual', label: 'Số khác (Thực hiện)', required: true },
    ]);
  });

  test('a column that counts in what cannot be converted is left open and named, beside those that are filled', () => {
    const bieu = (chi: object, no: object): Definition => ({
      sections: [{ id: 'ket_qua', title: 'Kết quả', min_words: 1 }],
      appendices: [
        {
          id: 'bieu',
          title: 'Kinh phí',
          rows: [{ id: 'bao', label: 'Báo' }],
          columns: [
            { id: 'chi', label: 'Đã chi', type: 'money', ...chi },
            { id: 'no', label: 'Còn nợ', type: 'money', ...no },
          ],
        },
      ],
    });
    const said = { 'bieu.bao.chi': { value: 700 }, 'bieu.bao.no': { value: 5 } };
    const { filling, open } = fillWhole(
      bieu({ unit: 'triệu đồng' }, { unit: 'USD' }),
      bieu({ unit: 'tỷ đồng' }, { unit: 'tỷ đồng' }),
      [said, said],
    );
    expect(filling.tables.get('bieu')?.fixed.get('bao')).toEqual({ chi: '1,4' });
    expect(open.filter(({ item }) => item !== 'ket_qua')).toEqual([
      { item: 'bieu.no', label: 'Kinh phí – Còn nợ', required: true },
    ]);
  });

  test('one year may come from another, and a single figure from one year', () => {
    const lower = [{ id: 'tin', label: 'Tin', series: [2025, 2026] }];
    const upper = [
      { id: 'bai', label: 'Bài', series: [2024, 2025] },
      { id: 'so', label: 'Số' },
    ];
    const said: Given = { 'tin.2025': 3, 'tin.2026': 4 };
    const figures = { bai: 'tin', 'bai.2024': 'tin.2026', so: 'tin.2025' };
    expect([...fill(lower, upper, [said, said], { figures }).filling.figures]).toEqual([
      ['bai.2024', '8'],
      ['bai.2025', '6'],
      ['so', '6'],
    ]);
  });
});

describe('what the units wrote', () => {
  const text = (words: string, state: 'answered' | 'nil' = 'answered'): Given => ({
    ket_qua: { kind: 'section', state, value: words, text: words },
  });
  const written = (said: [Given, Given]): string | undefined =>
    fill([figure({})], [figure({})], said).filling.texts.get('ket_qua');

  test('stands under their names, those with nothing to report in one sentence', () => {
    expect(written([text('Đã làm.\n\nDân vui.'), text('Không có', 'nil')])).toBe(
      'Đơn vị a: Đã làm.\nDân vui.\nKhông phát sinh: Đơn vị b.',
    );
  });

  test('is that there is nothing where nobody has anything to report', () => {
    expect(written([text('Không có', 'nil'), text('Không', 'nil')])).toBe('Không có');
  });

  test('is left open where nobody wrote anything', () => {
    expect(written([{}, {}])).toBeUndefined();
  });

  test('beyond what one answer can hold is counted', () => {
    expect(written([text('x'.repeat(150_000)), text('y'.repeat(60_000))])).toContain('Còn nội dung của 1 đơn vị');
  });
});
