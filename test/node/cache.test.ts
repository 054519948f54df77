import { chmod, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Cache } from '../../src/node/cache.js';
import { inFolder } from '../support/folder.js';
import { asNobody } from '../support/nobody.js';

const MADE_FROM = 'a'.repeat(64);
const KEYS = ['1'.repeat(64), '2'.repeat(64), '3'.repeat(64)] as const;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Puts texts in by the first keys and closes. */
async function fill(folder: string, texts: readonly string[], madeFrom = MADE_FROM): Promise<void> {
  const cache = await Cache.in(folder, madeFrom);
  for (const [at, text] of texts.entries()) await cache.put(KEYS[at] ?? '', bytes(text));
  await cache.close();
}

/** What a cache that is opened anew gives by each key. */
async function found(folder: string, madeFrom = MADE_FROM): Promise<(string | null)[]> {
  const cache = await Cache.in(folder, madeFrom);
  const all = await Promise.all(KEYS.map((key) => cache.get(key)));
  await cache.close();
  return all.map((one) => one && new TextDecoder().decode(one));
}

const inCache = (work: (folder: string) => Promise<void>) =>
  inFolder({}, async (folder) => {
    await work(join(folder, 'cache'));
  });

describe('a cache', () => {
  test('gives what was put in, also what was put in later', () =>
    inCache(async (folder) => {
      expect(await found(folder)).toEqual([null, null, null]);
      await fill(folder, ['một', '']);
      expect(await found(folder)).toEqual(['một', '', null]);
      await fill(folder, ['một', 'hai', 'ba']);
      expect(await found(folder)).toEqual(['một', 'hai', 'ba']);
    }));

  test('holds thousands of entries in few files', () =>
    inCache(async (folder) => {
      const cache = await Cache.in(folder, MADE_FROM);
      for (let at = 0; at < 3000; at += 1) await cache.put(at.toString(16).padStart(64, '0'), new Uint8Array(3000));
      await cache.close();
      expect((await readdir(folder)).length).toBeLessThan(4);
    }));

  test('knows nothing of what was made from something else, and lets it go when it has more to keep', () =>
    inCache(async (folder) => {
      const other = 'b'.repeat(64);
      await fill(folder, ['một']);
      expect(await found(folder, other)).toEqual([null, null, null]);
      expect(await found(folder)).toEqual(['một', null, null]);
      await fill(folder, ['hai'], other);
      expect(await found(folder)).toEqual([null, null, null]);
      expect(await readdir(folder)).toHaveLength(1);
    }));

  test('takes what is broken in it for not there, at whatever byte it breaks off', () =>
    inCache(async (folder) => {
      await fill(folder, ['một', 'hai']);
      const [name = ''] = await readdir(folder);
      const whole = await readFile(join(folder, name));
      for (let length = whole.length - 1; length >= 0; length -= 1) {
        await truncate(join(folder, name), length);
        expect(await found(folder)).toEqual([null, null, null]);
      }
      await writeFile(join(folder, name), Buffer.concat([whole, bytes('more')]));
      expect(await found(folder)).toEqual([null, null, null]);
      await writeFile(join(folder, name), Buffer.alloc(5000, 0xff));
      expect(await found(folder)).toEqual([null, null, null]);
    }));

  test('passes over other files in its folder, and leaves them there', () =>
    inCache(async (folder) => {
      await fill(folder, ['một']);
      await writeFile(join(folder, 'của tôi.txt'), 'x');
      await fill(folder, ['hai'], 'b'.repeat(64));
      expect(await readdir(folder)).toContain('của tôi.txt');
    }));

  test('keeps nothing where the disk does not take it, and says nothing of it', () =>
    inFolder({ 'closed/a': '' }, async (folder) => {
      await chmod(folder, 0o755);
      await chmod(join(folder, 'closed'), 0o555);
      await asNobody(async () => {
        await fill(join(folder, 'closed', 'cache'), ['một']);
        expect(await found(join(folder, 'closed', 'cache'))).toEqual([null, null, null]);
        await fill(join(folder, 'closed', 'a'), ['một']);
        expect(await found(join(folder, 'closed', 'a'))).toEqual([null, null, null]);
      });
    }));
});
