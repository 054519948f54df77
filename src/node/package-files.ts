import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nullOn } from './file-system.js';
import { findFiles } from './find-files.js';

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'templates'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The folder templates/ is not where decuong was installed.');
  return rootAbove(above);
}

/** The folder decuong is installed in, whether this code runs as written or as built into dist/. */
export const packageRoot = (): string => rootAbove(dirname(fileURLToPath(import.meta.url)));

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8'));
  return String(version);
}

const textOf = (...name: string[]): Promise<string> => readFile(join(packageRoot(), 'templates', ...name), 'utf8');

async function filesIn(...folders: string[]): Promise<[name: string, bytes: Uint8Array][]> {
  const paths = await findFiles(join(packageRoot(), 'templates', ...folders), ['.yaml']);
  return Promise.all(paths.map(async (path) => [basename(path), new Uint8Array(await readFile(path))]));
}

/** The pages for a browser that come with decuong: that of a campaign, and that a unit checks its own report with. */
export type BuiltPage = 'decuong.html' | 'kiem-tra.html';

/** A page as it was built; null where none was: the package has them, a folder of the project once they are made. */
export const builtPage = (name: BuiltPage): Promise<Uint8Array | null> =>
  readFile(join(packageRoot(), 'dist', 'app', name)).catch(nullOn('ENOENT'));

/** The letterheads decuong comes with: the name of each file without its ending, and its bytes. */
export const letterheadFiles = async (): Promise<Map<string, Uint8Array>> =>
  new Map((await filesIn('letterheads')).map(([name, bytes]) => [basename(name, '.yaml'), bytes]));

/** The files a person new to decuong starts from, by their names, in a language. */
export const starterFiles = async (language: string): Promise<Map<string, Uint8Array>> =>
  new Map(await filesIn('start', language));

/** How a page for the browser looks: its Handlebars, its style and its script. */
interface PageFiles {
  page: string;
  style: string;
  script: string;
}

async function pageFiles(folder: string): Promise<PageFiles> {
  const parts = [
    textOf(folder, 'page.hbs'),
    textOf(folder, 'page.css'),
    textOf('page', 'common.js'),
    textOf(folder, 'page.js'),
  ];
  const [page = '', style = '', common = '', own = ''] = await Promise.all(parts);
  return { page, style, script: `${common}${own}` };
}

/** The text of the letter that goes with forms, in a language. */
export const letterText = (language: string): Promise<string> => textOf('letter', language, 'letter.txt');

export async function previewPageFiles(): Promise<PageFiles> {
  const [files, paper] = await Promise.all([pageFiles('preview'), textOf('page', 'paper.css')]);
  return { ...files, style: `${files.style}${paper}` };
}

export const reviewPageFiles = (): Promise<PageFiles> => pageFiles('review');

/** The texts of reminders in a language: Handlebars. */
export async function reminderFiles(language: string): Promise<{ subject: string; letter: string; message: string }> {
  const text = (name: string): Promise<string> => textOf('reminder', language, `${name}.hbs`);
  const [subject, letter, message] = await Promise.all([text('subject'), text('letter'), text('message')]);
  return { subject, letter, message };
}

export const statusPageFiles = (): Promise<PageFiles> => pageFiles('status');
