import { beforeAll, describe, expect, test } from '@jest/globals';
import { printReviewsAsHtml } from '../../src/report/review/index.js';
import { printStatusAsHtml } from '../../src/report/status/index.js';
import { pageTemplate, statusTemplate } from '../support/report/page.js';
import { sixtyReturned } from '../support/sixty.js';
import { pageAfter, printedPage } from './support/chromium.js';
import { measure, type Pages } from './support/pages.js';

let status: string;
let check: string;
beforeAll(async () => {
  const { pack, returns, reviews } = await sixtyReturned();
  status = printStatusAsHtml({ pack, returns, now: '2023-05-30' }, 'vi', statusTemplate);
  check = printReviewsAsHtml(reviews, 'vi', pageTemplate);
}, 300_000);

const pageOf = (name: string): string => (name === 'status' ? status : check);

/** What of a page stands beyond a frame so wide, as tags with their classes. */
function beyond(html: string, width: number): unknown {
  const script = `const root = document.documentElement; root.style.width = '${width}px';
    const over = [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > ${width} + 1);
    document.title = JSON.stringify(over.slice(0, 5).map((one) => one.tagName + '.' + one.className));`;
  const open = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    // A window is never narrower than 500: what a telephone is shown is shown in a narrow frame.
    .replaceAll('(max-width: 40rem)', width < 500 ? 'all' : '(max-width: 40rem)')
    .replaceAll('(min-width: 60rem)', width < 500 ? 'not all' : '(min-width: 60rem)')
    .replace('</body>', `<script>${script}</script></body>`);
  const title = /<title>([\s\S]*?)<\/title>/.exec(pageAfter(open, Math.max(width, 500)))?.[1] ?? '';
  return JSON.parse(title.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

describe.each(['status', 'check'])('the page of %s of sixty units', (name) => {
  test.each([390, 1280])('needs no scrolling sideways at a width of %d', (width) => {
    expect(beyond(pageOf(name), width)).toEqual([]);
  });
});

describe('on paper', () => {
  const print = (html: string): Pages => measure(printedPage(html));
  const has = ({ texts }: Pages, wanted: string): boolean => texts.some(({ text }) => text.includes(wanted));

  test('the status is six pages at most, of names and marks alone', () => {
    const pages = print(status);
    expect(pages.papers.length).toBeLessThanOrEqual(6);
    expect(has(pages, 'Chi tiết')).toBe(false);
    expect(has(pages, '--received')).toBe(false);
  });

  test('the heads of the status stand on each page it goes over', () => {
    const { papers, texts } = print(status);
    const headed = papers.map((_, at) => texts.some(({ page, text }) => page === at + 1 && text === 'Tình trạng'));
    expect(headed.length).toBeGreaterThan(2);
    expect(headed.slice(0, -1)).toEqual(headed.slice(0, -1).map(() => true));
  });

  test('the names of the sections stand together below the status', () => {
    const { texts } = print(status);
    const pages = ['Phụ lục 1', 'Phụ lục 2'].map((name) => texts.findLast(({ text }) => text === name)?.page);
    expect(pages[0]).toBe(pages[1]);
  });

  test('the check has no name of a file at the foot of a page, and each finding once', () => {
    const { papers, texts } = print(check);
    const lowest = papers.map((_, at) => {
      const here = texts.filter(({ page }) => page === at + 1);
      return here.reduce((low, one) => (one.bottom > low.bottom ? one : low)).text;
    });
    expect(lowest.filter((text) => /\.docx$/.test(text))).toEqual([]);
    expect(texts.filter(({ text }) => text.includes('Đã có'))).toEqual([]);
  });

  test('the check is what is to be mended: a page for each unit at most, and one for the list', () => {
    const pages = print(check);
    expect(pages.papers.length).toBeLessThanOrEqual(12 + 1);
    expect(has(pages, 'Bao cao Đảng ủy xã Mường So.docx')).toBe(false);
    expect(has(pages, 'Bao cao Đảng ủy xã Pa Vây Sử.docx')).toBe(true);
  });
});
