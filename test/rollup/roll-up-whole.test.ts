import { describe, expect, test } from '@jest/globals';
import { rollUp } from '../../src/rollup/index.js';
import { answerOf, packFor, returnsWith, returnWith } from '../support/rollup/campaign.js';

const outline = {
  version: 3,
  groups: { xa: 'Xã', phuong: 'Phường' },
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      points: [
        { id: 'noi_dung', ask: 'Nêu kết quả.', figures: [{ id: 'so', label: 'Số', unit: 'lớp' }] },
        { id: 'kho_khan', ask: 'Nêu khó khăn.', for: ['xa'] },
      ],
      tables: [
        {
          id: 'trong',
          title: 'Trong bài',
          rows: [
            { id: 'loa', label: 'Loa', code: '01' },
            { id: 'dai', label: 'Đài' },
          ],
          columns: [
            { id: 'ten_', label: 'Tên', type: 'text', key: true, rollup: 'list' },
            { id: 'cai', label: 'Số cái', type: 'integer', unit: 'cái', group: 'Thiết bị' },
            { id: 'gia', label: 'Giá', type: 'decimal', rollup: 'max' },
          ],
        },
      ],
    },
    { id: 'danh_gia', title: 'Đánh giá', min_words: 1 },
  ],
  appendices: [
    {
      id: 'bieu',
      title: 'Cán bộ',
      columns: [
        { id: 'ten', label: 'Họ tên', type: 'text', key: true },
        { id: 'buoi', label: 'Số buổi', type: 'integer' },
        { id: 'sau', label: 'Sau cùng', type: 'integer', rollup: 'last' },
      ],
    },
    {
      id: 'co_so',
      title: 'Cơ sở',
      for: ['xa'],
      total: true,
      rows: [{ id: 'nha', label: 'Nhà' }],
      columns: [{ id: 'so_nha', label: 'Số', type: 'integer' }],
    },
  ],
};
const units = [
  { id: 'a', group: 'xa' },
  { id: 'b', group: 'phuong' },
];
const pack = packFor(outline, units);
const text = (item: string, kind: 'section' | 'point', words: string | null, more: object = {}) => ({
  [item]: { kind, state: 'answered' as const, value: words, text: words, ...more },
});
const UNREAD = { state: 'answered' as const, value: null, text: 'nhiều' };

const rolledUp = () =>
  rollUp(
    pack,
    returnsWith(pack, [
      returnWith(
        'a',
        {
          so: 2,
          ...text('noi_dung', 'point', 'Tốt.'),
          ...text('kho_khan', 'point', 'Ít.'),
          ...text('danh_gia', 'section', 'Khá.', { state: 'unknown' }),
          'trong.loa.cai': 4,
          'trong.loa.gia': 9.5,
          'trong.dai.cai': UNREAD,
          'trong.la.cai': 100,
          'trong.total.cai': 104,
          'bieu.r1.ten': 'An',
          'bieu.r1.buoi': 2,
          'bieu.r1.sau': 5,
          'bieu.r2.ten': 'Bình',
          'bieu.r2.buoi': 3,
          'bieu.r2.sau': 6,
          'bieu.total.buoi': 5,
          'bieu.r1.la': 50,
          'co_so.nha.so_nha': 1,
        },
        { received: '2026-06-03' },
      ),
      returnWith('b', {
        so: null,
        ...text('noi_dung', 'point', null),
        ...text('kho_khan', 'point', 'Không được hỏi.'),
        ...text('danh_gia', 'section', '', { state: 'answered' }),
        'trong.loa.cai': 1,
        'trong.loa.gia': 3,
        'co_so.nha.so_nha': 7,
        'la.r1.la': 3,
      }),
    ]),
  );
const number = (value: number | null) => ({ is: 'number', value });
const NONE = { is: 'none' };
const cell = (unit: string, item: string, given: Parameters<typeof answerOf>[1]) => {
  const { value, text: typed, state, by, confidence, place } = answerOf(item, given);
  return { unit, value, text: typed, state, by, confidence, place };
};
/** A total of both groups: how many gave it and what it is, in all, of communes and of wards. */
const totals = (...[all, xa, phuong]: readonly [number, object][]) => ({
  asked: 2,
  given: all?.[0],
  total: all?.[1],
  groups: [
    { group: 'xa', asked: 1, given: xa?.[0], total: xa?.[1] },
    { group: 'phuong', asked: 1, given: phuong?.[0], total: phuong?.[1] },
  ],
});
/** The same where a commune wrote something that does not count. */
const lacking = ({ groups: [xa, ...others], ...all }: ReturnType<typeof totals>) => ({
  ...all,
  uncounted: 1,
  groups: [{ ...xa, uncounted: 1 }, ...others],
});
const column = (id: string, label: string, more: object) => ({
  id,
  label,
  group: null,
  type: 'integer',
  measure: null,
  key: false,
  rollup: 'sum',
  ...more,
});

