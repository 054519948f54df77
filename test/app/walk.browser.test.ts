import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { itemsOf, periodOfPack, resolve } from '../../src/form/index.js';
import { loadPack } from '../../src/pack/index.js';
import { unzipped } from '../../src/word/zip/index.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { inFolder } from '../support/folder.js';
import { namesIn, runHere } from '../support/small-pack.js';
import { closeBrowser, openPage, shot } from './page.js';

afterAll(closeBrowser);

/** The plan of a district in Word, with the outline of a report and an appendix in it. */
const PLAN = 'bench/import/cases/bao-chi-phong-tho/ke-hoach-302.docx';
const UNITS = 60;
const GROUPS = ['Cơ quan chủ quản báo chí, xuất bản', 'Cơ quan báo chí, xuất bản'];
/** What a unit typed where a number was asked for. */
const TYPED = 'nhiều hội nghị';

/** Cells as a spreadsheet copies them. */
const copied = ['Tên đơn vị\tKhối\tĐịa danh']
  .concat(Array.from({ length: UNITS }, (_, at) => `Đảng ủy xã số ${at + 1}\t${GROUPS[at % 2]}\tXã ${at + 1}`))
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

/** The outline of the plan, opened and corrected in the tree. */
async function corrected(page: Page): Promise<void> {
  await page.locator('main input[type=file]').first().setInputFiles(PLAN);
  const tree = page.getByRole('tree', { name: 'Các phần của đề cương' });
  await tree.waitFor({ timeout: 60_000 });
  await tree.getByRole('treeitem').locator(':scope > .part', { hasText: 'Đặc điểm tình hình' }).click();
  await page.getByLabel('Tên', { exact: true }).fill('Đặc điểm, tình hình của đơn vị');
  await page.keyboard.press('Tab');
  await page.locator('.paper').first().getByText('Đặc điểm, tình hình của đơn vị').first().waitFor({ timeout: 60_000 });
}

/** What eight units sent: filled in, damaged, renamed, in two files, with a number nobody can tell. */
function sentBack(pack: ReadonlyMap<string, Uint8Array>): { name: string; buffer: Buffer; mimeType: string }[] {
  const manifest = loadPack(new TextDecoder().decode(pack.get('pack.json')));
  if (manifest === null) throw new Error('There is no pack');
  const filled = (at: number, change: (answers: Map<string, string>) => void = () => undefined): Uint8Array => {
    const { unit: id, file } = manifest.forms[at] ?? { unit: '', file: '' };
    const unit = manifest.units.find((one) => one.id === id) ?? null;
    const form = resolve({ ...manifest, unit, period: periodOfPack(manifest) });
    const { answers } = answersFor(form, `walk ${at}`);
    change(answers);
    return fillForm(pack.get(file) ?? new Uint8Array(), answers);
  };
  const unit = manifest.units[6] ?? null;
  const form = resolve({ ...manifest, unit, period: periodOfPack(manifest) });
  const inAppendix = (item: string): boolean => form.appendices.some(({ id }) => item.startsWith(`${id}.`));
  const only = (wanted: (item: string) => boolean) => (answers: Map<string, string>) => {
    for (const key of [...answers.keys()]) if (!wanted(key.slice(key.indexOf(':') + 1))) answers.delete(key);
  };
  expect([...itemsOf(form)].some(({ id }) => inAppendix(`${id}.`))).toBe(true);
  const damaged = filled(2);
  const files: [string, Uint8Array][] = [
    ...[0, 3, 4, 5].map((at): [string, Uint8Array] => [`xa ${at + 1}.docx`, filled(at)]),
    ['bao cao chinh thuc (ban cuoi).docx', filled(1)],
    [`${manifest.forms[2]?.file.replace('forms/', '')}`, damaged.subarray(0, damaged.length / 2)],
    [
      'xa 7 phan loi.docx',
      filled(
        6,
        only((item) => !inAppendix(item)),
      ),
    ],
    ['xa 7 phu luc.docx', filled(6, only(inAppendix))],
    ['xa 8.docx', filled(7, (answers) => answers.set('figure:so_hoi_nghi', TYPED))],
  ];
  return files.map(([name, bytes]) => ({ name, buffer: Buffer.from(bytes), mimeType: 'application/octet-stream' }));
}

