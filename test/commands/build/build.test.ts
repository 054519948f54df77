import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { run } from '../../../src/commands/program/run.js';
import { digest, loadPack } from '../../../src/pack/index.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { asNobody } from '../../support/nobody.js';

const outline = 'decuong: 1\nid: bao_cao\ntitle: Báo cáo\nsections:\n  - {id: mot, title: Một}\n';
const units = 'units:\n  - {id: xa_mot, name: Xã Một}\n  - {id: con, name: Con}\n';
const files = { 'outline.yaml': outline, 'units.yaml': units };

/** Runs one command after another; gives what the last one did. */
async function runIn(folder: string, ...commands: string[]) {
  let last = { code: 0, stdout: '', stderr: '' };
  for (const command of commands) {
    const io = recordedIo(folder);
    last = { code: await run(command.split(' '), io), ...io.written };
  }
  return last;
}

const BUILD = 'build outline.yaml --units units.yaml -o pack';

const packIn = async (folder: string) => {
  const pack = loadPack(await readFile(join(folder, 'pack', 'pack.json'), 'utf8'));
  if (pack === null) throw new Error('There is no pack.');
  return pack;
};

describe('building a pack', () => {
  test('writes a form for each unit and a manifest that names each with its hash', () =>
    inFolder(files, async (folder) => {
      expect((await runIn(folder, BUILD)).code).toBe(0);
      const pack = await packIn(folder);
      expect(pack.forms.map(({ unit, file }) => [unit, file])).toEqual([
        ['xa_mot', 'forms/Xa Mot.docx'],
        ['con', 'forms/Con_.docx'],
      ]);
      for (const { file, sha256 } of pack.forms)
        expect(digest(await readFile(join(folder, 'pack', file)))).toBe(sha256);
      expect((await readdir(join(folder, 'pack', 'forms'))).sort()).toEqual(['Con_.docx', 'Xa Mot.docx']);
    }));

  test('twice gives the same bytes, the zip too', () =>
    inFolder(files, async (folder) => {
      const bytes = async () =>
        Promise.all(
          ['pack.zip', 'pack/pack.json', 'pack/forms/Xa Mot.docx'].map((name) => readFile(join(folder, name))),
        );
      await runIn(folder, `${BUILD} --zip`);
      const first = await bytes();
      await runIn(folder, `${BUILD} --zip`);
      expect(await bytes()).toEqual(first);
      expect(Object.keys(unzipSync(first[0] ?? new Uint8Array()))).toEqual(['Con_.docx', 'Xa Mot.docx']);
    }));

  test('of one unit leaves the others in the pack', () =>
    inFolder(files, async (folder) => {
      await runIn(folder, BUILD, `${BUILD} --unit con`);
      expect((await packIn(folder)).forms.map(({ unit }) => unit)).toEqual(['xa_mot', 'con']);
    }));

  test('of a new version drops what was built of the old one, and says which forms are left over', () =>
    inFolder(files, async (folder) => {
      await runIn(folder, BUILD);
      await writeFile(join(folder, 'outline.yaml'), `version: 2\n${outline}`);
      const { code, stderr } = await runIn(folder, `${BUILD} --unit con`);
      expect([code, stderr]).toEqual([0, expect.stringContaining('forms/Xa Mot.docx')]);
      expect((await packIn(folder)).forms.map(({ unit }) => unit)).toEqual(['con']);
    }));

  test('never overwrites a form that was filled in where it was built', () =>
    inFolder(files, async (folder) => {
      await runIn(folder, BUILD);
      const form = join(folder, 'pack', 'forms', 'Con_.docx');
      await writeFile(form, 'filled in');
      await writeFile(join(folder, 'outline.yaml'), outline.replace('Một', 'Hai'));
      const before = await readFile(join(folder, 'pack', 'pack.json'));
      const { code, stderr } = await runIn(folder, `${BUILD} --version 1`);
      expect([code, stderr]).toEqual([2, expect.stringContaining('forms/Con_.docx')]);
      expect(strFromU8(await readFile(form))).toBe('filled in');
      expect(await readFile(join(folder, 'pack', 'pack.json'))).toEqual(before);
    }));

  test('for a period that is not of the schedule says so and builds it', () => {
    const half = { ...files, 'outline.yaml': outline.replace('sections:', 'schedule: {every: half_year}\nsections:') };
    return inFolder(half, async (folder) => {
      const { code, stderr } = await runIn(folder, `${BUILD} --period 2026`);
      expect([code, stderr]).toEqual([0, expect.stringContaining('Kỳ “2026” không phải là kỳ 6 tháng')]);
      expect(stderr).toContain('“2026-H1”, “2026-H2”');
      expect((await packIn(folder)).period).toBe('2026');
      expect((await runIn(folder, `${BUILD} --period 2026-H1 -o pack_2`)).stderr).toBe('');
    });
  });

  test('with an error in the definition writes nothing', () =>
    inFolder({ ...files, 'outline.yaml': outline.replace('title', 'titel') }, async (folder) => {
      const { code, stdout, stderr } = await runIn(folder, BUILD);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain('outline.yaml:3:1');
      expect((await readdir(folder)).sort()).toEqual(['outline.yaml', 'units.yaml']);
    }));

  test('into a file names the file, and that it is no folder', () =>
    inFolder({ ...files, pack: 'x' }, async (folder) => {
      const { code, stderr } = await runIn(folder, BUILD);
      expect([code, stderr]).toEqual([2, '“pack” không phải là thư mục. Đề nghị chọn tên khác.\n']);
    }));

  test('into a folder without rights names that folder', () =>
    inFolder({ ...files, 'no/x': '' }, async (folder) => {
      await chmod(folder, 0o755);
      const { code, stderr } = await asNobody(() => runIn(folder, `${BUILD.replace('pack', 'no')}`));
      expect([code, stderr]).toEqual([
        2,
        'Không được phép đọc hoặc ghi “no”. Đề nghị chọn nơi khác hoặc nhờ người quản trị máy.\n',
      ]);
    }));

  test('into a folder that holds something else under the name of the manifest is refused', () =>
    inFolder({ ...files, 'pack/pack.json': '{}' }, async (folder) => {
      expect((await runIn(folder, BUILD)).code).toBe(2);
      expect(await readdir(join(folder, 'pack'))).toEqual(['pack.json']);
    }));

  test('of a definition too long to travel in its forms makes them all the same, and says so', () => {
    // Words that no packing makes shorter.
    const words = (from: number) =>
      Array.from({ length: 200 }, (_, at) => (((from * 200 + at) * 2_654_435_761) % 2 ** 32).toString(36)).join(' ');
    const sections = Array.from({ length: 40 }, (_, at) => `  - {id: s${at}, title: Mục, guidance: "${words(at)}"}\n`);
    const long = outline.replace(/ {2}- .*\n/, sections.join(''));
    return inFolder({ ...files, 'outline.yaml': long }, async (folder) => {
      const { code, stderr } = await runIn(folder, BUILD);
      expect([code, stderr]).toEqual([0, expect.stringContaining('quá dài để kèm vào mẫu')]);
      const checked = await runIn(folder, 'check pack/forms --pack pack');
      expect(checked.stdout).toContain('2 còn thiếu hoặc cần sửa, 0 không đọc được');
    });
  });
});
