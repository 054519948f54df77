import type { Pack } from '../../../schemas/pack.js';
import type { Returns } from '../../../src/returns/index.js';
import { type Given, packFor, returnsWith, returnWith } from './campaign.js';

const number = { type: 'decimal' };

/** An outline with a figure of every kind of total, and tables with fixed rows and rows of the units. */
const outline = {
  groups: { xa: 'Xã *', phuong: 'Phường', so: '=Sở' },
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      points: [{ id: 'noi_dung', ask: 'Nêu kết quả.' }],
      figures: [
        { id: 'so_lop', label: 'Số lớp' },
        { id: 'kinh_phi', label: 'Kinh phí', type: 'money', scale: 1_000_000 },
        { id: 'ty_le', label: 'Tỷ lệ', type: 'percent' },
        { id: 'diem', label: 'Điểm', ...number, rollup: 'weighted_mean', weight: 'so_lop' },
        { id: 'it_nhat', label: 'Ít nhất', rollup: 'min' },
        { id: 'nhieu_nhat', label: 'Nhiều nhất', rollup: 'max' },
        { id: 'sau_cung', label: 'Sau cùng', rollup: 'last' },
        { id: 'loai', label: 'Loại', type: 'choice', options: ['Tốt', '>Khá', 'Kém*'] },
        { id: 'co_hop', label: 'Có họp', type: 'yes_no' },
        { id: 'ngay', label: 'Ngày', type: 'date', rollup: 'max' },
        { id: 'mo_hinh', label: 'Mô hình', type: 'text' },
        { id: 'so_tin', label: 'Số tin', series: [2025, 2026] },
        { id: 'rieng', label: 'Chỉ phường', for: ['phuong'] },
      ],
    },
  ],
  appendices: [
    {
      id: 'bieu_1',
      title: 'Cơ sở',
      total: true,
      rows: [
        { id: 'loa', label: 'Loa', code: '01' },
        { id: 'dai', label: 'Đài' },
      ],
      columns: [
        { id: 'so_luong', label: 'Số lượng', type: 'integer' },
        { id: 'gia', label: 'Giá', ...number, rollup: 'mean' },
        { id: 'cao_nhat', label: 'Cao nhất', ...number, rollup: 'max' },
        { id: 'thap_nhat', label: 'Thấp nhất', ...number, rollup: 'min' },
      ],
    },
    {
      id: 'bieu_2',
      title: 'Cán bộ',
      columns: [
        { id: 'ten', label: 'Họ tên', type: 'text', key: true },
        { id: 'buoi', label: 'Số buổi', type: 'integer' },
        { id: 'trinh_do', label: 'Trình độ', type: 'choice', options: ['Đại học', 'Khác'] },
      ],
    },
  ],
};

/** Numbers that look drawn by lot and are the same each time. */
const draw = (unit: number, item: number): number => ((unit * 7919 + item * 104_729 + 13) % 997) + 1;

const optionOf = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

function givenBy(at: number): Given {
  const value = (item: number): number => draw(at, item);
  const rows = ['loa', 'dai'].flatMap((row, line): [string, number][] => [
    [`bieu_1.${row}.so_luong`, value(20 + line)],
    [`bieu_1.${row}.gia`, value(30 + line) / 10],
    [`bieu_1.${row}.cao_nhat`, value(40 + line)],
    [`bieu_1.${row}.thap_nhat`, value(50 + line)],
  ]);
  const people = Array.from({ length: at % 3 }, (_, person): [string, string | number][] => [
    [`bieu_2.r${person + 1}.ten`, `=Người ${at}.${person}`],
    [`bieu_2.r${person + 1}.buoi`, value(60 + person)],
    [`bieu_2.r${person + 1}.trinh_do`, optionOf(['Đại học', 'Khác'], at + person)],
  ]);
  return {
    noi_dung: { kind: 'point', value: `Kết quả của đơn vị ${at}.` },
    so_lop: at % 5 === 4 ? { state: 'unknown', value: value(1), confidence: 0.4, text: String(value(1)) } : value(1),
    kinh_phi: value(2) / 4 - 60,
    ty_le: value(3) / 10,
    diem: at % 4 === 3 ? { state: 'answered', value: null, text: '=cao' } : value(4) / 7,
    it_nhat: value(5) - 500,
    nhieu_nhat: value(6) - 998,
    sau_cung: value(7),
    loai: optionOf(['Tốt', '>Khá', 'Kém*'], value(8)),
    co_hop: optionOf(['Có', 'Không'], value(9)),
    ngay: `2026-0${(at % 9) + 1}-15`,
    mo_hinh: optionOf(['-Loa', '@Tổ', '+84 912 345', 'Bảng tin'], at),
    'so_tin.2025': value(10),
    'so_tin.2026': value(11),
    rieng: value(12),
    ...Object.fromEntries(rows),
    ...Object.fromEntries(people.flat()),
  };
}

/** A campaign of so many units that has every kind of total; every seventh unit sent nothing. */
export function campaignOfAllKinds(count: number): { pack: Pack; returns: Returns } {
  const units = Array.from({ length: count }, (_, at) => ({
    id: `don_vi_${at}`,
    group: optionOf(['xa', 'phuong', 'so'], at),
  }));
  const pack = packFor(outline, units);
  const received = (at: number): string => `2026-06-${String((at % 28) + 1).padStart(2, '0')}`;
  const sent = units.flatMap(({ id }, at) =>
    at % 7 === 6 ? [] : [returnWith(id, givenBy(at), { received: received(at) })],
  );
  return { pack, returns: returnsWith(pack, sent) };
}
