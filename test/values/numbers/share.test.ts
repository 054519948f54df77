import { describe, expect, test } from '@jest/globals';
import { readValue, valueRuleOf } from '../../../src/values/index.js';

const percent = valueRuleOf({ type: 'percent', min: 0, max: 100 });
const count = valueRuleOf({ type: 'integer', unit: 'cơ sở' });
const share = (text: string) => readValue(text, percent, 'vi', ['Tỷ lệ đảng viên']);

describe('percents beside so many out of so many', () => {
  test.each([
    ['12/15 (80%)', 80],
    ['80% (12/15)', 80],
    ['12/15 đảng viên = 80%', 80],
    ['780/1.000 (78%)', 78],
    ['66,7% (2/3)', 66.7],
    ['67% (2/3 đảng viên)', 67],
    ['98,5 (197/200)', 98.5],
  ])('are read where it comes to them: %s', (text, value) => {
    expect(share(text)).toMatchObject({ value, reading: null });
  });

  test.each(['12/15 (70%)', '80% (12/20)', '67,7% (2/3)', '12/15', '15/12 (125%)', '12/15 (80% hoặc hơn)'])(
    'are asked about where it does not, or says another: %s',
    (text) => {
      expect(share(text).value).toBe(null);
    },
  );
});

describe('so many out of as many', () => {
  const read = (text: string) => readValue(text, count, 'vi', ['Số cơ sở được kiểm tra']).value;

  test('are all of them', () => {
    expect(['11/11', '11/11 cơ sở', '11 trên 11 cơ sở'].map(read)).toEqual([11, 11, 11]);
  });

  test('are no more and no fewer, and no day', () => {
    expect(['9/12', '11/11/2025', '1/1/1'].map(read)).toEqual([null, null, null]);
  });
});
