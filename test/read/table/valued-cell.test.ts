import { describe, expect, test } from '@jest/globals';
import type { FoundText } from '../../../src/read/lines/found-text.js';
import { valuedBeside } from '../../../src/read/table/valued-cell.js';
import { valueRuleOf } from '../../../src/values/index.js';

const rule = valueRuleOf({ type: 'decimal', unit: 'triệu đồng', max: 100 });
const asked = { kind: 'cell', rule, language: 'vi', labels: [] } as const;
const found = (text: string): FoundText => ({ text, node: null, by: 'tag', confidence: 0.99 });
const read = (text: string, by: number | null, seen = 'tỷ đồng') =>
  valuedBeside(found(text), asked, { seen, by, expected: 'triệu đồng' });

describe('a value beside which another measure is named', () => {
  test('is told in what the form counts in, whatever its bounds', () => {
    expect(read('1,5', 1000)).toMatchObject({ state: 'answered', value: 1500 });
    expect(read('64500', 0.001, 'nghìn đồng')).toMatchObject({ state: 'answered', value: 64.5 });
    expect(read('0,07', 1000)).toMatchObject({ value: 70 });
  });

  test('is left as it is where it is none', () => {
    expect(read('', 1000)).toMatchObject({ state: 'blank', value: null });
    expect(read('Không', 1000)).toMatchObject({ state: 'nil', value: 0 });
    expect(read('nhiều', 1000)).toMatchObject({ value: null });
  });

  test('is asked about where nobody can tell how many of the form’s it is', () => {
    expect(read('12', null, 'buổi')).toMatchObject({
      state: 'unknown',
      value: null,
      why: { because: 'measure', seen: 'buổi', expected: 'triệu đồng', best: 12 },
    });
  });

  test('is asked about where it is doubtful itself', () => {
    expect(read('khoảng 5', 1000)).toMatchObject({ state: 'unknown', why: { because: 'measure', seen: 'tỷ đồng' } });
    expect(read('1,842', 1000)).toMatchObject({ state: 'unknown', why: { because: 'values', seen: '1,842' } });
  });

  test('is asked about for what else speaks against it first', () => {
    const against = { because: 'label', seen: 'Hội thao', expected: 'Hội nghị' } as const;
    const measure = { seen: 'tỷ đồng', by: 1000, expected: 'triệu đồng' };
    const both = valuedBeside({ ...found('1,5'), against }, asked, measure);
    expect(both).toMatchObject({ state: 'unknown', why: { ...against, best: 1500 } });
    const neither = valuedBeside({ ...found('1,5'), against }, asked, { ...measure, by: null });
    expect(neither.why).toMatchObject(against);
  });

  test('is read by the words of its label where no other is named', () => {
    expect(valuedBeside(found('64,5'), { ...asked, labels: ['Kinh phí'] }, null)).toMatchObject({ value: 64.5 });
  });
});
