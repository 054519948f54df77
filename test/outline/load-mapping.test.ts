import { describe, expect, test } from '@jest/globals';
import type { Outline } from '../../schemas/outline.js';
import { loadMapping, loadOutline } from '../../src/outline/index.js';
import { COMMUNE, MAPPING, VILLAGE } from '../support/levels/definitions.js';
import { fileOf } from './good.js';

function outlineOf(text: string): Outline {
  const { value } = loadOutline(fileOf(text));
  if (value === null) throw new Error('the definition should load');
  return value;
}
const levels = { upper: outlineOf(COMMUNE), lower: outlineOf(VILLAGE) };
const load = (text: string) => loadMapping(fileOf(text, 'anh-xa.yaml'), levels);

test('a good mapping loads', () => {
  const { value, findings } = load(MAPPING);
  expect(findings).toEqual([]);
  expect(value?.figures).toEqual({ hoi_nghi: 'so_buoi', so_bai: 'so_tin', so_loa: 'bieu_1.loa.so_luong' });
});

test('one year of a series may come from another', () => {
  expect(load(MAPPING.replace('so_bai: so_tin', 'so_bai.2025: so_tin.2026')).findings).toEqual([]);
});

describe('what is not in the definition of its level is told where it stands', () => {
  test.each<[string, string, object]>([
    [
      'hoi_nghi:',
      'hoi_nghj:',
      { place: { line: 3, column: 3 }, data: { level: 'upper', kind: 'figure', near: 'hoi_nghi' } },
    ],
    [
      'so_buoi',
      'so_boui',
      { place: { line: 3, column: 13 }, data: { level: 'lower', kind: 'figure', near: 'so_buoi' } },
    ],
    ['bieu_1.loa.so_luong', 'bieu_1.loa.so_lung', { data: { level: 'lower', kind: 'figure' } }],
    ['so_bai: so_tin', 'so_bai: so_luot', { data: { id: 'so_luot.2025', level: 'lower', kind: 'figure' } }],
    ['bang_1:', 'bang_3:', { data: { level: 'upper', kind: 'table', near: 'bang_1' } }],
    ['from: bieu_2', 'from: bieu_3', { data: { level: 'lower', kind: 'table', near: 'bieu_1' } }],
    [
      'loa_truyen_thanh: loa',
      'loa_truyen_than: loa',
      { data: { level: 'upper', kind: 'row', near: 'loa_truyen_thanh' } },
    ],
    ['loa_truyen_thanh: loa', 'loa_truyen_thanh: lo', { data: { level: 'lower', kind: 'row', near: 'loa' } }],
    ['tong: so_luong', 'tong: so_luon', { data: { level: 'lower', kind: 'column', near: 'so_luong' } }],
    ['[noi_dung]', '[noi_dug]', { data: { level: 'lower', kind: 'part', near: 'noi_dung' } }],
    ['ket_qua_chung:', 'ket_qua_cung:', { data: { level: 'upper', kind: 'part', near: 'ket_qua_chung' } }],
  ])('%s written as %s', (piece, changed, expected) => {
    const { value, findings } = load(MAPPING.replace(piece, changed));
    expect(value).toBeNull();
    expect(findings).toEqual([expect.objectContaining({ code: 'mapping-unknown' })]);
    expect(findings[0]).toMatchObject(expected);
  });

  test('a figure of another kind is told', () => {
    const lower = outlineOf(
      VILLAGE.replace(
        '{id: so_buoi, label: Số buổi họp, type: integer, min: 0, rollup: sum}',
        '{id: so_buoi, label: Ngày họp, type: date}',
      ),
    );
    const { findings } = loadMapping(fileOf(MAPPING, 'anh-xa.yaml'), { ...levels, lower });
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'mapping-unsuited',
        data: { above: 'hoi_nghi', below: 'so_buoi', asked: 'integer', found: 'date' },
      }),
    ]);
  });

  test('an entry nobody knows is told', () => {
    expect(load(MAPPING.replace('narratives:', 'narative:')).findings).toMatchObject([
      { code: 'key-unknown', data: { near: 'narratives' } },
    ]);
  });
});
