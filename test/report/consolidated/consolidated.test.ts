import { describe, expect, test } from '@jest/globals';
import { writeConsolidated } from '../../../src/report/consolidated/index.js';
import { rollUp } from '../../../src/rollup/index.js';
import type { Chart } from '../../../src/write/chart/chart.js';
import { formatOf } from '../../../src/write/chart/series.js';
import { campaignOf, linesOf, partsOf, tableWith } from '../../support/consolidated/campaign.js';
import { letterheadFor } from '../../support/letterheads.js';
import { returnsWith, returnWith } from '../../support/rollup/campaign.js';

const bodyOf = async (...asked: Parameters<typeof campaignOf>): Promise<string> =>
  (await partsOf(campaignOf(...asked)))['word/document.xml'] ?? '';

/** The report most is told of here, made once: three of four units have answered. */
let ofFour: ReturnType<typeof partsOf> | undefined;
const partsOfFour = (): ReturnType<typeof partsOf> => {
  ofFour ??= partsOf(campaignOf(4));
  return ofFour;
};
const bodyOfFour = async (): Promise<string> => (await partsOfFour())['word/document.xml'] ?? '';

/** The first paragraph that holds a text, as XML. */
const paragraphWith = (document: string, text: string): string =>
  document.split(/(?=<w:p[ >])/).find((one) => one.includes(text)) ?? '';

