import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../../schemas/outline.js';
import { countedUntil, scheduleOf } from '../../../src/form/index.js';

const outlineWith = (schedule: unknown, more: object = {}): Outline =>
  Outline.parse({
    decuong: 1,
    id: 'bao_cao',
    title: 'Báo cáo',
    sections: [{ id: 'mot', title: 'Một' }],
    ...(schedule === undefined ? {} : { schedule }),
    ...more,
  });

const said = (schedule: unknown, code: string, more: object = {}) => {
  const { cutoff, due } = scheduleOf(outlineWith(schedule, more), code);
  return [cutoff, due];
};

describe('the cut-off of a State report that says none', () => {
  test.each([
    ['month', '2026-05', '2026-05-14'],
    ['month', '2026-12', '2026-12-14'],
    ['quarter', '2026-Q1', '2026-03-14'],
    ['quarter', '2026-Q4', '2026-12-14'],
    ['half_year', '2026-H1', '2026-06-14'],
    ['half_year', '2026-H2', '2026-12-14'],
    ['nine_months', '2026-M9', '2026-09-14'],
    ['year', '2026', '2026-12-14'],
  ])('of every %s for %s is %s', (every, code, cutoff) => {
    expect(said({ every }, code)).toEqual([cutoff, null]);
  });

  test('is not there for a report that is made once, or under no schedule', () => {
    expect(said({ every: 'once' }, '2026')).toEqual([null, null]);
    expect(said(undefined, '2026')).toEqual([null, null]);
  });

  test('is not there for a report of another country', () => {
    expect(said({ every: 'quarter', due: 15 }, '2026-Q2', { language: 'en' })).toEqual([null, '2026-07-15']);
    expect(said({ every: 'quarter' }, '2026-Q2', { language: 'en', letterhead: 'vn-state-2020' })[0]).toBe(
      '2026-06-14',
    );
  });

  test('is not there where the report is due by then', () => {
    expect(said({ every: 'half_year', due: ['06-10', '12-20'] }, '2026-H1')).toEqual([null, '2026-06-10']);
  });
});

