import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { type Detail, outlineChanges } from '../../src/versions/index.js';
import { exampleNames, loadExample } from '../support/examples.js';
import { letterheadFor } from '../support/letterheads.js';

const PERIOD = { code: '2026', label: 'năm 2026', from: '2026-01-01', to: '2026-12-31' };

const versionOf = (said: object) => {
  const outline = Outline.parse({ decuong: 1, id: 'o', title: 'Kết quả', groups: { xa: 'Xã', so: 'Sở' }, ...said });
  return { outline, letterhead: letterheadFor(outline) };
};
const changesOf = (before: object, now: object) => outlineChanges(versionOf(before), versionOf(now), PERIOD);

const withFigure = (figure: object) => ({
  sections: [{ id: 'a', title: 'Chung', figures: [{ id: 'so', label: 'Số lớp', ...figure }] }],
});
const withTable = (table: object) => ({
  sections: [{ id: 'a', title: 'Chung' }],
  appendices: [{ id: 'b', title: 'Bảng', columns: [{ id: 'ten', label: 'Tên' }], ...table }],
});
/** The details of the only change. */
const detailsBetween = (before: object, now: object): readonly Detail[] => {
  const { changes } = changesOf(before, now);
  expect(changes.map(({ is }) => is)).toEqual(['changed']);
  return changes[0]?.details ?? [];
};
const told = (before: object, now: object): string[] =>
  changesOf(before, now).changes.map(({ is, part }) => `${is} ${part.what} ${part.item}`);

describe.each(exampleNames)('of the example %s', (name) => {
  test('nothing differs from itself', () => {
    const { outline, letterhead, period } = loadExample(name);
    const same = outlineChanges({ outline, letterhead }, { outline, letterhead }, period);
    expect(same).toEqual({ changes: [], askedOtherwise: [] });
  });

  test('everything is new to an outline that asks for nothing of it', () => {
    const { outline, letterhead, period } = loadExample(name);
    const nothing = { ...outline, sections: [{ id: 'nothing', title: 'Nothing' }], appendices: [], checks: [] };
    const { changes } = outlineChanges({ outline: nothing, letterhead }, { outline, letterhead }, period);
    expect(new Set(changes.map(({ is }) => is))).toEqual(new Set(['added', 'removed']));
  });
});

describe('a part', () => {
  test('that is new is told with what it stands in, and of whom it is asked', () => {
    const inner = { id: 'b', title: 'Riêng', for: ['xa'], points: [{ id: 'c', ask: 'Việc gì?', for: ['xa', 'so'] }] };
    const { changes } = changesOf(
      { sections: [{ id: 'a', title: 'Chung' }] },
      { sections: [{ id: 'a', title: 'Chung', sections: [inner] }] },
    );
    expect(changes.map(({ is, part, trail }) => [is, part.item, part.groups, trail.map(({ item }) => item)])).toEqual([
      ['added', 'b', ['xa'], ['a']],
      ['added', 'c', ['xa'], ['a', 'b']],
    ]);
  });

  test('under another id is the same part, with its columns and rows', () => {
    const rows = [{ id: 'mot', label: 'Một' }];
    const changed = changesOf(withTable({ rows }), withTable({ id: 'bang', rows: [{ id: 'r_mot', label: 'Một' }] }));
    expect(changed.changes.map(({ is, part, details }) => [is, part.item, details])).toEqual([
      ['changed', 'bang', [{ is: 'id', was: 'b', now: 'bang' }]],
      ['changed', 'bang.ten', [{ is: 'id', was: 'b.ten', now: 'bang.ten' }]],
      ['changed', 'bang.r_mot', [{ is: 'id', was: 'b.mot', now: 'bang.r_mot' }]],
    ]);
  });

  test('is not taken for another one where two say the same', () => {
    const section = (id: string) => ({ id, title: 'Đánh giá' });
    const sides = [{ sections: [section('a'), section('b')] }, { sections: [section('c'), section('d')] }] as const;
    expect(told(...sides).sort()).toEqual([
      'added section c',
      'added section d',
      'removed section a',
      'removed section b',
    ]);
  });

  test('that is asked of other groups is told once, where it is said', () => {
    const of = (groups: string[]) => ({
      sections: [{ id: 'a', title: 'Chung', for: groups, points: [{ id: 'p', ask: 'Gì?' }] }],
    });
    expect(detailsBetween(of(['xa']), of(['so']))).toEqual([{ is: 'groups', more: ['so'], fewer: ['xa'] }]);
    expect(changesOf(of(['xa', 'so']), of(['xa'])).askedOtherwise).toEqual(['so']);
  });

  test('that was moved is told with where from and where to', () => {
    const points = [{ id: 'p', ask: 'Gì?' }];
    const [a, b] = [
      { id: 'a', title: 'Một' },
      { id: 'b', title: 'Hai' },
    ];
    expect(detailsBetween({ sections: [{ ...a, points }, b] }, { sections: [a, { ...b, points }] })).toEqual([
      { is: 'moved', was: 'Một', now: 'Hai' },
    ]);
  });
});

