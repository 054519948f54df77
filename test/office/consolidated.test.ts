import { beforeAll, describe, expect, test } from '@jest/globals';
import { writeConsolidated } from '../../src/report/consolidated/index.js';
import { rollUp } from '../../src/rollup/index.js';
import { campaignOf } from '../support/consolidated/campaign.js';
import { fillCampaign } from '../support/filled-campaign.js';
import { sixtyReturned } from '../support/sixty.js';
import { measure, type Pages } from './support/pages.js';
import { convert } from './support/soffice.js';

const HOUSES = ['vn-party-2018', 'vn-state-2020', 'plain'];
const pages = new Map<string, Pages>();

beforeAll(async () => {
  const reports = new Map<string, Uint8Array>();
  for (const house of HOUSES) reports.set(house, await writeConsolidated(campaignOf(5, {}, { letterhead: house })));
  const { pack, returns } = await fillCampaign('so-ket-kl23', 5, 2);
  reports.set('example', await writeConsolidated({ pack, rollup: rollUp(pack, returns) }));
  const sixty = await sixtyReturned();
  const rollup = rollUp(sixty.pack, sixty.returns);
  reports.set('sixty', await writeConsolidated({ pack: sixty.pack, rollup, asOf: '2023-05-30' }));
  for (const [name, pdf] of convert(reports, 'docx', 'pdf')) pages.set(name, measure(pdf));
}, 300_000);

const of = (name: string): Pages => pages.get(name) ?? { papers: [], texts: [] };
const all = (name: string): string =>
  of(name)
    .texts.map(({ text }) => text)
    .join('\n');

describe('a consolidated report on paper', () => {
  test.each(HOUSES)('%s: chart, totals and notes are printed', (house) => {
    const text = all(house);
    for (const printed of ['Số tin', '46', '86', '126', '166', 'GHI CHÚ CỦA BẢN DỰ THẢO'])
      expect(text).toContain(printed);
  });

  test.each(HOUSES)('%s: an appendix on its side stands so, the rest upright', (house) => {
    const { papers, texts } = of(house);
    const page = texts.find(({ text }) => text.includes('Mã số'))?.page ?? 0;
    const turned = papers.map(({ width, height }) => width > height);
    expect(turned.filter(Boolean)).toHaveLength(1);
    expect(turned[page - 1]).toBe(true);
  });

  test.each(HOUSES)('%s: nothing runs over the margins', (house) => {
    const { papers, texts } = of(house);
    const over = texts.filter(({ page, left, right }) => left < 10 || right > (papers[page - 1]?.width ?? 0) - 10);
    expect(over).toEqual([]);
  });

  test('the signing block does not stand on a page alone', () => {
    const { texts } = of('example');
    const signed = texts.find(({ text }) => text.includes('PHÓ BÍ THƯ'));
    const above = texts.filter(({ page, bottom }) => page === signed?.page && bottom < (signed?.top ?? 0));
    expect(above.length).toBeGreaterThan(2);
  });
});

describe('the draft of sixty units', () => {
  const pageOf = (wanted: string): number => of('sixty').texts.find(({ text }) => text.includes(wanted))?.page ?? 0;

  test('says on its first page what it rests on and who sent nothing, and nowhere else', () => {
    expect(pageOf('Căn cứ 52/60 báo cáo gửi đến ngày 30/5/2023')).toBe(1);
    expect(pageOf('Chưa gửi báo cáo (6): Đảng ủy xã Ma Ly Chải')).toBe(1);
    const silent = of('sixty').texts.filter(({ text }) => text.includes('Đảng ủy xã Ma Ly Chải'));
    expect(new Set(silent.map(({ page }) => page)).size).toBeLessThanOrEqual(3);
  });

  test('is read to its signature on forty pages, the answers of all in an annex behind it', () => {
    const signed = pageOf('[CHỨC VỤ NGƯỜI KÝ]') || pageOf('T/M BAN THƯỜNG VỤ');
    expect(signed).toBeGreaterThan(15);
    expect(signed).toBeLessThanOrEqual(40);
    expect(pageOf('Nội dung báo cáo của các đơn vị theo từng mục')).toBeGreaterThan(signed);
  });

  test('numbers its tables in their order', () => {
    const numbers = of('sixty').texts.flatMap(({ text }) => /^Bảng (\d+)\. /.exec(text)?.[1] ?? []);
    expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
    expect(numbers.length).toBeGreaterThan(10);
  });

  test('leaves no third of a page white but before a chart or an appendix', () => {
    const { papers, texts } = of('sixty');
    const signed = pageOf('[CHỨC VỤ NGƯỜI KÝ]') || pageOf('T/M BAN THƯỜNG VỤ');
    const white = papers.slice(0, signed - 1).flatMap(({ height }, at) => {
      const here = texts.filter(({ page }) => page === at + 1);
      const next = texts.filter(({ page, top }) => page === at + 2 && top < 40);
      const foot = Math.max(...here.map(({ bottom }) => bottom));
      return foot < (height * 2) / 3 && !next.some(({ text }) => text.startsWith('Biểu đồ')) ? [at + 1] : [];
    });
    expect(white).toEqual([]);
  });

  test('has the caption of each table above it on its page', () => {
    const { papers, texts } = of('sixty');
    const alone = texts.filter(
      ({ text, page, bottom }) => /^Bảng \d+\. /.test(text) && bottom > (papers[page - 1]?.height ?? 0) - 30,
    );
    expect(alone).toEqual([]);
  });
});
