import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../../schemas/outline.js';
import { itemsOf, periodOf, resolve } from '../../../src/form/index.js';
import { printAnnex, writeAnnex } from '../../../src/report/annex/index.js';
import { paragraphsIn, readWord, tablesIn, textOf } from '../../../src/word/index.js';
import { exampleNames, loadExample } from '../../support/examples.js';
import { letterheadFor } from '../../support/letterheads.js';
import { validationErrors } from '../../support/validator.js';

const GROUPS = { xa: 'Ủy ban nhân dân xã', so: { label: 'Sở, ban, ngành', due: '2026-06-15' } };

const askedOf = (said: object, sections: object[] = [{ id: 'mot', title: 'Một' }]) => {
  const outline = Outline.parse({
    decuong: 1,
    id: 'o',
    title: 'Kết quả',
    letterhead: 'vn-state-2020',
    sections,
    ...said,
  });
  const period = periodOf(outline, null) ?? { code: '', label: '…', from: null, to: null };
  return { outline, letterhead: letterheadFor(outline), period };
};
const printed = (...of: Parameters<typeof askedOf>): string[] =>
  printAnnex(askedOf(...of))
    .split('\n')
    .filter((line) => line !== '');
/** The lines under the title, which stand in italics. */
const facts = (said: object): string[] => printed(said).map((line) => line.replace(/^\*(.*)\*$/, '$1'));
const figureLine = (figure: object): string | undefined =>
  printed({}, [{ id: 'mot', title: 'Một', figures: [{ id: 'so', label: 'Số lớp', ...figure }] }]).at(-1);

const readBack = async (asked: Parameters<typeof writeAnnex>[0]) => {
  const { value } = readWord({ name: 'annex.docx', bytes: await writeAnnex(asked) });
  if (value === null) throw new Error('the annex should be readable');
  return value;
};
const linesOf = async (asked: Parameters<typeof writeAnnex>[0]): Promise<string[]> =>
  [...paragraphsIn((await readBack(asked)).body)].map((paragraph) => textOf(paragraph).replaceAll('\u00a0', ' '));

describe('the head of an annex', () => {
  test('names the plan it belongs to, and whose it is', () => {
    const issued = { by: 'Ủy ban nhân dân tỉnh', document: { number: '15/KH-UBND', date: '2026-01-09' } };
    expect(printed({ issued }).slice(0, 6)).toEqual([
      '**ỦY BAN NHÂN DÂN TỈNH**',
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**',
      '**Độc lập - Tự do - Hạnh phúc**',
      '# ĐỀ CƯƠNG BÁO CÁO',
      '**Kết quả**',
      '*(Kèm theo Kế hoạch số 15/KH-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh)*',
    ]);
  });

  test('leaves room for what the outline does not know', () => {
    expect(printed({}).join('\n')).toContain('Kế hoạch số …, ngày … tháng … năm …');
  });

  test('is in the letterhead of the board, without the number, place and day of a report', async () => {
    const issued = { by: 'Ủy ban nhân dân tỉnh Kon Tum' };
    const lines = await linesOf(askedOf({ issued }));
    expect(lines.slice(0, 6).join(' ')).toContain('ỦY BAN NHÂN DÂN TỈNH KON TUM');
    expect(lines).toContain('ĐỀ CƯƠNG BÁO CÁO');
    expect(lines.join('\n')).not.toContain('Số:');
  });
});

