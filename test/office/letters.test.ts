import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from '../../src/commands/program/run.js';
import { writeReminderIndex } from '../../src/report/reminder/index.js';
import { inFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';
import { manyGaps } from '../support/mixed/many-gaps.js';
import { sixtyReturned, sixtyUnits } from '../support/sixty.js';
import { measure } from './support/pages.js';
import { convert } from './support/soffice.js';

test.each(['vn-party-2018', 'vn-state-2020', 'plain'])(
  'a reminder of a report without a single answer stands on two pages in %s, signed on the second',
  async (letterhead) => {
    const files = manyGaps(60);
    const outline = files['de-cuong.yaml'].replace('letterhead: vn-party-2018', `letterhead: ${letterhead}`);
    await inFolder({ ...files, 'de-cuong.yaml': outline }, async (folder) => {
      const runs = (command: string): Promise<number> => run(command.split(' '), recordedIo(folder));
      await runs('build de-cuong.yaml --units don-vi.yaml -o goi');
      await mkdir(join(folder, 've'));
      await writeFile(join(folder, 've', 'xa_a.docx'), await readFile(join(folder, 'goi/forms/Dang uy xa A.docx')));
      await runs('remind goi ve -o thu');
      const letter = new Uint8Array(await readFile(join(folder, 'thu', 'Đảng ủy xã A - đôn đốc.docx')));
      const [pdf] = convert(new Map([['letter', letter]]), 'docx', 'pdf').values();
      const { texts } = measure(pdf ?? new Uint8Array());
      expect(Math.max(...texts.map(({ page }) => page))).toBe(2);
      expect(texts.find(({ text }) => text.startsWith('PHÓ BÍ THƯ'))?.page).toBe(2);
      expect(texts.some(({ text }) => /^Mục (?:II|2)\.1/.test(text))).toBe(true);
    });
  },
);

test('the list of sixty reminders is three pages on their side, with the name of each body in full', async () => {
  const { returns } = await sixtyReturned();
  const reminders = returns.units.map((one) => ({
    one,
    letter: `${one.unit.name} - đôn đốc.docx`,
    message: `${one.unit.name} - đôn đốc.txt`,
    text: 'Kính gửi đơn vị.\n'.repeat(12),
    supplement: null,
  }));
  const book = await writeReminderIndex(reminders, '2023-05-25', 'vi');
  const [pdf] = convert(new Map([['list', book]]), 'xlsx', 'pdf').values();
  const { papers, texts } = measure(pdf ?? new Uint8Array());
  const messages = texts.find(({ text }) => text === 'Nội dung tin nhắn')?.page ?? 0;
  expect(messages).toBeGreaterThan(1);
  expect(messages).toBeLessThanOrEqual(3 + 1);
  expect(papers.filter(({ width, height }) => width < height)).toEqual([]);
  const list = texts.filter(({ page }) => page < messages);
  expect(list.some(({ text, bold }) => bold && text === 'DANH SÁCH ĐÔN ĐỐC')).toBe(true);
  for (const { name } of sixtyUnits().filter((one) => one.name.length < 40))
    expect(list.some(({ text }) => text === name)).toBe(true);
});
