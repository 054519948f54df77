import { expect, test } from '@jest/globals';
import { say } from '../../src/messages/index.js';
import { loadOutline } from '../../src/outline/index.js';

const told = (line: string): string => {
  const text = `decuong: 1\nid: thu\ntitle: Thử\n${line}\nsections: [{id: a, title: A}]\n`;
  const { findings } = loadOutline({ name: 'o.yaml', bytes: new TextEncoder().encode(text) });
  return findings.map((found) => Object.values(say(found, 'vi')).join(' ')).join('\n');
};

test('a value that is none of a list is told what those of the list stand for', () => {
  expect(told('schedule: {every: weekly}')).toContain('“month” (hằng tháng)');
  expect(told('numbering: roman')).toContain('“plan” (giữ số của đề cương chung), “own” (đánh số riêng từng mẫu)');
  expect(told('rules: {field-missing: loi}')).toContain('“off” (tắt)');
});

test('a number with decimals is told as that where a whole one is asked for', () => {
  expect(told('version: 1.5')).toContain('đang ghi “1.5”, là số có phần thập phân. Ở đây cần một số nguyên');
  expect(told('version: 0')).not.toContain('thập phân');
});
