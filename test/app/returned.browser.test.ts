import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Folder, withReturned } from '../../app/model/index.js';
import { seriousIn } from './axe.js';
import { asking } from './own.js';
import { closeBrowser, type OpenPage, openPage, shot } from './page.js';
import { doubtfulCampaign, sentAgain, TYPED, uncertainCampaign } from './uncertain.js';

afterAll(closeBrowser);

/** The room with a campaign in which two of three units answered. */
async function opened(size?: { width: number }, folder?: Folder): Promise<OpenPage> {
  const { bytes } = await asking()('zip', { files: [...(folder ?? (await uncertainCampaign()))] });
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

test('two files of one unit are put together as one report, and a mark of the matrix leads to its section', async () => {
  const campaign = await uncertainCampaign();
  const again = { name: 'hai lan nua.docx', bytes: await sentAgain(campaign, 1) };
  const { page, wrong, close } = await opened({ width: 1280 }, withReturned(campaign, [again]));
  const row = page.getByRole('row', { name: /xã Hai/ });
  await row.getByText(/bản gửi trước, không tính: hai\.docx/).waitFor({ timeout: 60_000 });
  await row.getByRole('button', { name: /: Đảng ủy xã Hai, Khó khăn và kiến nghị/ }).click();
  const review = page.getByRole('region', { name: 'hai lan nua.docx' });
  await review.locator('.document .chosen', { hasText: 'Khó khăn và kiến nghị' }).waitFor();
  const merge = review.getByRole('button', { name: 'Gộp các tệp đã chọn thành một báo cáo' });
  await merge.click();
  await review.getByText('Đề nghị ghi tên người xác nhận.').waitFor();
  await review.getByLabel('Người xác nhận').fill('Nguyễn Văn A');
  await merge.click();
  await row.getByText(/một phần của báo cáo, đã gộp/).waitFor();
  await row.getByText(/đã xác nhận: Nguyễn Văn A/).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('the uncertain values of one item are settled over all units at once, by keyboard, and taken back as one step', async () => {
  const { page, wrong, close } = await opened({ width: 1280 }, await doubtfulCampaign());
  const many = page.getByText('Xác nhận nhiều điều cùng lúc (4 điều cần xác nhận)');
  await many.waitFor({ timeout: 60_000 });
  await many.focus();
  await page.keyboard.press('Enter');
  const among = page.getByRole('combobox', { name: 'Xem' });
  await among.selectOption({ label: (await among.getByRole('option', { name: /Số bài/ }).textContent()) ?? '' });
  await page.getByRole('checkbox', { name: 'Chọn cả 2 điều' }).focus();
  await page.keyboard.press('Space');
  await page.getByText('Đã chọn 2 điều.').waitFor();
  await shot(page, 'returned-many');
  expect(await seriousIn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  await shot(page, 'returned-many-390');
  const right = page.getByRole('button', { name: 'Đúng như máy hiểu (2)' });
  await right.focus();
  await page.keyboard.press('Enter');
  await page.getByText('Đề nghị ghi tên người xác nhận.').waitFor();
  await page.getByLabel('Người xác nhận').fill('Nguyễn Văn A');
  await right.press('Enter');
  await page.getByText('Xác nhận nhiều điều cùng lúc (2 điều cần xác nhận)').waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await many.waitFor();
  expect(wrong).toEqual([]);
  await close();
});
