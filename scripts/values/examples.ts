import type { Language } from '../../schemas/id.js';
import type { ValueDefinition } from '../../src/values/index.js';

/** What is asked in some places, and what each text typed there says: shown in docs/reading.md, and a test. */
export interface Example {
  language: Language;
  label: string;
  asked: ValueDefinition;
  /** Texts with what is said of them, as `outcomeOf` writes it. */
  typed: Readonly<Record<string, string>>;
}

const HELD: ValueDefinition = { type: 'integer', unit: 'hội nghị', min: 0 };
const MILLIONS: ValueDefinition = { type: 'money', currency: 'VND', scale: 1_000_000 };

export const EXAMPLES: readonly Example[] = [
  {
    language: 'vi',
    label: 'Số hội nghị đã tổ chức',
    asked: HELD,
    typed: {
      '05': '5',
      '1.234': '1234',
      '1 234': '1234',
      '1,234': '1234, told (mark)',
      '12 hội nghị': '12',
      'Đã tổ chức 12 hội nghị.': '12',
      'Số hội nghị: 12': '12',
      '- 12 hội nghị': '12',
      'mười hai': '12',
      '480 (bốn trăm tám mươi)': '480',
      '480 (bốn trăm tám mươi mốt)': 'asked (values)',
      'khoảng 50': '50, told (nearly)',
      'dưới 50': 'asked (words)',
      '12*': '12',
      '12 + 3 = 15': '15',
      '12 + 3 = 16': 'asked (values)',
      'không phát sinh': 'none',
      'Không có hội nghị nào': 'none',
      'Không (năm trước 3)': 'asked (values)',
      '12 (năm trước 15)': '12',
      '12 (giảm còn 9)': 'asked (values)',
      'giảm 5 so với năm trước': 'asked (words)',
      'dự kiến 12': 'asked (words)',
      'Xem biểu số 2': 'asked (words)',
      '5-6': 'asked (values)',
      '12/15': 'asked (values)',
      '12\n150': 'asked (values)',
      '85%': 'asked (measure)',
      '12 lượt người': 'asked (measure)',
      '…… hội nghị': 'blank',
      '12,5': 'no value',
      nhiều: 'no value',
    },
  },
  {
    language: 'vi',
    label: 'Kinh phí',
    asked: MILLIONS,
    typed: {
      '1.440,5': '1440.5',
      '1.440,5 triệu đồng': '1440.5',
      '350tr': '350',
      '1,5 tỷ': '1500',
      '2 tỷ rưỡi': '2500',
      '2,125 tỷ': '2125',
      '1 tỷ hai trăm triệu': '1200',
      'một tỷ hai trăm triệu đồng': '1200',
      '350.000.000 đồng': '350',
      '350.000.000': 'asked (measure)',
      '1.440.500.000': 'asked (measure)',
      '2 tỷ 5': 'asked (values)',
      '(1.200)': '-1200',
      '5.500 USD': 'asked (measure)',
      '5 triệu đồng/tháng': 'asked (words)',
    },
  },
  {
    language: 'vi',
    label: 'Tỷ lệ đảng viên được học tập',
    asked: { type: 'percent', min: 0, max: 100 },
    typed: {
      '85': '85',
      '85%': '85',
      '85% (giảm 3,5%)': '85',
      '85,5 %': '85.5',
      'tám mươi lăm phần trăm': '85',
      '0,85': 'asked (measure)',
      '12 đảng viên': 'asked (measure)',
    },
  },
  {
    language: 'en',
    label: 'Spent this year',
    asked: { type: 'money', currency: 'USD' },
    typed: {
      '$5,500.50': '5500.5',
      'USD 5,500': '5500',
      '5.5 million': '5500000',
      '(1,200)': '-1200',
      'EUR 5,500': 'asked (measure)',
      'about 5,500': '5500, told (nearly)',
      'up to 5,500': 'asked (words)',
      '5,500 planned': 'asked (words)',
    },
  },
  {
    language: 'vi',
    label: 'Ngày hoàn thành',
    asked: { type: 'date' },
    typed: {
      'ngày 19 tháng 5 năm 2026': '2026-05-19',
      '19/5/2026 (thứ Ba)': '2026-05-19',
      '19/5/2026 (thứ Hai)': 'asked (values)',
      '19/5/26': '2026-05-19, told',
      'trước ngày 19/5/2026': 'asked (words)',
      '19/5/2026 - 21/5/2026': 'asked (values)',
      'tháng 5': 'no value',
      'ngày … tháng … năm 2026': 'blank',
    },
  },
  {
    language: 'vi',
    label: 'Xếp loại',
    asked: { type: 'choice', options: ['Loại A', 'Loại B', 'Hoàn thành'] },
    typed: {
      'loại a': 'Loại A',
      'hoan thanh': 'Hoàn thành',
      'Hoàn thàng': 'Hoàn thành',
      '☐ Loại A ☒ Loại B ☐ Hoàn thành': 'Loại B',
      '☒ Loại A ☒ Loại B ☐ Hoàn thành': 'asked (values)',
      'Loại C': 'no value',
      'Chưa hoàn thành': 'no value',
    },
  },
];
