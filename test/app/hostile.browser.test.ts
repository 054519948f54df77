import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { archives } from '../../bench/hostile/archives.js';
import { definitions } from '../../bench/hostile/definitions.js';
import { links } from '../../bench/hostile/links.js';
import { markup } from '../../bench/hostile/markup.js';
import { run } from '../../src/commands/program/run.js';
import { inFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';
import { closeBrowser, openPage } from './page.js';

afterAll(closeBrowser);

const EXAMPLE = join('examples', 'so-ket-kl23');
const ROOMS = ['Đề cương', 'Đơn vị', 'Phát mẫu', 'Nhận về', 'Nhắc', 'Tổng hợp'];
/** Those that are told by their size alone, or as long as the longest report, are left to the command line. */
const RETURNED = [...archives, ...markup, ...links].filter(({ name }) => !/\d\d MB|million/.test(name));
/** What would run, or dress the page, if a text of a file ever became a part of it. */
const MARKUP = '<img src=x onerror=alert(1)><script>alert(1)</script><style>body{display:none}</style>';
/** What would run if the name of a file ever became a part of the page. */
const NAMES = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "';alert(1);'",
  '{{constructor}}',
  '__proto__',
];

const goTo = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();

/** What of files became a part of the page: scripts, styles, pictures and handlers that it has not of its own. */
const leakedInto = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const own = new Set(['worker', '']);
    const handlers = [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => /^on/.test(name)));
    const strangers = [...document.querySelectorAll('img, iframe, object, embed, base, link, svg[onload], main style, main script')];
    return [...handlers, ...strangers].map((one) => one.outerHTML.slice(0, 100)).filter((one) => !own.has(one));
  })()`);

/** A page that has opened a campaign; alerts are told as what went wrong. */
async function opened(files: Readonly<Record<string, string>>) {
  const one = await openPage();
  one.page.on('dialog', (dialog) => {
    one.wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await one.page.addInitScript(`
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
  `);
  await one.page.reload();
  const parts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));
  const buffer = Buffer.from(zipSync(parts));
  await one.page
    .locator('header input[accept=".zip"]')
    .setInputFiles({ name: 'a.decuong.zip', mimeType: 'application/zip', buffer });
  await one.page.getByRole('tree').waitFor();
  return one;
}

async function downloadedJson(page: Page): Promise<object> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Dữ liệu cho phần mềm khác' }).click(),
  ]);
  return JSON.parse(await readFile(await download.path(), 'utf8'));
}

const example = (name: string): string => readFileSync(join(EXAMPLE, name), 'utf8');

test('of hostile files the page says what the command line says, runs nothing of them, and goes on answering', async () => {
  const files = { 'outline.yaml': example('outline.yaml'), 'units.yaml': example('units.yaml') };
  await inFolder(files, async (folder) => {
    expect(await run('build outline.yaml --units units.yaml -o pack'.split(' '), recordedIo(folder))).toBe(0);
    const returned = join(folder, 'returned');
    await mkdir(returned);
    for (const [at, { file = '.docx', make }] of RETURNED.entries()) {
      const path = join(returned, `${NAMES[at % NAMES.length]} ${at}${file.slice(file.lastIndexOf('.'))}`);
      await writeFile(path, make());
      await utimes(path, 0, 0);
    }
    const names = await readdir(returned);
    expect(names.length).toBeGreaterThan(25);

    const { page, wrong, close } = await opened({
      ...files,
      'pack/pack.json': await readFile(join(folder, 'pack', 'pack.json'), 'utf8'),
    });
    await goTo(page, 'Nhận về');
    const begun = performance.now();
    await page
      .locator('main input[type=file]')
      .first()
      .setInputFiles(names.map((name) => join(returned, name)));
    await page.getByText(`/${names.length} tệp`).first().waitFor();
    await page.getByText(`${names.length} tệp đã nhận`).first().waitFor({ timeout: 170_000 });
    const took = performance.now() - begun;
    const longest = await page.evaluate<number>('globalThis.longest');
    for (const name of names.slice(0, NAMES.length)) {
      const look = page.getByRole('button', { name: `Xem kết quả kiểm tra ${name}`, exact: true }).first();
      if ((await look.count()) > 0) await look.click();
      await page.waitForTimeout(300);
      expect(await leakedInto(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    for (const room of ROOMS) {
      await goTo(page, room);
      await page.waitForTimeout(300);
      expect([room, await leakedInto(page)]).toEqual([room, []]);
    }
    const here = await downloadedJson(page);
    expect(await run('collect pack returned -o rollup.json --lang vi'.split(' '), recordedIo(folder))).toBe(1);
    const there = await readFile(join(folder, 'rollup.json'), 'utf8');
    expect(here).toEqual(JSON.parse(there.replaceAll('returned/', '')));
    // The page itself reads none of them: of the time they took, some of them most of it, it was never busy for long at once.
    expect(longest / took).toBeLessThan(1 / 4);
    expect(wrong).toEqual([]);
    await close();
  });
});

/** Markup and more wherever a definition and a list of units have words of their own. */
const OUTLINE = `decuong: 1
id: bao_cao
title: 'Kết quả ${MARKUP}'
letterhead: vn-party-2018
issued: {by: 'Huyện ủy ${MARKUP}'}
sections:
  - id: mot
    title: 'Một ${MARKUP}'
    figures:
      - {id: so_tin, label: 'Số tin ${MARKUP}', unit: tin}
appendices:
  - id: bieu
    title: 'Biểu ${MARKUP}'
    columns:
      - {id: ten, label: 'Tên ${MARKUP}', key: true}
`;
const UNITS = `Tên đơn vị,Địa danh\r\n"Xã ${MARKUP}",Một\r\n`;

test('markup in titles, names and letters stays words, in every room and in the form beside', async () => {
  const { page, wrong, close } = await opened({ 'outline.yaml': OUTLINE, 'units.csv': UNITS, 'letter.txt': MARKUP });
  await page.getByText('<script>').first().waitFor();
  for (const room of ROOMS) {
    await goTo(page, room);
    await page.waitForTimeout(500);
    expect([room, await leakedInto(page)]).toEqual([room, []]);
    if (room !== 'Phát mẫu') continue;
    await page.getByLabel('Kỳ báo cáo').fill('2026-H1');
    await page.getByRole('button', { name: 'Tạo mẫu', exact: true }).click();
    await page.getByText('Đã có 1 mẫu').first().waitFor({ timeout: 60_000 });
  }
  expect(await page.evaluate('getComputedStyle(document.body).display')).not.toBe('none');
  expect(wrong).toEqual([]);
  await close();
});

test('definitions made to keep a reader busy are told to be wrong, and the page goes on answering', async () => {
  const { page, wrong, close } = await opened({ 'outline.yaml': OUTLINE });
  for (const { name, make } of definitions.slice(0, -1)) {
    await page.evaluate('globalThis.longest = 0');
    const buffer = Buffer.from(zipSync({ 'outline.yaml': make() }));
    await page
      .locator('header input[accept=".zip"]')
      .setInputFiles({ name: 'a.decuong.zip', mimeType: 'application/zip', buffer });
    await page
      .getByRole('region', { name: /điểm cần xem/ })
      .first()
      .waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1000);
    expect([name, (await page.evaluate<number>('globalThis.longest')) < 2000]).toEqual([name, true]);
  }
  expect(wrong).toEqual([]);
  await close();
});
