import { readFileSync } from 'node:fs';
import { chmod, readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { PrintedStatus } from '../../../schemas/status.js';
import { run } from '../../../src/commands/program/run.js';
import { exampleRoot } from '../../support/examples.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { asNobody } from '../../support/nobody.js';
import { campaignPack } from '../../support/returns.js';

const returned = (name: string) => readFileSync(join(exampleRoot, 'so-ket-kl23', 'returned', `${name}.docx`));
const complete = returned('du_muong_so');
const lacking = returned('du_dao_san');
const other = returned('cb_van_hoa');

type Files = Record<string, string | Uint8Array>;

const withPack = (files: Files): Files => ({ 'pack/pack.json': JSON.stringify(campaignPack), ...files });

/** Runs `decuong status` in a folder with the pack and these files. */
const status = (files: Files, ...args: string[]) =>
  inFolder(withPack(files), async (folder) => {
    const io = recordedIo(folder);
    return { code: await run(['status', 'pack', 've', ...args], io), ...io.written };
  });

const asData = async (files: Files, ...args: string[]) => {
  const { code, stdout, stderr } = await status(files, '--format', 'json', ...args);
  return { code, stderr, data: PrintedStatus.parse(JSON.parse(stdout)) };
};

describe('the status of a campaign', () => {
  test('says of every unit what it has sent, and sums it up by group and in all', async () => {
    const { code, data } = await asData({ 've/a.docx': complete, 've/du_dao_san.docx': lacking, 've/x.docx': 'junk' });
    expect(code).toBe(1);
    expect(data.units.map(({ id, state, timing }) => `${id} ${state} ${timing}`)).toEqual([
      'du_muong_so complete unsaid',
      'cb_van_phong none overdue',
      'cb_truyen_thong none overdue',
      'cb_van_hoa none overdue',
      'du_dao_san incomplete unsaid',
    ]);
    expect(data.counts).toMatchObject({ expected: 5, received: 2, complete: 1, incomplete: 1, none: 3, overdue: 3 });
    expect(data.groups[0]).toMatchObject({ group: 'co_so', counts: { expected: 2, received: 2 } });
    expect(data.unplaced.map(({ file, why }) => `${file} ${why}`)).toEqual(['ve/x.docx unreadable']);
    expect(data.due).toBe('2023-05-25');
  });

  test('recognises a renamed file by what is inside', async () => {
    const { data } = await asData({ 've/tai lieu 7.docx': complete });
    expect(data.units[0]?.counted).toMatchObject({ file: 've/tai lieu 7.docx', named: 'renamed', unit_by: 'property' });
  });

  test('counts what lies in zips, and a copy once', async () => {
    const { data } = await asData({ 've/tat-ca.zip': zipSync({ 'a.docx': complete, 'b.docx': complete }) });
    expect(data.units[0]?.others.map(({ is }) => is)).toEqual(['copy']);
    expect(data.counts.received).toBe(1);
  });

  test('with nothing sent yet every unit is waited for', async () => {
    const { code, data } = await asData({ 've/readme.txt': 'nothing yet' }, '--now', '2023-05-01');
    expect(code).toBe(1);
    expect(data.counts).toMatchObject({ received: 0, waiting: 5, overdue: 0 });
  });

  test('takes the time of files where asked to', () =>
    inFolder(withPack({ 've/a.docx': complete, 've/b.docx': other }), async (folder) => {
      const [due, after] = [new Date('2023-05-25T16:00:00Z'), new Date('2023-05-25T18:00:00Z')];
      await utimes(join(folder, 've', 'a.docx'), due, due);
      await utimes(join(folder, 've', 'b.docx'), after, after);
      const io = recordedIo(folder);
      await run(['status', 'pack', 've', '--received', 'file-time', '--format', 'json'], io);
      const { counts } = PrintedStatus.parse(JSON.parse(io.written.stdout));
      expect(counts).toMatchObject({ on_time: 1, late: 1, unsaid: 0 });
    }));

  test('takes the times of a table, and says what of it could not be used', async () => {
    const table = 'Tên tệp;Ngày nhận\r\nb.docx;26/5/2023\r\nx.docx;1/1/2023\r\na.docx;hôm qua\r\n';
    const files = { 've/a.docx': complete, 've/b.docx': other, 'nhan.csv': table };
    const { data, stderr } = await asData(files, '--received', 'nhan.csv');
    expect(data.counts).toMatchObject({ late: 1, unsaid: 1 });
    expect(stderr).toContain('dòng 4');
    expect(stderr).toContain('x.docx');
  });

  test('a table that is none stops it', async () => {
    const { code, stderr } = await status(
      { 've/a.docx': complete, 'nhan.csv': 'a;b\n1;2\n' },
      '--received',
      'nhan.csv',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('nhan.csv');
  });

  test('another due day and another day to count from may be given, as people type them', async () => {
    const { data } = await asData({ 've/a.docx': complete }, '--due', '20/6/2026', '--now', '21/6/2026');
    expect([data.due, data.now, data.counts.overdue]).toEqual(['2026-06-20', '2026-06-21', 4]);
    const { code, stderr } = await status({ 've/a.docx': complete }, '--due', 'mai');
    expect(code).toBe(2);
    expect(stderr).toContain('--due');
  });

  test('ends with 2 where what was named is not there, and still prints the others', () =>
    inFolder(withPack({ 've/a.docx': complete }), async (folder) => {
      const io = recordedIo(folder);
      expect(await run(['status', 'pack', 've', 'khong-co', '--format', 'json'], io)).toBe(2);
      expect(PrintedStatus.parse(JSON.parse(io.written.stdout)).counts.complete).toBe(1);
    }));

  test('a file the system does not open is counted by its name, and told', () =>
    inFolder(withPack({ 've/du_muong_so.docx': complete, 've/b.docx': other }), async (folder) => {
      await chmod(folder, 0o755);
      await chmod(join(folder, 've', 'du_muong_so.docx'), 0o000);
      const io = recordedIo(folder);
      expect(await asNobody(() => run(['status', 'pack', 've', '--format', 'json'], io))).toBe(1);
      const { units } = PrintedStatus.parse(JSON.parse(io.written.stdout));
      expect(units[0]).toMatchObject({ state: 'unreadable' });
      expect(io.written.stderr).toContain('1 tệp không đọc được');
    }));
});

describe('how it is printed', () => {
  test('as text each unit has a line, and the last line sums it up', async () => {
    const { stdout } = await status({ 've/a.docx': complete, 've/du_dao_san.docx': lacking });
    expect(stdout).toContain('× Đảng ủy xã Dào San');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(
      '5 đơn vị: 2 đã gửi (1 đầy đủ, 1 còn thiếu hoặc cần sửa, 0 không đọc được), 3 chưa gửi (3 quá hạn).',
    );
  });

  test('the ending of the file says how', () =>
    inFolder(withPack({ 've/a.docx': complete }), async (folder) => {
      for (const name of ['a.html', 'a.xlsx', 'a.json']) {
        const io = recordedIo(folder);
        expect(await run(['status', 'pack', 've', '-o', name], io)).toBe(1);
        expect(io.written.stdout).toBe('');
      }
      expect((await readFile(join(folder, 'a.html'), 'utf8')).startsWith('<!doctype html>')).toBe(true);
      expect((await readFile(join(folder, 'a.xlsx'))).subarray(0, 2).toString()).toBe('PK');
      PrintedStatus.parse(JSON.parse(await readFile(join(folder, 'a.json'), 'utf8')));
    }));

  test('a workbook needs a file to go to', async () => {
    const { code, stderr } = await status({ 've/a.docx': complete }, '--format', 'xlsx');
    expect(code).toBe(2);
    expect(stderr).toContain('-o');
  });
});
