import { expect, test } from '@jest/globals';
import { periodOfPack, resolve } from '../../src/form/index.js';
import { loadPack } from '../../src/pack/index.js';
import { unzipped } from '../../src/word/zip/index.js';
import { answersFor, fillForm } from '../support/fill/index.js';
import { FirefoxPage } from './firefox.js';

const button = (name: string): string => `//button[normalize-space()='${name}']`;
const step = (room: string): string => `//nav//button[contains(., '${room}')]`;

test('in Firefox, opened from the disk: an example, its forms as an archive, a report that came back', async () => {
  const page = await FirefoxPage.open();
  try {
    await page.click(button('Xem thử một ví dụ'));
    await page.element("//*[@role='tree']");
    await page.click(step('Phát mẫu'));
    await page.type(
      "//label[contains(., 'Kỳ báo cáo')]//input | //input[@id=//label[contains(., 'Kỳ báo cáo')]/@for]",
      '2026-H1',
    );
    await page.click(button('Tạo mẫu'));
    await page.click(button('Tải tất cả (.zip)'));
    const made = unzipped(await page.downloaded());
    const pack = loadPack(new TextDecoder().decode(made.get('pack.json')));
    const [form] = pack?.forms ?? [];
    if (pack === null || form === undefined) throw new Error('There is no pack');
    const unit = pack.units.find(({ id }) => id === form.unit) ?? null;
    const { answers } = answersFor(resolve({ ...pack, unit, period: periodOfPack(pack) }), 'firefox');
    const path = await page.fileOf('xa 1.docx', fillForm(made.get(form.file) ?? new Uint8Array(), answers));
    await page.click(step('Nhận về'));
    await page.type("//main//input[@type='file' and @multiple]", path);
    await page.element("//*[contains(., '1 tệp đã nhận')]");
    await page.element("//td[contains(., 'Đủ') or contains(., 'đủ')]");
    expect(await page.wrong()).toEqual([]);
  } finally {
    await page.close();
  }
});
