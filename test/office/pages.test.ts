import { beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '../../src/write/index.js';
import { vietnameseForm } from '../support/forms.js';
import { PARTY_LINES, PLAIN_LINES, STATE_LINES } from './support/looks.js';
import { lineWithin, measure, type Pages, type Printed } from './support/pages.js';
import { convert } from './support/soffice.js';

/**
 * Boxes come in whole points (0.35 mm), LibreOffice rounds positions to twips and letters stand a little inside their
 * boxes: a place is right within one millimetre, which the eye does not see and no value of a rule differs by.
 */
const NEAR = 1;
/** The top of a box lies above the letters by what the font keeps for accents, and more in lines of an exact height. */
const NEAR_DOWN = 2;

/** Times New Roman, or the font of the same widths that stands in for it where it is not installed. */
const TIMES = /TimesNewRoman|LiberationSerif/;
const ARIAL = /Arial|LiberationSans/;

const MANY_ROWS = {
  appendices: [
    {
      id: 'bieu_1',
      title: 'Danh sách báo cáo viên',
      orientation: 'landscape',
      rows: { blank: 40 },
      columns: [
        { id: 'ten', label: 'Họ và tên', key: true },
        { id: 'buoi', label: 'Số buổi', type: 'integer' },
      ],
    },
    {
      id: 'bieu_2',
      title: 'Cơ sở vật chất',
      rows: [{ id: 'loa', label: 'Loa truyền thanh' }],
      columns: [{ id: 'so_luong', label: 'Số lượng', type: 'integer' }],
    },
  ],
};

const HOUSES = ['vn-party-2018', 'vn-party-2026', 'vn-state-2020', 'plain'];
const OFFICIAL = HOUSES.slice(0, 3);
const PARTY = HOUSES.slice(0, 2);
/** A question so long that it goes on over the end of page one: then no space between paragraphs stands on page two. */
const RUNNING_ON = {
  sections: [
    { id: 'mot', title: 'Một', points: [{ id: 'a', ask: 'Nêu rõ kết quả, hạn chế và nguyên nhân; '.repeat(140) }] },
  ],
};
const pdfs = new Map<string, Uint8Array>();
const measured = new Map<string, Pages>();

beforeAll(async () => {
  const forms = new Map<string, Uint8Array>();
  for (const house of HOUSES) {
    const { form, embedded } = vietnameseForm(house, MANY_ROWS);
    forms.set(house, await write(form, embedded));
    const long = vietnameseForm(house, { ...RUNNING_ON, appendices: undefined, checks: undefined });
    forms.set(`${house} running on`, await write(long.form, long.embedded));
  }
  for (const [house, pdf] of convert(forms, 'docx', 'pdf')) {
    pdfs.set(house, pdf);
    measured.set(house, measure(pdf));
  }
}, 300_000);

const pagesOf = (house: string): Pages => measured.get(house) ?? { papers: [], texts: [] };

function find(house: string, text: string): Printed {
  const found = pagesOf(house).texts.find((one) => one.text === text);
  if (!found) throw new Error(`${house} prints no "${text}"`);
  return found;
}

const onPage = (house: string, page: number): Printed[] => pagesOf(house).texts.filter((one) => one.page === page);
const centre = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;
const lookOf = ({ size, bold, italic }: Printed): string =>
  [String(size), ...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])].join(' ');

function expectNear(measure: number, wanted: number, within = NEAR): void {
  expect(Math.abs(measure - wanted) <= within ? wanted : measure).toBe(wanted);
}

/** The line drawn under a text, between the feet of its letters and a few millimetres below. */
const ruleUnder = (house: string, { page, left, right, bottom }: Printed): { left: number; right: number } =>
  lineWithin(pdfs.get(house) ?? new Uint8Array(), {
    page,
    left: left - 5,
    right: right + 5,
    top: bottom - 1.8,
    bottom: bottom + 3,
  });