describe('who reports, where to and by when', () => {
  const submit = { to: 'Ủy ban nhân dân tỉnh', through: 'Sở Nội vụ', how: ['thư điện tử'] };

  test('is told with groups, and the day of a group that has one of its own', () => {
    const lines = facts({ groups: GROUPS, submit, schedule: { every: 'once', due: '2026-06-20' } });
    expect(lines).toContain('Đơn vị báo cáo: Ủy ban nhân dân xã; Sở, ban, ngành.');
    expect(lines).toContain('Cơ quan nhận báo cáo: Ủy ban nhân dân tỉnh (qua Sở Nội vụ).');
    expect(lines).toContain('Phương thức gửi báo cáo: thư điện tử.');
    expect(lines).toContain('Thời hạn gửi báo cáo: chậm nhất ngày 20/6/2026.');
    expect(lines).toContain('Thời hạn gửi báo cáo của Sở, ban, ngành: chậm nhất ngày 15/6/2026.');
  });

  test('is told for each period of a year', () => {
    const schedule = { every: 'half_year', cutoff: ['06-14', '12-14'], due: ['20/6', '20/12'] };
    const lines = facts({ schedule });
    expect(lines).toContain('Chế độ báo cáo: định kỳ 06 tháng.');
    expect(lines).toContain(
      'Thời gian chốt số liệu: hết ngày 14/6 (báo cáo 6 tháng đầu năm); ngày 14/12 (báo cáo 6 tháng cuối năm).',
    );
    expect(lines).toContain(
      'Thời hạn gửi báo cáo: chậm nhất ngày 20/6 (báo cáo 6 tháng đầu năm); ngày 20/12 (báo cáo 6 tháng cuối năm).',
    );
  });

  test.each([
    [{ every: 'month', due: 15 }, 'chậm nhất ngày 15 hằng tháng'],
    [{ every: 'quarter', due: 15 }, 'chậm nhất ngày 15 của tháng liền sau ngày chốt số liệu'],
    [{ every: 'quarter', cutoff: 14 }, 'hết ngày 14 tháng cuối kỳ báo cáo'],
    [{ every: 'month', cutoff: 14 }, 'hết ngày 14 hằng tháng'],
    [{ every: 'year', due: '12-20' }, 'chậm nhất ngày 20/12 hằng năm'],
    [{ every: 'once', due: '2026-06-20' }, 'chậm nhất ngày 20/6/2026'],
  ])('in the words of officials: %j', (schedule, words) => {
    expect(printed({ schedule }).join('\n')).toContain(words);
  });
});

describe('what is asked', () => {
  test('is numbered as in the forms, with bullets for points and for their figures', () => {
    const points = [{ id: 'lop', ask: '{{unit.name}} đã mở lớp nào?', figures: [{ id: 'so', label: 'Số lớp' }] }];
    const sections = [{ id: 'b', title: 'Kết quả', points, if_any: true }];
    expect(printed({}, [{ id: 'a', title: 'Chung', sections }]).slice(-4)).toEqual([
      '## I. Chung',
      '### 1. Kết quả (nếu có)',
      '- Đơn vị đã mở lớp nào?',
      '  + Số lớp: …… (ghi số)',
    ]);
  });

  test('says of whom it is asked, before the stop of its sentence', () => {
    const points = [{ id: 'p', ask: 'Việc học.', for: ['so', 'xa'], if_any: true, required: false }];
    const lines = printed({ groups: GROUPS }, [{ id: 'a', title: 'Chung', for: ['xa'], points }]);
    expect(lines.slice(-2)).toEqual([
      '*Đối với Ủy ban nhân dân xã.*',
      '- Việc học (nếu có) (đối với Sở, ban, ngành; Ủy ban nhân dân xã) (không bắt buộc).',
    ]);
  });

  test.each([
    [{ unit: 'lớp' }, '+ Số lớp: …… lớp'],
    [{ type: 'decimal', unit: 'điểm' }, '+ Số lớp: …,… điểm'],
    [{ type: 'percent' }, '+ Số lớp: …… %'],
    [{ type: 'money', currency: 'VND', scale: 1_000_000 }, '+ Số lớp: …… triệu đồng'],
    [{ type: 'date' }, '+ Số lớp: ngày …… tháng …… năm ……'],
    [{ type: 'yes_no' }, '+ Số lớp: …… (có hoặc không)'],
    [{ type: 'choice', options: ['Tốt', 'Khá'] }, '+ Số lớp: …… (một trong: Tốt; Khá)'],
    [{ type: 'text', required: false }, '+ Số lớp: ………… (ghi rõ) (không bắt buộc)'],
    [{ unit: 'người', series: [2021, 2022] }, '+ Số lớp: 2021: ……; 2022: …… (đơn vị tính: người)'],
    [{ compare: ['plan', 'actual'] }, '+ Số lớp: Kế hoạch: ……; Thực hiện: …… (ghi số)'],
  ])('of a figure says how it is counted: %j', (figure, line) => {
    expect(figureLine(figure)).toBe(line);
  });

  test('has no signs of its own in Markdown', () => {
    expect(printed({}, [{ id: 'a', title: 'Số *liệu* [A] | <b>' }]).at(-1)).toBe(
      '## I. Số \\*liệu\\* \\[A\\] \\| \\<b\\>',
    );
  });
});

