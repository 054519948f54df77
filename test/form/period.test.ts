import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { periodOf, periodOfPack } from '../../src/form/index.js';

const outline = (more: object = {}): Outline =>
  Outline.parse({ decuong: 1, id: 'bao_cao', title: 'Báo cáo', sections: [{ id: 'a', title: 'A' }], ...more });

describe('the period a form is for', () => {
  test.each([
    ['2026', 'năm 2026', '2026-01-01', '2026-12-31'],
    ['2026-H1', '6 tháng đầu năm 2026', '2026-01-01', '2026-06-30'],
    ['2026-H2', '6 tháng cuối năm 2026', '2026-07-01', '2026-12-31'],
    ['2026-M9', '9 tháng năm 2026', '2026-01-01', '2026-09-30'],
    ['2026-Q3', 'quý III năm 2026', '2026-07-01', '2026-09-30'],
    ['2024-02', 'tháng 2 năm 2024', '2024-02-01', '2024-02-29'],
  ])('%s is %s', (code, label, from, to) => {
    expect(periodOf(outline(), code)).toEqual({ code, label, from, to });
  });

  test('in English it is said in English', () => {
    expect(periodOf(outline({ language: 'en' }), '2026-Q3')?.label).toBe('third quarter of 2026');
  });

  test('without being asked for, it is the one of the schedule, then the one of the outline', () => {
    expect(periodOf(outline({ period: '2025', schedule: { every: 'year', period: '2026' } }), null)?.code).toBe('2026');
    expect(periodOf(outline({ period: '2025' }), null)?.code).toBe('2025');
  });

  test('two days and a label are a period too', () => {
    const period = { from: '2018-01-01', to: '2023-01-31', label: 'giai đoạn 2018 - 01/2023' };
    expect(periodOf(outline({ period }), null)).toEqual({ code: '2018-01-01/2023-01-31', ...period });
  });

  test('two days without a label are called by both, also where a schedule names them', () => {
    const period = { from: '2018-01-01', to: '2023-01-31' };
    const said = { code: '2018-01-01/2023-01-31', label: 'từ 01/01/2018 đến 31/01/2023', ...period };
    expect(periodOf(outline({ period }), null)).toEqual(said);
    const named = { ...period, label: 'giai đoạn 2018 - 01/2023' };
    const asked = periodOf(outline({ period: named, schedule: { every: 'year', period: '2026' } }), said.code);
    expect(asked).toEqual({ ...said, label: named.label });
  });

  test('a report that is asked for once has a period without a code', () => {
    const none = { code: '', label: '', from: null, to: null };
    expect(periodOf(outline({ schedule: { every: 'once' } }), null)).toEqual(none);
    expect(periodOf(outline(), null)).toEqual(none);
  });

  test('a code that is no period is its own name', () => {
    expect(periodOf(outline(), 'đợt 1')).toEqual({ code: 'đợt 1', label: 'đợt 1', from: null, to: null });
  });

  test('a report that repeats has no period until one is named', () => {
    expect(periodOf(outline({ schedule: { every: 'half_year' } }), null)).toBe(null);
  });

  test('that of a pack is the one it was built for, and none where it says none', () => {
    const repeated = outline({ schedule: { every: 'half_year' } });
    expect(periodOfPack({ outline: repeated, period: '2026-H1' }).label).toBe('6 tháng đầu năm 2026');
    expect(periodOfPack({ outline: repeated, period: '' })).toEqual({ code: '', label: '', from: null, to: null });
    expect(periodOfPack({ outline: outline({ period: '2025' }), period: '' }).code).toBe('2025');
  });
});
