import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../schemas/outline.js';
import { periodOf } from '../../src/form/index.js';
import { type ImportFile, importOutline, printDraft } from '../../src/import/index.js';
import { loadOutline } from '../../src/outline/index.js';
import { type AnnexAsked, printAnnex, writeAnnex } from '../../src/report/annex/index.js';
import { readWord } from '../../src/word/index.js';
import { exampleNames, loadExample } from '../support/examples.js';
import { letterheadFor } from '../support/letterheads.js';
import { toldByAnnex } from '../support/told-by-annex.js';

/** What `import` makes of one file. */
function imported(file: ImportFile) {
  const { draft } = importOutline([file]);
  if (draft === null) throw new Error(`${file.name} holds no outline`);
  const bytes = new TextEncoder().encode(printDraft(draft, 'vi'));
  const { value, findings } = loadOutline({ name: 'outline.yaml', bytes });
  if (value === null) throw new Error(JSON.stringify(findings));
  return value;
}

const FORMATS = ['Word', 'Markdown'] as const;

/** The file an annex is handed in as. */
async function fileOf(format: (typeof FORMATS)[number], asked: AnnexAsked): Promise<ImportFile> {
  if (format === 'Markdown') return { name: 'annex.md', is: 'text', text: printAnnex(asked) };
  const { value: document } = readWord({ name: 'annex.docx', bytes: await writeAnnex(asked) });
  if (document === null) throw new Error('The annex cannot be opened');
  return { name: 'annex.docx', is: 'word', document };
}

/** What is asked by the definition that is made of an annex. */
/** Quotation marks typed straight are printed curly: which they were, paper does not tell. */
const straight = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/[“”]/g, '"'));

async function again(format: (typeof FORMATS)[number], asked: AnnexAsked): Promise<string[]> {
  const value = imported(await fileOf(format, asked));
  return straight(toldByAnnex(value, periodOf(value, null) ?? asked.period));
}

const VALUES = [
  { id: 'so_hop', label: 'Cuộc họp đã mở', unit: 'cuộc họp' },
  { id: 'dien_tich', label: 'Diện tích trồng mới', type: 'decimal', unit: 'ha' },
  { id: 'diem', label: 'Điểm tự chấm', type: 'decimal' },
  { id: 'ma_so', label: 'Số quyết định thành lập', type: 'text' },
  { id: 'lan', label: 'Đoàn đã tiếp', if_any: true, required: false, for: ['xa'] },
  { id: 'kinh_phi', label: 'Kinh phí đã chi', type: 'money', currency: 'VND', scale: 1_000, series: [2024, 2025] },
  {
    id: 'thang',
    label: 'Vụ việc theo tháng',
    unit: 'vụ',
    series: [
      { key: 'm1', label: '01/2025' },
      { key: 'm2', label: '02/2025' },
    ],
  },
  { id: 'dat', label: 'Tỷ lệ hộ đạt chuẩn', type: 'percent', compare: ['plan', 'actual'] },
];
const COLUMNS = [
  { id: 'ten', label: 'Tên', key: true, type: 'text' },
  { id: 'tong', label: 'Tổng số', group: 'Năm 2024', type: 'integer' },
  { id: 'tong_sau', label: 'Tổng số', group: 'Năm 2025', type: 'decimal' },
  { id: 'von', label: 'Vốn', type: 'money', currency: 'VND', scale: 1_000_000 },
  { id: 'ty_le', label: 'Hoàn thành', type: 'percent', required: false },
  { id: 'ngay', label: 'Ngày xong', type: 'date' },
  { id: 'ket_qua', label: 'Kết quả', type: 'choice', options: ['Tốt', 'Khá', 'Đạt'] },
];
const TABLES = [
  { id: 'mo', title: 'Công trình đã làm', columns: COLUMNS, required: false, guidance: 'Mỗi công trình một dòng.' },
  {
    id: 'in_san',
    title: 'Chỉ tiêu giao',
    for: ['xa', 'phong'],
    if_any: true,
    rows: {
      fixed: [
        { id: 'mot', label: 'Lớp học', code: '1', unit: 'lớp', crossed: ['tong'] },
        { id: 'hai', label: 'Ca khám', code: '2', unit: 'ca', if_any: true },
      ],
    },
    columns: COLUMNS.slice(0, 5),
  },
  {
    id: 'so',
    title: 'Số liệu bốn quý',
    rows: [
      { id: 'a', label: 'Tin' },
      { id: 'b', label: 'Bài' },
    ],
    total: true,
    columns: [
      { id: 'q1', label: 'Quý I', type: 'integer' },
      { id: 'q2', label: 'Quý II', type: 'integer' },
    ],
  },
];

