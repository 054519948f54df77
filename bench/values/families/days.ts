import { clear, type Family, type Line, likely, likelyNone, type Mind, unclear } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

/** A day of 2025, and its parts as people write them. */
interface Day {
  iso: string;
  d: number;
  m: number;
  dd: string;
  mm: string;
  /** Day of the week, Sunday first. */
  weekday: number;
}

const two = (number: number): string => String(number).padStart(2, '0');

const dayOf = (d: number, m: number): Day => {
  const iso = `2025-${two(m)}-${two(d)}`;
  return { iso, d, m, dd: two(d), mm: two(m), weekday: new Date(`${iso}T00:00:00Z`).getUTCDay() };
};

/** After the twelfth of a month: day and month cannot be taken for each other. */
const late = ({ n, k }: Mind): Day => dayOf(13 + (n % 16), 1 + ((n + k) % 12));

/** On or before the twelfth, and not of the month of the same number. */
const early = ({ n }: Mind): Day => {
  const d = 1 + (n % 12);
  return dayOf(d, 1 + ((d + 3) % 12));
};

const on =
  (which: (mind: Mind) => Day, write: (day: Day) => string): Line =>
  (mind) => [write(which(mind)), which(mind).iso];

const WEEKDAYS_VI = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const WEEKDAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const month = ({ m }: Day): string => MONTHS[m - 1] ?? '';
const nth = ({ d }: Day): string =>
  `${d}${d % 100 > 10 && d % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][d % 10] ?? 'th')}`;

const plain: Family = {
  name: 'days as they are written',
  groups: [
    clear(vi.DAYS, [
      ...[late, early].flatMap((which) => [
        on(which, ({ d, m }) => `${d}/${m}/2025`),
        on(which, ({ dd, mm }) => `${dd}/${mm}/2025`),
        on(which, ({ dd, mm }) => `${dd}-${mm}-2025`),
        on(which, ({ dd, mm }) => `${dd}.${mm}.2025`),
        on(which, ({ d, m }) => `ngày ${d} tháng ${m} năm 2025`),
        on(which, ({ dd, mm }) => `Ngày ${dd} tháng ${mm} năm 2025`),
        on(which, ({ dd, mm }) => `ngày ${dd}/${mm}/2025`),
        on(which, ({ iso }) => iso),
      ]),
      on(late, ({ d, m }) => `${d} / ${m} / 2025`),
      on(late, ({ d, m }) => `Ngày ${d}/${m}/2025.`),
      on(late, ({ d, m }) => `${d} tháng ${m} năm 2025`),
      on(late, ({ d, m, weekday }) => `${WEEKDAYS_VI[weekday]}, ngày ${d}/${m}/2025`),
      on(late, ({ d, m }) => `ngày ${d}‹line›tháng ${m} năm 2025`),
      on(late, ({ d, m }) => `ngay ${d} thang ${m} nam 2025`),
      on(late, ({ d, m }) => `Ngày ${d} tháng ${m}, năm 2025`),
    ]),
    clear(en.DAYS, [
      ...[late, early].flatMap((which) => [
        on(which, (day) => `${day.d} ${month(day)} 2025`),
        on(which, (day) => `${month(day)} ${day.d}, 2025`),
        on(which, (day) => `${nth(day)} ${month(day)} 2025`),
        on(which, (day) => `${month(day)} ${nth(day)}, 2025`),
        on(which, (day) => `${day.d} ${month(day).slice(0, 3)} 2025`),
        on(which, ({ iso }) => iso),
      ]),
      on(late, ({ dd, mm }) => `${dd}/${mm}/2025`),
      on(late, ({ dd, mm }) => `${mm}/${dd}/2025`),
      on(late, (day) => `${WEEKDAYS_EN[day.weekday]}, ${day.d} ${month(day)} 2025`),
      on(late, (day) => `${nth(day)} of ${month(day)}, 2025`),
      on(late, (day) => `on ${day.d} ${month(day)} 2025`),
      on(late, (day) => `${day.d}-${month(day).slice(0, 3)}-2025`),
      () => ['5/5/2025', '2025-05-05'],
      () => ['07/07/2025', '2025-07-07'],
    ]),
    likely(vi.DAYS, [
      on(late, ({ d, m }) => `${d}/${m}/25`),
      on(late, ({ dd, mm }) => `${dd}${mm}2025`),
      on(late, ({ d, m }) => `8 giờ ngày ${d}/${m}/2025`),
      on(late, ({ d, m }) => `${d}/${m}/2025 (Kế hoạch số 12-KH/ĐU)`),
      on(late, ({ d, m }) => `Kế hoạch số 12-KH/ĐU ngày ${d}/${m}/2025`),
      on(late, ({ d, m }) => `${m}/${d}/2025`),
      on(late, ({ d, m }) => `${d}//${m}/2025`),
      on(early, ({ d, m }) => `mùng ${d} tháng ${m} năm 2025`),
      on(late, ({ d, m }) => `${d}/${m}/2o25`),
    ]),
    likely(en.DAYS, [
      on(late, (day) => `${day.d}-${month(day).slice(0, 3)}-25`),
      on(late, ({ iso }) => `${iso} 10:00`),
      on(late, (day) => `${day.d} ${month(day)} 2025 (by transfer)`),
      on(late, (day) => `paid on ${day.d} ${month(day)} 2025`),
      on(late, (day) => `${day.d} ${month(day)} '25`),
      on(early, ({ d, m }) => `${d}.${m}.2025`),
    ]),
  ],
};