describe('a whole roll-up', () => {
  test('says what was asked of whom, and what each unit sent', () => {
    const { outline: of, period, groups, units: sent, leftOut } = rolledUp();
    expect({ of, period, groups, leftOut }).toEqual({
      of: { id: 'bao_cao', version: 3, title: 'Báo cáo' },
      period: '2026',
      groups: [
        { id: 'xa', name: 'Xã' },
        { id: 'phuong', name: 'Phường' },
      ],
      leftOut: [],
    });
    const one = { state: 'complete', received: null };
    expect(sent).toEqual([
      {
        ...one,
        id: 'a',
        name: 'Đơn vị a',
        group: 'xa',
        file: 'a.docx',
        sha256: 'a'.padEnd(64, '0'),
        received: '2026-06-03',
      },
      { ...one, id: 'b', name: 'Đơn vị b', group: 'phuong', file: 'b.docx', sha256: 'b'.padEnd(64, '0') },
    ]);
  });

  test('has each figure with its measure, what it stands under, its total and the value of each unit', () => {
    expect(rolledUp().figures).toEqual([
      {
        item: 'so',
        figure: 'so',
        key: null,
        label: 'Số',
        type: 'integer',
        measure: 'lớp',
        under: 'noi_dung',
        rollup: 'sum',
        weight: null,
        ...totals([1, number(2)], [1, number(2)], [0, number(null)]),
        values: [cell('a', 'so', 2), cell('b', 'so', null)],
      },
    ]);
  });

  test('has a table with fixed rows by row and in all, without rows of its own and what is no number', () => {
    expect(rolledUp().tables[0]).toEqual({
      item: 'trong',
      title: 'Trong bài',
      number: '',
      under: 'ket_qua',
      fixed: [
        { id: 'loa', label: 'Loa', code: '01' },
        { id: 'dai', label: 'Đài', code: null },
      ],
      columns: [
        column('ten_', 'Tên', { type: 'text', key: true, rollup: 'none' }),
        column('cai', 'Số cái', { group: 'Thiết bị', measure: 'cái' }),
        column('gia', 'Giá', { type: 'decimal', rollup: 'max' }),
      ],
      rows: [
        {
          unit: 'a',
          row: 'loa',
          label: 'Loa',
          cells: { cai: cell('a', 'trong.loa.cai', 4), gia: cell('a', 'trong.loa.gia', 9.5) },
        },
        { unit: 'a', row: 'dai', label: 'Đài', cells: { cai: cell('a', 'trong.dai.cai', UNREAD) } },
        {
          unit: 'b',
          row: 'loa',
          label: 'Loa',
          cells: { cai: cell('b', 'trong.loa.cai', 1), gia: cell('b', 'trong.loa.gia', 3) },
        },
      ],
      sums: [
        { row: 'loa', column: 'cai', ...totals([2, number(5)], [1, number(4)], [1, number(1)]) },
        { row: 'loa', column: 'gia', ...totals([2, number(9.5)], [1, number(9.5)], [1, number(3)]) },
        { row: 'dai', column: 'cai', ...lacking(totals([0, number(null)], [0, number(null)], [0, number(null)])) },
        { row: 'dai', column: 'gia', ...totals([0, number(null)], [0, number(null)], [0, number(null)]) },
        { row: null, column: 'cai', ...lacking(totals([2, number(5)], [1, number(4)], [1, number(1)])) },
        { row: null, column: 'gia', ...totals([2, number(9.5)], [1, number(9.5)], [1, number(3)]) },
      ],
    });
  });

  test('has the rows of an open table one after the other, without the row of totals', () => {
    const person = (row: string, ten: string, buoi: number, sau: number) => ({
      unit: 'a',
      row,
      label: null,
      cells: {
        ten: cell('a', `bieu.${row}.ten`, ten),
        buoi: cell('a', `bieu.${row}.buoi`, buoi),
        sau: cell('a', `bieu.${row}.sau`, sau),
      },
    });
    expect(rolledUp().tables[1]).toEqual({
      item: 'bieu',
      title: 'Cán bộ',
      number: 'Phụ lục 1',
      under: null,
      fixed: null,
      totalled: true,
      columns: [
        column('ten', 'Họ tên', { type: 'text', key: true, rollup: 'none' }),
        column('buoi', 'Số buổi', {}),
        column('sau', 'Sau cùng', { rollup: 'last' }),
      ],
      rows: [person('r1', 'An', 2, 5), person('r2', 'Bình', 3, 6)],
      sums: [
        { row: null, column: 'ten', ...totals([1, NONE], [1, NONE], [0, NONE]) },
        { row: null, column: 'buoi', ...totals([1, number(5)], [1, number(5)], [0, number(null)]) },
        { row: null, column: 'sau', ...totals([1, number(6)], [1, number(6)], [0, number(null)]) },
      ],
    });
  });

  test('takes nothing for a table from a group that is not asked for it', () => {
    expect(rolledUp().tables).toHaveLength(3);
    expect(rolledUp().tables[2]).toMatchObject({
      item: 'co_so',
      under: null,
      totalled: true,
      rows: [{ unit: 'a', row: 'nha' }],
      sums: [
        { row: 'nha', asked: 1, given: 1, total: number(1) },
        { row: null, asked: 1, given: 1, total: number(1) },
      ],
    });
  });

  test('has what was written under each point and section that asks for text', () => {
    expect(rolledUp().narratives).toEqual([
      {
        item: 'noi_dung',
        kind: 'point',
        label: 'Nêu kết quả.',
        asked: 2,
        given: 1,
        texts: [cell('a', 'noi_dung', 'Tốt.')],
      },
      {
        item: 'kho_khan',
        kind: 'point',
        label: 'Nêu khó khăn.',
        asked: 1,
        given: 1,
        texts: [cell('a', 'kho_khan', 'Ít.')],
      },
      {
        item: 'danh_gia',
        kind: 'section',
        label: 'Đánh giá',
        asked: 2,
        given: 0,
        texts: [cell('a', 'danh_gia', { state: 'unknown', value: 'Khá.', text: 'Khá.' })],
      },
    ]);
  });
});

