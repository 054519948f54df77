import { expect, test } from '@jest/globals';
import { importOutline, printDraft } from '../../src/import/index.js';
import { loadOutline } from '../../src/outline/index.js';

const HEAD = 'ĐỀ CƯƠNG BÁO CÁO\nKết quả năm\n';

/** What is wrong with the draft that is made of an outline. */
export const problemsOf = (body: string): unknown[] => {
  const { draft } = importOutline([{ name: 'plan.md', is: 'text', text: HEAD + body }]);
  if (draft === null) return [];
  const bytes = new TextEncoder().encode(printDraft(draft, 'vi'));
  return loadOutline({ name: 'outline.yaml', bytes }).findings.filter(({ severity }) => severity === 'error');
};

/** Imports plans made to keep the program busy, this share of their length. */
export function testBusyPlans(share: number): void {
  const times = (whole: number): number => Math.round(whole * share);

  test.each([
    ['one endless line', `I. A\nII. ${'số hội nghị, '.repeat(times(20_000))}`],
    ['endless dots', `I. A\nII. ${'….'.repeat(times(100_000))}`],
    ['endless brackets', `I. A\nII. ${'('.repeat(times(100_000))}`],
    ['endless lists in a sentence', `I. báo cáo gồm: ${'a) x; b) y; '.repeat(times(20_000))}`],
    ['endless titles', 'ĐỀ CƯƠNG BÁO CÁO\nI. a\n- b\n'.repeat(times(2000))],
  ])('hostile text ends in a verdict soon: %s', (_, body) => {
    const before = process.cpuUsage();
    problemsOf(body);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  });

  test.each([
    ['titles that name reports', '          BÁO CÁO SỐ LIỆU\n1. Số cây\n'.repeat(times(1500))],
    ['sentences that introduce contents', 'Đề nghị báo cáo các nội dung sau:\n1. Số cây\n'.repeat(times(1500))],
    ['days and days', `Gửi báo cáo ${'trước ngày 5/6, '.repeat(times(4000))}\n1. Số cây`],
    ['measures and measures', `BÁO CÁO\n1. ${'chi phí x, y (nghìn đồng), '.repeat(times(4000))}\n2. Số cây: ……`],
  ])('what looks for an outline ends soon: %s', (_, body) => {
    const before = process.cpuUsage();
    importOutline([{ name: 'plan.txt', is: 'text', text: body }]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  });
}
