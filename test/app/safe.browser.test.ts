import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { closeBrowser, drop, openPage } from './page.js';

afterAll(closeBrowser);

const OUTLINE = 'decuong: 1\nid: bao_cao\ntitle: Kết quả đợt khác\nsections:\n  - {id: mot, title: Mục một}\n';
let opened: Awaited<ReturnType<typeof openPage>>;

const tree = (page: Page) => page.getByRole('tree', { name: 'Các phần của đề cương' });
const go = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();
const zip = (name: string, files: Record<string, string>) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))),
});

/** A page with an outline somebody works on, its first section called so. */
async function begun(title: string) {
  const one = await openPage({ width: 1366, height: 657 });
  await one.page.getByRole('button', { name: 'Soạn đề cương mới' }).click();
  await tree(one.page).locator('.part', { hasText: 'Đặc điểm tình hình' }).click();
  await one.page.getByLabel('Tên', { exact: true }).fill(title);
  await one.page.keyboard.press('Tab');
  await tree(one.page).getByText(title).waitFor();
  return one;
}

const open = (page: Page, file: ReturnType<typeof zip>) =>
  page.locator('header').getByLabel('Mở đợt báo cáo đã lưu').last().setInputFiles(file);

describe('what is being worked on is not lost', () => {
  beforeAll(async () => {
    opened = await begun('Việc đang làm');
  });
  afterAll(() => opened.close());

  test('by opening what is no saved campaign', async () => {
    const { page } = opened;
    await open(page, zip('anh.zip', { 'anh/mot.jpg': 'x' }));
    await page.getByText(/đây không phải là đợt báo cáo đã lưu/).waitFor();
    await tree(page).getByText('Việc đang làm').waitFor();
  });

  test('by opening another campaign, or beginning one: Undo brings it back', async () => {
    const { page } = opened;
    await open(page, zip('khac.decuong.zip', { 'outline.yaml': OUTLINE }));
    await page.getByText(/Đã mở đợt báo cáo đã lưu/).waitFor();
    await tree(page).getByText('Mục một').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await tree(page).getByText('Việc đang làm').waitFor();
    await go(page, 'Tổng hợp');
    await page.getByRole('button', { name: 'Đợt báo cáo mới' }).click();
    await page.getByText(/Đã bắt đầu đợt báo cáo mới/).waitFor();
    await page.getByRole('heading', { level: 1, name: 'Đề cương' }).waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await tree(page).getByText('Việc đang làm').waitFor();
  });

  test('by a file that holds no outline, and another outline in its place is told', async () => {
    const { page } = opened;
    await page.getByText('Thay bằng đề cương khác').click();
    const place = page.getByRole('region', { name: 'Mở đề cương đã lưu' });
    await place.evaluate(drop, [{ name: 'trong.yaml', bytes: [] }]);
    await page.getByText(/Không mở được “trong.yaml”: đây không phải là đề cương đã lưu/).waitFor();
    await tree(page).getByText('Việc đang làm').waitFor();
    await place.evaluate(drop, [{ name: 'khac.yaml', bytes: [...strToU8(OUTLINE)] }]);
    await page.getByText(/Đã thay bằng đề cương vừa chọn/).waitFor();
    await tree(page).getByText('Mục một').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await tree(page).getByText('Việc đang làm').waitFor();
  });

  test('by opening the same campaign a second time', async () => {
    const { page } = opened;
    for (const _ of ['the first time', 'the second']) {
      await open(page, zip('khac.decuong.zip', { 'outline.yaml': OUTLINE }));
      await tree(page).getByText('Mục một').waitFor();
      await page.getByRole('button', { name: 'Hoàn tác' }).click();
      await tree(page).getByText('Việc đang làm').waitFor();
    }
  });

  test('and a pack that cannot be read is told as such', async () => {
    const { page } = opened;
    await open(page, zip('hong.decuong.zip', { 'outline.yaml': OUTLINE, 'pack/pack.json': '{"decuong_pack":' }));
    await page.getByText(/bộ mẫu đã phát bị hỏng hoặc do bản khác của chương trình/).waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await tree(page).getByText('Việc đang làm').waitFor();
  });

  test('by a file dropped beside every place that takes one', async () => {
    const { page } = opened;
    const held = await page.evaluate(`(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'bao cao.pdf'));
      return ['dragover', 'drop'].map((name) => !document.querySelector('h1').dispatchEvent(
        new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })));
    })()`);
    expect(held).toEqual([true, true]);
    await page.getByText('Chưa nhận tệp nào.').waitFor();
    await go(page, 'Đơn vị');
    await page.getByText('Chưa nhận tệp nào.').waitFor({ state: 'detached' });
  });

  test('by a second tab: it works on the campaign only where it takes it over', async () => {
    const { page } = opened;
    await go(page, 'Đề cương');
    await page.waitForTimeout(1500);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByText(/đang mở ở một thẻ hoặc cửa sổ khác/).waitFor();
    expect(await tree(other).count()).toBe(0);
    await other.getByRole('button', { name: 'Làm tiếp ở đây' }).click();
    await tree(other).getByText('Việc đang làm').waitFor();
    await page.getByText(/đang mở ở một thẻ hoặc cửa sổ khác/).waitFor();
    await other.reload();
    await tree(other).getByText('Việc đang làm').waitFor();
    expect(opened.wrong).toEqual([]);
  });
});

