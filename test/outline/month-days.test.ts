import { describe, expect, test } from '@jest/globals';
import { scheduleOf } from '../../src/form/index.js';
import { loadOutline } from '../../src/outline/index.js';

const load = (schedule: string, language = 'vi') =>
  loadOutline({
    name: 'a.yaml',
    bytes: new TextEncoder().encode(`
decuong: 1
id: bao_cao
title: Báo cáo
language: ${language}
schedule: {${schedule}}
sections:
  - {id: mot, title: Một}
`),
  });

const told = (schedule: string, language?: string): string[] =>
  load(schedule, language).findings.map(({ code }) => code);

/** Until when figures of 2026 count, and when the report is due. */
function deadlines(schedule: string, period = '2026', language?: string): (string | null)[] {
  const { value } = load(schedule, language);
  if (value === null) throw new Error('The outline does not load.');
  const { cutoff, due } = scheduleOf(value, period);
  return [cutoff, due];
}

describe('a day of a schedule without a year', () => {
  test('that can be the tenth of December or the twelfth of October is refused, with both', () => {
    const { value, findings } = load('every: year, due: 10-12');
    expect(value).toBeNull();
    expect(findings).toMatchObject([{ code: 'month-day-two-ways', data: { text: '10-12', days: ['10-12', '12-10'] } }]);
    expect(told('every: year, due: 10-12', 'en')).toEqual(['month-day-two-ways']);
  });

  test('is read with the month first where no other way gives a day, as dates have it', () => {
    expect(deadlines('every: year, due: 12-20')[1]).toBe('2026-12-20');
    expect(deadlines('every: year, due: 12-20', '2026', 'en')[1]).toBe('2026-12-20');
  });

  test('is read with the day first only in a language that writes it so', () => {
    expect(deadlines('every: year, due: 20-12')[1]).toBe('2026-12-20');
    expect(told('every: year, due: 20-12', 'en')).toEqual(['value-wrong']);
  });

  test('is of one order with the other days of its schedule', () => {
    expect(deadlines('every: half_year, due: [06-20, 12-10]', '2026-H2')[1]).toBe('2026-12-10');
    expect(deadlines('every: half_year, due: [20-06, 10-12]', '2026-H2')[1]).toBe('2026-12-10');
    expect(deadlines('every: year, cutoff: 12-14, due: 01-10')).toEqual(['2026-12-14', '2027-01-10']);
  });

  test('in a list is of another month than the others, since each is of another period', () => {
    expect(deadlines('every: quarter, due: [04-10, 07-10, 10-10, 01-10]', '2026-Q2', 'en')[1]).toBe('2026-07-10');
    expect(told('every: half_year, due: [06-07, 12-11]')).toEqual(['month-day-two-ways', 'month-day-two-ways']);
  });

  test('with a slash is day and month where the language says so, and refused where it may be either', () => {
    expect(deadlines('every: year, due: 10/12')[1]).toBe('2026-12-10');
    expect(deadlines('every: half_year, due: [20/6, 10/12]', '2026-H1')[1]).toBe('2026-06-20');
    expect(told('every: year, due: 10/12', 'en')).toEqual(['month-day-two-ways']);
    expect(deadlines('every: year, due: 20/12', '2026', 'en')[1]).toBe('2026-12-20');
  });

  test('is one of the calendar', () => {
    expect(told('every: year, due: 31/2')).toEqual(['value-wrong']);
    expect(told('every: year, due: 5-5')).toEqual([]);
    expect(deadlines('every: year, due: 5-5')[1]).toBe('2027-05-05');
  });
});
