import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { periodOfPack, resolve } from '../../src/form/index.js';
import { loadPack } from '../../src/pack/index.js';
import { unzipped } from '../../src/word/zip/index.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { closeBrowser, openPage, shot } from './page.js';

afterAll(closeBrowser);

const goTo = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();

/** The example with its own units, all of whose forms came back filled in. */
async function allReturned(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem thử một ví dụ' }).click();
  await page.getByRole('tree', { name: 'Các phần của đề cương' }).waitFor();
  await goTo(page, 'Phát mẫu');
  await page.getByLabel('Kỳ báo cáo').fill('2026-H1');
  await page.getByRole('button', { name: 'Tạo mẫu', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Tải tất cả (.zip)' }).click(),
  ]);
  const made = unzipped(new Uint8Array(await readFile(await download.path())));
  const pack = loadPack(new TextDecoder().decode(made.get('pack.json')));
  if (pack === null) throw new Error('There is no pack');
  const files = pack.forms.map(({ unit: id, file }, at) => {
    const unit = pack.units.find((one) => one.id === id) ?? null;
    const { answers } = answersFor(resolve({ ...pack, unit, period: periodOfPack(pack) }), `sums ${at}`);
    const buffer = Buffer.from(fillForm(made.get(file) ?? new Uint8Array(), answers));
    return { name: `${at + 1}.docx`, mimeType: 'application/octet-stream', buffer };
  });
  await goTo(page, 'Nhận về');
  await page.locator('main input[type=file]').first().setInputFiles(files);
  await page.getByText(`${files.length} tệp đã nhận`).waitFor({ timeout: 60_000 });
  await goTo(page, 'Tổng hợp');
}

const AXE = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js');

/** What shuts people out of the page as it stands. */
async function shutOut(page: Page): Promise<string[]> {
  const examiner = await page.context().newCDPSession(page);
  await examiner.send('Runtime.evaluate', { expression: await readFile(AXE, 'utf8') });
  const { result } = await examiner.send('Runtime.evaluate', {
    expression:
      'axe.run().then(({ violations }) => violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id, nodes }) => id + " " + nodes[0].html).join("|"))',
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value === '' ? [] : result.value.split('|');
}

test.each([1280, 390])('a number leads to its place in the report of the unit, at %i pixels', async (width) => {
  const { page, wrong, close } = await openPage({ width });
  await allReturned(page);
  const number = page.getByRole('button', { name: /Xem trong báo cáo$/ }).first();
  await number.waitFor({ timeout: 60_000 });
  for (const fold of await page.locator('main summary').all()) await fold.click();
  await shot(page, `consolidated-${width}`);
  await number.click();
  const source = page.getByRole('region', { name: 'Vị trí trong báo cáo của đơn vị' });
  await source.getByText(/^\d+\.docx$/).waitFor();
  await source.getByText(/đoạn \d+$/).waitFor();
  await shot(page, `consolidated-source-${width}`);
  expect(await shutOut(page)).toEqual([]);
  expect(
    await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  ).toBe(0);
  await source.locator('.document .chosen').waitFor();
  await page.keyboard.press('Escape');
  await source.waitFor({ state: 'detached' });
  await number.click();
  await source.getByRole('button', { name: 'Mở báo cáo tại chỗ này' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nhận về' }).waitFor();
  await page.locator('.review .document .chosen').waitFor();
  expect(wrong).toEqual([]);
  await close();
});
