/** Packs decuong, looks at what is in the package, installs it into an empty folder and uses it there. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const WANTED =
  /^(dist\/(src|schemas)\/.+\.(js|d\.ts)|templates\/.+\.(yaml|hbs|css|js|txt)|schemas\/json\/.+\.json|package\.json|README(\.vi)?\.md|LICENSE)$/;
const NEEDED = [
  'dist/src/cli.js',
  'dist/src/index.js',
  'dist/src/index.d.ts',
  'schemas/json/outline.schema.json',
  'templates/letterheads/plain.yaml',
  'templates/letter/vi/letter.txt',
  'templates/review/page.hbs',
  'README.md',
  'LICENSE',
];
const LARGEST = 800_000;

const shell = process.platform === 'win32';
const run = (command, args, cwd) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'inherit'] });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'decuong-package-'));

/** Runs the installed command line; gives what it printed. */
function decuong(args, exit = 0) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'decuong', ...args], {
    cwd: folder,
    encoding: 'utf8',
    shell,
  });
  assert.equal(status, exit, `decuong ${args.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

try {
  run('npm', ['run', '--silent', 'prepack'], '.');
  const [packed] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], '.'));
  const files = packed.files.map(({ path }) => path);
  assert.deepEqual(
    files.filter((path) => !WANTED.test(path)),
    [],
    'files that do not belong into the package',
  );
  assert.deepEqual(
    NEEDED.filter((path) => !files.includes(path)),
    [],
    'files the package lacks',
  );
  assert.ok(packed.size < LARGEST, `the package is ${packed.size} bytes long`);

  run('npm', ['init', '-y'], folder);
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', resolve(folder, packed.filename)],
    folder,
  );
  assert.equal(decuong(['--version']).trim(), version);
  decuong(['init', 'start', '--lang', 'en']);
  decuong(['validate', 'start/outline.yaml']);
  decuong(['build', 'start/outline.yaml', '--units', 'start/units.yaml', '-o', 'pack']);
  decuong(['check', 'pack/forms', '--pack', 'pack'], 1);
  assert.match(decuong(['check', 'pack/forms', '--pack', 'pack', '--format', 'html'], 1), /^<!doctype html>/i);
  if (!shell) {
    const { stderr } = spawnSync('sh', ['-c', 'npx --no-install decuong schema | true'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.doesNotMatch(stderr, /EPIPE|decuong/, 'a reader that stops reading is no trouble');
  }
  writeFileSync(join(folder, 'use.mjs'), "import * as all from 'decuong'; console.log(Object.keys(all).length);");
  const names = run('node', ['use.mjs'], folder);
  assert.ok(Number(names) > 20, 'the library can be imported');
  console.log(`decuong ${version}: ${files.length} files, ${packed.size} bytes; installs and runs.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
