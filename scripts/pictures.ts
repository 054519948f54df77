/**
 * Makes the pictures of the guide, docs/pictures/*.png, from what the program itself wrote for one of the examples. To
 * be run by hand when forms, pages or workbooks have changed, and the pictures to be looked at before they are
 * committed. It takes soffice, pdftocairo, chromium and zopflipng: `npx tsc && node dist/scripts/pictures.js`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../src/commands/index.js';
import { loadExample, writeForm } from '../test/support/examples.js';
import { answersFor } from '../test/support/fill/index.js';
import { recordedIo } from '../test/support/io.js';
import { recipes } from '../test/support/recipes/recipes.js';
import { smaller } from './smaller-picture.js';

/** What to show: a page of a document or the top of a web page, and under which name. */
interface Picture {
  name: string;
  /** In the folder of the run; a folder stands for its first file of the kind shown. */
  file: string;
  page?: number;
  /** The marks of comments are printed too. */
  comments?: boolean;
  /** How much of the page is shown, from its upper left corner, and how many times larger than the others. */
  part?: { width: number; height: number; larger: number };
}

const EXAMPLE = 'so-ket-kl23';
const UNIT = 'cb_truyen_thong';

const COMMANDS = [
  ['build', 'outline.yaml', '--units', 'units.yaml', '-o', 'bo-mau'],
  ['check', 'returned', '--pack', 'bo-mau', '--annotate', 'tra-lai', '--format', 'html', '-o', 'kiem-tra.html'],
  ['status', 'bo-mau', 'returned', '--format', 'html', '-o', 'tinh-hinh.html'],
  ['remind', 'bo-mau', 'returned', '-o', 'nhac'],
  ['collect', 'bo-mau', 'returned', '-o', 'tong-hop.xlsx'],
  ['collect', 'bo-mau', 'returned', '-o', 'bao-cao-chung.docx'],
];

const PICTURES: Picture[] = [
  { name: 'mau', file: 'bo-mau/forms/Chi bo Trung tam Van hoa, The thao va Truyen thong huyen.docx' },
  { name: 'dien-mau', file: 'bo-mau/forms/Chi bo Trung tam Van hoa, The thao va Truyen thong huyen.docx', page: 2 },
  { name: 'gop-y', file: `tra-lai/${UNIT}-gop-y.docx`, comments: true },
  { name: 'kiem-tra', file: 'kiem-tra.html' },
  { name: 'tinh-hinh', file: 'tinh-hinh.html' },
  { name: 'nhac', file: 'nhac' },
  { name: 'tong-hop', file: 'tong-hop.xlsx', part: { width: 1240, height: 760, larger: 2 } },
  { name: 'bao-cao-chung', file: 'bao-cao-chung.docx', page: 5 },
];

const WIDTH = 900;
const into = resolve('docs', 'pictures');

function shown(folder: string, { name, file }: Picture): void {
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-background-networking'];
  const shot = ['--window-size=1240,860', `--screenshot=${join(into, `${name}.png`)}`];
  const profile = `--user-data-dir=${join(folder, 'chromium')}`;
  execFileSync('chromium', [...quiet, profile, ...shot, `file://${join(folder, file)}`], { stdio: 'ignore' });
}

function printed(folder: string, { name, file, page = 1, comments = false, part }: Picture): void {
  const source = file.includes('.') ? file : join(file, firstLetter(join(folder, file)));
  const options = comments ? ':writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}' : '';
  const target = ['--headless', '--convert-to', `pdf${options}`, '--outdir', folder, join(folder, source)];
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/office`, ...target], { stdio: 'ignore' });
  const pdf = join(folder, `${source.replace(/^.*\//, '').replace(/\.\w+$/, '')}.pdf`);
  const size = ['-scale-to-x', String(WIDTH * (part?.larger ?? 1)), '-scale-to-y', '-1', '-gray'];
  const shown = part ? ['-x', '0', '-y', '0', '-W', String(part.width), '-H', String(part.height)] : [];
  const pages = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftocairo', ['-png', ...size, ...shown, ...pages, pdf, join(into, name)], { stdio: 'ignore' });
}

/** What a unit sends back, on the form as it is written now: the one of the example was built before. */
async function returnedToday(): Promise<Uint8Array> {
  const example = loadExample(EXAMPLE);
  const form = example.forms.get(UNIT);
  const recipe = recipes[EXAMPLE]?.find(({ unit }) => unit === UNIT);
  if (!form || !recipe) throw new Error(`${EXAMPLE} has no ${UNIT}`);
  return recipe.make(await writeForm(example, UNIT), answersFor(form));
}

const firstLetter = (folder: string): string => readdirSync(folder).find((one) => one.endsWith('.docx')) ?? '';

const folder = mkdtempSync(join(tmpdir(), 'decuong-pictures-'));
try {
  cpSync(join('examples', EXAMPLE), folder, { recursive: true });
  writeFileSync(join(folder, 'returned', `${UNIT}.docx`), await returnedToday());
  mkdirSync(into, { recursive: true });
  for (const command of COMMANDS) {
    const io = recordedIo(folder);
    if ((await run(command, io)) === 2) throw new Error(io.written.all);
  }
  for (const picture of PICTURES) {
    if (picture.file.endsWith('.html')) shown(folder, picture);
    else printed(folder, picture);
    smaller(join(into, `${picture.name}.png`));
    console.log(`docs/pictures/${picture.name}.png`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
