import { expect, test } from '@jest/globals';
import { problemsOf, testBusyPlans } from './busy.js';

test.each([
  ['signs YAML and Handlebars obey', 'I. {{unit.name}} *a &b !c\n- "x": # y\n- [a, b\nII. true'],
  ['titles that are all brackets', 'I. (Các sở báo cáo)\n1. (nếu có)\nII. (dành cho cấp xã)'],
  ['words that mean something in a definition', 'I. total\n- field\n- row\n- for\nII. r1\n- in'],
  ['the same title again and again', 'I. Kết quả\n'.repeat(60)],
  [
    'years and days that are none',
    'I. Số vụ từ 2025 đến 2021\n- Gửi báo cáo trước ngày 31/02/2025\nII. Số vụ 2020: ……; 2020: ……',
  ],
])('a draft loads whatever stands in the outline: %s', (_, body) => {
  expect(problemsOf(body)).toEqual([]);
});

/** Shorter ones; hostile.long.test.ts has the whole. */
testBusyPlans(0.3);
