import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { periodOfPack, resolve } from '../../src/form/index.js';
import { loadPack } from '../../src/pack/index.js';
import { unzipped } from '../../src/word/zip/index.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { closeBrowser, openPage, shot } from './page.js';

afterAll(closeBrowser);

const UNITS = 60;

/** Cells as a spreadsheet copies them. */
const copied = ['Tên đơn vị\tKhối\tĐịa danh']
  .concat(Array.from({ length: UNITS }, (_, at) => `Đảng ủy xã ${at + 1}\tỦy ban nhân dân xã\tXã ${at + 1}`))
  .join('\n');

const goTo = (page: Page, room: string) =>
  page.getByRole('navigation', { name: 'Các bước' }).getByRole('button', { name: room }).click();

async function downloaded(page: Page, name: string | RegExp): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name }).click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

// Known to the browser in which the function below runs.
declare const DataTransfer: new () => { setData(type: string, text: string): void };
declare const ClipboardEvent: new (name: string, how: object) => Event;

/** Pastes as the keyboard does, into a field that takes it. */
function paste(field: { dispatchEvent(event: Event): boolean }, cells: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', cells);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

test('a campaign from the outline to the consolidated report, without a network', async () => {
  const { page, wrong, close } = await openPage();
  await page.getByRole('button', { name: 'Xem thử một ví dụ' }).click();
  await page.getByRole('tree', { name: 'Các phần của đề cương' }).waitFor();

  await goTo(page, 'Đơn vị');
  await page.getByLabel(/Dán từ Excel/).evaluate(paste, copied);
  await page.getByText(`${UNITS} đơn vị`, { exact: true }).waitFor();

  await goTo(page, 'Phát mẫu');
  await page.getByLabel('Kỳ báo cáo').fill('2026-H1');
  await page.getByRole('button', { name: 'Tạo mẫu', exact: true }).click();
  await page.getByText(`Đã có ${UNITS} mẫu.`).waitFor({ timeout: 120_000 });
  const pack = unzipped(await downloaded(page, 'Tải tất cả (.zip)'));

  const manifest = loadPack(new TextDecoder().decode(pack.get('pack.json')));
  if (manifest === null) throw new Error('There is no pack');
  expect(manifest.forms).toHaveLength(UNITS);
  const forms = manifest.forms.slice(0, 6).map(({ unit: id, file }, at) => {
    const unit = manifest.units.find((one) => one.id === id) ?? null;
    const { answers } = answersFor(resolve({ ...manifest, unit, period: periodOfPack(manifest) }), `walk ${at}`);
    return fillForm(pack.get(file) ?? new Uint8Array(), answers);
  });
  const files = forms.map((bytes, at) => ({
    name: at === 1 ? 'bao cao chinh thuc.docx' : `xa ${at + 1}.docx`,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(at === 2 ? bytes.subarray(0, bytes.length / 2) : bytes),
  }));

  await goTo(page, 'Nhận về');
  await page.locator('main input[type=file]').first().setInputFiles(files);
  await page.getByText(`${files.length} tệp đã nhận`).waitFor({ timeout: 120_000 });

  await page.getByRole('button', { name: 'Xem kết quả kiểm tra xa 3.docx' }).click();
  await page.getByRole('region', { name: 'xa 3.docx' }).getByText('Lỗi').waitFor();
  await page.getByRole('button', { name: 'Xem kết quả kiểm tra xa 1.docx' }).click();
  await page.getByRole('region', { name: 'xa 1.docx' }).waitFor();
  await shot(page, 'walk-returned');

  await goTo(page, 'Nhắc');
  await page.getByRole('button', { name: /^Tải văn bản/ }).waitFor();
  await shot(page, 'walk-reminders');
  const reminders = [...unzipped(await downloaded(page, /^Tải văn bản/)).keys()];
  expect(reminders.filter((name) => name.endsWith('.eml')).length).toBeGreaterThan(0);
  expect(reminders.filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(0);

  await goTo(page, 'Tổng hợp');
  const rollup = JSON.parse(new TextDecoder().decode(await downloaded(page, 'Dữ liệu (JSON)')));
  expect(rollup.units.filter(({ state }: { state: string }) => state === 'complete')).toHaveLength(5);
  expect(wrong).toEqual([]);
  await close();
});
