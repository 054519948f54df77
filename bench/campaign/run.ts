/**
 * Times a whole campaign with more and more units of two groups, and prints a table. `--sizes 500,1000` says how many
 * units, `--outline FILE` of which outline, `--only build` which commands are timed. `--campaign FOLDER` keeps a campaign
 * of one size in a folder, and takes what is there of it: filling in a large one takes hours. `--only returned` fills it in
 * and times nothing after that; `--threads 1` leaves the other processors to others meanwhile.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measured } from './measured.js';
import { unitsFile } from './plan.js';
import { simulate } from './simulate.js';
import { type Line, tableOf } from './table.js';

/** The groups of the example of five years that are asked the most. */
const GROUPS = ['co_so', 'chu_quan'];

/** The commands after the returns have come, by what the table calls them. What was read by the first is known to the others. */
const AFTER: readonly (readonly [label: string, args: readonly string[]])[] = [
  ['check, JSON', ['check', 'returned', '--pack', 'pack', '--format', 'json', '-o', 'reviews.json']],
  ['status', ['status', 'pack', 'returned', '--format', 'json', '-o', 'status.json']],
  ['status again', ['status', 'pack', 'returned', '--format', 'json', '-o', 'status.json']],
  ['collect rollup.xlsx again', ['collect', 'pack', 'returned', '-o', 'rollup.xlsx']],
  ['collect rollup.docx again', ['collect', 'pack', 'returned', '-o', 'rollup.docx']],
  ['collect rollup.xlsx', ['collect', 'pack', 'returned', '-o', 'rollup.xlsx', '--no-cache']],
];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '500,1000,2000,5000' },
    outline: { type: 'string', default: 'examples/so-ket-kl23/outline.yaml' },
    groups: { type: 'string', default: GROUPS.join(',') },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    campaign: { type: 'string' },
    threads: { type: 'string' },
  },
});

const isWanted = (command: string): boolean => values.only === undefined || values.only.split(',').includes(command);

/** Has the units send their forms back, unless they have. The folder gets its name when the last of them has. */
async function fillIn(folder: string, units: number): Promise<void> {
  const returned = join(folder, 'returned');
  if (existsSync(returned)) return;
  const count = values.threads === undefined ? {} : { count: Number(values.threads) };
  const { deeds } = await simulate(join(folder, 'pack'), `${returned}.part`, 'a', count);
  await rename(`${returned}.part`, returned);
  console.error(`returned for ${units}: ${JSON.stringify(deeds)}`);
}

async function campaign(units: number, lines: Line[]): Promise<void> {
  const folder = values.campaign ?? (await mkdtemp(join(tmpdir(), 'decuong-campaign-')));
  const time = async (label: string, args: readonly string[]): Promise<void> => {
    const line = { command: label, units, ...(await measured(args, folder)) };
    lines.push(line);
    console.error(`${label} ${units}: ${line.seconds.toFixed(1)} s, ${line.megabytes.toFixed(0)} MB`);
  };
  try {
    await mkdir(folder, { recursive: true });
    await copyFile(values.outline, join(folder, 'outline.yaml'));
    const list = unitsFile(units, values.groups.split(','));
    await writeFile(join(folder, list.name), list.text);
    const build = ['build', 'outline.yaml', '--units', list.name, '-o', 'pack'];
    if (isWanted('build') || !existsSync(join(folder, 'pack'))) {
      await time('build', build);
      await time('build again', build);
    }
    const after = AFTER.filter(([, [command = '']]) => isWanted(command));
    if (after.length > 0 || isWanted('returned')) await fillIn(folder, units);
    if (after.length > 0) await rm(join(folder, 'pack', '.decuong.cache'), { recursive: true, force: true });
    for (const [label, args] of after) await time(label, args);
  } finally {
    if (values.keep || values.campaign !== undefined) console.error(folder);
    else await rm(folder, { recursive: true });
  }
}

const lines: Line[] = [];
for (const size of values.sizes.split(',').map(Number)) await campaign(size, lines);
console.log(
  tableOf(lines.toSorted((a, b) => (a.command < b.command ? -1 : a.command > b.command ? 1 : a.units - b.units))),
);
process.exitCode = lines.every(({ code }) => code !== null && code < 2) ? 0 : 1;
