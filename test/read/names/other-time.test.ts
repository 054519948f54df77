import { describe, expect, test } from '@jest/globals';
import type { FormPeriod } from '../../../src/form/index.js';
import { saysWholeYear } from '../../../src/read/names/only-time.js';
import { heldInTime, isOfOtherTime } from '../../../src/read/names/other-time.js';
import { Wording } from '../../../src/text/index.js';

const wordings = (...texts: string[]) => texts.map((text) => new Wording(text));
const periodOf = (code: string, label: string, from: string, to: string) =>
  ({ code, label, from, to }) as unknown as FormPeriod;
const year = periodOf('2026', 'năm 2026', '2026-01-01', '2026-12-31');
const term = periodOf('2021-2026', 'giai đoạn 2021 - 2026', '2021-01-01', '2026-12-31');
const half = periodOf('2026-H1', '6 tháng đầu năm 2026', '2026-01-01', '2026-06-30');
const none = periodOf('', '', '', '');

describe('a name is of another time than the period', () => {
  test.each([
    ['Số hội nghị', year, false],
    ['Số hội nghị năm 2026', year, false],
    ['Số hội nghị năm 2025', year, true],
    ['Số hội nghị năm 2025 và 2026', year, true],
    ['Số hội nghị 2021-2026', term, false],
    ['Số hội nghị năm 2026', term, true],
    ['Số hội nghị 2021-2025', term, true],
    ['Kế hoạch 120260', year, false],
    ['Kế hoạch 1825', year, false],
    ['Số hội nghị năm 2025', none, false],
  ])('%s', (typed, period, expected) => {
    expect(isOfOtherTime(wordings(typed), wordings('Số hội nghị'), period)).toBe(expected);
  });

  test('but not by years the form names there', () => {
    expect(isOfOtherTime(wordings('Năm 2024'), wordings('Năm 2024'), year)).toBe(false);
    expect(isOfOtherTime(wordings('Số tin 2021, 2026'), wordings('Số tin', '2021'), term)).toBe(false);
    expect(isOfOtherTime(wordings('Số tin', 'năm 2023'), wordings('Số tin', '2021'), term)).toBe(true);
  });
});

describe('a name is of another part of the year than the period', () => {
  test.each([
    ['Số hội nghị quý II', half, true],
    ['Số hội nghị quý II năm 2026', half, true],
    ['Số hội nghị Q2', half, true],
    ['Số hội nghị tháng 6', half, true],
    ['Số hội nghị 6 tháng cuối năm', half, true],
    ['Số hội nghị 6 tháng đầu năm', half, false],
    ['Số hội nghị 6 tháng đầu năm', year, true],
    ['Số hội nghị trong quý', year, false],
    ['Số hội nghị đến hết tháng 6', half, false],
    ['Số hội nghị ngày 30 tháng 4', half, false],
    ['Số hội nghị mỗi tháng 2 buổi', half, false],
    ['Số hội nghị quý II', none, false],
    ['Số hội nghị 6 tháng', year, true],
    ['Số hội nghị (sáu tháng)', year, true],
    ['Số hội nghị trong 9 tháng', half, true],
    ['Meetings held in 6 months', year, true],
    ['Số hội nghị 06 tháng', half, false],
    ['Số hội nghị 12 tháng', year, false],
    ['Số trẻ 6 tháng tuổi', year, false],
    ['Số hội nghị ngày 12 tháng 5', periodOf('2026-05', 'tháng 5', '2026-05-01', '2026-05-31'), false],
    ['Số hội nghị 6 tháng', none, false],
    ['Số hội nghị cả năm', half, true],
    ['Số hội nghị cả năm', year, false],
    ['Planned (whole year)', half, true],
    ['Xếp loại (học kỳ I)', year, true],
  ])('%s', (typed, period, expected) => {
    expect(isOfOtherTime(wordings(typed), wordings('Số hội nghị'), period)).toBe(expected);
  });

  test('but not by one the form names there', () => {
    expect(isOfOtherTime(wordings('Quý 1 (người)'), wordings('Quý I'), half)).toBe(false);
    expect(isOfOtherTime(wordings('Quý III'), wordings('Quý I', 'Quý II'), half)).toBe(true);
    expect(isOfOtherTime(wordings('Nợ quá 3 tháng (hộ)'), wordings('Nợ quá 3 tháng'), year)).toBe(false);
  });
});

describe('a name is of a whole year that is over', () => {
  const asked = wordings('6 tháng đầu năm 2025');
  test.each([
    ['Năm 2025', true],
    ['2025 (triệu đồng)', true],
    ['Năm 2026', false],
    ['6 tháng 2025', false],
    ['Cùng kỳ năm 2025', false],
  ])('%s for 6 tháng đầu năm 2025: %s', (typed, expected) => {
    expect(saysWholeYear(wordings(typed), asked, half)).toBe(expected);
  });

  test('but not where a whole year is asked for', () => {
    expect(saysWholeYear(wordings('Năm 2025'), wordings('Kết quả năm 2025'), half)).toBe(false);
  });
});

describe('a place called as is asked, but for another time,', () => {
  const position = { at: 3, posterior: 1, words: 'begins' } as const;
  const held = (one: Parameters<typeof heldInTime>[0], typed: string) =>
    heldInTime(one, wordings(typed), wordings('Số hội nghị'), year);

  test('is doubtful', () => {
    expect(held(position, 'Số hội nghị năm 2025')).toEqual({ ...position, doubt: { is: 'words', best: 3 } });
    expect(held(position, 'Số hội nghị năm 2026')).toBe(position);
  });

  test('is left as it is where it is doubtful already, or called otherwise', () => {
    const doubtful = { ...position, doubt: { is: 'tags', of: 1 } } as const;
    expect(held(doubtful, 'Số hội nghị năm 2025')).toBe(doubtful);
    const other = { ...position, words: 'other' } as const;
    expect(held(other, 'Hội thao năm 2025')).toBe(other);
  });
});
