import { statSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import { closeBrowser, openPage } from './page.js';

afterAll(closeBrowser);

const ROOMS = ['Đề cương', 'Đơn vị', 'Phát mẫu', 'Nhận về', 'Nhắc', 'Tổng hợp'];

test('one file of at most 2.5 MB', () => {
  expect(statSync('dist/app/decuong.html').size).toBeLessThanOrEqual(2.5 * 1024 * 1024);
});

test('opened from the disk without a network it can be used within two seconds, and walks all rooms', async () => {
  const { page, wrong, close } = await openPage();
  await page.getByRole('button', { name: 'Xem thử một ví dụ' }).waitFor();
  const usable = await page.evaluate(() => performance.now());
  expect(usable).toBeLessThan(2000);
  await page.getByRole('button', { name: 'Xem thử một ví dụ' }).click();
  await page.getByRole('tree', { name: 'Các phần của đề cương' }).waitFor();
  for (const room of ROOMS) {
    await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();
    await page.getByRole('heading', { level: 1, name: room }).waitFor();
  }
  expect(wrong).toEqual([]);
  await close();
});

test('the policy of the page refuses every connection', async () => {
  const { page, close } = await openPage();
  const refused = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  await close();
});
