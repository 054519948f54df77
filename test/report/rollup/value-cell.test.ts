import { describe, expect, test } from '@jest/globals';
import type { ValueType } from '../../../schemas/outline.js';
import type { RolledValue } from '../../../schemas/rollup.js';
import { formatOf, valueCell, widthOf, withMeasure } from '../../../src/report/rollup/value-cell.js';
import { FORMATS, wrapped } from '../../../src/report/workbook/index.js';

const cellOf = (type: ValueType, value: Partial<RolledValue>) =>
  valueCell(
    { unit: 'a', state: 'answered', value: null, text: null, by: 'tag', confidence: 1, ...value } as RolledValue,
    type,
  );

describe('a value as a cell', () => {
  test('is a number where it is added up, and a day as a spreadsheet counts it', () => {
    expect(cellOf('money', { value: 12.5, text: '12,5' })).toBe(12.5);
    expect(cellOf('date', { value: '2026-01-31', text: '31/1/2026' })).toBe(46_053);
    expect(cellOf('choice', { value: 'Có', text: 'có' })).toBe('Có');
  });

  test('is a text, with a mark, where it is in doubt: no sum takes it', () => {
    expect(cellOf('integer', { state: 'unknown', value: 5, text: '5 hoặc 6' })).toBe('5 hoặc 6 (?)');
    expect(cellOf('integer', { state: 'unknown', value: 5 })).toBe('5 (?)');
    expect(cellOf('integer', { text: '450', not_counted: 'asked_otherwise' })).toBe('450 (?)');
  });

  test('is a text with that mark where a number was asked for and none was read, as in the draft', () => {
    expect(cellOf('integer', { text: 'nhiều' })).toBe('nhiều (?)');
    expect(cellOf('integer', { value: 'nhiều', text: 'Nhiều' })).toBe('Nhiều (?)');
  });

  test('is that, too, where a day or a choice was asked for and none was read', () => {
    expect(cellOf('date', { text: '31/6/2026' })).toBe('31/6/2026 (?)');
    expect(cellOf('choice', { text: 'Xuất sắc' })).toBe('Xuất sắc (?)');
    expect(cellOf('date', { state: 'nil', text: 'Không có' })).toBe('Không có');
  });

  test('is what was typed where there is nothing of the kind', () => {
    expect(cellOf('date', { state: 'nil', value: 'Không có', text: 'Không có.' })).toBe('Không có.');
    expect(cellOf('integer', { state: 'nil', value: 0, text: 'Không' })).toBe(0);
  });

  test('is a sign where nothing was written, and another where nothing was asked', () => {
    expect(valueCell(undefined, 'integer')).toBe('x');
    for (const state of ['blank', 'missing'] as const) expect(cellOf('text', { state, text: '…' })).toBe('–');
    expect(cellOf('text', {})).toBe('–');
  });
});

describe('a column of values', () => {
  test('shows as many decimals as the value with the most', () => {
    const of = (type: ValueType, values: unknown[], totals: unknown[] = []) =>
      formatOf({ type, rollup: 'sum' }, values, totals);
    expect(of('decimal', [1, '2,5', null])).toEqual({ format: FORMATS.whole });
    expect(of('integer', [1, 2.5])).toEqual({ format: FORMATS.tenth });
    expect(of('decimal', [1.25, 2.5])).toEqual({ format: FORMATS.decimal });
    expect(of('money', [1.125, 2])).toEqual({ format: FORMATS.fine });
    expect([of('date', []), of('text', [2.5])]).toEqual([{ format: 'dd/mm/yyyy', align: 'center' }, {}]);
  });

  test('shows the decimals of a mean in the rows of totals alone', () => {
    const mean = formatOf({ type: 'percent', rollup: 'mean' }, [40, 55], [47.5]);
    expect(mean).toEqual({ format: FORMATS.whole, totalFormat: FORMATS.tenth });
  });

  test('shows years that nobody adds up without a mark at the thousands', () => {
    expect(formatOf({ type: 'integer', rollup: 'none' }, [1956, 2001, null], [])).toMatchObject({ format: '0' });
    expect(formatOf({ type: 'integer', rollup: 'sum' }, [1956, 2001], [])).toEqual({ format: FORMATS.whole });
    expect(formatOf({ type: 'integer', rollup: 'none' }, [1956, 12_000], [])).toEqual({ format: FORMATS.whole });
  });

  test('is as wide as its numbers with their totals, or its words, need it', () => {
    expect(widthOf({ type: 'integer', rollup: 'sum' }, [1, 22], [23])).toEqual(wrapped(12));
    expect(widthOf({ type: 'money', rollup: 'sum' }, [12.25], [1_250_000_000.5]).width).toBeGreaterThan(15);
    expect(widthOf({ type: 'text', rollup: 'sum' }, ['Xã Mường So và các bản lân cận'], []).width).toBeGreaterThan(24);
    expect(widthOf({ type: 'choice', rollup: 'sum' }, ['Có'], [])).toEqual(wrapped(12));
  });

  test('says what it counts in, once', () => {
    expect([withMeasure('Số tin', 'tin'), withMeasure('Kinh phí', 'đồng'), withMeasure('Tên', null)]).toEqual([
      'Số tin',
      'Kinh phí (đồng)',
      'Tên',
    ]);
  });
});
