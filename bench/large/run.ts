/**
 * Has the program make and check ever larger things, each in a process of its own, and prints what that took: a table
 * in docs/performance.md. `--only WORDS`: only things whose name holds them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { endWith } from '../command.js';
import { type Thing, things } from './things.js';

const USAGE = 'npm run bench:large -- [--only WORDS]';

/** After so long nothing more is waited for. */
const PATIENCE_MS = 300_000;

const PRELOAD = pathToFileURL(resolve('dist/bench/hostile/measured.js')).href;

interface Taken {
  seconds: number;
  megabytes: number;
  outcome: string;
}

/** What the program came to: how complete the file is, or why it was refused; else its exit code. */
function outcomeIn(folder: string, status: number | null): string {
  const out = join(folder, 'out.json');
  if (!existsSync(out)) return status === null ? 'stopped' : `exit ${status}`;
  const [review] = JSON.parse(readFileSync(out, 'utf8')).reviews;
  return review.status === 'unreadable' ? review.findings[0].code : review.status;
}

async function take(thing: Thing, size: number): Promise<Taken> {
  const folder = mkdtempSync(join(tmpdir(), 'decuong-large-'));
  try {
    for (const [name, content] of Object.entries(await thing.files(size))) writeFileSync(join(folder, name), content);
    const { status, output } = spawnSync(
      process.execPath,
      ['--import', PRELOAD, resolve('dist/src/cli.js'), ...thing.command],
      { cwd: folder, timeout: PATIENCE_MS, stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
    );
    const [kilobytes, seconds] = String(output[3] ?? '')
      .split(' ')
      .map(Number);
    return {
      seconds: seconds ?? Number.NaN,
      megabytes: (kilobytes ?? Number.NaN) / 1024,
      outcome: outcomeIn(folder, status),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { only: { type: 'string', default: '' } } });
  console.log('| | size | s | times the size before | MB | |\n| --- | ---: | ---: | ---: | ---: | --- |');
  for (const thing of things.filter(({ name }) => name.includes(values.only))) {
    let before = Number.NaN;
    for (const size of thing.sizes) {
      const { seconds, megabytes, outcome } = await take(thing, size);
      const times = Number.isNaN(before) ? '' : (seconds / before).toFixed(2);
      console.log(
        `| ${thing.name} | ${size} | ${seconds.toFixed(2)} | ${times} | ${megabytes.toFixed(0)} | ${outcome} |`,
      );
      before = seconds;
    }
  }
  return 0;
}

await endWith(USAGE, () => run(process.argv.slice(2)));
