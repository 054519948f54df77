import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/program/run.js';
import { KnownReturns } from '../../../src/commands/returned/known-returns.js';
import { returnWork } from '../../../src/commands/returned/review-return.js';
import { digest } from '../../../src/pack/index.js';
import type { Judge } from '../../../src/read/index.js';
import type { Keep } from '../../../src/returns/index.js';
import { exampleRoot, loadExample } from '../../support/examples.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { campaignPack } from '../../support/returns.js';

const returned = (name: string) =>
  new Uint8Array(readFileSync(join(exampleRoot, 'so-ket-kl23', 'returned', `${name}.docx`)));
const complete = returned('du_muong_so');
const lacking = returned('du_dao_san');

const files = {
  'pack/pack.json': JSON.stringify(campaignPack),
  've/a.docx': complete,
  've/b.docx': lacking,
  've/c.docx': 'no Word file',
};

async function told(folder: string, command: string): Promise<string> {
  const io = recordedIo(folder);
  await run(command.split(' '), io);
  return io.written.all;
}

const STATUS = 'status pack ve --format json';

/** What stands in the cache of the pack, file after file. */
async function cached(folder: string): Promise<Map<string, Buffer>> {
  const cache = join(folder, 'pack', '.decuong.cache');
  const names = await readdir(cache).catch(() => []);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(cache, name))] as const)));
}

const { outline, units, letterhead, period } = loadExample('so-ket-kl23');
const judge: Judge = { given: { outline, units, letterhead, period }, unit: null };
const data = (keep: Keep, by: Judge = judge) =>
  ({ judge: by, settled: {}, language: 'vi', converts: false, keep }) as const;
const opened = { name: 'a.docx', file: { name: 'a.docx', bytes: lacking } };
const KEY = 'f'.repeat(64);

describe('a file that was read before', () => {
  test('is not read again: what was read of it is told, whatever it would be read by now', async () => {
    const first = await returnWork(data('all'))({ ...opened, known: { key: KEY, sealed: null } });
    const sealed = first.fresh?.sealed ?? null;
    const byNothing = returnWork(data('all', { given: null, unit: 'nobody' }));
    const { fresh, kept } = await byNothing({ ...opened, known: { key: KEY, sealed } });
    expect(kept).toEqual(first.kept);
    expect(fresh).toBeUndefined();
    expect((await byNothing(opened)).kept).not.toEqual(first.kept);
  });

  test.each(['states', 'errors', 'all'] as const)('is told by what a command keeps of it: %s', async (keep) => {
    const { fresh } = await returnWork(data('states'))({ ...opened, known: { key: KEY, sealed: null } });
    const known = { key: KEY, sealed: fresh?.sealed ?? null };
    expect((await returnWork(data(keep))({ ...opened, known })).kept).toEqual(
      (await returnWork(data(keep))(opened)).kept,
    );
  });

  test('is read again where what was kept is not of this file, of another name, or was changed', async () => {
    const { fresh } = await returnWork(data('all'))({ ...opened, known: { key: KEY, sealed: null } });
    const sealed = fresh?.sealed ?? new Uint8Array();
    const isRead = async (key: string, bytes: Uint8Array, kept: Uint8Array) => {
      const file = { name: 'a.docx', bytes };
      return (
        (await returnWork(data('all'))({ name: 'a.docx', file, known: { key, sealed: kept } })).fresh !== undefined
      );
    };
    expect(await isRead(KEY, lacking, sealed)).toBe(false);
    expect(await isRead(KEY, complete, sealed)).toBe(true);
    expect(await isRead('e'.repeat(64), lacking, sealed)).toBe(true);
    for (const at of [0, 20, sealed.length - 1])
      expect(
        await isRead(
          KEY,
          lacking,
          sealed.map((byte, index) => (index === at ? byte ^ 1 : byte)),
        ),
      ).toBe(true);
    expect(await isRead(KEY, lacking, sealed.subarray(0, 9))).toBe(true);
    expect(await isRead(KEY, lacking, new Uint8Array())).toBe(true);
  });

  test('has another key under another name, by another pack, and when something of it was settled', () =>
    inFolder({}, async (folder) => {
      const keyOf = async (name: string, beside: Parameters<typeof KnownReturns.in>[1]) => {
        const known = await KnownReturns.in(folder, beside);
        const task = await known.taskOf({ name, file: { name, bytes: lacking } });
        await known.close();
        return task.known?.key;
      };
      const plain = { judge, settled: {} };
      const sha256 = digest(lacking);
      const at = { by: 'A', at: '2026-01-01T00:00:00Z', file: 'a.docx', sha256 };
      const keys = await Promise.all([
        keyOf('a.docx', plain),
        keyOf('b.docx', plain),
        keyOf('a.docx', { ...plain, judge: { ...judge, given: null } }),
        keyOf('a.docx', { ...plain, judge: { ...judge, belongs: { [sha256]: { unit: 'du_dao_san', ...at } } } }),
        keyOf('a.docx', { ...plain, settled: { [sha256]: [] } }),
      ]);
      expect(new Set(keys).size).toBe(keys.length);
      expect(await keyOf('a.docx', plain)).toBe(keys[0]);
      expect(await keyOf('a.docx', { ...plain, settled: { ['0'.repeat(64)]: [] } })).toBe(keys[0]);
    }));
});

describe('a campaign that is looked at again', () => {
  test('is told as before, and nothing more is kept', () =>
    inFolder(files, async (folder) => {
      const first = await told(folder, STATUS);
      const kept = await cached(folder);
      expect(kept.size).toBe(1);
      expect(await told(folder, STATUS)).toBe(first);
      expect(await told(folder, 'collect pack ve -o a.json')).toBe(
        await told(folder, 'collect pack ve -o a.json --no-cache'),
      );
      expect(await cached(folder)).toEqual(kept);
    }));

  test('is told anew where a file changed, and by a cache that is gone or broken as by none', () =>
    inFolder(files, async (folder) => {
      const first = await told(folder, STATUS);
      for (const [name, bytes] of await cached(folder))
        await writeFile(join(folder, 'pack', '.decuong.cache', name), bytes.subarray(0, bytes.length / 2));
      expect(await told(folder, STATUS)).toBe(first);
      await rm(join(folder, 'pack', '.decuong.cache'), { recursive: true });
      expect(await told(folder, STATUS)).toBe(first);
      await writeFile(join(folder, 've', 'b.docx'), complete);
      const changed = await told(folder, STATUS);
      expect(changed).not.toBe(first);
      expect(await told(folder, `${STATUS} --no-cache`)).toBe(changed);
    }));

  test('keeps nothing where nothing is to be kept', () =>
    inFolder(files, async (folder) => {
      await told(folder, `${STATUS} --no-cache`);
      expect(await readdir(join(folder, 'pack'))).toEqual(['pack.json']);
    }));

  test('keeps no word a unit wrote that could be read without its file', () =>
    inFolder(files, async (folder) => {
      await told(folder, STATUS);
      const [bytes = Buffer.alloc(0)] = (await cached(folder)).values();
      for (const word of ['answers', 'Mường So', digest(lacking)]) expect(bytes.includes(word)).toBe(false);
      expect(bytes.includes(Buffer.from(digest(lacking), 'hex'))).toBe(false);
    }));
});
