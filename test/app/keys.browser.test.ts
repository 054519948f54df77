import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { periodOfPack, resolve } from '../../src/form/index.js';
import { loadPack } from '../../src/pack/index.js';
import { unzipped } from '../../src/word/zip/index.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { closeBrowser, openPage } from './page.js';

afterAll(closeBrowser);

/** So many times Tab is pressed at most on the way to something. */
const FAR = 80;

/** Goes to something by Tab alone, and sees that where one is can be seen. */
async function to(page: Page, place: Locator): Promise<void> {
  await place.waitFor({ timeout: 60_000 });
  for (let pressed = 0; pressed < FAR; pressed += 1) {
    if (await place.evaluate((element) => element.matches(':focus'))) {
      expect(await place.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${place}`);
}

/** Presses a button that was reached by Tab. */
async function push(page: Page, name: string | RegExp): Promise<void> {
  await to(page, page.getByRole('button', { name }).first());
  await page.keyboard.press('Enter');
}

async function room(page: Page, name: string): Promise<void> {
  await to(page, page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** What is handed out when a button is pressed. */
async function downloaded(page: Page, name: string | RegExp): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), push(page, name)]);
  return new Uint8Array(await readFile(await download.path()));
}

test('a campaign from the outline to the consolidated report by keyboard alone', async () => {
  const { page, wrong, close } = await openPage();
  await push(page, 'Xem thử một ví dụ');
  await to(page, page.getByRole('treeitem', { selected: true }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' (thử)');
  await page.keyboard.press('Tab');

  await room(page, 'Đơn vị');
  await to(page, page.getByRole('grid'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('UBND xã Thử');
  await page.keyboard.press('Enter');

  await room(page, 'Phát mẫu');
  await to(page, page.getByLabel('Kỳ báo cáo'));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('2026-H1');
  await push(page, /^Tạo mẫu$/);
  const made = unzipped(await downloaded(page, 'Tải tất cả (.zip)'));
  const pack = loadPack(new TextDecoder().decode(made.get('pack.json')));
  if (pack === null) throw new Error('There is no pack');
  const [entry] = pack.forms;
  const unit = pack.units.find(({ id }) => id === entry?.unit) ?? null;
  expect(unit?.name).toBe('UBND xã Thử');
  const { answers } = answersFor(resolve({ ...pack, unit, period: periodOfPack(pack) }), 'keys');
  const buffer = Buffer.from(fillForm(made.get(entry?.file ?? '') ?? new Uint8Array(), answers));

  await room(page, 'Nhận về');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), push(page, 'Chọn tệp…')]);
  await chooser.setFiles({ name: 'xa.docx', mimeType: 'application/octet-stream', buffer });
  await push(page, /xa\.docx/);
  await page.getByRole('region', { name: 'xa.docx' }).waitFor();

  await room(page, 'Nhắc');
  expect((await downloaded(page, /^Tải văn bản/)).length).toBeGreaterThan(0);

  await room(page, 'Tổng hợp');
  const rollup = JSON.parse(new TextDecoder().decode(await downloaded(page, 'Dữ liệu cho phần mềm khác')));
  expect(rollup.units.filter(({ state }: { state: string }) => state === 'complete')).toHaveLength(1);
  expect(wrong).toEqual([]);
  await close();
});

test('who works by keys is never left nowhere: what is closed or taken away leaves them beside it', async () => {
  const { page, close } = await openPage();
  const isSomewhere = () => page.evaluate<boolean>('document.activeElement !== document.body');
  await push(page, 'Soạn đề cương mới');
  await page.getByRole('tree').waitFor();
  expect(await isSomewhere()).toBe(true);
  await to(page, page.getByRole('treeitem', { selected: true }));
  await page.keyboard.press('Insert');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('treeitem', { selected: true }).evaluate((item) => item.matches(':focus'))).toBe(true);
  await push(page, 'Hướng dẫn');
  expect(await page.getByRole('main').evaluate((main) => main.matches(':focus'))).toBe(true);
  await push(page, 'Đóng hướng dẫn');
  await page.getByRole('tree').waitFor();
  expect(await isSomewhere()).toBe(true);
  await push(page, 'Hoàn tác');
  await page.getByRole('tree').waitFor({ state: 'detached' });
  expect(await page.getByRole('banner').evaluate((head) => head.matches(':focus'))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.getByRole('button', { name: 'Làm lại' }).evaluate((redo) => redo.matches(':focus'))).toBe(true);
  await close();
});
