/**
 * Has files that came back read by the built page in a browser and by the command line, and prints what both took.
 * `--sizes 1000,5000` says of how many units, `--campaign FOLDER` uses one that lies there, with `pack` and `returned`.
 */
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { measured } from '../campaign/measured.js';
import { unitsFile } from '../campaign/plan.js';
import { simulate } from '../campaign/simulate.js';
import { endWith } from '../command.js';
import { readInBrowser } from './in-browser.js';
import { tableOf } from './table.js';

const USAGE = `npm run bench:app -- [options]
  --sizes NUMBERS    how many units, 1000 where nothing is said
  --campaign FOLDER  reads what was returned in this folder, beside its pack
`;
const OUTLINE = 'examples/so-ket-kl23/outline.yaml';
const GROUPS = ['co_so', 'chu_quan'];

/** A campaign whose units sent their forms back, in a folder of its own. */
async function campaignOf(units: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'decuong-app-'));
  await copyFile(OUTLINE, join(folder, 'outline.yaml'));
  const list = unitsFile(units, GROUPS);
  await writeFile(join(folder, list.name), list.text);
  await measured(['build', 'outline.yaml', '--units', list.name, '-o', 'pack'], folder);
  await simulate(join(folder, 'pack'), join(folder, 'returned'), 'a');
  return folder;
}

/** The campaign as the page opens it, without what came back. */
async function archiveOf(folder: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'decuong-app-')), 'campaign.decuong.zip');
  const manifest = await readFile(join(folder, 'pack', 'pack.json'), 'utf8');
  const outline = await readFile(join(folder, 'outline.yaml'), 'utf8');
  await writeFile(path, zipSync({ 'outline.yaml': strToU8(outline), 'pack/pack.json': strToU8(manifest) }));
  return path;
}

async function compared(folder: string) {
  const files = (await readdir(join(folder, 'returned'))).length;
  const args = ['status', 'pack', 'returned', '--no-cache', '--format', 'json', '-o', 'status.json'];
  const command = await measured(args, folder);
  console.error(`${files} files, command line: ${command.seconds.toFixed(0)} s`);
  const page = await readInBrowser(await archiveOf(folder), join(folder, 'returned'));
  console.error(`${files} files, page: ${page.seconds.toFixed(0)} s`);
  return { files, command, page };
}

await endWith(USAGE, async () => {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: '1000' }, campaign: { type: 'string' } },
  });
  const lines = [];
  if (values.campaign !== undefined) lines.push(await compared(resolve(values.campaign)));
  else
    for (const size of values.sizes.split(',').map(Number)) {
      const folder = await campaignOf(size);
      lines.push(await compared(folder));
      await rm(folder, { recursive: true });
    }
  console.log(tableOf(lines));
  return 0;
});
