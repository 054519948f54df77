import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { letterheadFiles, packageRoot, readFile } from '../../src/node/index.js';
import { inFolder } from '../support/folder.js';

describe('reading a file', () => {
  test('gives its bytes', () =>
    inFolder({ a: 'abc' }, async (folder) => {
      expect(await readFile(join(folder, 'a'), 3)).toEqual({ size: 3, bytes: new Uint8Array([97, 98, 99]) });
    }));

  test('does not look into one that is too long', () =>
    inFolder({ a: 'abcd' }, async (folder) => {
      expect(await readFile(join(folder, 'a'), 3)).toEqual({ size: 4, bytes: null });
    }));

  test('gives all of one that is long, and nothing of one that is empty', () =>
    inFolder({ long: 'đề cương '.repeat(50_000), empty: '' }, async (folder) => {
      const { size, bytes } = await readFile(join(folder, 'long'), 1_000_000);
      expect(new TextDecoder().decode(bytes ?? undefined)).toBe('đề cương '.repeat(50_000));
      expect(bytes).toHaveLength(size);
      expect(await readFile(join(folder, 'empty'), 3)).toEqual({ size: 0, bytes: new Uint8Array() });
    }));

  test('comes to an end with one that says it is empty and never ends', async () => {
    const endless = '/dev/zero';
    if (existsSync(endless)) expect((await readFile(endless, 1_000_000)).bytes).toBeNull();
  });
});

describe('what decuong comes with', () => {
  test('lies in the folder of its package.json', async () => {
    expect((await readFile(join(packageRoot(), 'package.json'), 100_000)).bytes).not.toBeNull();
  });

  test('holds the letterheads, each under its name', async () => {
    const files = await letterheadFiles();
    expect([...files.keys()]).toEqual(['plain', 'vn-party-2018', 'vn-party-2026', 'vn-state-2020']);
    expect(new TextDecoder().decode(files.get('plain'))).toContain('id: plain');
  });
});