describe('the days an outline says', () => {
  test('with their year count as they are', () => {
    expect(said({ every: 'once', cutoff: '2023-05-20', due: '2023-05-25' }, '')).toEqual(['2023-05-20', '2023-05-25']);
  });

  test('as a list are those of the period', () => {
    const schedule = { every: 'half_year', cutoff: ['06-14', '11-30'], due: ['06-20', '12-10'] };
    expect(said(schedule, '2020-H1')).toEqual(['2020-06-14', '2020-06-20']);
    expect(said(schedule, '2020-H2')).toEqual(['2020-11-30', '2020-12-10']);
    expect(said(schedule, '2020')).toEqual(['2020-11-30', '2020-12-10']);
  });

  test('may lie in the year after the period', () => {
    const quarters = { every: 'quarter', due: ['04-10', '07-10', '10-10', '01-10'] };
    expect(said(quarters, '2026-Q1')[1]).toBe('2026-04-10');
    expect(said(quarters, '2026-Q4')[1]).toBe('2027-01-10');
    expect(said({ every: 'year', cutoff: '12-31', due: '01-15' }, '2026')).toEqual(['2026-12-31', '2027-01-15']);
    expect(said({ every: 'year', due: '01-15' }, '2026')).toEqual(['2026-12-14', '2027-01-15']);
  });

  test('as a day of the month are the first after the cut-off', () => {
    expect(said({ every: 'month', due: 25 }, '2026-05')).toEqual(['2026-05-14', '2026-05-25']);
    expect(said({ every: 'month', due: 5 }, '2026-12')).toEqual(['2026-12-14', '2027-01-05']);
    expect(said({ every: 'month', cutoff: '02-28', due: 31 }, '2026-02')).toEqual(['2026-02-28', '2026-02-28']);
  });

  test('as a cut-off of every month are that day of the last month of the period', () => {
    expect(said({ every: 'month', cutoff: 15, due: 20 }, '2026-05')).toEqual(['2026-05-15', '2026-05-20']);
    expect(said({ every: 'month', cutoff: 31, due: 5 }, '2026-02')).toEqual(['2026-02-28', '2026-03-05']);
    expect(said({ every: 'quarter', cutoff: 15, due: 20 }, '2026-Q3')).toEqual(['2026-09-15', '2026-09-20']);
    expect(said({ every: 'month', cutoff: 15 }, '')).toEqual([null, null]);
  });

  test('of a report over five years lie in its last one', () => {
    const five = { period: { from: '2016-01-01', to: '2020-12-31' } };
    expect(said({ every: 'year', cutoff: '12-14', due: '12-25' }, '2016-01-01/2020-12-31', five)).toEqual([
      '2020-12-14',
      '2020-12-25',
    ]);
  });

  test('count on the very day they start to be looked for', () => {
    expect(said({ every: 'month', cutoff: '2026-05-25', due: 25 }, '2026-05')[1]).toBe('2026-05-25');
    expect(said({ every: 'year', cutoff: '2026-12-20', due: '12-20' }, '2026')[1]).toBe('2026-12-20');
    expect(said({ every: 'year', due: '07-02' }, '2026')[1]).toBe('2026-07-02');
  });

  test('in the middle of a month or a quarter lie within it', () => {
    expect(said({ every: 'quarter', cutoff: '05-20' }, '2026-Q2')[0]).toBe('2026-05-20');
    expect(said({ every: 'quarter', cutoff: '05-10' }, '2026-Q2')[0]).toBe('2027-05-10');
  });

  test('of a group are its own, read by the order of its own list', () => {
    const outline = outlineWith(
      { every: 'half_year', due: ['06-20', '12-10'] },
      { groups: { so: { label: 'Sở', due: ['25-06', '10-12'] }, xa: 'Xã' } },
    );
    expect(scheduleOf(outline, '2026-H2', 'so').due).toBe('2026-12-10');
    expect(scheduleOf(outline, '2026-H1', 'so').due).toBe('2026-06-25');
    expect(scheduleOf(outline, '2026-H1', 'xa').due).toBe('2026-06-20');
  });

  test('of a group count where the outline has no schedule at all', () => {
    const outline = outlineWith(undefined, { groups: { so: { label: 'Sở', due: '2026-06-25' } } });
    expect(scheduleOf(outline, '2026-H1', 'so')).toEqual({ cutoff: null, due: '2026-06-25' });
    expect(scheduleOf(outline, '2026-H1')).toEqual({ cutoff: null, due: null });
  });

  test('on the usual cut-off itself leave no time to count until then', () => {
    expect(said({ every: 'half_year', due: ['06-14', '12-20'] }, '2026-H1')).toEqual([null, '2026-06-14']);
    expect(said({ every: 'half_year', due: ['06-15', '12-20'] }, '2026-H1')).toEqual(['2026-06-14', '2026-06-15']);
  });

  test('are unknown where they need a period and there is none', () => {
    expect(said({ every: 'once', cutoff: '06-14', due: 20 }, '')).toEqual([null, null]);
  });
});

describe('the cut-off people are told', () => {
  const told = (cutoff: string | null, lastDay: string | null) => countedUntil({ cutoff, due: null }, lastDay);

  test('is that of the outline, on the last day of the period too', () => {
    expect(told('2026-12-14', '2026-12-31')).toBe('2026-12-14');
    expect(told('2026-12-31', '2026-12-31')).toBe('2026-12-31');
    expect(told('2026-12-14', null)).toBe('2026-12-14');
  });

  test('is none where the period ends before, or the outline says none', () => {
    expect(told('2027-01-05', '2026-12-31')).toBeNull();
    expect(told(null, '2026-12-31')).toBeNull();
  });
});