describe('the head of a draft', () => {
  test('is that of the board: its name without the standing committee, its symbol, and that it is a draft', async () => {
    const lines = linesOf(await bodyOfFour());
    expect(lines.slice(0, 5)).toEqual(['HUYỆN ỦY PHONG THỔ', '*', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số ……-BC/HU', 'Dự thảo']);
    expect(lines).toContain('của Ban Thường vụ Huyện ủy Phong Thổ');
    expect(lines).toContain(
      'Thực hiện Kế hoạch số 302-KH/HU, ngày 19/5/2023, Ban Thường vụ Huyện ủy Phong Thổ tổng hợp kết quả từ báo cáo của 3/4 đơn vị như sau:',
    );
    expect(lines).toContain('Căn cứ 3/4 báo cáo: 3 báo cáo đầy đủ; 1 đơn vị chưa gửi.');
  });

  test('says up to which day reports were taken in, and what is open', async () => {
    const parts = await partsOf({ ...campaignOf(4), asOf: '2023-05-30' });
    const lines = linesOf(parts['word/document.xml'] ?? '');
    expect(lines).toContain('Căn cứ 3/4 báo cáo gửi đến ngày 30/5/2023: 3 báo cáo đầy đủ; 1 đơn vị chưa gửi.');
    expect(lines).toContain('Còn 1 điểm cần xem lại; danh sách ở các trang cuối.');
    expect(lines.join('\n')).toContain('3/4 đơn vị gửi đến ngày 30/5/2023 như sau:');
  });

  test('names those notes that stand in its text, and no others', async () => {
    const boxed = async (...asked: Parameters<typeof bodyOf>) =>
      linesOf(await bodyOf(...asked)).find((line) => line.startsWith('Bản dự thảo được lập')) ?? '';
    expect(await boxed(4)).toContain('bỏ các câu hỏi in nghiêng, những trang ghi chú cuối và khung này.');
    const typed = { state: 'answered' as const, value: null, text: 'khoảng 20' };
    const unsure = { kind: 'point' as const, state: 'unknown' as const, value: 'Đã làm', text: 'Đã làm' };
    const said = await boxed(4, { 0: { so_buoi: typed, noi_dung: unsure } });
    expect(said).toContain('các ghi chú trong bài (“cần xem lại”, dấu “(?)”), những');
  });

  test('says up to which day the units counted, where one is set', async () => {
    const asked = campaignOf(4);
    const pack = { ...asked.pack, cutoff: '2023-05-14' };
    const lines = linesOf((await partsOf({ ...asked, pack, asOf: '2023-05-30' }))['word/document.xml'] ?? '');
    expect(lines.join('\n')).toContain(
      '3/4 đơn vị gửi đến ngày 30/5/2023, số liệu tính đến hết ngày 14/5/2023, như sau:',
    );
  });

  test('does not claim figures up to a day after that on which it was made', async () => {
    const asked = campaignOf(4);
    const pack = { ...asked.pack, cutoff: '2023-06-14' };
    const opening = async (days: { asOf?: string; date?: string }): Promise<string> =>
      linesOf((await partsOf({ ...asked, pack, ...days }))['word/document.xml'] ?? '').join('\n');
    expect(await opening({ asOf: '2023-05-30' })).toContain('3/4 đơn vị gửi đến ngày 30/5/2023 như sau:');
    expect(await opening({ date: '2023-06-05' })).toContain('3/4 đơn vị như sau:');
    expect(await opening({ asOf: '2023-06-14' })).toContain('số liệu tính đến hết ngày 14/6/2023');
    expect(await opening({})).toContain('số liệu tính đến hết ngày 14/6/2023');
  });

  test.each([
    ['15/KH-UBND', 'Số: ……/BC-UBND'],
    ['145/SVHTTDL-VP', 'Số: ……/BC-SVHTTDL'],
    ['145/SVHTTDL', 'Số: ……/BC-SVHTTDL'],
    ['KH 15', 'Số: ……/BC'],
  ])('has the symbol of a body of the State that asked by %s', async (number, printed) => {
    const asked = campaignOf(2);
    const { pack } = asked;
    const issued = { by: 'Sở Văn hóa, Thể thao và Du lịch', document: { number } };
    const outline = { ...pack.outline, letterhead: 'vn-state-2020', issued };
    const of = { ...asked, pack: { ...pack, outline, letterhead: letterheadFor(outline) } };
    expect(linesOf((await partsOf(of))['word/document.xml'] ?? '')).toContain(printed);
  });

  test('takes the place and the day where they are given', async () => {
    const parts = await partsOf({ ...campaignOf(4), place: 'Phong Thổ', date: '2023-06-05' });
    expect(linesOf(parts['word/document.xml'] ?? '')).toContain('Phong Thổ, ngày 05 tháng 6 năm 2023');
  });

  test('leaves the marks for those who fill in forms out', async () => {
    const lines = linesOf(await bodyOfFour());
    expect(lines).toContain('Kết quả');
    expect(lines).toContain('Nêu việc các đơn vị đã làm.');
    expect(lines.join('\n')).not.toContain('nếu có');
  });
});

describe('figures', () => {
  test('stand in a table with a row for each unit, and what they come to', async () => {
    expect(tableWith(await bodyOfFour(), 'Ngày đầu')).toEqual([
      ['Đơn vị', 'Số buổi', 'Điểm', 'Ngày đầu'],
      ['Đảng ủy số 0', '1.000', '0,5', '05/01/2023'],
      ['Đảng ủy số 1', '1.001', '1,5', '05/02/2023'],
      ['Đảng ủy số 2', '1.002', '2,5', '05/3/2023'],
      ['Chung các đơn vị', '3.003', '1,5 (bình quân)', '05/01/2023 (sớm nhất)'],
    ]);
  });

  test('that are in doubt stand as typed and are marked', async () => {
    const doubtful = { so_buoi: { state: 'answered' as const, value: null, text: 'khoảng 20' } };
    const rows = tableWith(await bodyOf(4, { 0: doubtful }), 'Ngày đầu');
    expect(rows[1]?.[1]).toBe('khoảng 20 (?)');
    expect(rows.at(-1)?.[1]).toBe('2.003');
  });

  test('that are in doubt do not count among those that stand in the totals', async () => {
    const doubtful = { 'so_tin.2022': { state: 'answered' as const, value: null, text: 'khoảng 20' } };
    const captions = async (...of: Parameters<typeof bodyOf>) =>
      linesOf(await bodyOf(...of)).filter((line) => /^Bảng \d+\. Số tin/.test(line));
    expect(await captions(4)).toEqual([expect.stringContaining('3/4 đơn vị có đủ số liệu')]);
    expect(await captions(4, { 0: doubtful })).toEqual([expect.stringContaining('2/4 đơn vị có đủ số liệu')]);
  });

  test('that are in doubt are in no chart, which says whose they are', async () => {
    const doubtful = { 'so_tin.2022': { state: 'answered' as const, value: null, text: 'khoảng 20' } };
    const notes = async (...of: Parameters<typeof bodyOf>) =>
      linesOf(await bodyOf(...of)).filter((line) => line.startsWith('Biểu đồ chưa có'));
    expect(await notes(4)).toEqual([]);
    expect(await notes(4, { 0: doubtful })).toEqual(['Biểu đồ chưa có số liệu cần xem lại của: Đảng ủy số 0.']);
  });

  test('of many units stand by group, and by unit in an appendix', async () => {
    const document = await bodyOf(41);
    expect(tableWith(document, 'Nhóm đơn vị').map(([name]) => name)).toEqual([
      'Nhóm đơn vị',
      'Các xã',
      'Các phường',
      'Chung các đơn vị',
    ]);
    const lines = linesOf(document);
    expect(lines).toContain('Số liệu của từng đơn vị: xem Phụ lục 3.');
    expect(lines).toContain('Số liệu chỉ tiêu theo từng đơn vị');
    const appendix = document.slice(document.indexOf('Số liệu chỉ tiêu theo từng đơn vị'));
    expect(tableWith(appendix, 'Đảng ủy số 39')[40]?.[0]).toBe('Đảng ủy số 39');
  });
});

test('tables and charts are numbered through the whole report', async () => {
  const parts = await partsOf(campaignOf(41));
  const lines = linesOf(parts['word/document.xml'] ?? '');
  const numbers = lines.flatMap((line) => /^Bảng (\d+)\. /.exec(line)?.[1] ?? []);
  expect(numbers).toEqual(numbers.map((_, at) => String(at + 1)));
  expect(numbers.length).toBeGreaterThan(4);
});

describe('what the units wrote', () => {
  test('stands under the name of each, and those with nothing to report in one sentence', async () => {
    const lines = linesOf(await bodyOfFour());
    expect(lines).toContain('Đảng ủy số 0: Đơn vị đã làm việc thứ 0.');
    expect(lines).toContain('Dân ủng hộ.');
    expect(lines).toContain('Không phát sinh: Đảng ủy số 1.');
    // The unit that sent nothing is told of on the first page alone.
    expect(lines.filter((line) => line.startsWith('Còn ') && line.includes('chưa có nội dung này'))).toEqual([]);
    expect(lines).toContain('Chưa gửi báo cáo (1): Đảng ủy số 3.');
    expect(lines.filter((line) => line.startsWith('Đảng ủy số 1:'))).toEqual([]);
  });

  test('moves to the page of the signing block with its last paragraphs only', async () => {
    const document = await bodyOfFour();
    const keptAt = (text: string): string =>
      /<w:keepNext([^>]*)\/>/.exec(paragraphWith(document, text))?.[1] ?? 'as its style';
    expect(keptAt('Đơn vị đã làm việc thứ 0.')).toBe('as its style');
    expect(keptAt('Dân ủng hộ.')).toBe('as its style');
    expect(keptAt('Không phát sinh: Đảng ủy số 1.')).toBe('');
  });

  test('has its notes by the text above them', async () => {
    const sections = [{ id: 'dau', title: 'Đầu', min_words: 1 }, ...(campaignOf(2).pack.outline.sections ?? [])];
    const asked = campaignOf(2);
    const pack = { ...asked.pack, outline: { ...asked.pack.outline, sections } };
    const rollup = rollUp(pack, returnsWith(pack, [returnWith('don_vi_0', {})]));
    const document = (await partsOf({ pack, rollup }))['word/document.xml'] ?? '';
    expect(paragraphWith(document, 'Còn 1/1 báo cáo đã gửi chưa có nội dung này.')).toContain(
      '<w:keepNext w:val="false"/>',
    );
  });

  test('in the same words stands once, under the names of all who wrote it', async () => {
    const same = { kind: 'point' as const, value: 'Theo kế hoạch.', text: 'Theo kế hoạch.' };
    const typed = { ...same, value: ' theo  kế hoạch', text: ' theo  kế hoạch' };
    const lines = linesOf(await bodyOf(6, { 0: { noi_dung: same }, 2: { noi_dung: typed }, 3: { noi_dung: same } }));
    expect(lines).toContain('Đảng ủy số 0; Đảng ủy số 2; Đảng ủy số 3 (3 đơn vị): Theo kế hoạch.');
    expect(lines.filter((line) => line.includes('kế hoạch'))).toHaveLength(1);
  });

  test('counts those with nothing to report where they are many', async () => {
    const nil = { kind: 'point' as const, state: 'nil' as const, value: 'Không có', text: 'Không có' };
    const changes = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [at, { noi_dung: nil }]));
    expect(linesOf(await bodyOf(12, changes))).toContain('9 đơn vị: không phát sinh.');
  });

  test('of many units is quoted by its first words, those of each group by turns; the whole stands in an annex', async () => {
    const lines = linesOf(await bodyOf(14));
    const annex = lines.lastIndexOf('Nội dung báo cáo của các đơn vị theo từng mục');
    const [text, whole] = [lines.slice(0, annex), lines.slice(annex)];
    expect(text).toContain('12 đơn vị báo cáo nội dung này; dưới đây trích ý đầu của 8 đơn vị, đầy đủ xem Phụ lục 3.');
    expect(text.flatMap((line) => /^Đảng ủy số (\d+):/.exec(line)?.[1] ?? [])).toEqual([
      '0',
      '3',
      '2',
      '5',
      '4',
      '7',
      '6',
      '9',
    ]);
    expect(text).not.toContain('Dân ủng hộ.');
    expect(whole.filter((line) => line === 'Dân ủng hộ.')).toHaveLength(12);
    expect(whole).toContain('Đảng ủy số 12: Đơn vị đã làm việc thứ 12.');
  });

  test('in the same words of many units is counted in the text, and has all their names in the annex', async () => {
    const same = { kind: 'point' as const, value: 'Theo kế hoạch.', text: 'Theo kế hoạch.' };
    const changes = Object.fromEntries([0, 2, 4, 6, 8].map((at) => [at, { noi_dung: same }]));
    const said = linesOf(await bodyOf(20, changes)).filter((line) => line.endsWith('(5 đơn vị): Theo kế hoạch.'));
    const names = (...places: number[]) => places.map((at) => `Đảng ủy số ${at}`).join('; ');
    expect(said).toEqual([
      `${names(0, 2, 4)} và 2 đơn vị khác (5 đơn vị): Theo kế hoạch.`,
      `${names(0, 2, 4, 6, 8)} (5 đơn vị): Theo kế hoạch.`,
    ]);
  });
});

