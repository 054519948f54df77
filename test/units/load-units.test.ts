import { describe, expect, test } from '@jest/globals';
import { loadUnits } from '../../src/units/index.js';
import { fileOf } from '../outline/good.js';
import { grouped as outline, outlineOf, plain as ungrouped } from './support/outlines.js';

const units = `units:
  - id: du_muong_so
    name: Đảng ủy xã Mường So
    group: co_so
    letterhead: {parent: ĐẢNG BỘ TỈNH LAI CHÂU, body: ĐẢNG ỦY XÃ MƯỜNG SO}
    symbol: ĐU
    place: Mường So
    signing: {authority: T/M BAN THƯỜNG VỤ, title: BÍ THƯ}
  - id: tt_van_hoa
    name: Trung tâm Văn hóa
    group: truyen_thong
    letterhead: {body: TRUNG TÂM VĂN HÓA, THỂ THAO}
    prefill:
      figures: {so_luot: 18, so_tin.2021: 4}
      rows: {phu_luc_1: [{ten: Đài huyện}]}
`;
const load = (text: string, of = outline) => loadUnits(fileOf(text, 'units.yaml'), of);
const withChange = (piece: string, changed: string) => load(units.replace(piece, changed));

test('a good list loads, and a comma in a name is understood', () => {
  const { value, findings } = load(units);
  expect(findings.map(({ code }) => code)).toEqual(['comma-unquoted']);
  expect(value.map(({ id }) => id)).toEqual(['du_muong_so', 'tt_van_hoa']);
  expect(value[1]?.letterhead?.body).toBe('TRUNG TÂM VĂN HÓA, THỂ THAO');
});

describe('what does not fit is told with its line, and there is no list then', () => {
  test.each<[string, string, object]>([
    ['id: tt_van_hoa', 'id: du_muong_so', { code: 'unit-id-duplicate', place: { line: 9 }, data: { firstLine: 2 } }],
    [
      'group: truyen_thong',
      'group: truyen_thon',
      { code: 'group-unknown', place: { line: 11 }, data: { near: 'truyen_thong' } },
    ],
    ['    group: co_so\n', '', { code: 'unit-group-missing', place: { line: 2 } }],
    [
      'so_luot: 18',
      'so_lout: 18',
      { code: 'prefill-unknown', place: { line: 14, column: 17 }, data: { near: 'so_luot' } },
    ],
    ['so_tin.2021', 'so_tin', { code: 'prefill-unknown', data: { figure: 'so_tin', near: 'so_tin.2021' } }],
    ['phu_luc_1: [', 'phu_luc_2: [', { code: 'prefill-unknown', data: { near: 'phu_luc_1' } }],
    ['{ten: Đài', '{tn: Đài', { code: 'prefill-unknown', place: { line: 15, column: 27 }, data: { near: 'ten' } }],
    ['symbol:', 'symbl:', { code: 'key-unknown', data: { near: 'symbol' } }],
  ])('%s written as %s', (piece, changed, expected) => {
    const { value, findings } = withChange(piece, changed);
    expect(value).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([expected]);
  });

  test.each<[string, string, object]>([
    ['so_luot: 18', 'so_luot: abc', { place: { line: 14, column: 26 }, data: { expected: { is: 'whole', min: 0 } } }],
    ['so_luot: 18', 'so_luot: -1', { data: { written: '-1' } }],
    ['so_luot: 18', 'so_luot: 1.5', { data: { written: '1.5' } }],
    ['so_luot: 18', 'so_luot: true', { data: { written: 'true' } }],
    ['so_luot: 18', 'kinh_phi.plan: nhiều', { data: { expected: { is: 'number' } } }],
    ['{ten: Đài huyện}', '{loai: Báo ing}', { place: { line: 15, column: 33 }, data: { near: 'Báo in' } }],
    ['{ten: Đài huyện}', '{tong: chưa rõ}', { data: { figure: 'tong', expected: { is: 'whole', min: 0 } } }],
  ])('a value filled in beforehand that is not what is asked for: %s written as %s', (piece, changed, expected) => {
    const { value, findings } = withChange(piece, changed);
    expect(value).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'prefill-unsuited', ...expected },
    ]);
  });

  test('two units of one name are a warning: their ids tell them apart', () => {
    const { value, findings } = withChange('name: Trung tâm Văn hóa', 'name: Đảng ủy xã Mường So');
    expect(value).toHaveLength(2);
    expect(findings).toMatchObject([
      { code: 'unit-name-duplicate', severity: 'warning', place: { line: 10 }, data: { firstLine: 3 } },
      { code: 'comma-unquoted' },
    ]);
  });

  test('a mistake in one unit does not hide that of another', () => {
    const { findings } = load(units.replace('symbol:', 'symbl:').replace('so_luot: 18', 'so_lout: 18'));
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'key-unknown',
      'prefill-unknown',
    ]);
  });

  test('a file that is no list of units', () => {
    expect(load('abc').value).toEqual([]);
    expect(load('units: []').findings).toMatchObject([
      { code: 'value-wrong', data: { expected: { is: 'list', min: 1 }, got: { kind: 'nothing' } } },
    ]);
  });
});

test.each([
  ['so_luot: 18', 'so_luot: "1.234"'],
  ['so_luot: 18', 'kinh_phi.actual: "12,5"'],
  ['so_luot: 18', 'kinh_phi.actual: 12.5'],
  ['{ten: Đài huyện}', '{ten: 5, loai: Báo in, tong: 3}'],
])('%s may be written as %s', (piece, changed) => {
  expect(withChange(piece, changed).findings.map(({ code }) => code)).toEqual(['comma-unquoted']);
});

describe('days and answers of yes or no filled in beforehand', () => {
  const dated = outlineOf(
    'decuong: 1\nid: a\ntitle: A\nsections:\n  - id: mot\n    title: Một\n    figures:\n' +
      '      - {id: ngay, label: Ngày, type: date, min: 2026-01-01}\n      - {id: co, label: Có, type: yes_no}\n',
  );
  const codes = (figures: string) =>
    load(`units: [{id: a, name: A, prefill: {figures: {${figures}}}}]`, dated).findings.map(({ code }) => code);

  test.each(['ngay: 2026-05-19', 'ngay: 19/5/2026', 'co: true', 'co: không'])('%s is well', (figures) => {
    expect(codes(figures)).toEqual([]);
  });

  test.each(['ngay: 2026-02-31', 'ngay: mai', 'ngay: 31/12/2025', 'ngay: 5', 'co: 3', 'co: chưa'])(
    '%s is not',
    (figures) => {
      expect(codes(figures)).toEqual(['prefill-unsuited']);
    },
  );
});

test('where the definition has no groups, units need none', () => {
  expect(load('units: [{id: a, name: A}]', ungrouped).findings).toEqual([]);
  expect(load('units: [{id: a, name: A, group: b}]', ungrouped).findings).toMatchObject([{ code: 'group-unknown' }]);
});

test('a group that several units are said to be in, and that is not there, is told once', () => {
  const { findings } = load(
    'units:\n  - {id: a, name: A, group: xa}\n  - {id: b, name: B, group: tinh}\n  - {id: c, name: C, group: xa}\n',
    ungrouped,
  );
  expect(findings.map(({ data }) => data)).toMatchObject([
    { group: 'xa', lines: [2, 4] },
    { group: 'tinh', lines: [3] },
  ]);
});
