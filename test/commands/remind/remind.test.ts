import { readFileSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/program/run.js';
import { lockFolder } from '../../../src/node/index.js';
import { paragraphsOf, readWord, seenTextOf } from '../../../src/word/index.js';
import { exampleRoot } from '../../support/examples.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { campaignPack } from '../../support/returns.js';

const returned = (name: string) => readFileSync(join(exampleRoot, 'so-ket-kl23', 'returned', `${name}.docx`));
const files = {
  'pack/pack.json': JSON.stringify(campaignPack),
  've/du_muong_so.docx': returned('du_muong_so'),
  've/du_dao_san.docx': returned('du_dao_san'),
  've/cb_van_hoa.docx': 'no Word',
};

const remind = async (folder: string, ...args: string[]) => {
  const io = recordedIo(folder);
  return { code: await run(['remind', 'pack', 've', '-o', 'thu', ...args], io), ...io.written };
};

const text = (folder: string, name: string): Promise<string> => readFile(join(folder, 'thu', name), 'utf8');

async function letterText(folder: string, name: string): Promise<string> {
  const { value } = readWord({ name, bytes: await readFile(join(folder, 'thu', name)) });
  return value === null ? '' : paragraphsOf(value).map(seenTextOf).join('\n');
}

describe('reminders', () => {
  test('go to nobody where the folder of reports that was named is not there', () =>
    inFolder(files, async (folder) => {
      const io = recordedIo(folder);
      expect(await run(['remind', 'pack', 'nhan-ve', '-o', 'thu'], io)).toBe(2);
      expect(io.written.stderr).toBe('Không tìm thấy “nhan-ve”. Đề nghị kiểm tra lại tên và thư mục.\n');
      await expect(readdir(join(folder, 'thu'))).rejects.toThrow('ENOENT');
    }));

  test('go to units that are overdue, incomplete or unreadable, and to no others', () =>
    inFolder(files, async (folder) => {
      const { code, stdout } = await remind(folder, '--now', '2023-05-26');
      expect(code).toBe(1);
      expect(stdout).toContain('4 đơn vị');
      const names = await readdir(join(folder, 'thu'));
      expect(names).toContain('Đảng ủy xã Dào San - đôn đốc.docx');
      expect(names).toContain('Danh sách đôn đốc.xlsx');
      expect(names.some((name) => name.startsWith('Đảng ủy xã Mường So'))).toBe(false);
      expect(names.filter((name) => name.endsWith('.txt'))).toHaveLength(4);
    }));

  test('put among the returned files are no reports on the next run', () =>
    inFolder(files, async (folder) => {
      const io = recordedIo(folder);
      await run(['remind', 'pack', 've', '-o', 've', '--now', '2023-05-26'], io);
      expect(await readdir(join(folder, 've'))).toContain('Đảng ủy xã Dào San - đôn đốc.docx');
      const after = recordedIo(folder);
      await run(['status', 'pack', 've', '--now', '2023-05-26'], after);
      expect(after.written.stdout).not.toContain('đôn đốc');
    }));

  test('are mails to be sent where that is wanted, with the letter; those without an address are named', () => {
    const [first, ...others] = campaignPack.units;
    const units = [{ ...first, email: 'so@muongso.vn' }, ...others.map((one) => ({ ...one, email: `${one.id}@x.vn` }))];
    const some = units.map((one) => (one.id === 'du_dao_san' ? { ...one, email: undefined } : one));
    const addressed = { ...files, 'pack/pack.json': JSON.stringify({ ...campaignPack, units: some }) };
    return inFolder(addressed, async (folder) => {
      const { stderr } = await remind(folder, '--now', '2023-05-26', '--eml');
      const mails = (await readdir(join(folder, 'thu'))).filter((name) => name.endsWith('.eml'));
      expect(mails).toHaveLength(4);
      expect(stderr).toContain('chưa có địa chỉ thư điện tử của Đảng ủy xã Dào San; thư để trống người nhận');
      const mail = await text(folder, mails.find((name) => name.startsWith('Chi bộ Phòng Văn hóa')) ?? '');
      expect(mail).toMatch(/^To: cb_van_hoa@x\.vn\r\nSubject: =\?UTF-8\?B\?/);
      const letter = await readFile(join(folder, 'thu', 'Chi bộ Phòng Văn hóa và Thông tin - đôn đốc.docx'));
      expect(mail.replaceAll('\r\n', '')).toContain(letter.toString('base64'));
      expect((await remind(folder, '--now', '2023-05-26', '--eml')).stdout).toContain('ghi 0 tệp');
    });
  });

  test('of an outline that does not say who asks are told to have no sender', async () => {
    const { issued: _, ...outline } = campaignPack.outline;
    const bare = { ...files, 'pack/pack.json': JSON.stringify({ ...campaignPack, outline }) };
    const told = (of: typeof files) =>
      inFolder(of, async (folder) => (await remind(folder, '--now', '2023-05-26')).stderr);
    expect(await told(bare)).toContain('issued.by');
    expect(await told(files)).not.toContain('issued.by');
  });

  test('before the due day go only to those that sent something to mend', () =>
    inFolder(files, async (folder) => {
      const { stdout } = await remind(folder, '--now', '2023-05-20');
      expect(stdout).toContain('2 đơn vị');
    }));

  test('list what is missing in its own terms, with the due day', () =>
    inFolder(files, async (folder) => {
      await remind(folder, '--now', '2023-05-26');
      for (const said of [
        await text(folder, 'Đảng ủy xã Dào San - đôn đốc.txt'),
        await letterText(folder, 'Đảng ủy xã Dào San - đôn đốc.docx'),
      ]) {
        expect(said).toContain('Mục V: thiếu đề mục và nội dung');
        expect(said).toContain('25/5/2023');
      }
    }));

  test('name an unreadable file as its unit knows it', () =>
    inFolder(files, async (folder) => {
      await remind(folder);
      const message = await text(folder, 'Chi bộ Phòng Văn hóa và Thông tin - đôn đốc.txt');
      expect(message).toContain('Tệp “cb_van_hoa.docx” không phải là tệp Word');
      expect(message).not.toContain('ve/');
    }));

  test('a second run writes nothing', () =>
    inFolder(files, async (folder) => {
      await remind(folder, '--now', '2023-05-26');
      const path = join(folder, 'thu', 'Đảng ủy xã Dào San - đôn đốc.docx');
      const before = (await stat(path)).mtimeMs;
      const { stdout } = await remind(folder, '--now', '2023-05-27');
      expect(stdout).toContain('ghi 0 tệp');
      expect((await stat(path)).mtimeMs).toBe(before);
    }));

  test('a letter someone has changed is left as it is, and told', () =>
    inFolder(files, async (folder) => {
      await remind(folder, '--now', '2023-05-20');
      const name = 'Đảng ủy xã Dào San - đôn đốc.txt';
      await writeFile(join(folder, 'thu', name), 'của tôi');
      const { stderr } = await remind(folder, '--now', '2023-05-26');
      expect(await text(folder, name)).toBe('của tôi');
      expect(stderr).toContain(name);
    }));

  test('a unit that has mended its report in the meantime leaves a reminder behind, and that is told', () =>
    inFolder(files, async (folder) => {
      await remind(folder, '--now', '2023-05-26');
      await writeFile(join(folder, 've', 'cb_van_hoa.docx'), await returned('cb_van_hoa'));
      const { stderr } = await remind(folder, '--now', '2023-05-26');
      expect(stderr).toContain('Chi bộ Phòng Văn hóa và Thông tin - đôn đốc.docx');
    }));

  test('only one run at a time writes into a folder', () =>
    inFolder(files, async (folder) => {
      const lock = await lockFolder(join(folder, 'thu'));
      const { code, stderr } = await remind(folder);
      await lock?.release();
      expect(code).toBe(2);
      expect(stderr).toContain('thu');
    }));

  test('need a folder to go to', () =>
    inFolder(files, async (folder) => {
      const io = recordedIo(folder);
      expect(await run(['remind', 'pack', 've'], io)).toBe(2);
      expect(io.written.stderr).toContain('-o');
    }));
});
