import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Compiled, compile, start } from '../../support/compiled.js';
import { inFolder } from '../../support/folder.js';
import { send } from '../../support/send.js';

let program: Compiled;
beforeAll(async () => {
  program = await compile();
});
afterAll(() => program.remove());

const files = {
  'outline.yaml':
    'decuong: 1\nid: bao_cao\ntitle: Báo cáo\nperiod: "2026"\nsections:\n' +
    '  - {id: mot, title: Một, figures: [{id: so_hoi_nghi, label: Số hội nghị, type: integer}]}\n',
  'units.yaml': 'units:\n  - {id: xa_a, name: Xã A}\n  - {id: xa_b, name: Xã B}\n  - {id: xa_c, name: Xã C}\n',
  // Stops where the new file is whole but does not stand under its name yet.
  'stopping.mjs':
    "import fs from 'node:fs';\nimport { syncBuiltinESMExports } from 'node:module';\n" +
    "fs.promises.rename = () => new Promise(() => { process.stderr.write('HERE'); setInterval(() => 0, 1000); });\n" +
    'syncBuiltinESMExports();\n',
  'full.mjs':
    "import fs from 'node:fs';\nimport { syncBuiltinESMExports } from 'node:module';\nconst open = fs.promises.open;\n" +
    "const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }));\n" +
    'fs.promises.open = async (...args) => { const file = await open(...args);\n' +
    "  if (String(args[1]).startsWith('w')) { file.writeFile = full; file.write = full; }\n  return file; };\n" +
    'syncBuiltinESMExports();\n',
};

/** A folder in which three units have sent their reports. */
const campaign = (use: (folder: string) => Promise<void>): Promise<void> =>
  inFolder(files, async (folder) => {
    await start(program.cli, folder, 'build outline.yaml --units units.yaml -o pack').ended;
    await send(join(folder, 'pack'), join(folder, 'returned'), { silent: 99, forgetful: 99, renaming: 99 });
    await use(folder);
  });

const script = (folder: string, name: string): string[] => [pathToFileURL(join(folder, name)).href];

describe.each(['xlsx', 'csv', 'json', 'docx'])('a roll-up into .%s that is stopped', (kind) => {
  const collect = `collect pack returned -o all.${kind}`;

  test('by force leaves what stood there before, and the next run finishes', () =>
    campaign(async (folder) => {
      await writeFile(join(folder, `all.${kind}`), 'before');
      const { child, ended } = start(program.cli, folder, collect, script(folder, 'stopping.mjs'));
      let said = '';
      child.stderr?.on('data', (text) => {
        said += text;
      });
      while (!said.includes('HERE') && child.exitCode === null) await sleep(5);
      child.kill('SIGKILL');
      expect((await ended).signal).toBe('SIGKILL');
      expect(await readFile(join(folder, `all.${kind}`), 'utf8')).toBe('before');
      const again = await start(program.cli, folder, collect).ended;
      expect([again.code, again.stderr]).toEqual([0, '']);
      expect((await readFile(join(folder, `all.${kind}`))).length).toBeGreaterThan(500);
    }));

  test('by a full disk says so and leaves nothing behind', () =>
    campaign(async (folder) => {
      const { code, stdout, stderr } = await start(program.cli, folder, collect, script(folder, 'full.mjs')).ended;
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(new RegExp(`^Ổ đĩa đã đầy nên không ghi được “all\\.${kind}”`));
      expect((await readdir(folder)).filter((name) => name.includes('all'))).toEqual([]);
    }));
});
