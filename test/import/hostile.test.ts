import { expect, test } from '@jest/globals';
import { importOutline, printDraft } from '../../src/import/index.js';
import { loadOutline } from '../../src/outline/index.js';

const HEAD = 'ĐỀ CƯƠNG BÁO CÁO\nKết quả năm\n';

const problemsOf = (body: string): unknown[] => {
  const { draft } = importOutline([{ name: 'plan.md', is: 'text', text: HEAD + body }]);
  if (draft === null) return [];
  const bytes = new TextEncoder().encode(printDraft(draft, 'vi'));
  return loadOutline({ name: 'outline.yaml', bytes }).findings.filter(({ severity }) => severity === 'error');
};

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

test.each([
  ['one endless line', `I. A\nII. ${'số hội nghị, '.repeat(20_000)}`],
  ['endless dots', `I. A\nII. ${'….'.repeat(100_000)}`],
  ['endless brackets', `I. A\nII. ${'('.repeat(100_000)}`],
  ['endless lists in a sentence', `I. báo cáo gồm: ${'a) x; b) y; '.repeat(20_000)}`],
  ['endless titles', 'ĐỀ CƯƠNG BÁO CÁO\nI. a\n- b\n'.repeat(2000)],
])('hostile text ends in a verdict soon: %s', (_, body) => {
  const before = process.cpuUsage();
  problemsOf(body);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
});

test.each([
  ['titles that name reports', '          BÁO CÁO SỐ LIỆU\n1. Số cây\n'.repeat(1500)],
  ['sentences that introduce contents', 'Đề nghị báo cáo các nội dung sau:\n1. Số cây\n'.repeat(1500)],
  ['days and days', `Gửi báo cáo ${'trước ngày 5/6, '.repeat(4000)}\n1. Số cây`],
  ['measures and measures', `BÁO CÁO\n1. ${'chi phí x, y (nghìn đồng), '.repeat(4000)}\n2. Số cây: ……`],
])('what looks for an outline ends soon: %s', (_, body) => {
  const before = process.cpuUsage();
  importOutline([{ name: 'plan.txt', is: 'text', text: body }]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(2);
});
