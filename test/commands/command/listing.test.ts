import { expect, test } from '@jest/globals';
import { typed } from '../../../src/commands/command/index.js';
import { run } from '../../../src/commands/program/run.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';

test('a path is repeated in a command as it must be typed', () => {
  expect(['pack/a.xlsx', 'Đợt 1/câu hỏi.xlsx', 'pack (2)'].map(typed)).toEqual([
    'pack/a.xlsx',
    '"Đợt 1/câu hỏi.xlsx"',
    '"pack (2)"',
  ]);
});

test('the command that is to follow an import can be typed as it stands', () =>
  inFolder({ 'đề cương.md': '# Đề cương báo cáo\n\n## I. Kết quả\n\n- Số hội nghị.\n' }, async (folder) => {
    const io = recordedIo(folder);
    await run(['import', 'đề cương.md', '-o', 'bản thảo 1.yaml'], io);
    expect(io.written.stderr).toMatch(/decuong validate "bản thảo 1\.yaml"\n$/);
  }));

test.each(['%PDF-1.7', 'decuong: 1\n'])('what is no plan is not told as a report that came back: %s', (text) =>
  inFolder({ 'a.docx': text }, async (folder) => {
    const io = recordedIo(folder);
    expect(await run(['import', 'a.docx'], io)).toBe(2);
    expect(io.written.stderr).toContain('kế hoạch');
    expect(io.written.stderr).not.toMatch(/gửi lại|báo cáo/);
  }),
);

test('a folder without a manifest is told from a manifest that is damaged', () =>
  inFolder({ 've/a.docx': 'a', 'goi/pack.json': '{"decuong_pack": 1' }, async (folder) => {
    const said = async (...args: string[]): Promise<string> => {
      const io = recordedIo(folder);
      expect(await run(args, io)).toBe(2);
      return io.written.stderr;
    };
    expect(await said('status', 've', 'goi')).toMatch(/“ve” không phải bộ mẫu: không có pack\.json/);
    expect(await said('status', 've/a.docx', 'goi')).toMatch(/“ve\/a\.docx” không phải bộ mẫu/);
    expect(await said('status', 'goi', 've')).toMatch(/pack\.json của bộ mẫu “goi” đã hỏng/);
  }));
