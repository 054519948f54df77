import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { run } from '../../src/commands/index.js';
import { digest, loadPack } from '../../src/pack/index.js';
import { recordedIo } from './io.js';

/** A definition whose forms are soon made. */
export const SMALL_OUTLINE = 'decuong: 1\nid: bao_cao\ntitle: Báo cáo\nsections:\n  - {id: mot, title: Một}\n';

/** So many forms that they are made in threads, and that of the six threads there are at most one makes three of them. */
export const IN_THREADS = 16;

export const unitList = (count: number): string =>
  `units:\n${Array.from({ length: count }, (_, at) => `  - {id: xa_${at}, name: Xã ${at}}\n`).join('')}`;

export const smallCampaign = (count = IN_THREADS): Record<string, string> => ({
  'outline.yaml': SMALL_OUTLINE,
  'units.yaml': unitList(count),
});

export const BUILD = 'build outline.yaml --units units.yaml -o pack';

/** Runs a command in this process. */
export async function runHere(
  folder: string,
  command: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const io = recordedIo(folder, command.includes('--lang en') ? 'en' : 'vi');
  return { code: await run(command.split(' '), io), stdout: io.written.stdout, stderr: io.written.stderr };
}

/** The names in a folder; none where it is not there. */
export const namesIn = async (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** A pack holds its manifest and so many forms, each as the manifest says, and nothing else. */
export async function expectWhole(pack: string, count: number): Promise<void> {
  expect((await readdir(pack)).sort()).toEqual(['forms', 'pack.json']);
  const manifest = loadPack(await readFile(join(pack, 'pack.json'), 'utf8'));
  expect(manifest?.forms).toHaveLength(count);
  for (const { file, sha256 } of manifest?.forms ?? []) expect(digest(await readFile(join(pack, file)))).toBe(sha256);
  expect(await readdir(join(pack, 'forms'))).toHaveLength(count);
}
