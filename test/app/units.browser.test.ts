import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { seriousIn } from './axe.js';
import { closeBrowser, type OpenPage, openPage, shot } from './page.js';

afterAll(closeBrowser);

/** The room with the two units of the example. */
async function opened(): Promise<OpenPage> {
  const open = await openPage();
  await open.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open.page.getByRole('button', { name: 'Xem thử một ví dụ' }).click();
  await open.page.getByRole('tree').waitFor();
  await open.page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: 'Đơn vị' }).click();
  return open;
}

const sheet = (page: Page) => page.getByRole('grid', { name: 'Danh sách đơn vị' });
const cell = (page: Page, text: string) => sheet(page).getByRole('gridcell', { name: text, exact: true });

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('a unit is added, its group chosen, a block copied, and all of it undone by keyboard alone', async () => {
  const { page, wrong, close } = await opened();
  await sheet(page).focus();
  await press(page, 'ControlOrMeta+End', 'ArrowDown', 'Home', 'ArrowRight');
  await page.keyboard.type('UBND xã Ba');
  await press(page, 'Tab');
  await page.getByRole('status').getByText('chưa ghi thuộc nhóm nào').waitFor();
  await sheet(page).locator('.error').waitFor();
  await shot(page, 'units');
  await press(page, 'Enter');
  await sheet(page).getByRole('combobox').selectOption('Ủy ban nhân dân xã');
  await press(page, 'Enter');
  await sheet(page).locator('.error').waitFor({ state: 'detached' });

  await press(page, 'ArrowUp', 'ArrowLeft', 'Shift+ArrowRight', 'ControlOrMeta+c');
  await press(page, 'ArrowLeft', 'ArrowDown', 'ControlOrMeta+v');
  await cell(page, 'UBND xã Ba').nth(1).waitFor();
  await press(page, 'Delete');
  await cell(page, 'UBND xã Ba').nth(1).waitFor({ state: 'detached' });
  await press(page, 'ControlOrMeta+z');
  await cell(page, 'UBND xã Ba').nth(1).waitFor();
  await press(page, 'F2');
  await page.keyboard.type(' và Bốn');
  await press(page, 'Escape');
  expect(await cell(page, 'UBND xã Ba').count()).toBe(2);
  expect(wrong).toEqual([]);
  await close();
});

test('sixty units of groups the outline does not have are one sentence, and a click that can be taken back', async () => {
  const { page, wrong, close } = await opened();
  const rows = Array.from({ length: 60 }, (_, at) => `Đơn vị ${at + 1},${at < 40 ? 'trường học' : 'hợp tác xã'}\r\n`);
  const buffer = Buffer.from(`Tên đơn vị,Khối\r\n${rows.join('')}`);
  await page.locator('main input[type=file]').setInputFiles({ name: 'ds.csv', mimeType: 'text/csv', buffer });
  const told = page.getByRole('region', { name: 'Nhóm chưa có trong đề cương' });
  await told.getByText('Đề cương chưa có nhóm: trường học (40), hợp tác xã (20).').waitFor();
  expect(await page.getByRole('region', { name: /điểm cần xem/ }).count()).toBe(0);
  await cell(page, 'trường học').first().and(page.locator('.error')).waitFor();
  await shot(page, 'units-lacking');
  expect(await seriousIn(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 800 });
  await shot(page, 'units-lacking-390');
  await page.setViewportSize({ width: 1280, height: 800 });
  await told.getByRole('button', { name: 'Thêm 2 nhóm này vào đề cương' }).click();
  await told.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await told.waitFor();
  expect(wrong).toEqual([]);
  await close();
});

interface Traced {
  name: string;
  tid: number;
  /** The processor time it took, in microseconds: other programs of the machine do not count. */
  tdur?: number;
  args: { name?: string };
}

/** The longest task of the pages that were traced, in milliseconds of the processor. */
function longest(trace: Buffer): number {
  const { traceEvents: events } = JSON.parse(trace.toString()) as { traceEvents: Traced[] };
  const pages = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const tasks = events.filter(({ name, tid }) => name === 'RunTask' && pages.some((page) => page.tid === tid));
  if (tasks.length === 0) throw new Error('No task was traced');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

test('of five thousand units only those in sight are drawn, and the page answers all the time', async () => {
  const { page, wrong, close } = await opened();
  const rows = Array.from({ length: 5000 }, (_, at) => `Đảng ủy xã ${at + 1},Ủy ban nhân dân xã,Xã ${at + 1}\r\n`);
  const buffer = Buffer.from(`Tên đơn vị,Khối,Địa danh\r\n${rows.join('')}`);
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await page.locator('main input[type=file]').setInputFiles({ name: 'ds.csv', mimeType: 'text/csv', buffer });
  await page.getByText('5000 đơn vị', { exact: true }).waitFor();
  await sheet(page).focus();
  await press(page, 'ControlOrMeta+End', 'Home');
  await cell(page, 'Đảng ủy xã 5000').waitFor();
  await page.keyboard.type('Đảng ủy xã cuối');
  await press(page, 'Enter', 'ControlOrMeta+Home');
  await cell(page, 'Đảng ủy xã 1').waitFor();
  expect(await sheet(page).getByRole('row').count()).toBeLessThan(80);
  const held = longest((await browser?.stopTracing()) ?? Buffer.from('{}'));
  expect(held).toBeLessThan(200);
  expect(wrong).toEqual([]);
  await close();
});
