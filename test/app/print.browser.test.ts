import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { closeBrowser, openPage } from './page.js';

afterAll(closeBrowser);

const go = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();

test('a table is printed with what stands in it, and keeps its headings in sight', async () => {
  const { page, wrong, close } = await openPage({ width: 1366, height: 400 });
  await page.getByRole('button', { name: 'Xem một đợt báo cáo mẫu' }).click();
  await page.getByRole('tree').waitFor({ timeout: 60_000 });
  await go(page, 'Nhận về');
  const marks = page.locator('.matrix td.mark button');
  await marks.first().waitFor({ timeout: 60_000 });
  const corner = page.locator('.matrix thead th').first();
  expect(
    await corner.evaluate((cell) => {
      cell.scrollIntoView({ block: 'center' });
      const scrolled = cell.closest('.scroll');
      if (scrolled) scrolled.scrollTop = 60;
      const { left, top, width, height } = cell.getBoundingClientRect();
      return cell.ownerDocument.elementFromPoint(left + width / 2, top + height / 2) === cell;
    }),
  ).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await marks.first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Chọn tệp…' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await go(page, 'Tổng hợp');
  const figures = page.locator('main table tbody :is(td, th) button');
  await figures.first().waitFor({ timeout: 60_000 });
  await page.emulateMedia({ media: 'print' });
  for (const one of await figures.all()) expect(await one.isVisible()).toBe(true);
  expect(wrong).toEqual([]);
  await close();
});
