import { afterAll, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { definitions } from '../../bench/hostile/definitions.js';
import { closeBrowser, openPage } from './page.js';

afterAll(closeBrowser);

const ROOMS = ['Đề cương', 'Đơn vị', 'Phát mẫu', 'Nhận về', 'Nhắc', 'Tổng hợp'];
/** What would run, or dress the page, if a text of a file ever became a part of it. */
const MARKUP = '<img src=x onerror=alert(1)><script>alert(1)</script><style>body{display:none}</style>';
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
