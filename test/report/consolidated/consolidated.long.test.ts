import { describe, expect, test } from '@jest/globals';
import { campaignOf, linesOf, partsOf } from '../../support/consolidated/campaign.js';

const linesOfReport = async (...asked: Parameters<typeof campaignOf>): Promise<string[]> =>
  linesOf((await partsOf(campaignOf(...asked)))['word/document.xml'] ?? '');

describe('what is more than Word can hold', () => {
  test('figures of more units than an appendix can hold are left to the workbook, and the text says so', async () => {
    const lines = await linesOfReport(500);
    expect(lines).toContain('Số liệu của từng đơn vị: xem bảng tính tổng hợp (.xlsx) kèm theo.');
    expect(lines).not.toContain('Số liệu chỉ tiêu theo từng đơn vị');
  });

  test('text of units is left to the workbook, and the units are named', async () => {
    const long = (at: number) => {
      const value = `Việc ${at} đã làm. `.repeat(60_000);
      return { kind: 'point' as const, value, text: value };
    };
    const lines = await linesOfReport(6, { 0: { noi_dung: long(0) }, 2: { noi_dung: long(2) } });
    const [left = ''] = lines.filter((line) => line.startsWith('Còn nội dung của'));
    expect(left).toContain('1 đơn vị chưa đưa vào đây vì quá dài: Đảng ủy số 2;');
    expect(lines).toContain('Đảng ủy số 3: Đơn vị đã làm việc thứ 3.');
  });

  test('tables end with a sentence that says how much is left', async () => {
    const lines = await linesOfReport(300);
    expect(lines).toContain(
      'Bảng còn 98 dòng của 49 đơn vị chưa đưa vào đây; xem bảng tính tổng hợp (.xlsx) kèm theo.',
    );
  });
});
