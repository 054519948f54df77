import { afterAll, expect, test } from '@jest/globals';
import { seriousIn } from './axe.js';
import { closeBrowser, openPage, shot } from './page.js';

afterAll(closeBrowser);

test('a first visit shows a worked example to click through, and one begins with nothing afterwards', async () => {
  const { page, wrong, close } = await openPage();
  await page.getByRole('button', { name: 'Xem một đợt báo cáo mẫu' }).click();
  const tour = page.getByRole('complementary', { name: 'Đợt báo cáo mẫu' });
  await tour.waitFor({ timeout: 60_000 });
  for (const room of ['Đơn vị', 'Phát mẫu', 'Nhận về', 'Nhắc', 'Tổng hợp']) {
    await tour.getByRole('button', { name: `Xem tiếp: ${room}` }).click();
    await page.getByRole('heading', { level: 1, name: room }).waitFor();
    if (room === 'Nhận về') await page.getByText('Đầy đủ').first().waitFor({ timeout: 60_000 });
    expect([room, await seriousIn(page)]).toEqual([room, []]);
  }
  await page
    .getByRole('button', { name: /Xem trong báo cáo$/ })
    .first()
    .waitFor({ timeout: 60_000 });
  await shot(page, 'tour-consolidated');
  await page.getByRole('button', { name: 'Thôi xem, bắt đầu đợt của mình' }).click();
  await page.getByRole('button', { name: 'Xem một đợt báo cáo mẫu' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('nothing of the worked example is wider than a narrow window', async () => {
  const { page, close } = await openPage({ width: 360 });
  await page.getByRole('button', { name: 'Xem một đợt báo cáo mẫu' }).click();
  const wide = () =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  await page.locator('.paper').first().waitFor({ timeout: 60_000 });
  expect(await wide()).toBe(0);
  await page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: 'Nhận về' }).click();
  await page.getByText('Đầy đủ').first().waitFor({ timeout: 60_000 });
  expect(await wide()).toBe(0);
  await close();
});

test('the guide for the board, the unit and the reviewer is in the page', async () => {
  const { page, wrong, close } = await openPage();
  await page.getByRole('button', { name: 'Hướng dẫn', exact: true }).click();
  for (const part of ['Cơ quan yêu cầu báo cáo', 'Đơn vị báo cáo', 'Người kiểm tra báo cáo'])
    await page.getByRole('heading', { level: 2, name: part }).waitFor();
  expect(await seriousIn(page)).toEqual([]);
  await shot(page, 'guide');
  await page.getByRole('button', { name: 'English' }).click();
  for (const part of ['Who asks for reports', 'Units that report', 'Who checks the reports'])
    await page.getByRole('heading', { level: 2, name: part }).waitFor();
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('button', { name: 'Đóng hướng dẫn' }).click();
  await page.getByRole('heading', { level: 1, name: 'Đề cương' }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});
