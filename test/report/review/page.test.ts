import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../schemas/id.js';
import { printReviewsAsHtml } from '../../../src/report/review/index.js';
import { pageTemplate } from '../../support/report/page.js';
import { foreignFile, returnedFile, unreadableFile } from '../../support/report/reviews.js';

const gaps = { so_hoi_nghi: '', so_luot: 'nhiều', quan_triet: null, number: '' };
const page = (files: Parameters<typeof printReviewsAsHtml>[0], language: Language = 'vi') =>
  printReviewsAsHtml(files, language, pageTemplate);

/** What a person reads of a piece of a page, without its tags. */
const read = (html: string): string =>
  html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page of reviews', () => {
  const html = page([returnedFile('xa_a.docx', gaps), returnedFile('xa_b.docx', {}), unreadableFile('c.pdf')]);

  test('has a row for each file with unit, result, share, places to mend and warnings', () => {
    const rows = [...(/<tbody>([\s\S]*?)<\/tbody>/.exec(html)?.[1] ?? '').matchAll(/<tr>[\s\S]*?<\/tr>/g)];
    expect(rows.map(([row]) => read(row).trim())).toEqual([
      'xa_a.docx Đảng ủy xã A × Còn thiếu 57% 2 0',
      'xa_b.docx Đảng ủy xã A ✓ Đầy đủ 100% 0 0',
      'c.pdf chưa rõ ? Không đọc được – 1 0',
    ]);
  });

  test('says of every item what became of it, in words', () => {
    const [, first = ''] = html.split('<details class="file ');
    const said = read(first);
    expect(said).toContain('○ Để trống Số văn bản');
    expect(said).toContain('✓ Đã có Địa danh');
    expect(said).toContain('1.1. Công tác chỉ đạo × Không thấy');
    expect(said).toContain('× Không thấy Việc tổ chức học tập.');
    expect(said).toContain('! Cần sửa Số lượt người: nhiều');
    expect(said).toContain('2. Kiến nghị (nếu có)');
  });

  test('says at its place what is to be mended and how', () => {
    expect(read(html)).toContain(
      '○ Để trống Số hội nghị × Lỗi: Chưa điền số liệu “Số hội nghị”. Đây là số liệu bắt buộc để tổng hợp. Đề nghị điền số liệu; nếu không phát sinh thì ghi 0.',
    );
  });

  test('says of a file that cannot be read why', () => {
    expect(read(html)).toContain('Toàn văn bản × Lỗi: Tệp “c.pdf” là tệp PDF.');
  });

  test('says of a file with nothing of the form in it that it is likely no report, and nothing else', () => {
    const said = read(page([foreignFile('giay moi.docx')]));
    expect(said).toContain('giay moi.docx chưa rõ × Có lẽ không phải báo cáo – 1 0');
    expect(said).toContain('Trong tệp không có nội dung nào của mẫu');
    expect(said).not.toContain('Số hội nghị');
    expect(said).not.toContain('Lỗi:');
  });

  test('tells nothing twice where a definition that came with a file asks for one thing many times', () => {
    const file = returnedFile('xa_a.docx', gaps);
    const { review } = file;
    if (review === null) throw new Error('the example was not reviewed');
    const repeated = { ...review, items: review.items.flatMap((item) => [item, item, item]) };
    expect(page([{ ...file, review: repeated }])).toBe(page([file]));
  });

  test('is the same for the same reviews', () => {
    const once = page([returnedFile('xa_a.docx', gaps)]);
    expect(page([returnedFile('xa_a.docx', gaps)])).toBe(once);
  });

  test('says which language it is in, and which the report', () => {
    const english = page([returnedFile('a.docx', gaps)], 'en');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<div class="outline" lang="vi">');
    expect(read(english)).toContain('× Incomplete');
  });

  test('needs nothing from outside', () => {
    expect(html).not.toMatch(/<(?:link|img|iframe|object)|src=|https?:|url\(|@import/);
    expect(html.match(/href="[^"]*"/g)?.every((one) => one.startsWith('href="#'))).toBe(true);
  });

  test('lets a browser run its own style and script only', () => {
    const sum = (tag: string): string => {
      const [, text = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html) ?? [];
      return `&#x27;sha256-${createHash('sha256').update(text).digest('base64').replaceAll('=', '&#x3D;')}&#x27;`;
    };
    expect(html).toContain(`style-src ${sum('style')}; script-src ${sum('script')};`);
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  test('folds complete reports away where there are many, and prints what is to be mended unless asked otherwise', () => {
    const many = page(Array.from({ length: 8 }, (_, at) => returnedFile(`NHAN VE/xa_${at}.docx`, at < 2 ? gaps : {})));
    const done = many.slice(many.indexOf('<details class="done">'));
    expect(done).toContain('6 báo cáo đầy đủ');
    expect(done.match(/<details class="file complete-file"/g)).toHaveLength(6);
    expect(many.match(/<tr class="done-row">/g)).toHaveLength(6);
    expect(html).not.toContain('class="done"');
    expect(many).toContain('In cả phần đã đủ');
    expect(read(many)).not.toContain('NHAN VE');
  });

  test('prints the heading of a part in which only a part below it lacks something', () => {
    const file = page([returnedFile('xa_a.docx', { quan_triet: null })]);
    const printed = [...file.matchAll(/<section class="part depth\d">\s*<h\d>([^<]*)/g)].map(([, text]) =>
      text?.trim(),
    );
    expect(printed).toEqual(['1. Kết quả', '1.1. Công tác chỉ đạo']);
  });

  test('links each row to its file', () => {
    const targets = [...html.matchAll(/href="#(tep-\d+)"/g)].map(([, id]) => id);
    expect(targets).toEqual(['tep-1', 'tep-2', 'tep-3']);
    for (const id of targets) expect(html).toMatch(new RegExp(`<details class="file [a-z]+-file" id="${id}"`));
  });
});

describe('what a file holds is text, not markup', () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror="alert(2)">\'{{words.title}}{{{style}}}';

  test.each(['xa_a', 'xa_b'])('in its name and answers, for %s', (name) => {
    const html = page([
      returnedFile(`${name}${hostile}.docx`, { so_luot: hostile, quan_triet: `${hostile} `.repeat(9) }),
    ]);
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<img');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
    expect(html).toContain('{{words.title}}{{{style}}}');
  });

  test('also where it names what every object has', () => {
    const html = page([returnedFile('__proto__.constructor.docx', { so_luot: '__proto__' })]);
    expect(html).toContain('__proto__.constructor.docx');
  });
});