describe.each([
  ['vn-party-2018', PARTY_LINES, TIMES],
  ['vn-party-2026', PARTY_LINES, TIMES],
  ['vn-state-2020', STATE_LINES, TIMES],
  ['plain', PLAIN_LINES, ARIAL],
] as const)('%s', (house, lines, font) => {
  test.each(lines.map(([text, look]) => ({ text, look })))('sets "$text" in $look', ({ text, look }) => {
    expect(lookOf(find(house, text))).toBe(look);
  });

  test('is set in one family of type', () => {
    expect(pagesOf(house).texts.filter(({ family }) => !font.test(family))).toEqual([]);
  });

  test('stands on A4, with the appendix of a wide table turned', () => {
    const papers = pagesOf(house).papers.map(({ width, height }) => (width < height ? 'portrait' : 'landscape'));
    const [first = { width: 0, height: 0 }] = pagesOf(house).papers;
    expectNear(first.width, 210);
    expectNear(first.height, 297);
    const wide = find(house, house === 'vn-state-2020' ? 'DANH SÁCH BÁO CÁO VIÊN' : 'Danh sách báo cáo viên').page;
    expect(papers[wide - 1]).toBe('landscape');
    expect(papers[wide - 2]).toBe('portrait');
    expect(papers.at(-1)).toBe('portrait');
  });

  test('begins each appendix on a page of its own', () => {
    const labels = house === 'vn-state-2020' ? ['Phụ lục I', 'Phụ lục II'] : ['Phụ lục 1', 'Phụ lục 2'];
    for (const label of house === 'plain' ? ['PHỤ LỤC 1', 'PHỤ LỤC 2'] : labels) {
      const { page, top } = find(house, label);
      expect(onPage(house, page).filter((one) => one.bottom > 18 && one.bottom < top)).toEqual([]);
    }
  });
});

describe.each(OFFICIAL)('the page of %s', (house) => {
  const body = (): Printed[] =>
    pagesOf(house).texts.filter(({ page, bottom }) => page <= find(house, 'Nơi nhận:').page && bottom > 18);

  test('has 30 mm on the left and 15 mm on the right', () => {
    expectNear(Math.min(...body().map(({ left }) => left)), 30);
    expectNear(Math.max(...body().map(({ right }) => right)), 210 - 15);
  });

  test('has 20 mm above and no less than 20 mm below', () => {
    for (const page of [1, 2]) {
      const tops = onPage(`${house} running on`, page).flatMap(({ top, bottom }) => (bottom > 18 ? [top] : []));
      expectNear(Math.min(...tops), 20, NEAR_DOWN);
    }
    const text = body().filter((one) => !one.text.startsWith('Liên hệ: '));
    expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThanOrEqual(297 - 20 + NEAR);
  });

  test('carries its number 10 mm from the edge, in the middle of the text, upright, in 14, but on page one', () => {
    expect(onPage(house, 1).filter(({ bottom }) => bottom < 18)).toEqual([]);
    const number = onPage(house, 2).filter(({ bottom }) => bottom < 18);
    expect(number.map((one) => [one.text, lookOf(one)])).toEqual([['2', '14']]);
    const [two = find(house, '2')] = number;
    expectNear(centre(two), (30 + 195) / 2);
    expectNear(two.top, 10, NEAR_DOWN);
  });

  test('has the sender on the left and the motto on the right, beginning on one level', () => {
    const parent = find(house, 'ĐẢNG BỘ TỈNH LAI CHÂU');
    const issuer = find(house, 'ĐẢNG ỦY XÃ MƯỜNG SO');
    const motto = find(
      house,
      house === 'vn-state-2020' ? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' : 'ĐẢNG CỘNG SẢN VIỆT NAM',
    );
    expectNear(centre(parent), centre(issuer));
    expect(parent.right).toBeLessThan(motto.left);
    expect(motto.left).toBeGreaterThan(30 + (195 - 30) * 0.4);
    expectNear(parent.top, motto.top);
    expect(find(house, 'Mường So,').top).toBeGreaterThan(motto.bottom);
    expectNear(find(house, 'Mường So,').top, find(house, house === 'vn-state-2020' ? 'Số:' : 'Số').top);
  });

  test('has its kind and its subject in the middle of the text', () => {
    const about = `${PARTY.includes(house) ? 'kết' : 'Kết'} quả công tác tuyên truyền 6 tháng đầu năm,`;
    for (const text of ['BÁO CÁO', about]) {
      expectNear(centre(find(house, text)), (30 + 195) / 2);
    }
  });

  test('is signed on the right below the text, with the recipients on the left level with it', () => {
    const authority = find(house, house === 'vn-state-2020' ? 'TM. BAN THƯỜNG VỤ' : 'T/M BAN THƯỜNG VỤ');
    const recipients = find(house, 'Nơi nhận:');
    const title = find(house, 'BÍ THƯ');
    const name = find(house, 'Nhập họ và tên người ký');
    const text = pagesOf(house)
      .texts.filter((one) => one.text === 'Nhập nội dung báo cáo tại đây')
      .at(-1);
    expect(authority.left).toBeGreaterThan((30 + 195) / 2);
    expect([text?.page, (text?.bottom ?? 0) < authority.top]).toEqual([authority.page, true]);
    expectNear(recipients.left, 30);
    expectNear(recipients.top, authority.top);
    expectNear(centre(title), centre(authority));
    expect(title.top).toBeGreaterThan(authority.top);
    expect(name.top - title.bottom).toBeGreaterThan(15);
  });
});

