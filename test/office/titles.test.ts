import { beforeAll, expect, test } from '@jest/globals';
import { loadExample, writeForm } from '../support/examples.js';
import { measure, type Printed } from './support/pages.js';
import { convert, type Files } from './support/soffice.js';

const FORMS = { 'so-ket-kl23': 'cb_truyen_thong', 'ket-qua-tuyen-truyen': 'bcs_ubnd' };

const printed = new Map<string, Printed[]>();

beforeAll(async () => {
  const files: Files = new Map();
  for (const [example, unit] of Object.entries(FORMS)) files.set(example, await writeForm(loadExample(example), unit));
  for (const [example, pdf] of convert(files, 'docx', 'pdf')) printed.set(example, measure(pdf).texts);
});

test.each([
  ['so-ket-kl23', 'CỦA CHI BỘ TRUNG TÂM VĂN HÓA, THỂ THAO'],
  ['so-ket-kl23', 'VÀ TRUYỀN THÔNG HUYỆN'],
  ['ket-qua-tuyen-truyen', 'kết quả thông tin, tuyên truyền về công tác xây dựng Đảng,'],
  ['ket-qua-tuyen-truyen', 'xây dựng hệ thống chính trị năm 2022'],
])('the title of %s is printed with a line "%s": no name is parted', (example, line) => {
  expect(printed.get(example)?.map(({ text }) => text)).toContain(line);
});

test('a report begins with the document that asked for it, between the guide and its first heading', () => {
  const texts = printed.get('so-ket-kl23') ?? [];
  const at = (begins: string): number => texts.findIndex(({ text }) => text.startsWith(begins));
  expect(at('Hướng dẫn điền')).toBeLessThan(at('Thực hiện Kế hoạch số 302-KH/HU, ngày 19/5/2023'));
  expect(at('Thực hiện Kế hoạch số 302-KH/HU')).toBeLessThan(at('I. ĐẶC ĐIỂM TÌNH HÌNH'));
});
