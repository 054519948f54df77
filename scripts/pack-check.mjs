/**
 * Packs decuong, looks at what is in the package, installs it into an empty folder as on a computer without a network,
 * and does there what a new user is told to type.
 */
import assert from 'node:assert/strict';
import { execSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';

const WANTED = [
  /^dist\/(src|schemas)\/.+\.(js|d\.ts)$/,
  /^dist\/program\/([^/]+\.js|package\.json)$/,
  /^dist\/app\/(decuong|kiem-tra)\.html$/,
  /^templates\/.+\.(yaml|hbs|css|js|txt)$/,
  /^schemas\/json\/.+\.json$/,
  /^docs\/.+\.(md|png)$/,
  /^examples\/.+\.(md|yaml|docx)$/,
  /^(package\.json|README(\.vi)?\.md|LICENSE)$/,
];
const NEEDED = [
  'dist/src/cli.js',
  'dist/program/package.json',
  'dist/program/check-thread.js',
  'dist/src/index.d.ts',
  'dist/app/decuong.html',
  'dist/app/kiem-tra.html',
  'docs/rules/section-missing.md',
  'schemas/json/outline.schema.json',
  'templates/letterheads/plain.yaml',
  'templates/letter/vi/letter.txt',
  'templates/review/page.hbs',
  'docs/huong-dan.md',
  'README.md',
  'LICENSE',
];
/** Of our own files, as they lie on the disk: a third is the program with its packages, a seventh the library, as much the pages. */
const LARGEST = 13_000_000;

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'decuong-package-'));

/** Types a command into the folder; gives what it printed, messages too where it ends as it should. */
function type(command, exit = 0) {
  const { status, stdout, stderr } = spawnSync(command, { cwd: folder, encoding: 'utf8', shell: true });
  assert.equal(status, exit, `${command} ended with ${status}: ${stdout}${stderr}`);
  return { stdout, stderr };
}

/** Links of a page to files beside it, from the root of the package. */
const linksOf = (page) =>
  [...readFileSync(page, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link]) =>
    posix.join(posix.dirname(page), link),
  );

try {
  execSync('npm run --silent prepack', { stdio: 'inherit' });
  const [packed] = JSON.parse(execSync(`npm pack --ignore-scripts --json --pack-destination ${folder}`));
  const own = packed.files.filter(({ path }) => !path.startsWith('node_modules/'));
  const paths = own.map(({ path }) => path);
  const isThere = (wanted) => paths.some((path) => path === wanted || path.startsWith(`${wanted}/`));
  const none = (wrong, what) => assert.deepEqual(wrong, [], what);
  none(
    paths.filter((path) => !WANTED.some((pattern) => pattern.test(path))),
    'files that do not belong into the package',
  );
  none(
    NEEDED.filter((path) => !isThere(path)),
    'files the package lacks',
  );
  const pages = paths.filter((path) => path.endsWith('.md'));
  none(
    pages.flatMap((page) => linksOf(page).filter((link) => !isThere(link))),
    'what pages of the package link to, and it lacks',
  );
  const size = own.reduce((sum, file) => sum + file.size, 0);
  assert.ok(size < LARGEST, `the package has ${size} bytes of its own`);

  type('npm init -y');
  const cache = join(folder, 'empty-cache');
  const installed = type(`npm install --offline --cache ${cache} --no-audit --no-fund ${packed.filename}`);
  assert.doesNotMatch(installed.stderr, /EBADENGINE/, 'a package wants another Node than decuong says');
  assert.equal(type('npx --no-install decuong --version').stdout.trim(), version);

  const said = type('npx --no-install decuong init start --lang en').stdout;
  const told = said.split('\n').filter((line) => line.startsWith('  '));
  assert.equal(told.length, 2, `what to type, in: ${said}`);
  for (const command of told) type(command);
  type('npx decuong build start/outline.yaml --units start/units.yaml -o pack --with-checker');
  assert.match(readFileSync(join(folder, 'pack', 'kiem-tra.html'), 'utf8'), /^<!doctype html>/i);
  const first = type('npx decuong check pack/forms --pack pack', 1);
  const compiled = join(folder, 'node_modules', 'decuong', 'dist', 'program', 'compiled');
  type('npx decuong chekc', 2);
  assert.ok(!readdirSync(compiled).some((name) => name.startsWith('chekc')), 'mistakes are not kept');
  const [kept] = readdirSync(compiled).filter((name) => name.startsWith('check-'));
  assert.deepEqual(type('npx decuong check pack/forms --pack pack', 1), first, 'compiled code that was kept');
  writeFileSync(join(compiled, kept), readFileSync(join(compiled, kept)).fill(1, 100_000, 100_100));
  assert.deepEqual(type('npx decuong check pack/forms --pack pack', 1), first, 'compiled code that was damaged');
  type('npx decuong app -o decuong.html');
  assert.match(readFileSync(join(folder, 'decuong.html'), 'utf8'), /^<!doctype html>/i);
  assert.match(type('npx decuong check pack/forms --pack pack --format html', 1).stdout, /^<!doctype html>/i);
  if (process.platform !== 'win32') {
    const { stderr } = type('npx decuong schema | true');
    assert.doesNotMatch(stderr, /EPIPE|decuong/, 'a reader that stops reading is no trouble');
  }
  writeFileSync(join(folder, 'use.mjs'), "import * as all from 'decuong'; console.log(Object.keys(all).length);");
  assert.ok(Number(type('node use.mjs').stdout) > 20, 'the library can be imported');
  console.log(`decuong ${version}: ${own.length} files, ${size} bytes; installs without a network and runs.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