describe('a table', () => {
  const columns = [
    { id: 'ten', label: 'Tên', key: true },
    { id: 'nam', label: 'Nam', group: 'Số người', type: 'integer' },
    { id: 'nu', label: 'Nữ', group: 'Số người', type: 'integer' },
  ];
  const tables = (rows: object) => [
    { id: 'a', title: 'Chung', tables: [{ id: 'b', title: 'Bảng', total: true, columns, rows }] },
  ];

  test('is drawn with common headers, codes, fixed rows and totals', async () => {
    const rows = [{ id: 'can_bo', label: 'Cán bộ', code: '01', if_any: true }];
    const document = await readBack(askedOf({}, tables(rows)));
    const drawn = [...tablesIn(document.body)].at(-1);
    expect(
      drawn?.rows.map((row) => row.cells.map((cell) => [...paragraphsIn(cell.blocks)].map(textOf).join())),
    ).toEqual([
      ['Tên', 'Mã số', 'Số người'],
      ['', '', 'Nam', 'Nữ'],
      ['Cán bộ (nếu\u00a0có)', '01', '', ''],
      ['Tổng cộng', '', '', ''],
    ]);
    expect(printed({}, tables(rows)).slice(-6)).toEqual([
      '| Tên | Mã số | Số người | Số người |',
      '| --- | --- | --- | --- |',
      '|  |  | **Nam** | **Nữ** |',
      '| Cán bộ (nếu có) | 01 |  |  |',
      '| Tổng cộng |  |  |  |',
      '*Các cột đều ghi số.*',
    ]);
  });

  test('goes on with dots where each unit adds rows', () => {
    expect(printed({}, tables({ min: 1 })).slice(-4, -1)).toEqual([
      '| … | … | … |',
      '| … | … | … |',
      '| Tổng cộng |  |  |',
    ]);
  });

  test('says how its columns are filled in, and which may be left out', () => {
    const more = [
      ...columns,
      { id: 'loai', label: 'Loại', type: 'choice', options: ['A', 'B'] },
      { id: 'ghi_chu', label: 'Ghi chú', required: false },
    ];
    const table = { id: 'b', title: 'Bảng', columns: more };
    expect(printed({}, [{ id: 'a', title: 'Chung', tables: [table] }]).at(-1)).toBe(
      '*Cột “Nam”, “Nữ” ghi số. Cột “Loại” ghi một trong: A; B. Các cột còn lại ghi bằng chữ. Cột “Ghi chú” không bắt buộc.*',
    );
  });

  test('is told to lie on a turned page where Markdown cannot show one', () => {
    const appendices = [{ id: 'b', title: 'Bảng', orientation: 'landscape', columns }];
    expect(printed({ appendices })).toContain('*(trình bày trên khổ giấy ngang)*');
  });
});

describe.each(exampleNames)('the annex of the example %s', (name) => {
  test('prints all that any group is asked', async () => {
    const { outline, letterhead, period } = loadExample(name);
    const asked = { outline, letterhead, period };
    const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();
    const lines = words((await linesOf(asked)).join(' '));
    const unit = { id: 'u', name: outline.language === 'vi' ? 'đơn vị' : 'the unit' };
    for (const item of itemsOf(resolve({ outline, unit, period, letterhead }))) {
      if (item.kind === 'field') continue;
      expect(lines).toContain(words(item.kind === 'figure' ? item.figure.label : item.label));
      if (item.kind === 'table')
        for (const { printed: header } of item.table.columns) expect(lines).toContain(words(header));
    }
  });

  test('is the same each time, byte for byte', async () => {
    const { outline, letterhead, period } = loadExample(name);
    const once = () => writeAnnex({ outline, letterhead, period });
    expect(Buffer.from(await once()).equals(Buffer.from(await once()))).toBe(true);
  });
});

test('an annex is what Word takes for a sound document', async () => {
  const { outline, letterhead, period } = loadExample('bao-cao-nam-co-so');
  expect(await validationErrors(await writeAnnex({ outline, letterhead, period }))).toEqual([]);
});
