import { afterAll, expect, test } from '@jest/globals';
import { closeBrowser, openPage } from './page.js';

afterAll(closeBrowser);

test('what is being done is kept by the browser, found again, and not left behind without a warning', async () => {
  const { page, wrong, close } = await openPage();
  await page.getByRole('button', { name: 'Xem thử một ví dụ' }).click();
  await page.getByRole('tree', { name: 'Các phần của đề cương' }).waitFor();
  await page.getByText('Có thay đổi chưa lưu thành tệp').waitFor();
  await page.waitForTimeout(2000);

  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await page.getByText(/Đã mở lại bản đang làm/).waitFor();
  await page.getByRole('tree', { name: 'Các phần của đề cương' }).waitFor();

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu thành tệp' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('dot-bao-cao.decuong.zip');
  await page.getByText('Đã lưu thành tệp').waitFor();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  expect(wrong).toEqual([]);
  await close();
});

test('a browser that does not keep what is being done is told of, as long as it does not', async () => {
  const { page, close } = await openPage();
  await page.evaluate('IDBObjectStore.prototype.kept = IDBObjectStore.prototype.put');
  await page.evaluate("IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }");
  await page.getByRole('button', { name: 'Soạn đề cương mới' }).click();
  await page.getByText(/Trình duyệt không giữ được bản đang làm/).waitFor();
  expect(await page.getByText(/Trình duyệt trên máy này tự giữ bản đang làm/).count()).toBe(0);
  await page.evaluate('IDBObjectStore.prototype.put = IDBObjectStore.prototype.kept');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await page.getByText(/Trình duyệt trên máy này tự giữ bản đang làm/).waitFor();
  await close();
});

test('the page is opened again in the language it was read in', async () => {
  const { page, wrong, close } = await openPage();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Outline' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Outline' }).waitFor();
  expect(await page.getByRole('heading', { level: 1, name: 'Đề cương' }).count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});