test('the keys of the browser lead through the steps, and a reload stays in its own', async () => {
  const { page, wrong, close } = await begun('Việc đang làm');
  const at = (room: string) => page.getByRole('heading', { level: 1, name: room }).waitFor();
  await go(page, 'Đơn vị');
  await go(page, 'Phát mẫu');
  await page.goBack();
  await at('Đơn vị');
  await page.goBack();
  await tree(page).getByText('Việc đang làm').waitFor();
  await page.goForward();
  await at('Đơn vị');
  page.on('dialog', (dialog) => dialog.accept());
  await page.waitForTimeout(1500);
  await page.reload();
  await at('Đơn vị');
  expect(wrong).toEqual([]);
  await close();
});

test('a folder that may not be written into is told as such, and takes all once it may', async () => {
  const { page, close } = await begun('Việc đang làm');
  await page.evaluate(`(() => {
    const files = new Map();
    const none = (name) => new DOMException('', name);
    const handle = (name) => ({
      getFile: async () => files.get(name),
      createWritable: async () => {
        if (!window.mayWrite) throw none('NotAllowedError');
        return { write: async (bytes) => files.set(name, new Blob([bytes])), close: async () => {} };
      },
    });
    window.showDirectoryPicker = async () => ({
      name: 'Đợt một',
      getDirectoryHandle: async () => Promise.reject(none('NotFoundError')),
      getFileHandle: async (name, { create }) => {
        if (!files.has(name) && !create) throw none('NotFoundError');
        if (!files.has(name)) files.set(name, new Blob([]));
        return handle(name);
      },
    });
  })()`);
  const save = () => page.getByRole('button', { name: 'Lưu vào thư mục' }).click();
  await save();
  await page.getByText(/máy không cho ghi vào thư mục này/).waitFor();
  await page.evaluate('window.mayWrite = true');
  await save();
  await page.getByText('Đã lưu vào thư mục “Đợt một”').waitFor();
  await close();
});

test('a step for which something lacks says what is to be done first', async () => {
  const { page, wrong, close } = await openPage();
  await go(page, 'Phát mẫu');
  await page.locator('main .empty', { hasText: 'Mở tệp Word có đề cương' }).waitFor();
  expect(await page.getByRole('button', { name: 'Tạo mẫu', exact: true }).count()).toBe(0);
  await go(page, 'Nhận về');
  const report = { name: 'xa.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') };
  await page.locator('main input[type=file]').first().setInputFiles(report);
  await page.getByText(/đợt này chưa có bộ mẫu/).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('nothing is called saved before there is anything, and the keys of undoing work in the tree', async () => {
  const { page, close } = await openPage();
  await page.getByRole('button', { name: 'Soạn đề cương mới' }).waitFor();
  expect(await page.getByText('Đã lưu thành tệp').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Lưu thành tệp' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Soạn đề cương mới' }).click();
  await tree(page).locator('.part', { hasText: 'Đặc điểm tình hình' }).click();
  await page.keyboard.press('Delete');
  await tree(page).getByText('Đặc điểm tình hình').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await tree(page).getByText('Đặc điểm tình hình').waitFor();
  await close();
});
