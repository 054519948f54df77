import { readFileSync } from 'node:fs';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { ReviewList } from '../../../schemas/review.js';
import { run } from '../../../src/commands/program/run.js';
import { exampleRoot } from '../../support/examples.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { asNobody } from '../../support/nobody.js';
import { campaignPack } from '../../support/returns.js';

const example = (path: string) => readFileSync(join(exampleRoot, 'so-ket-kl23', path));
const complete = example('returned/du_muong_so.docx');
const lacking = example('returned/du_dao_san.docx');

/** Runs `decuong check` in a folder with these files. */
const check = (files: Record<string, string | Uint8Array>, ...args: string[]) =>
  inFolder(files, async (folder) => {
    const io = recordedIo(folder);
    return { code: await run(['check', ...args], io), ...io.written };
  });

/** The reviews as JSON, each with its status. */
const statuses = async (files: Record<string, string | Uint8Array>, ...args: string[]) => {
  const { code, stdout } = await check(files, ...args, '--format', 'json');
  const { reviews } = ReviewList.parse(JSON.parse(stdout));
  return { code, reviews: reviews.map(({ file, status }) => `${file} ${status}`) };
};

describe('checking returned files', () => {
  test('ends with 0 where all are complete', async () => {
    expect(await statuses({ 'a.docx': complete }, 'a.docx')).toEqual({ code: 0, reviews: ['a.docx complete'] });
  });

  test('ends with 1 where something is missing', async () => {
    expect(await statuses({ 'a.docx': lacking }, 'a.docx')).toEqual({ code: 1, reviews: ['a.docx incomplete'] });
  });

  test('goes on where one file cannot be read', async () => {
    const files = { 'về/a.docx': complete, 'về/b.doc': 'no Word', 'về/c.docx': '', 'về/d.docx': lacking };
    expect(await statuses(files, 'về')).toEqual({
      code: 1,
      reviews: ['về/a.docx complete', 'về/b.doc unreadable', 'về/c.docx unreadable', 'về/d.docx incomplete'],
    });
  });

  test('says of a file that cannot be read whose its name is, as a status does', async () => {
    const pack = { 'pack/pack.json': JSON.stringify(campaignPack) };
    const files = { ...pack, 've/Đảng ủy xã Mường So.docx': 'no Word', 've/khac.docx': 'no Word' };
    const { stdout } = await check(files, 've', '--pack', 'pack', '--format', 'json');
    const { reviews } = ReviewList.parse(JSON.parse(stdout));
    expect(reviews.map(({ unit }) => unit).sort()).toEqual(['du_muong_so', null]);
  });

  test('goes into folders and zips, and takes a file that is named twice once', async () => {
    const files = { 'về/a.docx': complete, 'về/b/c.zip': zipSync({ 'xã/d.docx': complete, 'e.docx': strToU8('?') }) };
    expect(await statuses(files, 'về', 'về/a.docx')).toEqual({
      code: 1,
      reviews: ['về/a.docx complete', 'về/b/c.zip/e.docx unreadable', 'về/b/c.zip/xã/d.docx complete'],
    });
  });

  test('prints nothing but the reviews to the stream of results', async () => {
    const { stdout, stderr } = await check({ 'a.docx': complete }, 'a.docx', '--format', 'json');
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect(stderr).toBe('');
  });

  test('writes results to a file where asked to', () =>
    inFolder({ 'a.docx': complete }, async (folder) => {
      const io = recordedIo(folder);
      expect(await run(['check', 'a.docx', '--format', 'json', '-o', 'kq/a.json'], io)).toBe(0);
      expect(io.written.stdout).toBe('');
      const { reviews } = ReviewList.parse(JSON.parse(await readFile(join(folder, 'kq', 'a.json'), 'utf8')));
      expect(reviews.map(({ unit }) => unit)).toEqual(['du_muong_so']);
    }));

  test('reviews the others where a named file is not there, and ends with 2', async () => {
    const { code, reviews } = await statuses({ 'a.docx': complete }, 'a.docx', 'b.docx');
    expect({ code, reviews }).toEqual({ code: 2, reviews: ['a.docx complete', 'b.docx unreadable'] });
  });

  test('leaves returned files as they are', () =>
    inFolder({ 'a.docx': lacking }, async (folder) => {
      await run(['check', 'a.docx'], recordedIo(folder));
      expect(new Uint8Array(await readFile(join(folder, 'a.docx')))).toEqual(new Uint8Array(lacking));
    }));

  test('by a definition with an error ends with 2 and tells of the error', async () => {
    const { code, stdout, stderr } = await check(
      { 'a.docx': complete, 'o.yaml': 'x: 1\n' },
      'a.docx',
      '--outline',
      'o.yaml',
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('o.yaml:1:1');
  });

  test('by an outline without its units, by an outline with them and by a pack come to the same', () =>
    inFolder({ 'a.docx': lacking }, async (folder) => {
      const at = (path: string) => join(exampleRoot, 'so-ket-kl23', path);
      const [outline, units] = [at('outline.yaml'), at('units.yaml')];
      await run(['build', outline, '--units', units, '-o', 'pack'], recordedIo(folder));
      const by = async (...args: string[]) => {
        const io = recordedIo(folder);
        await run(['check', 'a.docx', ...args], io);
        return io.written.stdout;
      };
      const byPack = await by('--pack', 'pack');
      expect(byPack).toContain('Đảng ủy xã Dào San');
      expect(await by('--pack', 'pack/pack.json')).toBe(byPack);
      expect(await by('--outline', outline, '--units', units)).toBe(byPack);
      expect(await by('--outline', outline)).toBe(byPack);
    }));

  test('a folder that may not be looked into is a review of its own, and the others go on', () =>
    inFolder({ 'về/a.docx': complete, 'về/b/x.docx': complete, 'về/c.docx': complete }, async (folder) => {
      await chmod(folder, 0o755);
      await chmod(join(folder, 'về', 'b'), 0o000);
      const io = recordedIo(folder);
      const code = await asNobody(() => run(['check', 'về', '--format', 'json'], io));
      await chmod(join(folder, 'về', 'b'), 0o755);
      const { reviews } = ReviewList.parse(JSON.parse(io.written.stdout));
      expect(reviews.map(({ file, status }) => `${file} ${status}`)).toEqual([
        'về/a.docx complete',
        'về/b unreadable',
        'về/c.docx complete',
      ]);
      expect(reviews[1]?.findings).toMatchObject([{ code: 'folder-unopened', severity: 'error' }]);
      expect(code).toBe(1);
    }));

  test('a picture or a spreadsheet sent instead of a report is a review of its own', async () => {
    const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
    const sheet = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    const { code, stdout, stderr } = await check(
      { 'về/a.docx': complete, 'về/b.jpg': picture, 'về/c.xlsx': sheet },
      'về',
    );
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('“về/b.jpg” không phải là tệp Word (có vẻ là JPEG)');
    expect(stdout).toContain('đề nghị gửi chính tệp Word (.docx) đã điền');
    expect(stdout).toContain('“về/c.xlsx” không phải là tệp Word (có vẻ là Excel (.xlsx))');
  });

  test('what no report can be is left out and named, the first few', async () => {
    const files = {
      'về/a.docx': complete,
      'về/1.txt': '',
      'về/2.mp4': '',
      'về/x/3.csv': '',
      'về/4.json': '',
      'về/pack.json': '',
      'về/5.yaml': '',
    };
    const zipped = { 'về/z.zip': zipSync({ 'a.docx': complete, '5.txt': strToU8('') }) };
    const { code, stderr } = await check({ ...files, ...zipped }, 'về');
    expect([code, stderr]).toEqual([
      0,
      'Không kiểm tra 5 tệp không phải là báo cáo: “về/1.txt”, “về/2.mp4”, “về/4.json” và 2 tệp khác.\n',
    ]);
  });

  test('a file that may not be read is a review of its own', () =>
    inFolder({ 'a.docx': complete, 'b.docx': complete }, async (folder) => {
      await chmod(join(folder, 'b.docx'), 0o000);
      await chmod(folder, 0o755);
      const io = recordedIo(folder);
      const code = await asNobody(() => run(['check', '.', '--format', 'json'], io));
      const { reviews } = ReviewList.parse(JSON.parse(io.written.stdout));
      expect(reviews.map(({ status }) => status)).toEqual(['complete', 'unreadable']);
      expect(code).toBe(1);
    }));
});