/** The number nobody can tell, settled in the review of its file. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Xem kết quả kiểm tra xa 8.docx' }).click();
  const review = page.getByRole('region', { name: 'xa 8.docx' });
  await review.getByText(TYPED).first().waitFor({ timeout: 60_000 });
  await review.getByLabel('Người xác nhận').fill('Nguyễn Văn A');
  const asked = review.locator('form', { hasText: TYPED });
  await asked.getByRole('radio', { name: /Giá trị khác/ }).check();
  await asked.getByLabel('Giá trị đúng').fill('12');
  await asked.getByRole('button', { name: 'Xác nhận' }).click();
  await page
    .getByRole('row', { name: /xã số 8\b/ })
    .getByText('Đầy đủ')
    .waitFor({ timeout: 60_000 });
}

/** The forms of a pack are those the command line makes, byte for byte; its roll-up is the same in every value. */
async function expectAsCommandLine(campaign: ReadonlyMap<string, Uint8Array>, json: Uint8Array): Promise<void> {
  await inFolder(Object.fromEntries(campaign), async (folder) => {
    await runHere(folder, 'build outline.yaml --units units.csv -o anew');
    const forms = await namesIn(join(folder, 'anew', 'forms'));
    expect(forms).toHaveLength(UNITS);
    for (const name of forms) {
      const made = await readFile(join(folder, 'anew', 'forms', name));
      expect(made.equals(campaign.get(`pack/forms/${name}`) ?? new Uint8Array())).toBe(true);
    }
    await runHere(folder, 'collect pack returned -o rollup.json --no-convert');
    // The page calls files as they were put in, the command line with the folder they lie in.
    const there = JSON.parse(
      (await readFile(join(folder, 'rollup.json'), 'utf8')).replaceAll(/(?<=["“])returned\//g, ''),
    );
    const here = JSON.parse(new TextDecoder().decode(json));
    const inOrder = (rollup: { left_out?: { file: string }[] }) => ({
      ...rollup,
      left_out: [...(rollup.left_out ?? [])].sort((a, b) => (a.file < b.file ? -1 : 1)),
    });
    expect(inOrder(here)).toEqual(inOrder(there));
  });
}

test('a campaign from the plan in Word to the consolidated report, without a network', async () => {
  const { page, wrong, close } = await openPage();
  await corrected(page);

  await goTo(page, 'Đơn vị');
  await page.getByLabel(/Dán từ Excel/).evaluate(paste, copied);
  await page.getByText(`${UNITS} đơn vị`, { exact: true }).waitFor();

  await goTo(page, 'Phát mẫu');
  await page.getByRole('row', { name: /Cơ quan báo chí, xuất bản 30/ }).waitFor();
  await page.getByRole('button', { name: 'Tạo mẫu', exact: true }).click();
  await page.getByText(`Đã có ${UNITS} mẫu.`).waitFor({ timeout: 120_000 });
  await page.getByRole('checkbox', { name: /trang tự kiểm tra/ }).check();
  await shot(page, 'walk-issue');
  const pack = unzipped(await downloaded(page, 'Tải tất cả (.zip)'));
  const checker = await readFile('dist/app/kiem-tra.html');
  expect(checker.equals(pack.get('kiem-tra.html') ?? new Uint8Array())).toBe(true);

  const files = sentBack(pack);
  await goTo(page, 'Nhận về');
  await page.locator('main input[type=file]').first().setInputFiles(files);
  await page.getByText(`${files.length} tệp đã nhận`).waitFor({ timeout: 120_000 });
  const row = (unit: number) => page.getByRole('row', { name: new RegExp(`xã số ${unit}\\b`) });
  for (const unit of [1, 2, 4, 5, 6]) await row(unit).getByText('Đầy đủ').waitFor({ timeout: 60_000 });
  await row(3).getByText('Không đọc được').waitFor();
  await row(7).getByText('Đầy đủ').waitFor();
  await row(7)
    .getByText(/một phần của báo cáo, đã gộp/)
    .waitFor();
  await row(9).getByText('Chưa gửi').waitFor();
  await settled(page);
  await page.getByRole('searchbox', { name: /Tìm tên đơn vị/ }).fill('xa so 7');
  await page.getByText(`1/${UNITS} đơn vị`).waitFor();
  await shot(page, 'walk-returned');

  await goTo(page, 'Nhắc');
  await page.getByRole('button', { name: /^Tải văn bản/ }).waitFor();
  await shot(page, 'walk-reminders');
  const reminders = [...unzipped(await downloaded(page, /^Tải văn bản/)).keys()];
  expect(reminders.filter((name) => name.endsWith('.eml')).length).toBeGreaterThan(0);
  expect(reminders.filter((name) => name.endsWith('.docx')).length).toBeGreaterThan(0);

  await goTo(page, 'Tổng hợp');
  const json = await downloaded(page, 'Dữ liệu cho phần mềm khác');
  const rollup = JSON.parse(new TextDecoder().decode(json));
  expect(rollup.units.filter(({ state }: { state: string }) => state === 'complete')).toHaveLength(7);
  const campaign = unzipped(await downloaded(page, 'Lưu thành tệp'));
  expect(wrong).toEqual([]);
  await close();
  await expectAsCommandLine(campaign, json);
}, 400_000);