describe('the value received last', () => {
  const four = ['a', 'b', 'c', 'd'];
  const plain = packFor(
    {
      sections: [
        { id: 'muc', title: 'Mục', min_words: 1, figures: [{ id: 'luy_ke', label: 'Lũy kế', rollup: 'last' }] },
      ],
    },
    four.map((id) => ({ id })),
  );
  /** Which unit's value stands for all; each with when it came, or `~` and when its file was changed. */
  const lastOf = (...times: (string | null)[]): string | undefined => {
    const sent = times.map((time, at) => {
      const when = time?.startsWith('~') ? { modified: time.slice(1) } : { received: time };
      return returnWith(four[at] ?? '', { luy_ke: at }, when);
    });
    const [figure] = rollUp(plain, returnsWith(plain, sent)).figures;
    return figure?.total.is === 'number' ? four[figure.total.value ?? -1] : undefined;
  };

  test.each<[string, (string | null)[], string]>([
    ['is that of the latest, wherever its unit stands', ['2026-06-01', '2026-06-04', '2026-06-02', '2026-06-03'], 'b'],
    ['is that of the first unit where it came last', ['2026-06-09', '2026-06-04', '2026-06-02', '2026-06-03'], 'a'],
    ['is that of the last unit where it came last', ['2026-06-04', '2026-06-01', '2026-06-02', '2026-06-05'], 'd'],
    ['is that of the last unit of the same day', ['2026-06-01', '2026-06-04', '2026-06-04', '2026-06-01'], 'c'],
    ['is that of the last unit where no time is known', [null, null, null, null], 'd'],
    ['comes before what has no time', ['2026-06-01', null, null, null], 'a'],
    ['goes by the file where nothing says when it came', ['2026-06-01', '~2026-06-05', '2026-06-02', null], 'b'],
  ])('%s', (_, times, unit) => {
    expect(lastOf(...times)).toBe(unit);
  });

  test('is not one of a file that could not be read', () => {
    const sent = [
      returnWith('a', { luy_ke: 1 }, { received: '2026-06-01' }),
      returnWith('b', { luy_ke: 2 }, { received: '2026-06-02', status: 'unreadable' }),
    ];
    expect(rollUp(plain, returnsWith(plain, sent)).figures[0]).toMatchObject({ given: 1, total: number(1) });
    expect(rollUp(plain, returnsWith(plain, [])).units[0]).toEqual({
      id: 'a',
      name: 'Đơn vị a',
      group: null,
      state: 'none',
      file: null,
      sha256: null,
      received: null,
    });
  });
});
