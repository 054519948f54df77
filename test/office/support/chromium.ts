import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeOnceReleased } from '../../support/folder.js';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function run(html: string, args: (folder: string) => string[]): { folder: string; stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'decuong-page-'));
  writeFileSync(join(folder, 'page.html'), html);
  const page = `file://${join(folder, 'page.html')}`;
  const all = [...QUIET, `--user-data-dir=${join(folder, 'profile')}`, ...args(folder), page];
  const { status, stdout, stderr } = spawnSync('chromium', all, { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`chromium ended with ${status}: ${stderr}`);
  return { folder, stdout };
}

/** A page as it stands after its scripts ran, in a window so wide. */
export function pageAfter(html: string, width = 1280): string {
  const { folder, stdout } = run(html, () => [
    `--window-size=${width},900`,
    '--virtual-time-budget=2000',
    '--dump-dom',
  ]);
  removeOnceReleased(folder);
  return stdout;
}

/** The page as it is printed. */
export function printedPage(html: string): Uint8Array {
  const { folder } = run(html, (at) => ['--no-pdf-header-footer', `--print-to-pdf=${join(at, 'page.pdf')}`]);
  const pdf = new Uint8Array(readFileSync(join(folder, 'page.pdf')));
  removeOnceReleased(folder);
  return pdf;
}
