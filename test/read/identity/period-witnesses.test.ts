import { describe, expect, test } from '@jest/globals';
import type { Head } from '../../../src/read/identity/head.js';
import { periodContest } from '../../../src/read/identity/period-witnesses.js';

const NOTHING: Head = { letterhead: [], issuer: '', number: '', place: '', day: null, title: [], opening: '' };

interface Said {
  title?: string[];
  file?: string;
  day?: string | null;
  /** What the file carries where nobody sees it, and what is being gathered. */
  hidden?: string;
  expected?: string;
  /** The periods the form of each period has in its title; none where it is not named. */
  printed?: Record<string, string[]>;
}

/** Who speaks against the period a file was taken for, and which they name. */
function against({ title = [], file = 'bc.docx', day = null, hidden = '', expected = '', printed = {} }: Said) {
  const head = { ...NOTHING, title, day };
  const periods = { hidden, expected, printedFor: (code: string) => printed[code] ?? [] };
  const found = periodContest(head, file, periods, 'vi');
  return found && [found.claim, found.by, found.against.map(({ by }) => by), found.names];
}

describe('the period a file is taken for', () => {
  const other = ['BÁO CÁO', 'Quý II năm 2026'];

  test('is the one it carries, else the one being gathered', () => {
    expect(against({ title: other, hidden: '2026-Q1', expected: '2026-Q3' })?.slice(0, 2)).toEqual([
      '2026-Q1',
      'property',
    ]);
    expect(against({ title: other, expected: '2026-Q1' })?.slice(0, 2)).toEqual(['2026-Q1', 'option']);
    expect(against({ title: other })).toBeNull();
  });

  test('is spoken against by a title of another one', () => {
    expect(against({ title: other, expected: '2026-Q1' })).toEqual(['2026-Q1', 'option', ['title'], ['2026-Q2']]);
    expect(against({ title: other, expected: '2026-Q2' })).toBeNull();
    expect(against({ title: ['BÁO CÁO'], expected: '2026-Q1' })).toBeNull();
  });

  test('is not spoken against by the name of a file alone', () => {
    expect(against({ file: 'Bao cao quy II 2026.docx', expected: '2026-Q1' })).toBeNull();
    expect(against({ title: other, file: 'Báo cáo quý II 2026.docx', expected: '2026-Q1' })?.[2]).toEqual([
      'title',
      'file_name',
    ]);
  });
});