const impossible: Family = {
  name: 'days that do not exist or contradict themselves',
  groups: [
    unclear(vi.DAYS, [
      ...[
        '31/4/2025',
        '30/2/2025',
        '29/02/2025',
        '32/5/2025',
        '00/5/2025',
        '15/13/2025',
        '5/20255',
        '15/5/202',
        '15/5/20255',
        '31/11/2025',
      ],
      on(late, ({ d, m, weekday }) => `${WEEKDAYS_VI[(weekday + 2) % 7]}, ngày ${d}/${m}/2025`),
      on(late, ({ d, m }) => `${d}/${m}/0025`),
      on(late, ({ d }) => `${d}/2025`),
    ]),
    unclear(en.DAYS, [
      ...[
        '31 April 2025',
        'February 30, 2025',
        '29 February 2025',
        '31/11/2025',
        '15/13/2025',
        '2025-13-05',
        '0 May 2025',
        '15 May 20255',
      ],
      on(late, (day) => `${WEEKDAYS_EN[(day.weekday + 3) % 7]}, ${day.d} ${month(day)} 2025`),
      on(late, (day) => `${day.d} ${month(day)} 2025 (${MONTHS[day.m % 12]})`),
    ]),
  ],
};

const ambiguous: Family = {
  name: 'days of which day, month or year is not said',
  groups: [
    unclear(en.DAYS, [
      on(early, ({ d, m }) => `${d}/${m}/2025`),
      on(early, ({ dd, mm }) => `${dd}/${mm}/2025`),
      on(early, ({ dd, mm }) => `${dd}-${mm}-2025`),
      on(early, ({ d, m }) => `${m}/${d}/25`),
      ...[
        'May 2025',
        '2025',
        'Q2 2025',
        'mid-May 2025',
        'spring 2025',
        '5/2025',
        'yesterday',
        'last week',
        'end of May 2025',
        'early 2025',
        'a Monday in May',
      ],
      on(late, (day) => `${day.d} ${month(day)}`),
      on(late, ({ dd, mm }) => `${dd}/${mm}`),
      on(late, (day) => `${day.d} ${month(day)} last year`),
    ]),
    unclear(vi.DAYS, [
      ...[
        'tháng 5/2025',
        'năm 2025',
        '5/2025',
        'Quý II/2025',
        'cuối tháng 5/2025',
        'đầu năm 2025',
        'hôm qua',
        'giữa tháng 6',
        'trong tháng 5 năm 2025',
        '2025',
      ],
      on(late, ({ d, m }) => `${d}/${m}`),
      on(late, ({ d, m }) => `ngày ${d} tháng ${m}`),
      on(late, ({ d }) => `ngày ${d}`),
      on(early, ({ d, m }) => `mùng ${d} tháng ${m} âm lịch`),
      on(late, ({ d, m }) => `${d}/${m}/2025 (âm lịch)`),
      on(late, ({ d, m }) => `${d}/${m}/2025 ÂL`),
      ...['rằm tháng Giêng năm 2025', 'mùng 10 tháng 3 năm Ất Tỵ', '30 Tết', 'ngày … tháng 5 năm 2025', '…/5/2025'],
    ]),
  ],
};

