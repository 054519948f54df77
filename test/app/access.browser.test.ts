import { afterAll, expect, test } from '@jest/globals';
import { seriousIn } from './axe.js';
import { closeBrowser, openPage, shot } from './page.js';

afterAll(closeBrowser);

const ROOMS = ['Đề cương', 'Đơn vị', 'Phát mẫu', 'Nhận về', 'Nhắc', 'Tổng hợp'];

test.each([
  [1280, 'light'],
  [390, 'light'],
  [1280, 'dark'],
] as const)('every room at %i pixels, %s, has nothing that shuts people out', async (width, colorScheme) => {
  const { page, close } = await openPage({ width });
  await page.emulateMedia({ colorScheme });
  await page.getByRole('button', { name: 'Xem thử một ví dụ' }).click();
  await page.getByRole('tree', { name: 'Các phần của đề cương' }).waitFor();
  const found: string[] = [];
  for (const room of ROOMS) {
    await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();
    await page.getByRole('heading', { level: 1, name: room }).waitFor();
    await page.waitForTimeout(400);
    for (const one of await seriousIn(page)) found.push(`${room}: ${one}`);
    const wide = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (wide > 0) found.push(`${room}: ${wide} pixels wider than the window`);
    await shot(page, `${room}-${width}-${colorScheme}`);
  }
  expect(found).toEqual([]);
  await close();
});
