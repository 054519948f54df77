import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { placesToMend } from '../../src/returns/index.js';
import { commentsIn } from '../support/annotated.js';
import { exampleNames, loadExample, writeForm } from '../support/examples.js';
import { answersFor, fillForm, leaveOut, stripAll } from '../support/fill/index.js';
import { reviewReturned, said } from '../support/returned.js';
import { seriousIn } from './axe.js';
import { closeBrowser, drop, openPage, shot } from './page.js';

afterAll(closeBrowser);

const LARGEST = 1024 * 1024;
const open = (size = {}) => openPage({ file: 'kiem-tra.html', ...size });

/** The form of a unit of an example filled in, and the same with three places left blank. */
async function reports() {
  const example = loadExample(exampleNames[0] ?? '');
  const [[unit, form] = []] = [...example.forms];
  if (unit === undefined || form === undefined) throw new Error('The example has no form');
  const empty = await writeForm(example, unit);
  const { answers } = answersFor(form);
  const required = new Set(reviewReturned(empty).review.answers.flatMap((one) => (one.required ? [one.item] : [])));
  const blank = [...answers.keys()].filter((tag) => required.has(tag.slice(tag.indexOf(':') + 1))).slice(0, 3);
  return { filled: fillForm(empty, answers), incomplete: fillForm(empty, leaveOut(answers, ...blank)) };
}

const give = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

test('one file of at most 1 MB', () => {
  expect(statSync('dist/app/kiem-tra.html').size).toBeLessThanOrEqual(LARGEST);
});

test('a unit hears what its report lacks and where, and takes a copy with comments', async () => {
  const { incomplete } = await reports();
  const { page, wrong, close } = await open();
  await page
    .getByRole('region', { name: /^Thả báo cáo/ })
    .evaluate(drop, [{ name: 'xa.docx', bytes: [...incomplete] }]);
  const result = page.getByRole('region', { name: 'Kết quả kiểm tra' });
  const places = placesToMend(reviewReturned(incomplete).review);
  await result.getByRole('heading', { name: `Còn ${places} mục cần bổ sung, sửa; ` }).waitFor();
  const found = said(reviewReturned(incomplete));
  expect(found).toHaveLength(3);
  expect(await result.locator('.found.error li').count()).toBe(found.length);
  expect(await result.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(0);
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Tải bản sao có chú thích/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('xa - có chú thích.docx');
  expect(commentsIn(new Uint8Array(await readFile(await download.path()))).length).toBeGreaterThan(found.length);

  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: /^\d+ places? to complete or correct/ }).waitFor();
  // The page says its language once it is painted.
  await page.locator('html[lang="en"]').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a complete report is told to be so, and nothing is offered to mend', async () => {
  const { filled } = await reports();
  const { page, wrong, close } = await open();
  await give(page, 'xa.docx', filled);
  await page.getByRole('heading', { name: /^Đầy đủ/ }).waitFor();
  await page.getByText('Báo cáo có thể gửi.').waitFor();
  expect(await page.getByRole('button', { name: /^Tải bản sao/ }).count()).toBe(0);
  expect(wrong).toEqual([]);
  await close();
});

test('a report dropped beside the box is checked all the same, and the page stays', async () => {
  const { filled } = await reports();
  const { page, wrong, close } = await open();
  await page.locator('h1').evaluate(drop, [{ name: 'xa.docx', bytes: [...filled] }]);
  await page.getByRole('heading', { name: /^Đầy đủ/ }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('what is no report, or broken, or without its form, ends in words, and the next file is read as ever', async () => {
  const { filled } = await reports();
  const { page, wrong, close } = await open();
  const files: [string, Uint8Array][] = [
    ['trống.docx', new Uint8Array()],
    ['<img src=x onerror=alert(1)>.docx', new TextEncoder().encode('<script>alert(1)</script>')],
    ['nửa.docx', filled.subarray(0, filled.length / 2)],
  ];
  for (const [name, bytes] of files) {
    await give(page, name, bytes);
    await page.getByText(name, { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'Không đọc được tệp' }).waitFor();
    expect(await page.locator('.found').first().textContent()).toMatch(/Đề nghị/);
    await shot(page, `checker-${files.findIndex(([one]) => one === name)}`);
  }
  await give(page, 'không còn mẫu.docx', stripAll(filled));
  await page.getByRole('heading', { name: 'Chưa kiểm tra được tệp này' }).waitFor();
  const told = await page.getByRole('region', { name: 'Kết quả kiểm tra' }).textContent();
  expect(told).toContain('Đề nghị chép nội dung vào tệp mẫu đã nhận');
  expect(told).not.toContain('--');
  await give(page, 'xa.docx', filled);
  await page.getByRole('heading', { name: /^Đầy đủ/ }).waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('the policy of the page refuses every connection', async () => {
  const { page, close } = await open();
  const refused = "fetch('https://example.com/').then(() => 'sent', () => 'refused')";
  expect(await page.evaluate(refused)).toBe('refused');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  await close();
});

test.each([
  [1280, 'light'],
  [390, 'light'],
  [1280, 'dark'],
] as const)('at %i pixels, %s, nothing shuts people out, before and after a file', async (width, colorScheme) => {
  const { incomplete } = await reports();
  const { page, close } = await open({ width });
  await page.emulateMedia({ colorScheme });
  expect(await seriousIn(page)).toEqual([]);
  const button = page.getByRole('button', { name: 'Chọn tệp báo cáo…' });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')]);
  await chooser.setFiles({ name: 'xa.docx', mimeType: '', buffer: Buffer.from(incomplete) });
  await page.getByRole('region', { name: 'Kết quả kiểm tra' }).waitFor();
  await shot(page, `checker-${width}-${colorScheme}`);
  expect(await seriousIn(page)).toEqual([]);
  const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(wide)).toBe(0);
  await close();
});
