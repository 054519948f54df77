import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lockFolder } from '../../../src/node/index.js';
import { digest, loadPack } from '../../../src/pack/index.js';
import { readWord } from '../../../src/word/index.js';
import { type Compiled, compile, start } from '../../support/compiled.js';
import { inFolder } from '../../support/folder.js';

let program: Compiled;
beforeAll(async () => {
  program = await compile();
});
afterAll(() => program.remove());

/** So many that they are made in threads, and that there is time to stop them. */
const COUNT = 40;
const outline = 'decuong: 1\nid: bao_cao\ntitle: Báo cáo\nsections:\n  - {id: mot, title: Một}\n';
const listOf = (count: number): string =>
  `units:\n${Array.from({ length: count }, (_, at) => `  - {id: xa_${at}, name: Xã ${at}}\n`).join('')}`;
const files = { 'outline.yaml': outline, 'units.yaml': listOf(COUNT) };
const BUILD = 'build outline.yaml --units units.yaml -o pack';

const namesIn = async (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** Waits until so many forms stand in the folder. */
async function formsThere(folder: string, count: number): Promise<void> {
  const forms = join(folder, 'pack', 'forms');
  while ((await namesIn(forms)).filter((name) => name.endsWith('.docx')).length < count) await sleep(2);
}

async function expectWhole(folder: string, count: number): Promise<void> {
  expect((await readdir(join(folder, 'pack'))).sort()).toEqual(['forms', 'pack.json']);
  const pack = loadPack(await readFile(join(folder, 'pack', 'pack.json'), 'utf8'));
  expect(pack?.forms).toHaveLength(count);
  for (const { file, sha256 } of pack?.forms ?? [])
    expect(digest(await readFile(join(folder, 'pack', file)))).toBe(sha256);
  expect(await readdir(join(folder, 'pack', 'forms'))).toHaveLength(count);
}

/** A script that lets so many forms be written and then says that the disk is full. */
const fullAfter = (forms: number): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const open = fs.promises.open;
let left = ${forms};
fs.promises.open = async (...args) => {
  const file = await open(...args);
  if (String(args[0]).includes('.docx') && left-- <= 0)
    file.writeFile = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }));
  return file;
};
syncBuiltinESMExports();
`;

describe('a build that is stopped', () => {
  test('by force leaves whole files only, and the next run makes what is missing', () =>
    inFolder(files, async (folder) => {
      const { child, ended } = start(program.cli, folder, BUILD);
      await formsThere(folder, 3);
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      expect(await namesIn(join(folder, 'pack'))).not.toContain('pack.json');
      const left = (await namesIn(join(folder, 'pack', 'forms'))).filter((name) => name.endsWith('.docx'));
      expect(left.length).toBeLessThan(COUNT);
      for (const name of left) {
        const bytes = await readFile(join(folder, 'pack', 'forms', name));
        expect(readWord({ name, bytes }).findings).toEqual([]);
      }
      const again = await start(program.cli, folder, BUILD).ended;
      expect([again.code, again.stderr]).toEqual([0, '']);
      expect(again.stdout).toMatch(/tạo mới \d+ tệp, \d+ tệp có sẵn không phải tạo lại/);
      await expectWhole(folder, COUNT);
    }));

  test('and then begun again with another definition writes over what it left', () =>
    inFolder(files, async (folder) => {
      const { child, ended } = start(program.cli, folder, BUILD);
      await formsThere(folder, 3);
      child.kill('SIGKILL');
      await ended;
      await writeFile(join(folder, 'outline.yaml'), outline.replace('Một', 'Hai'));
      const again = await start(program.cli, folder, BUILD).ended;
      expect([again.code, again.stdout]).toEqual([0, `Đã tạo ${COUNT} mẫu trong “pack”.\n`]);
      await expectWhole(folder, COUNT);
    }));

  test('by Ctrl+C takes its lock away', () =>
    inFolder(files, async (folder) => {
      const { child, ended } = start(program.cli, folder, BUILD);
      await formsThere(folder, 3);
      child.kill('SIGINT');
      expect((await ended).signal).toBe('SIGINT');
      expect(await namesIn(join(folder, 'pack'))).not.toContain('.decuong.lock');
    }));

  test.each([
    ['few forms', 5],
    ['forms made in threads', COUNT],
  ])('by a full disk among %s says so, leaves whole files only, and the next run finishes', (_, count) =>
    inFolder({ ...files, 'units.yaml': listOf(count), 'full.mjs': fullAfter(2) }, async (folder) => {
      const full = pathToFileURL(join(folder, 'full.mjs')).href;
      const { code, stdout, stderr } = await start(program.cli, folder, BUILD, [full]).ended;
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^Ổ đĩa đã đầy nên không ghi được “pack\/forms\/xa_\d+\.docx”/);
      const left = await readdir(join(folder, 'pack', 'forms'));
      expect(left.filter((name) => !name.endsWith('.docx'))).toEqual([]);
      expect(await readdir(join(folder, 'pack'))).not.toContain('.decuong.lock');
      expect((await start(program.cli, folder, BUILD).ended).code).toBe(0);
      await expectWhole(folder, count);
    }),
  );
});

describe('two builds into one folder', () => {
  test('at once: one wins, the other says so', () =>
    inFolder(files, async (folder) => {
      const runs = [start(program.cli, folder, BUILD), start(program.cli, folder, BUILD)];
      const ended = await Promise.all(runs.map((run) => run.ended));
      expect(ended.map(({ code }) => code).sort()).toEqual([0, 2]);
      const lost = ended.find(({ code }) => code === 2);
      expect(lost?.stderr).toBe('Một lần chạy khác đang ghi vào “pack”. Đề nghị đợi lần đó xong rồi chạy lại.\n');
      await expectWhole(folder, COUNT);
    }));

  test('of which the first was killed: the second takes its place', () =>
    inFolder(files, async (folder) => {
      const { child, ended } = start(program.cli, folder, BUILD);
      await formsThere(folder, 1);
      child.kill('SIGKILL');
      await ended;
      expect(await readdir(join(folder, 'pack'))).toContain('.decuong.lock');
      const lock = await lockFolder(join(folder, 'pack'));
      expect(lock).not.toBeNull();
      await lock?.release();
    }));
});
