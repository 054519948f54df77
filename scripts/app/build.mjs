/**
 * Builds the page of a campaign: one file that needs nothing else and reaches nothing else. The worker, in which the library
 * runs, lies in it as text and is started from a blob, since a page opened from the disk may load no other file.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** No more than this: the page travels on sticks and by mail. */
const LARGEST = 2.5 * 1024 * 1024;

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const common = {
  configFile: false,
  logLevel: 'warn',
  root: 'app',
  define: { __VERSION__: JSON.stringify(version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};
const target = ['chrome115', 'edge115', 'firefox115'];

/** The worker as one classic script: those of modules may not be started from a page on the disk. */
async function workerScript() {
  const [{ output }] = [
    await build({
      ...common,
      build: {
        target,
        write: false,
        lib: { entry: 'worker/main.ts', formats: ['iife'], name: 'worker', fileName: 'worker' },
      },
    }),
  ].flat();
  return output[0].code;
}

/** A script in a page ends where this stands in it, whatever the language. */
const inert = (code) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const hashOf = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Puts the worker into the page, and the policy that forbids every connection and every script but the page's own. */
const sealed = (worker) => ({
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
      page.fileName = 'decuong.html';
    },
  },
});

const worker = await workerScript();
await build({
  ...common,
  plugins: [viteSingleFile(), sealed(worker)],
  build: { target, outDir: '../dist/app', emptyOutDir: true, assetsInlineLimit: Number.MAX_SAFE_INTEGER },
});
const { size } = await stat('dist/app/decuong.html');
console.log(`dist/app/decuong.html: ${(size / 1024).toFixed(0)} KB (worker ${(worker.length / 1024).toFixed(0)} KB)`);
if (size > LARGEST) {
  console.error(`It is larger than ${LARGEST} bytes.`);
  process.exitCode = 1;
}
