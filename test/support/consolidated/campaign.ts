import { strFromU8, unzipSync } from 'fflate';
import type { Pack } from '../../../schemas/pack.js';
import { type Consolidating, writeConsolidated } from '../../../src/report/consolidated/index.js';
import { rollUp } from '../../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../rollup/campaign.js';

const OUTLINE = {
  title: 'Sơ kết công tác tuyên truyền',
  letterhead: 'vn-party-2018',
  audience: 'của {{unit.name}}',
  issued: { by: 'Ban Thường vụ Huyện ủy Phong Thổ', document: { number: '302-KH/HU', date: '2023-05-19' } },
  groups: { xa: 'Các xã', phuong: 'Các phường' },
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      points: [
        {
          id: 'noi_dung',
          ask: 'Nêu việc {{unit.name}} đã làm.',
          figures: [
            { id: 'so_buoi', label: 'Số buổi', unit: 'buổi' },
            { id: 'diem', label: 'Điểm', type: 'decimal', rollup: 'mean' },
            { id: 'ngay', label: 'Ngày đầu', type: 'date', rollup: 'min' },
            { id: 'so_tin', label: 'Số tin', unit: 'tin', series: [2021, 2022, 2023, 2024] },
            { id: 'so_lop', label: 'Số lớp', compare: ['plan', 'actual'] },
          ],
        },
      ],
    },
  ],
  appendices: [
    {
      id: 'bieu_1',
      title: 'Phương tiện',
      orientation: 'landscape',
      total: true,
      rows: [
        { id: 'loa', label: 'Loa', code: '01' },
        { id: 'bang', label: 'Bảng tin', if_any: true },
      ],
      columns: [{ id: 'so_luong', label: 'Số lượng', type: 'integer' }],
    },
    {
      id: 'bieu_2',
      title: 'Cán bộ',
      columns: [
        { id: 'ten', label: 'Họ tên', key: true },
        { id: 'buoi', label: 'Số buổi nói', type: 'integer' },
      ],
    },
  ],
};

/** What the unit at a place in the list says. */
function said(at: number): Given {
  const text = `Đơn vị đã làm việc thứ ${at}.\nDân ủng hộ.`;
  const nil = { kind: 'point' as const, state: 'nil' as const, value: 'Không có', text: 'Không có' };
  return {
    noi_dung: at === 1 ? nil : { kind: 'point', value: text, text },
    so_buoi: 1000 + at,
    diem: at + 0.5,
    ngay: `2023-0${(at % 9) + 1}-05`,
    'so_tin.2021': at + 10,
    'so_tin.2022': at + 20,
    'so_tin.2023': at + 30,
    'so_tin.2024': at + 40,
    'so_lop.plan': at + 5,
    'so_lop.actual': at + 4,
    'bieu_1.loa.so_luong': at + 1,
    'bieu_1.bang.so_luong': 2,
    'bieu_2.r1.ten': `Lò Văn ${at}`,
    'bieu_2.r1.buoi': at + 1,
    'bieu_2.r2.ten': `Vàng A ${at}`,
    'bieu_2.r2.buoi': 1,
  };
}

/** A board and so many units; the last of them sent nothing. `changes` to what one of them says, by its place. */
export function campaignOf(count: number, changes: Readonly<Record<number, Given>> = {}, outline = {}): Consolidating {
  const units = Array.from({ length: count }, (_, at) => ({
    id: `don_vi_${at}`,
    name: `Đảng ủy số ${at}`,
    group: at % 2 === 0 ? 'xa' : 'phuong',
  }));
  const pack: Pack = packFor({ ...OUTLINE, ...outline }, units);
  const sent = units.slice(0, -1).map(({ id }, at) => returnWith(id, { ...said(at), ...changes[at] }));
  return { pack, rollup: rollUp(pack, returnsWith(pack, sent)) };
}

/** The parts of a consolidated report by their paths, as text. */
export async function partsOf(asked: Consolidating): Promise<Record<string, string>> {
  const parts = unzipSync(await writeConsolidated(asked));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const plain = (xml: string): string =>
  xml
    .replace(/<w:br\/>/g, ' ')
    .replace(/<w:noBreakHyphen\/>/g, '-')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u200b', '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"');

/** What is printed, a line for each paragraph. */
export const linesOf = (document: string): string[] =>
  [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([one]) => plain(one)).filter((line) => line !== '');

/** The rows of the table that holds a text, cell by cell. */
export function tableWith(document: string, text: string): string[][] {
  const table = document
    .split('<w:tbl>')
    .map((one) => one.split('</w:tbl>')[0] ?? '')
    .find((one) => plain(one).includes(text));
  if (table === undefined) throw new Error(`no table holds ${text}`);
  return table
    .split('<w:tr>')
    .slice(1)
    .map((row) => row.split('<w:tc>').slice(1).map(plain));
}
