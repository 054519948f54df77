import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Compiled, compile, type EndedCommand, start, startTogether } from '../support/compiled.js';
import { exampleNames, exampleRoot } from '../support/examples.js';
import { inFolder } from '../support/folder.js';

let program: Compiled;
beforeAll(() => {
  program = compile();
});
afterAll(() => program.remove());

const files: Record<string, Uint8Array> = {};
const commands = exampleNames.flatMap((name) => {
  const folder = join(exampleRoot, name);
  for (const one of ['outline.yaml', 'units.yaml']) files[`${name}/${one}`] = readFileSync(join(folder, one));
  const returned = readdirSync(join(folder, 'returned')).filter((file) => file.endsWith('.docx'));
  for (const file of returned) files[`${name}/${file}`] = readFileSync(join(folder, 'returned', file));
  const given = `--outline ${name}/outline.yaml --units ${name}/units.yaml --format json`;
  return returned.map((file) => `check ${name}/${file} ${given}`);
});

test('a file is reviewed by a process of its own as by one that reviews files of other definitions and units, too', () =>
  inFolder(files, async (folder) => {
    const together: EndedCommand[] = JSON.parse((await startTogether(program, folder, commands).ended).stdout);
    expect(together).toHaveLength(commands.length);
    for (let at = 0; at < commands.length; at += 3) {
      const command = commands[at] ?? '';
      const { code, stdout } = await start(program, folder, command).ended;
      expect(JSON.parse(stdout).reviews).toHaveLength(1);
      expect([command, code, stdout]).toEqual([command, together[at]?.code, together[at]?.stdout]);
    }
  }));
