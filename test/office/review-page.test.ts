import { describe, expect, test } from '@jest/globals';
import { printReviewsAsHtml } from '../../src/report/review/index.js';
import { pageTemplate } from '../support/report/page.js';
import { returnedFile, unreadableFile } from '../support/report/reviews.js';
import { pageAfter, printedPage } from './support/chromium.js';
import { pdfXml } from './support/soffice.js';

const long = 'Đã tổ chức học tập cho toàn thể đảng viên. '.repeat(12);
const html = printReviewsAsHtml(
  [
    returnedFile('b.docx', { so_hoi_nghi: '', so_luot: 'nhiều', quan_triet: long }),
    returnedFile('a.docx', {}),
    unreadableFile('c.pdf'),
  ],
  'vi',
  pageTemplate,
);

/** What a script that a person's hand stands for says of the page; the policy lets no other script in, so it goes. */
function asked(script: string, width = 1280): unknown {
  const open = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('</body>', `<script>document.title = JSON.stringify((() => { ${script} })());</script></body>`);
  const title = /<title>([\s\S]*?)<\/title>/.exec(pageAfter(open, width))?.[1] ?? '';
  return JSON.parse(title.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

const HANDS = `
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const seen = (selector) => all(selector).filter((one) => one.offsetParent !== null).map((one) => one.innerText.split('\\n')[0]);
  const head = (name) => all('.summary thead button').find((one) => one.textContent === name);
  const names = () => all('.summary tbody th').map((one) => one.textContent);
  const type = (text) => { const box = document.querySelector('[type=search]'); box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })); };
`;

describe('in a browser, the page of reviews', () => {
  test('runs its own script and no other', () => {
    expect(pageAfter(html)).toMatch(/<form class="filter scripted" role="search"/);
    const hostile = html.replace('</main>', '<script>document.title = "taken";</script></main>');
    expect(pageAfter(hostile)).not.toContain('<title>taken');
  });

  test('sorts by a column and says so', () => {
    const result =
      asked(`${HANDS} head('Tệp').click(); const up = names(); head('Mục cần bổ sung, sửa').click(); head('Mục cần bổ sung, sửa').click();
      return [up, names(), all('[aria-sort]').map((one) => [one.textContent, one.getAttribute('aria-sort')])];`);
    expect(result).toEqual([
      ['a.docx', 'b.docx', 'c.pdf'],
      ['b.docx', 'c.pdf', 'a.docx'],
      [['Mục cần bổ sung, sửa', 'descending']],
    ]);
  });

  test('shows only what is missing where that is asked for', () => {
    const result = asked(`${HANDS} all('[value=gaps]')[0].click(); all('[data-do=open]')[0].click();
      return [seen('.file > summary h2'), seen('.row .said')];`);
    expect(result).toEqual([
      ['b.docx', 'c.pdf'],
      ['Số hội nghị', 'Số lượt người: nhiều'],
    ]);
  });

  test('finds text, and says where there is none', () => {
    const result = asked(`${HANDS} type('SỐ LƯỢT'); const rows = seen('.row .said'); type('không đâu có');
      return [rows, seen('.file'), all('.matches')[0].textContent];`);
    expect(result).toEqual([
      ['Số lượt người: nhiều', expect.stringContaining('Số lượt người')],
      [],
      'Không có nội dung nào khớp.',
    ]);
  });

  test('opens the file whose link is followed, and goes there with the keyboard', () => {
    const result =
      asked(`${HANDS} const file = all('.file')[1]; const before = file.open; location.hash = '#' + file.id;
      dispatchEvent(new HashChangeEvent('hashchange'));
      return [before, file.open, document.activeElement === file.querySelector('summary')];`);
    expect(result).toEqual([false, true, true]);
  });

  test.each([320, 500, 640, 1280])('needs no scrolling sideways at a width of %d', (width) => {
    const frame = `const page = document.documentElement; page.style.width = '${width}px'; for (const one of document.querySelectorAll('details')) one.open = true;
      return [page.scrollWidth <= Math.max(${width}, innerWidth), document.querySelector('main').scrollWidth <= ${width}];`;
    expect(asked(frame, Math.max(width, 500))).toEqual([true, true]);
  });

  const printed = (page: string): string =>
    pdfXml(printedPage(page))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');

  test('is printed with what is to be mended, and without what only a screen can do', () => {
    const text = printed(html);
    expect(text).toContain('c.pdf');
    expect(text).toContain('Số lượt người');
    expect(text).not.toContain('toàn thể đảng viên');
    expect(text).not.toContain('Thu gọn tất cả');
  });

  test('is printed whole where that is asked for', () => {
    expect(printed(html.replace('<body>', '<body class="whole">')).match(/toàn thể đảng viên/g)?.length).toBe(12);
  });
});