const several: Family = {
  name: 'more than one day, or a day that is only near',
  groups: [
    unclear(vi.DAYS, [
      on(late, ({ d, m }) => `${d}/${m}/2025 - ${d + 1}/${m}/2025`),
      on(late, ({ d, m }) => `từ ${d} đến ${d + 1}/${m}/2025`),
      on(late, ({ d, m }) => `${d}, ${d + 1}/${m}/2025`),
      on(late, ({ d, m }) => `${d}-${d + 1}/${m}/2025`),
      on(late, ({ d, m }) => `trước ngày ${d}/${m}/2025`),
      on(late, ({ d, m }) => `sau ${d}/${m}/2025`),
      on(late, ({ d, m }) => `khoảng ${d}/${m}/2025`),
      on(late, ({ d, m }) => `dự kiến ${d}/${m}/2025`),
      on(late, ({ d, m }) => `sẽ ban hành ngày ${d}/${m}/2025`),
      on(late, ({ d, m }) => `${d}/${m}/2025 và 5/12/2025`),
      on(late, ({ d, m }) => `${d}/${m}/2025, sửa đổi ngày 5/12/2025`),
      on(late, ({ d, m }) => `${d}/${m}/2025‹line›5/12/2025`),
      on(late, ({ d, m }) => `không phải ${d}/${m}/2025`),
      on(late, ({ d, m }) => `chậm nhất ${d}/${m}/2025`),
      on(late, ({ d, m }) => `hoãn đến ${d}/${m}/2025`),
      on(late, ({ d, m }) => `‹strike:${d}/${m}/2025›`),
    ]),
    unclear(en.DAYS, [
      on(late, (day) => `${day.d}-${day.d + 1} ${month(day)} 2025`),
      on(late, (day) => `${day.d} ${month(day)} 2025 and 5 December 2025`),
      on(late, (day) => `before ${day.d} ${month(day)} 2025`),
      on(late, (day) => `after ${month(day)} ${day.d}, 2025`),
      on(late, (day) => `planned for ${day.d} ${month(day)} 2025`),
      on(late, (day) => `around ${day.d} ${month(day)} 2025`),
      on(late, (day) => `not ${day.d} ${month(day)} 2025`),
      on(late, (day) => `${month(day)} ${day.d} to ${day.d + 1}, 2025`),
      on(late, (day) => `postponed from ${day.d} ${month(day)} 2025`),
      on(late, (day) => `due ${day.d} ${month(day)} 2025`),
      on(late, (day) => `since ${day.d} ${month(day)} 2025`),
      on(late, (day) => `${day.d} ${month(day)} 2025‹line›5 December 2025`),
    ]),
    clear(vi.DAYS, [
      on(late, ({ d, m }) => `‹strike:5/12/2024› ${d}/${m}/2025`),
      on(late, ({ d, m }) => `‹deleted:5/12/2024›‹inserted:${d}/${m}/2025›`),
    ]),
    clear(en.DAYS, [
      on(late, (day) => `‹strike:5 December 2024› ${day.d} ${month(day)} 2025`),
      on(late, (day) => `${day.d} ${month(day)} 2025‹super:1›`),
    ]),
    likelyNone(vi.DAYS, ['không', 'Không có', 'chưa ban hành', 'chưa tổ chức', 'Không tổ chức']),
    likelyNone(en.DAYS, ['none', 'not yet', 'N/A', 'never']),
    unclear(vi.DAYS, ['12', 'Có', 'đã ban hành', '12 hội nghị', '12-KH/ĐU', 'Quyết định số 15/QĐ-UBND']),
    unclear(en.DAYS, ['12', 'yes', 'done', 'invoice 15/2025', 'see Annex 2']),
  ],
};

export const DAYS: readonly Family[] = [plain, impossible, ambiguous, several];
