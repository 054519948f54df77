import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../src/text/index.js';
import {
  mayNameTime,
  monthsIn,
  partsOfYearIn,
  periodName,
  periodsIn,
  periodsInFigures,
} from '../../../src/values/index.js';
import { valueWords } from '../../../src/values/words/index.js';

describe('a period is read as people write it', () => {
  test.each([
    ['Kết quả công tác 6 tháng đầu năm 2026', '2026-H1'],
    ['KẾT QUẢ CÔNG TÁC SÁU THÁNG CUỐI NĂM 2025', '2025-H2'],
    ['Báo cáo 06 tháng đầu năm, 2026', '2026-H1'],
    ['công tác quý III năm 2026', '2026-Q3'],
    ['công tác Quý 3/2026', '2026-Q3'],
    ['công tác quý IV-2026', '2026-Q4'],
    ['công tác quý hai năm 2026', '2026-Q2'],
    ['công tác tháng 5 năm 2026', '2026-05'],
    ['công tác tháng 05/2026', '2026-05'],
    ['công tác 9 tháng đầu năm 2026', '2026-M9'],
    ['công tác năm 2026', '2026'],
    ['kết quả năm 2025, phương hướng năm 2026', '2025 2026'],
    ['nhiệm vụ 6 tháng cuối năm 2026 và quý I năm 2027', '2026-H2 2027-Q1'],
  ])('%s: %s', (text, codes) => {
    expect(periodsIn(text, 'vi').join(' ')).toBe(codes);
  });

  test.each([
    'Sơ kết 05 năm thực hiện Kết luận số 23-KL/TW',
    'ngày 12 tháng 5 năm 2023',
    'ngày 12/5/2023',
    'giai đoạn 2021 - 2025',
    'giai đoạn 2018 - 01/2023',
    'năm học 2025-2026',
    'Nghị quyết 35 ban hành tháng tám vừa qua',
    '6 tháng đầu năm',
    'quý công ty',
  ])('and none in: %s', (text) => {
    expect(periodsIn(text, 'vi')).toEqual([]);
  });

  test.each([
    ['Grant report, second quarter of 2026', '2026-Q2'],
    ['Grant report Q2 2026', '2026-Q2'],
    ['Report 2026-Q2', '2026-Q2'],
    ['Report for the first half of 2026', '2026-H1'],
    ['Report for H2/2026', '2026-H2'],
    ['Nine months of 2026', '2026-M9'],
    ['Report for May 2026', '2026-05'],
    ['Annual report 2026', '2026'],
    ['Report of 2 May 2026', ''],
    ['Report of May 2, 2026', ''],
    ['Strategy 2021-2025', ''],
  ])('%s: %s', (text, codes) => {
    expect(periodsIn(text, 'en').join(' ')).toBe(codes);
  });

  test('without marks on its letters in the name of a file', () => {
    expect(periodsIn('BC 6 thang dau nam 2026', 'vi', false)).toEqual(['2026-H1']);
    expect(periodsIn('BC quý III.2026 quy IV-2026', 'vi', false)).toEqual(['2026-Q4']);
    expect(periodsIn('BC 6 thang dau nam 2026', 'vi')).toEqual([]);
  });

  test('and so is all that a period is called', () => {
    const codes = ['2026', '2026-H1', '2026-H2', '2026-M9', '2026-05', '2026-12', '2026-Q1', '2026-Q4'];
    for (const language of ['vi', 'en'] as const)
      for (const code of codes) expect(periodsIn(periodName(code, language) ?? '', language)).toEqual([code]);
  });
});

describe('the numbers of periods are the same in Roman figures and in others', () => {
  test.each([
    ['Quý II', 'Quý 2'],
    ['QUÝ IV/2026', 'QUÝ 4/2026'],
    ['Lũy kế đến qúy iii', 'Lũy kế đến qúy 3'],
    ['Quý I, II và tháng 06', 'Quý 1, 2 và tháng 6'],
    ['Tháng XII', 'Tháng 12'],
    ['Quarter III', 'Quarter 3'],
  ])('%s: %s', (text, inFigures) => {
    expect(periodsInFigures(text)).toBe(inFigures);
    expect(periodsInFigures(inFigures)).toBe(inFigures);
  });

  test.each(['Kính gửi quý vị', 'Loại I', 'Khối V, X', 'Mục II', 'quý công ty', 'Quý 2026', 'Tháng 6 năm 2026'])(
    'and all else is left: %s',
    (text) => {
      expect(periodsInFigures(text)).toBe(text);
    },
  );
});

test('a text that cannot name a time names neither a period nor a part of a year', () => {
  const words = fc.constantFrom(
    ...[
      'quý',
      'II',
      'sáu',
      'tháng',
      'đầu',
      'năm',
      '2026',
      '6',
      'first',
      'half',
      'nine',
      'months',
      'quarter',
      'h1',
      'Q3',
    ],
    ...['May', 'học', 'kỳ', 'xã', '-', 'của'],
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 5 }), (said) => {
      const text = said.join(' ');
      const patterns = Object.values(valueWords).flatMap((one) => [...one.partsWritten, ...one.periodsWritten]);
      const isNamed = patterns.some(({ pattern }) => fold(text).search(pattern) >= 0);
      expect(isNamed && !mayNameTime(text)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['Quý II', ['Q2']],
  ['sáu tháng cuối năm', ['H2']],
  ['Chín tháng đầu năm', ['M9']],
  ['third quarter', ['Q3']],
  ['first six months', ['H1']],
  ['tháng 6', ['06']],
  ['học kỳ I', ['H1']],
  ['Kết quả HK2', ['H2']],
  ['second term', ['H2']],
  ['Kết quả cả năm', []],
])('a part of a year is read where no year is named: %s', (text, parts) => {
  expect(partsOfYearIn(text)).toEqual(parts);
});

test.each([
  ['KH năm', [12]],
  ['Kế hoạch năm 2026', [12]],
  ['Kế hoạch quý', [3]],
  ['Kế hoạch quý III', []],
  ['Kế hoạch tháng 9', []],
  ['Thực hiện kế hoạch năm', []],
  ['Kế hoạch năm học', []],
  ['Thực hiện 9 tháng', [9]],
  ['Annual target', [12]],
])('how long a time is that a plan or a result is of is read: %s', (text, months) => {
  expect(monthsIn(text)).toEqual(months);
});
