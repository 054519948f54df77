import { expect, test } from '@jest/globals';
import { NOWHERE } from '../../../schemas/place.js';
import type { RolledValue } from '../../../schemas/rollup.js';
import { valueText } from '../../../src/report/consolidated/value-text.js';
import { consolidatedWords } from '../../../src/report/consolidated/words/index.js';

const writing = { words: consolidatedWords.vi, language: 'vi' } as const;
const said = (value: Partial<RolledValue>): RolledValue => ({
  unit: 'a',
  value: null,
  text: null,
  state: 'answered',
  by: 'tag',
  confidence: 1,
  place: NOWHERE as RolledValue['place'],
  ...value,
});

test('a choice stands as it is counted, and as typed with a mark where it is not', () => {
  expect(valueText(writing, said({ value: 'Có', text: 'x' }), 'yes_no')).toBe('Có');
  expect(valueText(writing, said({ value: 'Tốt', text: 'tốt' }), 'choice')).toBe('Tốt');
  expect(valueText(writing, said({ text: 'Xuất sắc' }), 'choice')).toBe('Xuất sắc (?)');
  expect(valueText(writing, said({ state: 'nil', text: 'Không có' }), 'choice')).toBe('Không có');
});
