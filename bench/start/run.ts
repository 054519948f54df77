/**
 * Starts the program as it is installed and bare Node in turn, and prints how much processor time each takes: the median
 * of the rounds, and of what each is in its round to bare Node. `--rounds N`; `--check thresholds` ends with 1 where one
 * takes more than bench/start/thresholds.json allows.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { endWith } from '../command.js';
import { median } from '../peers/measure.js';

const USAGE = 'npm run bench:start -- [--rounds N] [--check thresholds]';

const ONE = 'examples/so-ket-kl23/returned/du_muong_so.docx';

/** What is started, by what it is called in the table: bare Node, and what is held against it. */
const STARTED: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'decuong --version': ['dist/src/cli.js', '--version'],
  'decuong check README.md, which is no Word file': ['dist/src/cli.js', 'check', 'README.md'],
  'decuong check one.docx': ['dist/src/cli.js', 'check', ONE],
};

/** Seconds of processor time of one process. */
function secondsOf(args: readonly string[]): number {
  const tell = resolve('bench/start/tell.cjs');
  const { output } = spawnSync(process.execPath, ['--require', tell, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return Number(String(output[3])) / 1e6;
}

function run(args: string[]): number {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '9' }, check: { type: 'string' } },
  });
  const rounds = Array.from({ length: Number(values.rounds) }, () => Object.values(STARTED).map(secondsOf));
  const times = (at: number): number => median(rounds.map((round) => (round[at] ?? 0) / (round[0] ?? Number.NaN)));
  console.log('| started | ms | times bare Node |\n| --- | ---: | ---: |');
  for (const [at, name] of Object.keys(STARTED).entries())
    console.log(
      `| ${name} | ${(1000 * median(rounds.map((round) => round[at] ?? 0))).toFixed(0)} | ${times(at).toFixed(2)} |`,
    );
  if (values.check === undefined) return 0;
  const limits = z
    .record(z.string(), z.number())
    .parse(JSON.parse(readFileSync('bench/start/thresholds.json', 'utf8')));
  const slow = Object.keys(STARTED).filter((name, at) => !(times(at) <= (limits[name] ?? Number.POSITIVE_INFINITY)));
  for (const name of slow) console.error(`${name}: more than ${limits[name]} times bare Node`);
  return slow.length > 0 ? 1 : 0;
}

await endWith(USAGE, () => run(process.argv.slice(2)));