describe('a title', () => {
  test('that names the year alone may have been shortened', () => {
    expect(against({ title: ['Báo cáo năm 2026'], expected: '2026-Q1' })).toBeNull();
    expect(against({ title: ['Báo cáo năm 2026 và quý II năm 2026'], expected: '2026-Q1' })).toBeNull();
    expect(against({ title: ['Báo cáo năm 2025'], expected: '2026-Q1' })?.[3]).toEqual(['2025']);
  });

  test.each([
    ['(từ 01/01/2025 đến 30/6/2025)', ['2025-01-01/2025-06-30']],
    ['(từ ngày 01/7/2025 đến hết ngày 31/12/2025)', ['2025-07-01/2025-12-31']],
    ['(từ 15/12/2025 đến 14/6/2026)', undefined],
    ['(số liệu đến 14/6/2026)', undefined],
    ['(từ 01/01/2016 đến 30/6/2026)', ['2016-01-01/2026-06-30']],
  ])('that names days %s is of the period they end in', (days, names) => {
    expect(against({ title: ['Báo cáo kết quả', days], expected: '2026-H1' })?.[3]).toEqual(names);
  });

  test('that is worded as the form of a period means that one', () => {
    const printed = { '2026-Q1': ['2026', '2030'], '2026-Q2': ['2026-Q2', '2030'] };
    expect(against({ title: ['Kế hoạch năm 2026, năm 2030'], expected: '2026-Q1', printed })).toBeNull();
    expect(against({ title: ['Quý II năm 2026, năm 2030'], expected: '2026-Q1', printed })?.[3]).toEqual(['2026-Q2']);
    expect(
      against({ title: ['Quý II năm 2026, năm 2030'], expected: '2026-Q1', hidden: '2026-Q2', printed }),
    ).toBeNull();
  });

  test('that names a time of several years means that time, unless the form does so, too', () => {
    const title = ['Báo cáo giai đoạn 2021 – 2026'];
    expect(against({ title, expected: '2026' })?.[3]).toEqual(['2021-01-01/2026-12-31']);
    expect(against({ title, expected: '2026', printed: { '2026': ['2021-01-01/2026-12-31'] } })).toBeNull();
    expect(against({ title: [...title, 'năm 2026'], expected: '2026' })).toBeNull();
    for (const days of ['12/2021 - 2026', '2026 - 2021'])
      expect(against({ title: [`Báo cáo ${days}`], expected: '2026' })).toBeNull();
  });

  test('that names the one it is taken for among others means it', () => {
    expect(against({ title: ['Quý I năm 2026 và quý II năm 2026'], expected: '2026-Q1' })).toBeNull();
    const printed = { '2026-Q1': ['2030'] };
    expect(against({ title: ['Kế hoạch năm 2030'], expected: '2026-Q1', printed })).toBeNull();
  });

  test('that leads to what is to come is of what it tells of before', () => {
    const title = ['Báo cáo kết quả năm 2025, phương hướng 6 tháng đầu năm 2026'];
    expect(against({ title, expected: '2026-H1' })?.[3]).toEqual(['2025']);
    expect(against({ title, expected: '2026-H1', printed: { '2026-H1': ['2025', '2026-H1'] } })).toBeNull();
    expect(against({ title: ['Kế hoạch 6 tháng đầu năm 2026'], expected: '2026-H1' })).toBeNull();
    expect(against({ title: ['Kết quả 6 tháng đầu năm 2026 và nhiệm vụ năm 2027'], expected: '2026-H1' })).toBeNull();
  });

  test('says nothing where it is not known of which period a report should be', () => {
    expect(against({ title: ['Quý II năm 2026'], expected: 'hop' })).toBeNull();
  });
});

describe('the day of a report', () => {
  const signed = (day: string | null, hidden: string, expected: string) => against({ day, hidden, expected })?.slice(2);

  test('tells the period it carries from the one being gathered', () => {
    expect(signed('2026-06-28', '2026-Q1', '2026-Q2')).toEqual([['date'], ['2026-Q2']]);
    expect(signed('2026-03-28', '2026-Q1', '2026-Q2')).toBeUndefined();
  });

  test('lies up to half of the period from its end, on both sides', () => {
    expect(signed('2026-08-14', '2025-Q4', '2026-Q2')).toEqual([['date'], ['2026-Q2']]);
    expect(signed('2026-08-15', '2025-Q4', '2026-Q2')).toBeUndefined();
    expect(signed('2026-05-16', '2025-Q4', '2026-Q2')).toEqual([['date'], ['2026-Q2']]);
    expect(signed('2026-05-15', '2025-Q4', '2026-Q2')).toBeUndefined();
    expect(signed('2026-07-15', '2025-12', '2026-06')).toEqual([['date'], ['2026-06']]);
    expect(signed('2026-07-16', '2025-12', '2026-06')).toBeUndefined();
  });

  test('tells nothing where both may be, or there is one alone', () => {
    expect(signed('2026-05-15', '2026-Q1', '2026-Q2')).toBeUndefined();
    expect(signed('2026-06-28', '2026-Q2', '2026-Q2')).toBeUndefined();
    expect(signed('2026-06-28', '', '2026-Q1')).toBeUndefined();
    expect(signed('2026-06-28', '2026-Q1', '')).toBeUndefined();
    expect(signed('2026-06-28', '2026-Q1', 'hop')).toBeUndefined();
    expect(signed(null, '2026-Q1', '2026-Q2')).toBeUndefined();
  });
});