describe('tables', () => {
  test('with fixed rows are summed row by row', async () => {
    expect(tableWith(await bodyOfFour(), 'Mã số')).toEqual([
      ['Chỉ tiêu', 'Mã số', 'Số lượng'],
      ['Loa', '01', '6'],
      ['Bảng tin', '', '6'],
      ['Tổng cộng', '', '12'],
    ]);
  });

  test('with rows of the units stand one below the other, each under its name', async () => {
    const rows = tableWith(await bodyOfFour(), 'Họ tên');
    expect(rows.slice(0, 4)).toEqual([
      ['Đơn vị', 'Họ tên', 'Số buổi nói'],
      ['Đảng ủy số 0', 'Lò Văn 0', '1'],
      ['', 'Vàng A 0', '1'],
      ['Đảng ủy số 1', 'Lò Văn 1', '2'],
    ]);
    expect(rows.at(-1)).toEqual(['Tổng cộng', '', '9']);
  });
});

describe('charts', () => {
  test('show the years of a series as a line, with its values, its axes and its title', async () => {
    const chart = (await partsOfFour())['word/charts/chart1.xml'] ?? '';
    expect(chart).toContain('<c:lineChart>');
    expect([...chart.matchAll(/<a:t>([^<]*)/g)].map(([, text]) => text)).toEqual(['Biểu đồ 1. Số tin', 'Năm', 'tin']);
    const values = chart.slice(chart.indexOf('<c:val>'));
    expect([...values.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => value)).toEqual(['33', '63', '93', '123']);
    expect(chart).toContain('<c:showVal val="1"/>');
    expect(chart).toContain('<c:min val="0"/>');
  });

  test('show what was planned beside what was done, unit by unit', async () => {
    const chart = (await partsOfFour())['word/charts/chart2.xml'] ?? '';
    expect(chart).toContain('<c:barChart>');
    expect([...chart.matchAll(/<c:v>([^<]*)/g)].map(([, value]) => value)).toEqual([
      'Kế hoạch',
      ...['Đảng ủy số 0', 'Đảng ủy số 1', 'Đảng ủy số 2', '5', '6', '7'],
      'Thực hiện',
      ...['Đảng ủy số 0', 'Đảng ủy số 1', 'Đảng ủy số 2', '4', '5', '6'],
    ]);
  });

  test('show amounts under one with decimals that say something', () => {
    const chart = { series: [{ name: 'Chi', values: [0.00041, 0.5, null, 0] }] } as unknown as Chart;
    expect(formatOf(chart)).toBe('#,##0.0####');
    expect(formatOf({ ...chart, series: [{ name: 'Chi', values: [1.5, 20] }] })).toBe('#,##0.0#');
    expect(formatOf({ ...chart, series: [{ name: 'Chi', values: [0, 20] }] })).toBe('#,##0');
    expect(formatOf({ ...chart, language: 'vi', series: [{ name: 'Chi', values: [2000] }] })).toBe('[$-42A]#,##0');
  });

  test('have a workbook each, so that they can be edited in Word', async () => {
    const parts = await partsOfFour();
    expect(Object.keys(parts).filter((path) => path.startsWith('word/embeddings/'))).toHaveLength(2);
    expect(parts['word/charts/_rels/chart2.xml.rels']).toContain('../embeddings/Microsoft_Excel_Sheet2.xlsx');
  });

  test('are left out where nothing was given', async () => {
    const nothing = { 'so_lop.plan': null, 'so_lop.actual': null };
    const parts = await partsOf(campaignOf(3, { 0: nothing, 1: nothing }));
    expect(Object.keys(parts).filter((path) => /charts\/chart\d/.test(path))).toHaveLength(1);
  });
});

describe('the notes at the end', () => {
  test('name the units that sent nothing, and what is to be looked at', async () => {
    const document = await bodyOf(4, { 0: { so_buoi: { state: 'answered', value: null, text: 'khoảng 20' } } });
    expect(tableWith(document, 'Tình trạng')).toEqual([
      ['TT', 'Đơn vị', 'Tình trạng', 'Tệp'],
      ['1', 'Đảng ủy số 3', 'Chưa gửi', '–'],
    ]);
    const doubts = tableWith(document.slice(document.indexOf('Những điểm cần xem lại')), 'Nội dung');
    expect(doubts.map(([, unit, item]) => `${unit}/${item}`)).toContain('Đảng ủy số 0/Số buổi');
  });
});

test('the same roll-up gives the same bytes', async () => {
  const [one, other] = [await writeConsolidated(campaignOf(4)), await writeConsolidated(campaignOf(4))];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('an English definition gives an English report', async () => {
  const lines = linesOf(await bodyOf(4, {}, { language: 'en', letterhead: 'plain' }));
  expect(lines).toContain('Table 1. Kết quả – given by 3 of 4 units');
  expect(lines).toContain('Nothing to report: Đảng ủy số 1.');
});
