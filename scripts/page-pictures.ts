/**
 * Makes the pictures of the page in the guide, docs/pictures/trang-*.png: each room of the worked example, wide and narrow. To
 * be run by hand when the page has changed, and the pictures to be looked at before they are committed. It takes chromium and
 * zopflipng:
 * `npm run app && npx tsc && node dist/scripts/page-pictures.js`.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { smaller } from './smaller-picture.js';

const ROOMS = [
  { name: 'de-cuong', room: 'Đề cương', shows: '.paper' },
  { name: 'don-vi', room: 'Đơn vị', shows: '[role=grid]' },
  { name: 'phat-mau', room: 'Phát mẫu', shows: 'table' },
  { name: 'nhan-ve', room: 'Nhận về', shows: '.matrix' },
  { name: 'nhac', room: 'Nhắc', shows: '.reminders' },
  { name: 'tong-hop', room: 'Tổng hợp', shows: '.sums table' },
];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 780 },
];
const into = resolve('docs', 'pictures');

/** Opens the worked example. */
async function opened(page: Page): Promise<void> {
  await page.goto(pathToFileURL(resolve('dist/app/decuong.html')).href);
  await page.getByRole('button', { name: 'Xem một đợt báo cáo mẫu' }).click();
  await page.getByRole('complementary', { name: 'Đợt báo cáo mẫu' }).waitFor({ timeout: 120_000 });
  // What is kept by the browser is opened again without the words for a first visit.
  await page.waitForTimeout(3000);
  await page.reload();
  await page.getByRole('tree').waitFor({ timeout: 60_000 });
  // Returned files are read again; until then the footer says how many.
  await page.waitForTimeout(1000);
  await page.getByRole('button', { name: 'Dừng' }).waitFor({ state: 'hidden', timeout: 120_000 });
}

/** A height on the page of one in the window. */
const scrolled = async (page: Page, y: number): Promise<number> => y + (await page.evaluate<number>('scrollY'));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: size, locale: 'vi-VN' });
    await opened(page);
    for (const { name, room, shows } of ROOMS) {
      await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();
      await page.locator(shows).first().waitFor({ timeout: 120_000 });
      await page.waitForTimeout(500);
      const file = `trang-${name}-${size.width}.png`;
      const { y = 0 } = (await page.getByRole('navigation', { name: 'Các bước' }).boundingBox()) ?? {};
      const clip = { x: 0, y: await scrolled(page, y), ...size };
      await page.screenshot({ path: join(into, file), fullPage: true, clip });
      smaller(join(into, file));
      console.log(`docs/pictures/${file}`);
    }
    await page.close();
  }
} finally {
  await browser.close();
}
