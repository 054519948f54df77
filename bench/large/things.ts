import type { Unit } from '../../schemas/units.js';
import { periodOf, resolve } from '../../src/form/index.js';
import { loadOutline } from '../../src/outline/index.js';
import { writeForm } from '../../src/pack/index.js';
import { fillForm, stripBookmarks, stripControls } from '../../test/support/fill/index.js';
import { openParts, saveParts } from '../../test/support/fill/package.js';
import { letterheadFor } from '../../test/support/letterheads.js';
import { filling, paragraph, withMore } from '../hostile/kind.js';

const UNIT: Unit = { id: 'xa_a', name: 'Xã A' };
const UNITS = 'units:\n  - {id: xa_a, name: Xã A}\n';
const MAIN = 'word/document.xml';

/** Something large: the files it consists of, and how the program is asked about it. */
export interface Thing {
  name: string;
  /** Each twice the one before. */
  sizes: readonly number[];
  command: readonly string[];
  files(size: number): Promise<Record<string, string | Uint8Array>>;
}

const CHECK = [
  'check',
  'a.docx',
  '--outline',
  'outline.yaml',
  '--units',
  'units.yaml',
  '--format',
  'json',
  '-o',
  'out.json',
];

/** An outline of so many points, ten to a section, every one with something to write. */
const pointsOutline = (count: number): string =>
  `decuong: 1\nid: dai\ntitle: Báo cáo dài\nsections:\n${Array.from({ length: count / 10 }, (_, section) => {
    const points = Array.from({ length: 10 }, (_, at) => {
      const id = section * 10 + at;
      return `      - {id: y_${id}, ask: Nêu kết quả thực hiện nhiệm vụ thứ ${id + 1} của đơn vị trong kỳ.}\n`;
    });
    return `  - id: muc_${section}\n    title: Nhóm nhiệm vụ thứ ${section + 1}\n    points:\n${points.join('')}`;
  }).join('')}`;

const TABLE_OUTLINE = `decuong: 1
id: bang
title: Báo cáo có bảng
sections:
  - {id: mot, title: Một}
appendices:
  - id: danh_sach
    title: Danh sách
    columns:
      - {id: ten, label: Họ và tên, type: text, key: true}
      - {id: tuoi, label: Tuổi, type: integer}
    rows: {min: 1, blank: 2}
`;

/** The form of an outline, made for the one unit. */
async function formOf(text: string) {
  const { value: outline, findings } = loadOutline({ name: 'outline.yaml', bytes: new TextEncoder().encode(text) });
  if (outline === null) throw new Error(JSON.stringify(findings));
  const source = { outline, letterhead: letterheadFor(outline), period: periodOf(outline, null) ?? missing() };
  return { form: resolve({ ...source, unit: UNIT }), bytes: (await writeForm(source, UNIT)).bytes };
}

function missing(): never {
  throw new Error('the outline says no period');
}

const typedInto = (bytes: Uint8Array): Uint8Array =>
  fillForm(bytes, (tag) => (tag.startsWith('text:') ? `Đã làm xong việc ${tag.slice(5)}, đạt yêu cầu đề ra.` : null));

/** Rows pasted behind the last one of the form's table. */
function withRows(bytes: Uint8Array, count: number): Uint8Array {
  const parts = openParts(bytes);
  const text = new TextDecoder().decode(parts[MAIN]);
  const row = (at: number): string =>
    `<w:tr><w:tc>${paragraph(`Nguyễn Văn ${at}`)}</w:tc><w:tc>${paragraph(String(20 + (at % 40)))}</w:tc></w:tr>`;
  const rows = Array.from({ length: count }, (_, at) => row(at)).join('');
  const end = text.lastIndexOf(
    '</w:tbl>',
    text.indexOf('cell:danh_sach') + text.slice(text.indexOf('cell:danh_sach')).indexOf('</w:tbl>'),
  );
  parts[MAIN] = new TextEncoder().encode(`${text.slice(0, end)}${rows}${text.slice(end)}`);
  return saveParts(parts);
}

const points = async (count: number) => {
  const outline = pointsOutline(count);
  return { outline, bytes: typedInto((await formOf(outline)).bytes) };
};

const DOUBLED = [250, 500, 1000, 2000];

export const things: readonly Thing[] = [
  {
    name: 'a text of so many MB, checked',
    sizes: [6, 12.5, 25, 50, 100],
    command: ['check', 'a.docx', '--format', 'json', '-o', 'out.json'],
    files: async (megabytes) => ({
      'a.docx': withMore(filling(megabytes * 2 ** 20, paragraph('Kết quả thực hiện nhiệm vụ'))),
    }),
  },
  {
    name: 'an outline of so many points, its form made',
    sizes: DOUBLED,
    command: ['build', 'outline.yaml', '--units', 'units.yaml', '-o', 'pack'],
    files: async (count) => ({ 'outline.yaml': pointsOutline(count), 'units.yaml': UNITS }),
  },
  {
    name: 'the same, filled in and checked',
    sizes: DOUBLED,
    command: CHECK,
    files: async (count) => {
      const { outline, bytes } = await points(count);
      return { 'outline.yaml': outline, 'units.yaml': UNITS, 'a.docx': bytes };
    },
  },
  {
    name: 'the same, without controls and bookmarks',
    sizes: DOUBLED,
    command: CHECK,
    files: async (count) => {
      const { outline, bytes } = await points(count);
      return { 'outline.yaml': outline, 'units.yaml': UNITS, 'a.docx': stripBookmarks(stripControls(bytes)) };
    },
  },
  {
    name: 'a table of so many rows, checked',
    sizes: [6250, 12_500, 25_000, 50_000],
    command: CHECK,
    files: async (rows) => ({
      'outline.yaml': TABLE_OUTLINE,
      'units.yaml': UNITS,
      'a.docx': withRows((await formOf(TABLE_OUTLINE)).bytes, rows),
    }),
  },
];
