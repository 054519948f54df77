import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../src/commands/program/run.js';
import { inFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';

const readme = readFileSync(join(process.cwd(), 'README.md'), 'utf8');
const start = /^npx decuong init[\s\S]*?^```$/m.exec(readme)?.[0] ?? '';
const commands = [...start.matchAll(/^npx decuong (.*?)(?: +#.*)?$/gm)].map((match) => (match[1] ?? '').split(' '));

test('what the README says to begin with runs without a word of complaint, also for the period it names', () =>
  inFolder({}, async (folder) => {
    const next = /--period \S+/.exec(start)?.[0].split(' ') ?? [];
    const again = [...(commands.at(-1) ?? []).map((word) => (word === 'pack' ? 'pack_2' : word)), ...next];
    expect([...commands, again].map(([name]) => name)).toEqual(['init', 'validate', 'build', 'build']);
    for (const args of [...commands, again]) {
      const io = recordedIo(folder);
      expect([args.join(' '), await run(args, io), io.written.stderr]).toEqual([args.join(' '), 0, '']);
    }
  }));
