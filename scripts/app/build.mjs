/**
 * Builds the page of a campaign and the page a unit checks its own report with: each one file that needs nothing else and
 * reaches nothing else. The worker, in which the library runs, lies in it deflated and is started from a blob, since a page
 * opened from the disk may load no other file; so does, in that of a campaign, the page of a unit, to be handed out with
 * forms.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { guides } from './guide.mjs';

/** The pages, and how large each may be in bytes: they travel on sticks and by mail. */
const PAGES = [
  { name: 'kiem-tra.html', root: 'app/checker', worker: 'worker.ts', largest: 1024 * 1024, carries: {} },
  {
    name: 'decuong.html',
    root: 'app',
    worker: 'worker/main.ts',
    largest: 2.5 * 1024 * 1024,
    carries: {
      checker: () => readFile(`${OUT}/kiem-tra.html`),
      'example-vi': () => campaignIn('examples/so-ket-kl23'),
      'example-en': () => campaignIn('examples/grant-report'),
    },
  },
];
const OUT = resolve('dist/app');

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const common = {
  configFile: false,
  logLevel: 'warn',
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};
/** The browsers of the last two years, as of November 2026. */
const target = ['chrome131', 'edge131', 'firefox133'];

/** Zod would try whether it may make functions of text. It may not, and browsers write each try down as a refusal. */
const JITLESS = 'globalThis.__zod_globalConfig = { jitless: true };\n';

/** The worker as one classic script: those of modules may not be started from a page on the disk. */
async function workerScript({ root, worker }) {
  const [{ output }] = [
    await build({
      ...common,
      root,
      build: {
        target,
        write: false,
        lib: { entry: worker, formats: ['iife'], name: 'worker', fileName: 'worker' },
      },
    }),
  ].flat();
  return `${JITLESS}${output[0].code}`;
}

/** What a page carries beside its own script: deflated, as text of the letters of base 64. */
const carried = (id, bytes) =>
  `<script type="text/plain" id="${id}">${deflateRawSync(bytes, { level: 9 }).toString('base64')}</script>`;

/** A campaign of the examples as one archive, for people to look around in: what was asked, of whom, and what came back. */
async function campaignIn(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    /^(?:outline|units)\.yaml$|\.docx$/.test(name),
  );
  const files = await Promise.all(names.sort().map(async (name) => [name, await readFile(`${folder}/${name}`)]));
  return zipSync(Object.fromEntries(files), { level: 0, mtime: '1980-01-01T00:00:00' });
}

const hashOf = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Puts what it carries into the page, and the policy that forbids every connection and every script but the page's own. */
const sealed = (parts, name) => ({
  name: 'sealed',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
      const html = String(page.source);
      const [tag, script] = /<script type="module"[^>]*>([\s\S]*?)<\/script>/.exec(html);
      const policy = [
        "default-src 'none'",
        "connect-src 'none'",
        `script-src ${hashOf(script)}`,
        'worker-src blob:',
        "style-src 'unsafe-inline'",
        'img-src data: blob:',
        'font-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ].join('; ');
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
      page.source = html
        .replace(tag, () => '')
        .replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`)
        .replace('</body>', () => [...parts, `<script type="module">${script}</script>`, '</body>'].join('\n'));
      page.fileName = name;
    },
  },
});

for (const page of PAGES) {
  const { name, root, largest, carries } = page;
  const worker = await workerScript(page);
  const parts = [carried('worker', worker)];
  for (const [id, bytes] of Object.entries(carries)) parts.push(carried(id, await bytes()));
  await build({
    ...common,
    root,
    plugins: [guides, viteSingleFile(), sealed(parts, name)],
    build: { target, outDir: OUT, emptyOutDir: false, assetsInlineLimit: Number.MAX_SAFE_INTEGER },
  });
  const { size } = await stat(`${OUT}/${name}`);
  console.log(`dist/app/${name}: ${(size / 1024).toFixed(0)} KB (worker ${(worker.length / 1024).toFixed(0)} KB)`);
  if (size > largest) {
    console.error(`It is larger than ${largest} bytes.`);
    process.exitCode = 1;
  }
}
