import { expect, test } from '@jest/globals';
import { readValue, valueRuleOf } from '../../src/values/index.js';

const choice = (text: string, options: string[]) =>
  readValue(text, valueRuleOf({ type: 'choice', options }), 'vi').value;

test.each([
  ['Trực tiến', ['Trực tiếp', 'Trực tuyến'], 'it is nearly as near the other one'],
  ['Năm', ['Nam', 'Nữ'], 'another tone makes another word of so short a one'],
])('%j is none of %j: %s', (text, options) => {
  expect(choice(text, options)).toBeNull();
});

test.each([
  ['Trưc tiếp', ['Trực tiếp', 'Trực tuyến'], 'Trực tiếp'],
  ['truc tuyen', ['Trực tiếp', 'Trực tuyến'], 'Trực tuyến'],
  ['nam', ['Nam', 'Nữ'], 'Nam'],
])('%j of %j is a slip of typing: %j', (text, options, meant) => {
  expect(choice(text, options)).toBe(meant);
});

test('so many decimals behind the mark of thousands are a figure too many', () => {
  const number = (text: string) => readValue(text, valueRuleOf({ type: 'decimal' }), 'vi').value;
  expect(number('12.0000')).toBeNull();
  expect(number('12.5')).toBe(12.5);
  expect(number('12,0625')).toBe(12.0625);
});