describe('a figure', () => {
  test.each<[string, object, object, Detail]>([
    ['in other words is another one', {}, { label: 'Số trường' }, { is: 'label', was: 'Số lớp', another: true }],
    [
      'whose words were only mended is the same',
      {},
      { label: 'Số lớp:' },
      { is: 'label', was: 'Số lớp', another: false },
    ],
    [
      'measured in another scale can be converted',
      { type: 'money', currency: 'VND' },
      { type: 'money', currency: 'VND', scale: 1_000_000 },
      { is: 'measure', was: 'đồng', now: 'triệu đồng', told: true },
    ],
    [
      'measured in something else cannot',
      { type: 'decimal', unit: 'ha' },
      { type: 'decimal', unit: 'tấn' },
      { is: 'measure', was: 'ha', now: 'tấn', told: false },
    ],
    ['of another type', { type: 'integer' }, { type: 'date' }, { is: 'type', was: 'integer', now: 'date' }],
    ['with other bounds', { min: 0 }, { min: 0, max: 9 }, { is: 'bounds', of: 'value', was: [0, null], now: [0, 9] }],
    ['with more years', { series: [2024] }, { series: [2024, 2025] }, { is: 'values', more: ['2025'], fewer: [] }],
    [
      'with other choices',
      { type: 'choice', options: ['Tốt', 'Khá'] },
      { type: 'choice', options: ['Tốt', 'Đạt'] },
      { is: 'options', more: ['Đạt'], fewer: ['Khá'] },
    ],
    ['that need not be given', {}, { required: false }, { is: 'owed', was: 'required', now: 'optional' }],
  ])('%s', (_, before, now, detail) => {
    expect(detailsBetween(withFigure(before), withFigure(now))).toEqual([detail]);
  });
});

describe('a table', () => {
  test('tells its own changes, and those of its columns and rows', () => {
    const rows = [{ id: 'mot', label: 'Một' }];
    const columns = [{ id: 'nguoi', label: 'Người', type: 'integer' }];
    const now = withTable({ rows: { min: 1 }, total: true, columns: [{ id: 'ho', label: 'Hộ' }] });
    expect(told(withTable({ rows, columns }), now)).toEqual([
      'changed table b',
      'added column b.ho',
      'removed column b.nguoi',
      'removed row b.mot',
    ]);
  });

  test('tells what a row is counted in, and where it is crossed out', () => {
    const rows = (row: object) => withTable({ rows: [{ id: 'mot', label: 'Một', ...row }] });
    expect(detailsBetween(rows({ unit: 'người' }), rows({ unit: 'hộ', crossed: ['ten'] }))).toEqual([
      { is: 'measure', was: 'người', now: 'hộ', told: false },
      { is: 'crossed', more: [], fewer: ['ten'] },
    ]);
    expect(changesOf(rows({ unit: 'người' }), rows({ unit: 'hộ' })).askedOtherwise).toEqual(['xa', 'so']);
  });

  test('tells that units may add rows behind printed ones', () => {
    const fixed = [{ id: 'mot', label: 'Một' }];
    expect(detailsBetween(withTable({ rows: fixed }), withTable({ rows: { fixed } }))).toEqual([
      { is: 'rows', now: 'open' },
    ]);
  });

  test('tells how many rows units may add', () => {
    expect(detailsBetween(withTable({ rows: { min: 1 } }), withTable({ rows: { min: 2, max: 5 } }))).toEqual([
      { is: 'bounds', of: 'rows', was: [1, null], now: [2, 5] },
    ]);
  });
});

test('what is only said otherwise needs no other version', () => {
  const sections = (guidance: string) => [{ id: 'a', title: 'Chung', guidance }];
  const { changes, askedOtherwise } = changesOf({ sections: sections('Nêu rõ.') }, { sections: sections('Nêu gọn.') });
  expect(changes.map(({ details }) => details)).toEqual([[{ is: 'guidance', now: 'Nêu gọn.' }]]);
  expect(askedOtherwise).toEqual([]);
});
