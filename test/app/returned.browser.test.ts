import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { asking } from './own.js';
import { closeBrowser, type OpenPage, openPage, shot } from './page.js';
import { TYPED, uncertainCampaign } from './uncertain.js';

afterAll(closeBrowser);

/** The room with a campaign in which two of three units answered. */
async function opened(size?: { width: number }): Promise<OpenPage> {
  const { bytes } = await asking()('zip', { files: [...(await uncertainCampaign())] });
  const open = await openPage(size);
  const buffer = Buffer.from(bytes);
  await open.page
    .locator('header input[accept=".zip"]')
    .setInputFiles({ name: 'dot.decuong.zip', mimeType: 'application/zip', buffer });
  await room(open.page);
  return open;
}

const room = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: 'Nhận về' }).click();

test('what is uncertain is settled by keyboard in the review, counts at once, and can be taken back', async () => {
  const { page, wrong, close } = await opened();
  const row = page.getByRole('row', { name: /xã Một/ });
  await row.getByText('Cần sửa').waitFor({ timeout: 60_000 });
  await row.getByRole('button', { name: /mot\.docx/ }).focus();
  await page.keyboard.press('Enter');
  const review = page.getByRole('region', { name: 'mot.docx' });
  await review.getByText('1 điều cần xác nhận').waitFor();
  await review.getByText(TYPED, { exact: true }).first().waitFor();
  await shot(page, 'returned-asked');
  await review.getByRole('radio', { name: /Giá trị khác/ }).focus();
  await page.keyboard.press('Space');
  await review.getByLabel('Giá trị đúng').fill('40');
  await page.keyboard.press('Enter');
  await review.getByText('Đề nghị ghi tên người xác nhận.').waitFor();
  await review.getByLabel('Người xác nhận').fill('Nguyễn Văn A');
  await review.getByLabel('Giá trị đúng').press('Enter');

  await review.getByText('Không có điều nào cần xác nhận.').waitFor();
  await row.getByText('Đầy đủ').waitFor();
  await review
    .getByText(/Nguyễn Văn A/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await row.getByText('Cần sửa').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test.each([1280, 390])('a finding leads to its place in the document beside it, at %i pixels', async (width) => {
  const { page, wrong, close } = await opened({ width });
  await page.getByRole('button', { name: /mot\.docx/ }).click({ timeout: 60_000 });
  const document = page.getByRole('region', { name: 'Văn bản đã nhận' });
  await document.getByRole('heading', { name: /Công tác tuyên truyền/ }).waitFor();
  await document.getByRole('cell').first().waitFor();
  const review = page.getByRole('region', { name: 'mot.docx' });
  await review.getByRole('button', { name: 'Xem chỗ này trong văn bản' }).focus();
  await page.keyboard.press('Enter');
  const place = document.locator('.chosen');
  await place.getByText(TYPED).waitFor();
  expect(await place.evaluate((element) => element.matches(':focus'))).toBe(true);
  await place.getByText('Cần xem').or(place.getByText('Lỗi')).first().waitFor();
  await shot(page, `returned-document-${width}`);
  expect(wrong).toEqual([]);
  await close();
});
