import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { run } from '../../src/commands/program/run.js';
import { inFolder } from '../support/folder.js';
import { recordedIo } from '../support/io.js';
import { MIXED_OUTLINE, MIXED_UNITS } from '../support/mixed/definition.js';
import { measure, type Pages } from './support/pages.js';
import { convert, type Files } from './support/soffice.js';

const FORMS = { party: 'Chi bo xa Dao San', state: 'Phong Van hoa va Thong tin' };

const measured = new Map<string, Pages['texts']>();

const units = MIXED_UNITS.replaceAll(', group:', ', contact: "Số 1 đường 30-4. Điện thoại: 0213 000", group:');

beforeAll(() =>
  inFolder({ 'o.yaml': MIXED_OUTLINE, 'u.yaml': units }, async (folder) => {
    await run('build o.yaml --units u.yaml -o goi'.split(' '), recordedIo(folder));
    const files: Files = new Map();
    for (const [kind, name] of Object.entries(FORMS))
      files.set(kind, new Uint8Array(await readFile(join(folder, 'goi', 'forms', `${name}.docx`))));
    for (const [kind, pdf] of convert(files, 'docx', 'pdf')) measured.set(kind, measure(pdf).texts);
  }),
);

/** The first text of a form that begins so. */
function find(kind: keyof typeof FORMS, begins: string) {
  const found = measured.get(kind)?.find(({ text }) => text.startsWith(begins));
  if (!found) throw new Error(`${kind} prints no "${begins}"`);
  return found;
}

test('each form of one plan bears the head of its own kind', () => {
  expect(find('party', 'ĐẢNG CỘNG SẢN VIỆT NAM').left).toBeGreaterThan(find('party', 'CHI BỘ XÃ DÀO SAN').right);
  expect(() => find('party', 'CỘNG HÒA')).toThrow();
  expect(find('state', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM').top).toBeLessThan(find('state', 'Độc lập').top);
  expect(() => find('state', 'ĐẢNG CỘNG SẢN')).toThrow();
  expect(find('state', 'Kính gửi:').top).toBeGreaterThan(find('state', 'Kết quả phong trào').bottom - 1);
});

test('the mark of the end stands between the last table and who receives the report', () => {
  const mark = find('state', './.');
  expect(mark.top).toBeGreaterThan(find('state', 'Số hội nghị').top);
  expect(mark.bottom).toBeLessThanOrEqual(find('state', 'Nơi nhận:').top + 1);
  expect(() => find('party', './.')).toThrow();
});

test('the address stands below the name of who signs, on the same page', () => {
  const [name, address] = [find('party', 'Nhập họ và tên'), find('party', 'Liên hệ: ')];
  expect(address.page).toBe(name.page);
  expect(address.top).toBeGreaterThan(name.bottom);
  expect(address.top - name.bottom).toBeLessThan(20);
});
