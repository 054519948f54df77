import { shortDate } from '../period.js';
import type { ValueWords } from './words.js';

const SCALES: ReadonlyMap<number, string> = new Map([
  [1_000, 'nghìn'],
  [1_000_000, 'triệu'],
  [1_000_000_000, 'tỷ'],
]);

const QUARTERS = ['I', 'II', 'III', 'IV'];

export const vi: ValueWords = {
  locale: 'vi-VN',
  thousands: '.',
  decimal: ',',
  yes: 'Có',
  no: 'Không',
  months: Array.from({ length: 12 }, (_, at) => `tháng ${at + 1}`),
  monthMayBeFirst: false,
  date: (year, month, day) => `${day}/${month}/${year}`,
  period: {
    year: (year) => `năm ${year}`,
    half_year: (year, number) => `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    nine_months: (year) => `9 tháng năm ${year}`,
    quarter: (year, number) => `quý ${QUARTERS[number - 1]} năm ${year}`,
    month: (year, number) => `tháng ${number} năm ${year}`,
  },
  span: ({ from, to }) => `từ ${shortDate(from)} đến ${shortDate(to)}`,
  money: (currency, scale) => {
    const times = SCALES.get(scale);
    const name = currency === 'VND' || (currency === null && times) ? 'đồng' : currency;
    return [times, name].filter(Boolean).join(' ');
  },
};