/** An outline that says all an outline can say. */
const FULL = {
  decuong: 1,
  id: 'day_du',
  title: 'Kết quả công tác tháng 3 năm 2025',
  letterhead: 'vn-party-2018',
  guidance: 'Viết gọn, có số liệu.',
  issued: {
    parent: 'Đảng bộ tỉnh Lai Châu',
    by: 'Huyện ủy Phong Thổ',
    document: { number: '12-KH/HU', date: '2025-01-10' },
  },
  submit: { to: 'Văn phòng Huyện ủy', through: 'Ban Tổ chức Huyện ủy', how: ['bản giấy', 'thư điện tử'] },
  schedule: { every: 'month', period: '2025-03', due: 5, cutoff: 25 },
  groups: { xa: { label: 'Đảng ủy xã', due: 3 }, phong: 'Các phòng, ban', nha_may: 'Nhà máy đường' },
  sections: [
    {
      id: 'mot',
      title: 'Tình hình chung',
      guidance: 'Nêu nét chính.',
      required: false,
      figures: VALUES,
      points: [{ id: 'p1', ask: 'Việc chính đã làm.', required: false, for: ['nha_may'], see: 'mo_2' }],
    },
    {
      id: 'hai',
      title: 'Kết quả',
      tables: TABLES,
      sections: [
        { id: 'ba', title: 'Thuận lợi', for: ['xa', 'nha_may'], if_any: true },
        { id: 'bon', title: 'Khó khăn' },
      ],
    },
  ],
  appendices: TABLES.map((table) => ({
    ...table,
    id: `${table.id}_2`,
    title: `${table.title} (chi tiết)`,
    orientation: table.id === 'mo' ? 'landscape' : 'portrait',
  })),
};

/** The same in English, with days of every year. */
const ENGLISH = {
  decuong: 1,
  id: 'halves',
  language: 'en',
  title: 'Work of the first half of 2026',
  issued: { by: 'River Trust', document: { number: '14', date: '2026-01-10', title: 'Plan for 2026' } },
  submit: { to: 'River Trust', through: 'District office', how: ['e-mail', 'post'] },
  schedule: { every: 'half_year', period: '2026-H1', cutoff: ['06-14', '11-30'], due: ['06-20', '12-10'] },
  groups: { farms: { label: 'Farms', due: ['06-25', '12-15'] }, mills: 'Mills' },
  sections: [
    {
      id: 'one',
      title: 'Water',
      for: ['farms'],
      points: [
        {
          id: 'level',
          ask: 'How high did the water stand?',
          figures: [{ id: 'height', label: 'Height', type: 'decimal', unit: 'm' }],
        },
      ],
    },
    {
      id: 'two',
      title: 'Work',
      required: false,
      tables: [
        {
          id: 'works',
          title: 'Works done',
          columns: [
            { id: 'what', label: 'Work', key: true, type: 'text' },
            { id: 'days', label: 'Days', type: 'integer', required: false },
          ],
        },
      ],
    },
  ],
};

/** A report that is made once, of a time of its own. */
const ONCE = {
  ...ENGLISH,
  period: { from: '2020-01-01', to: '2025-12-31', label: 'the years 2020 to 2025' },
  schedule: { every: 'once', cutoff: '2026-01-31', due: '2026-03-15' },
  groups: { farms: { label: 'Farms', due: '2026-03-20' }, mills: 'Mills' },
};

/** Tables before the first section, and nothing else but tables. */
const TABLES_FIRST = {
  ...FULL,
  tables: TABLES.map((table) => ({ ...table, id: `${table.id}_3`, title: `${table.title} (chung)` })),
};
const TABLES_ALONE = {
  ...TABLES_FIRST,
  sections: [],
  appendices: undefined,
  tables: TABLES.map((table) => ({ ...table, orientation: 'landscape' })),
};

describe.each([
  ['of tables alone', TABLES_ALONE],
  ['with tables before its sections', TABLES_FIRST],
  ['that says all it can', FULL],
  ['in English', ENGLISH],
  ['of a report made once', ONCE],
])('the annex of an outline %s', (_, definition) => {
  const outline = Outline.parse(definition);
  const period = periodOf(outline, null) ?? { code: '', label: '', from: null, to: null };
  const letterhead = letterheadFor(outline);

  test.each(FORMATS)('read back from %s, asks the same', async (format) => {
    expect(await again(format, { outline, letterhead, period })).toEqual(straight(toldByAnnex(outline, period)));
  });
});

describe.each(exampleNames)('the annex of %s', (name) => {
  const { outline, letterhead, period } = loadExample(name);

  test.each(FORMATS)('read back from %s, asks the same', async (format) => {
    expect(await again(format, { outline, letterhead, period })).toEqual(straight(toldByAnnex(outline, period)));
  });
});
