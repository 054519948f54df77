import { expect, test } from '@jest/globals';
import { crashReport } from '../../../src/commands/command/crash.js';

const fault = new TypeError('x is not a function\nand more');
fault.stack = 'TypeError: x is not a function\n    at f (/home/someone/decuong/src/read/read.ts:12:3)';

test('a fault of decuong is one line: what to send to whom, where it happened, and no folder of the person', () => {
  const report = crashReport(fault, ['check', 'mật.docx'], 'vi', false);
  expect(report.trimEnd()).not.toContain('\n');
  expect(report).toMatch(
    /^decuong gặp lỗi ngoài dự kiến; .* Đề nghị gửi dòng này .*: decuong \d+\.\d+\.\d+, node v.*, check, read\.ts:12, TypeError: x is not a function\n$/,
  );
  expect(report).not.toMatch(/someone|mật/);
});

test('the trace is added only when asked for', () => {
  expect(crashReport(fault, [], 'en', true)).toContain('at f (/home/someone');
  expect(crashReport('odd', [], 'en', false)).toContain('Error: odd');
});
