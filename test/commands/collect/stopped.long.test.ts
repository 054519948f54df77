import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/index.js';
import { type Compiled, compile, type EndedCommand, startTogether } from '../../support/compiled.js';
import { inFolder } from '../../support/folder.js';
import { recordedIo } from '../../support/io.js';
import { send } from '../../support/send.js';

const definition = {
  'outline.yaml':
    'decuong: 1\nid: bao_cao\ntitle: Báo cáo\nperiod: "2026"\nsections:\n' +
    '  - {id: mot, title: Một, figures: [{id: so_hoi_nghi, label: Số hội nghị, type: integer}]}\n',
  'units.yaml': 'units:\n  - {id: xa_a, name: Xã A}\n  - {id: xa_b, name: Xã B}\n  - {id: xa_c, name: Xã C}\n',
};

const KINDS = ['xlsx', 'csv', 'json', 'docx'] as const;

// Stops where a new file is whole but does not stand under its name yet.
const STOPPING = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
fs.promises.rename = () => new Promise(() => { process.stderr.write('HERE'); setInterval(() => 0, 1000); });
syncBuiltinESMExports();
`;

const FULL = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const open = fs.promises.open;
const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }));
fs.promises.open = async (...args) => {
  const file = await open(...args);
  if (String(args[1]).startsWith('w')) { file.writeFile = full; file.write = full; }
  return file;
};
syncBuiltinESMExports();
`;

let program: Compiled;
/** The files of a campaign in which three units have sent their reports. */
let campaign: Record<string, Uint8Array>;
beforeAll(async () => {
  program = compile();
  campaign = await inFolder(definition, async (folder) => {
    await run('build outline.yaml --units units.yaml -o pack'.split(' '), recordedIo(folder));
    await send(join(folder, 'pack'), join(folder, 'returned'), { silent: 99, forgetful: 99, renaming: 99 });
    const names = ['pack/pack.json', ...(await readdir(join(folder, 'returned'))).map((name) => `returned/${name}`)];
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))])));
  });
});
afterAll(() => program.remove());

const commands = KINDS.map((kind) => `collect pack returned -o all.${kind}`);

test('a roll-up that is stopped by force leaves what stood there before, and the next run finishes', () => {
  const [late = ''] = Object.keys(campaign).slice(-1);
  return inFolder({ ...campaign, 'stopping.mjs': STOPPING }, async (folder) => {
    const all = (kind: string) => readFile(join(folder, `all.${kind}`));
    await rm(join(folder, late));
    for (const command of commands) await run(command.split(' '), recordedIo(folder));
    const before = await Promise.all(KINDS.map(all));
    await writeFile(join(folder, late), campaign[late] ?? '');
    const { child, ended, said } = startTogether(program, folder, commands, ['stopping.mjs']);
    expect(await said('HERE', KINDS.length)).toBe(true);
    child.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');
    expect(await Promise.all(KINDS.map(all))).toEqual(before);
    for (const command of commands) {
      const io = recordedIo(folder);
      expect([await run(command.split(' '), io), io.written.stderr]).toEqual([0, '']);
    }
    for (const [at, now] of (await Promise.all(KINDS.map(all))).entries()) expect(now).not.toEqual(before[at]);
  });
});

test('a roll-up onto a full disk says so and leaves nothing behind', () =>
  inFolder({ ...campaign, 'full.mjs': FULL }, async (folder) => {
    const { stdout } = await startTogether(program, folder, commands, ['full.mjs']).ended;
    const outcomes: EndedCommand[] = JSON.parse(stdout);
    expect(outcomes.map(({ code, stdout: said }) => [code, said])).toEqual(KINDS.map(() => [2, '']));
    for (const [at, kind] of KINDS.entries())
      expect(outcomes[at]?.stderr).toMatch(new RegExp(`^Ổ đĩa đã đầy nên không ghi được “all\\.${kind}”`));
    expect((await readdir(folder)).filter((name) => name.includes('all'))).toEqual([]);
  }));
