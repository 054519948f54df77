import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readWord } from '../../../src/word/index.js';
import { type Compiled, compile, type Ended, type EndedCommand, start, startTogether } from '../../support/compiled.js';
import { inFolder } from '../../support/folder.js';
import {
  BUILD,
  expectWhole,
  IN_THREADS,
  namesIn,
  runHere,
  SMALL_OUTLINE,
  smallCampaign,
  unitList,
} from '../../support/small-pack.js';
import { fullAfter, stoppingAfter } from '../../support/stopping.js';

let program: Compiled;
beforeAll(() => {
  program = compile();
});
afterAll(() => program.remove());

describe('a build that is stopped by force', () => {
  /** A folder in which one was stopped, and how it ended. */
  let killed: string;
  let ended: Ended;
  beforeAll(async () => {
    killed = await mkdtemp(join(tmpdir(), 'decuong-killed-'));
    const files = { ...smallCampaign(), 'stop.mjs': stoppingAfter('SIGKILL', 3) };
    for (const [name, text] of Object.entries(files)) await writeFile(join(killed, name), text);
    ended = await start(program, killed, BUILD, ['stop.mjs']).ended;
  });
  afterAll(() => rm(killed, { recursive: true }));

  const inCopy = (use: (folder: string) => Promise<void>): Promise<void> =>
    inFolder({}, async (folder) => {
      await cp(killed, folder, { recursive: true });
      await use(folder);
    });

  test('leaves whole files only, and no manifest', async () => {
    expect(ended.signal).toBe('SIGKILL');
    expect(await namesIn(join(killed, 'pack'))).not.toContain('pack.json');
    const left = (await namesIn(join(killed, 'pack', 'forms'))).filter((name) => name.endsWith('.docx'));
    expect(left.length).toBeGreaterThanOrEqual(3);
    expect(left.length).toBeLessThan(IN_THREADS);
    for (const name of left) {
      const bytes = await readFile(join(killed, 'pack', 'forms', name));
      expect(readWord({ name, bytes }).findings).toEqual([]);
    }
  });

  test('is finished by the next run, which takes its lock and makes what is missing', () =>
    inCopy(async (folder) => {
      expect(await readdir(join(folder, 'pack'))).toContain('.decuong.lock');
      const { code, stdout, stderr } = await runHere(folder, BUILD);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/tạo mới \d+ tệp, \d+ tệp có sẵn không phải tạo lại/);
      await expectWhole(join(folder, 'pack'), IN_THREADS);
    }));

  test('and then begun again with another definition writes over what it left', () =>
    inCopy(async (folder) => {
      await writeFile(join(folder, 'outline.yaml'), SMALL_OUTLINE.replace('Một', 'Hai'));
      const { code, stdout } = await runHere(folder, BUILD);
      expect([code, stdout]).toEqual([0, `Đã tạo ${IN_THREADS} mẫu trong “pack”.\n`]);
      await expectWhole(join(folder, 'pack'), IN_THREADS);
    }));
});

test('a build that is stopped by Ctrl+C takes its lock away', () =>
  inFolder({ ...smallCampaign(), 'stop.mjs': stoppingAfter('SIGINT', 2) }, async (folder) => {
    expect((await start(program, folder, BUILD, ['stop.mjs']).ended).signal).toBe('SIGINT');
    expect(await namesIn(join(folder, 'pack'))).not.toContain('.decuong.lock');
    expect(await namesIn(join(folder, 'pack'))).not.toContain('pack.json');
  }));

test('a full disk, among few forms or among many made in threads, is told, leaves whole files only, and the next run finishes', () => {
  const counts = { few: 5, many: IN_THREADS };
  const lists = Object.entries(counts).map(([name, count]) => [`${name}.yaml`, unitList(count)]);
  const files = { 'outline.yaml': SMALL_OUTLINE, ...Object.fromEntries(lists), 'full.mjs': fullAfter(2) };
  return inFolder(files, async (folder) => {
    const commandOf = (name: string) => `build outline.yaml --units ${name}.yaml -o ${name}`;
    const { stdout } = await startTogether(program, folder, Object.keys(counts).map(commandOf), ['full.mjs']).ended;
    const outcomes: EndedCommand[] = JSON.parse(stdout);
    for (const [at, [name, count]] of Object.entries(counts).entries()) {
      expect([outcomes[at]?.code, outcomes[at]?.stdout]).toEqual([2, '']);
      expect(outcomes[at]?.stderr).toMatch(new RegExp(`^Ổ đĩa đã đầy nên không ghi được “${name}/forms/[^”]+\\.docx”`));
      const left = await readdir(join(folder, name, 'forms'));
      expect(left.filter((file) => !file.endsWith('.docx'))).toEqual([]);
      expect(await readdir(join(folder, name))).not.toContain('.decuong.lock');
      expect((await runHere(folder, commandOf(name))).code).toBe(0);
      await expectWhole(join(folder, name), count);
    }
  });
});

test('of two builds into one folder at once one wins, and the other says so', () =>
  inFolder(smallCampaign(3), async (folder) => {
    const outcomes = await Promise.all([runHere(folder, BUILD), runHere(folder, BUILD)]);
    expect(outcomes.map(({ code }) => code).sort()).toEqual([0, 2]);
    const lost = outcomes.find(({ code }) => code === 2);
    expect(lost?.stderr).toBe('Một lần chạy khác đang ghi vào “pack”. Đề nghị đợi lần đó xong rồi chạy lại.\n');
    await expectWhole(join(folder, 'pack'), 3);
  }));