test.each(PARTY)('%s draws a rule as long as the name of the Party, and underlines "Nơi nhận:"', (house) => {
  for (const text of ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Nơi nhận:']) {
    const title = find(house, text);
    const rule = ruleUnder(house, title);
    expectNear(rule.left, title.left, 2);
    expectNear(rule.right, title.right, 2);
  }
});

test.each([
  ['vn-party-2018', ['- Ban Thường vụ Tỉnh ủy,', '- Ban Tuyên giáo Tỉnh ủy,', '- Lưu Văn phòng.']],
  ['vn-party-2026', ['- Ban Thường vụ Tỉnh ủy;', '- Ban Tuyên giáo Tỉnh ủy;', '- Lưu Văn phòng.']],
  ['vn-state-2020', ['- Ban Thường vụ Tỉnh ủy;', '- Ban Tuyên giáo Tỉnh ủy;', '- Lưu Văn phòng.']],
])('%s lists its recipients one a line under "Nơi nhận:"', (house, names) => {
  const { page, left, top } = find(house, 'Nơi nhận:');
  const below = onPage(house, page).filter((one) => one.top > top && Math.abs(one.left - left) < NEAR);
  expect(below.slice(0, 3).map(({ text }) => text)).toEqual(names);
});

test.each(PARTY)('%s puts "*" under the issuing body and "-----" under the subject', (house) => {
  const issuer = find(house, 'ĐẢNG ỦY XÃ MƯỜNG SO');
  const star = find(house, '*');
  expectNear(centre(star), centre(issuer));
  expect(star.top).toBeGreaterThan(issuer.top);
  expectNear(centre(find(house, '-----')), (30 + 195) / 2);
});

test('vn-state-2020 draws a rule as long as the motto, and one of a third to a half of the issuing body and of the subject', () => {
  const motto = find('vn-state-2020', 'Độc lập - Tự do - Hạnh phúc');
  const full = ruleUnder('vn-state-2020', motto);
  expectNear(full.right - full.left, motto.right - motto.left, 2);
  for (const text of ['ĐẢNG ỦY XÃ MƯỜNG SO', 'nhiệm vụ trọng tâm 6 tháng cuối năm']) {
    const title = find('vn-state-2020', text);
    const part = ruleUnder('vn-state-2020', title);
    expectNear(centre(part), centre(title));
    const share = (part.right - part.left) / (title.right - title.left);
    expect([share > 0.3, share < 0.55]).toEqual([true, true]);
  }
});

/** The page numbers of the appendices, page by page; nothing where a page carries none. */
function numbersAfterSigning(house: string): (string | null)[] {
  const { papers, texts } = pagesOf(house);
  const signed = find(house, 'Nơi nhận:').page;
  return papers.slice(signed).map((_, index) => {
    return texts.find(({ page, bottom }) => page === signed + index + 1 && bottom < 18)?.text ?? null;
  });
}

test.each(PARTY)('%s goes on counting pages through its appendices', (house) => {
  const signed = find(house, 'Nơi nhận:').page;
  const numbers = numbersAfterSigning(house);
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers).toEqual(numbers.map((_, index) => String(signed + index + 1)));
});

test('vn-state-2020 counts the pages of each appendix from one, and prints no number on its first page', () => {
  const numbers = numbersAfterSigning('vn-state-2020');
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers).toEqual([null, ...numbers.slice(1, -1).map((_, index) => String(index + 2)), null]);
});

test('plain has 25 mm around, and its number at the foot of every page, right, 12 mm from the edge', () => {
  const { papers, texts } = pagesOf('plain');
  const first = onPage('plain', 1);
  expectNear(Math.min(...first.map(({ left }) => left)), 25);
  expectNear(Math.min(...first.map(({ top }) => top)), 25, NEAR_DOWN);
  papers.forEach(({ width, height }, index) => {
    const number = texts.find(
      ({ page, text, top }) => page === index + 1 && text === String(page) && top > height - 25,
    );
    expect(number && lookOf(number)).toBe('9');
    expectNear(number?.right ?? 0, width - 25);
    expectNear(number?.bottom ?? 0, height - 12, NEAR_DOWN);
  });
});
