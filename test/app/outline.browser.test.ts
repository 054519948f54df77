import { afterAll, expect, test } from '@jest/globals';
import { closeBrowser, openPage } from './page.js';

afterAll(closeBrowser);

test('an outline is corrected by keyboard alone, its form follows, and what was done can be undone', async () => {
  const { page, wrong, close } = await openPage();
  await page.getByRole('button', { name: 'Xem thử một ví dụ' }).click();
  const tree = page.getByRole('tree', { name: 'Các phần của đề cương' });
  await tree.getByRole('treeitem', { selected: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Insert');
  await page.keyboard.type('Kết quả phổ biến pháp luật');
  await page.keyboard.press('Enter');
  const added = page.locator('[role=treeitem][aria-selected=true]');
  await added.locator(':scope > .part', { hasText: 'Kết quả phổ biến pháp luật' }).waitFor();

  await page.getByLabel('Hướng dẫn (in chữ nhỏ)').fill('Nêu ngắn gọn.');
  await page.keyboard.press('Tab');
  const paper = page.locator('.paper').first();
  await paper.getByText('Kết quả phổ biến pháp luật').waitFor();
  await paper.getByText('Nêu ngắn gọn.').waitFor();

  await page.getByText('Đề cương dạng văn bản').click();
  const yaml = page.getByRole('textbox', { name: 'Đề cương dạng văn bản' });
  await yaml.press('ControlOrMeta+End');
  await yaml.getByText('ket_qua_pho_bien_phap_luat').waitFor();

  await added.focus();
  await page.keyboard.press('Delete');
  await paper.getByText('Kết quả phổ biến pháp luật').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await paper.getByText('Nêu ngắn gọn.').waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('a mistake is told in the words of the page, at the part it is in', async () => {
  const { page, wrong, close } = await openPage();
  await page.getByRole('button', { name: 'Soạn đề cương mới' }).click();
  await page.getByLabel('Hạn gửi').fill('thứ sáu');
  await page.keyboard.press('Tab');
  const told = page.locator('.properties .problems');
  await told.getByText('Mục “Hạn gửi” chưa đúng').waitFor();
  expect(await told.textContent()).not.toMatch(/due|dòng \d/);
  await page.getByText('Các vấn đề của cả đề cương').click();
  await page.locator('details').getByRole('button', { name: 'Kết quả công tác' }).first().waitFor();
  expect(wrong).toEqual([]);
  await close();
});

test('the text and the tree change each other, remarks stay, mistakes stand at their line, and keys lead out', async () => {
  const { page, wrong, close } = await openPage();
  await page.getByRole('button', { name: 'Soạn đề cương mới' }).click();
  const item = (title: string) => page.getByRole('treeitem').locator(':scope > .part', { hasText: title });
  await item('Đặc điểm tình hình').waitFor();
  await page.getByText('Đề cương dạng văn bản').click();
  const yaml = page.getByRole('textbox', { name: 'Đề cương dạng văn bản' });
  await yaml.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('  - id: them # nhớ hỏi lại\n  title: Kiến nghị\nsection: 1');
  await item('Kiến nghị').waitFor();
  await page.locator('.cm-line.wrong.error', { hasText: 'section: 1' }).waitFor();
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');
  await page.locator('.cm-line.wrong').waitFor({ state: 'detached' });

  await item('Kiến nghị').click();
  const name = page.getByLabel('Tên', { exact: true });
  // What is typed before the part that was chosen is shown would be the name of the one before.
  while ((await name.inputValue()) !== 'Kiến nghị') await page.waitForTimeout(20);
  await name.fill('Đề xuất');
  await page.keyboard.press('Tab');
  await yaml.getByText('Đề xuất').waitFor();
  await yaml.getByText('# nhớ hỏi lại').waitFor();

  await yaml.focus();
  const last = (text: string) =>
    yaml
      .locator('.cm-line')
      .last()
      .filter({ hasText: new RegExp(`^${text}$`) });
  await last('').waitFor();
  await page.keyboard.press('Tab');
  await last(' +').waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await last('').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await yaml.evaluate((element) => element.matches(':focus-within'))).toBe(false);
  expect(wrong).toEqual([]);
  await close();
});

test('a mistake is told beside the part it is in', async () => {
  const { page, close } = await openPage();
  await page.getByRole('button', { name: 'Soạn đề cương mới' }).click();
  await page.getByRole('treeitem').nth(1).click();
  await page.getByLabel('Ít nhất bao nhiêu chữ').fill('50');
  await page.getByLabel('Nhiều nhất bao nhiêu chữ').fill('10');
  await page.keyboard.press('Tab');
  await page.getByRole('region', { name: 'Phần đang chọn' }).getByRole('region').first().waitFor();
  await close();
});
