/**
 * Makes every paper there is for the examples and for a campaign of sixty units of mixed kinds, into a folder, so that
 * they can be printed and looked at: forms and letters, what units send, reminders and mails, status, checks, workbooks and
 * drafts. To be run by hand: `npm run papers -- FOLDER [EXAMPLE...]`; "sixty" is the campaign.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../src/commands/index.js';
import { recordedIo } from '../test/support/io.js';
import { CAMPAIGN_OUTLINE, campaignUnits } from '../test/support/mixed/campaign.js';
import { sendCampaign } from '../test/support/mixed/campaign-sent.js';

const SIXTY = 'sixty';

const AFTER = [
  ['remind', 'pack', 'returned', '-o', 'reminders'],
  ['remind', 'pack', 'returned', '-o', 'mails', '--eml'],
  ['status', 'pack', 'returned', '--format', 'html', '-o', 'status.html'],
  ['status', 'pack', 'returned', '-o', 'status.xlsx'],
  ['check', 'returned', '--pack', 'pack', '--format', 'html', '-o', 'check.html'],
  ['collect', 'pack', 'returned', '-o', 'collected.xlsx'],
  ['collect', 'pack', 'returned', '-o', 'collected.docx'],
];

const [into, ...wanted] = process.argv.slice(2);
if (into === undefined) throw new Error('npm run papers -- FOLDER [EXAMPLE...]');

for (const name of wanted.length > 0
  ? wanted
  : [...readdirSync('examples').filter((one) => one !== 'README.md'), SIXTY]) {
  const folder = resolve(into, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const does = async (...command: string[]): Promise<void> => {
    const io = { ...recordedIo(folder), now: () => new Date(name === SIXTY ? '2026-06-22' : '2026-05-22') };
    const code = await run(command, io);
    if (code === 2 || (command[0] === 'build' && code !== 0)) throw new Error(io.written.all);
    console.log(`${name}: ${command.join(' ')}`);
  };
  if (name === SIXTY) {
    writeFileSync(join(folder, 'outline.yaml'), CAMPAIGN_OUTLINE);
    writeFileSync(join(folder, 'units.yaml'), campaignUnits());
  } else cpSync(join('examples', name), folder, { recursive: true });
  await does('build', 'outline.yaml', '--units', 'units.yaml', '-o', 'pack', '--letter');
  if (name === SIXTY) await sendCampaign(join(folder, 'pack'), join(folder, 'returned'));
  for (const command of AFTER) await does(...command);
}
