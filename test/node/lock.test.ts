import { chmod, mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LOCK, lockFolder } from '../../src/node/index.js';
import { inFolder } from '../support/folder.js';
import { asNobody } from '../support/nobody.js';

/** More than any process of this computer is numbered. */
const NO_PROCESS = 2 ** 30;

const lockOf = (pid: number, host = hostname()): string => JSON.stringify({ pid, host, id: 'a' });

describe('a locked folder', () => {
  test('is ours alone until it is released', () =>
    inFolder({}, async (folder) => {
      const lock = await lockFolder(folder);
      expect(lock).not.toBeNull();
      expect(await lockFolder(folder)).toBeNull();
      await lock?.release();
      expect(await readdir(folder)).toEqual([]);
      expect(await lockFolder(folder)).not.toBeNull();
    }));

  test('goes to one only of many who ask at once', () =>
    inFolder({ [LOCK]: lockOf(NO_PROCESS) }, async (folder) => {
      const asked = await Promise.all(Array.from({ length: 8 }, () => lockFolder(folder)));
      const got = asked.filter((lock) => lock !== null);
      expect(got).toHaveLength(1);
      await got[0]?.release();
    }));

  test('is taken over from a process that is gone', () =>
    inFolder({ [LOCK]: lockOf(NO_PROCESS) }, async (folder) => {
      expect(await lockFolder(folder)).not.toBeNull();
    }));

  test('is not taken over from another computer, unless it was left there long ago', () =>
    inFolder({ [LOCK]: lockOf(NO_PROCESS, 'elsewhere') }, async (folder) => {
      expect(await lockFolder(folder)).toBeNull();
      const longAgo = new Date(Date.now() - 3_600_000);
      await utimes(join(folder, LOCK), longAgo, longAgo);
      expect(await lockFolder(folder)).not.toBeNull();
    }));

  test('whose lock is just being written is not taken over', () =>
    inFolder({ [LOCK]: '' }, async (folder) => {
      expect(await lockFolder(folder)).toBeNull();
    }));

  test('is not released by one who lost it', () =>
    inFolder({}, async (folder) => {
      const lock = await lockFolder(folder);
      await writeFile(join(folder, LOCK), lockOf(process.pid));
      await lock?.release();
      expect(await readdir(folder)).toEqual([LOCK]);
    }));

  test('that cannot be written to is an error of the system', () =>
    inFolder({}, async (folder) => {
      await chmod(folder, 0o755);
      await mkdir(join(folder, 'no'), { mode: 0o555 });
      await expect(asNobody(() => lockFolder(join(folder, 'no')))).rejects.toMatchObject({ code: 'EACCES' });
    }));
});
