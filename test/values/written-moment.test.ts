import { expect, test } from '@jest/globals';
import { writtenMoment } from '../../src/values/index.js';

test.each([
  ['2026-07-05', '05/7/2026', '5 July 2026'],
  ['2026-07-05T18:30:00.000Z', '06/7/2026 01:30', '6 July 2026 01:30'],
])('%s is written as people of each language do, a moment as a clock in Việt Nam shows it', (moment, vi, en) => {
  expect([writtenMoment(moment, 'vi'), writtenMoment(moment, 'en')]).toEqual([vi, en]);
});
