/**
 * Builds the page of a campaign and the page a unit checks its own report with: each one file that needs nothing else and
 * reaches nothing else. The worker, in which the library runs, lies in it as text and is started from a blob, since a page
 * opened from the disk may load no other file.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** The pages, and how large each may be in bytes: they travel on sticks and by mail. */
const PAGES = [
  { name: 'decuong.html', root: 'app', worker: 'worker/main.ts', largest: 2.5 * 1024 * 1024 },
  { name: 'kiem-tra.html', root: 'app/checker', worker: 'worker.ts', largest: 1024 * 1024 },
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
  return output[0].code;
}

/** A script in a page ends where this stands in it, whatever the language. */
const inert = (code) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const hashOf = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Puts the worker into the page, and the policy that forbids every connection and every script but the page's own. */
const sealed = (worker, name) => ({
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
        .replace(
          '</body>',
          () =>
            `<script type="text/plain" id="worker">${inert(worker)}</script>\n<script type="module">${script}</script>\n</body>`,
        );
      page.fileName = name;
    },
  },
});

for (const page of PAGES) {
  const { name, root, largest } = page;
  const worker = await workerScript(page);
  await build({
    ...common,
    root,
    plugins: [viteSingleFile(), sealed(worker, name)],
    build: { target, outDir: OUT, emptyOutDir: false, assetsInlineLimit: Number.MAX_SAFE_INTEGER },
  });
  const { size } = await stat(`${OUT}/${name}`);
  console.log(`dist/app/${name}: ${(size / 1024).toFixed(0)} KB (worker ${(worker.length / 1024).toFixed(0)} KB)`);
  if (size > largest) {
    console.error(`It is larger than ${largest} bytes.`);
    process.exitCode = 1;
  }
}
