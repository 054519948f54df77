import { clear, type Family, grouped, likely, unclear } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

/** The unit of measure, or words of the label, typed along. */
const own: Family = {
  name: 'a number with its unit of measure',
  groups: [
    clear(vi.COUNTS, [
      ...[
        '{n} {unit}',
        '{n} {unit}.',
        '{n}{unit}',
        'có {n} {unit}',
        'Có {n} {unit}',
        '{n} ({unit})',
        '{n}‹line›{unit}',
      ],
      ...[
        '{label}: {n}',
        '{label}: {n} {unit}',
        '{label} là {n}',
        '{label}: {n}.',
        'Tổng số: {n}',
        'Tổng cộng {n} {unit}',
      ],
      ...['Số lượng: {n}', 'Tổng số {n} {unit}', '{n}‹paragraph›{unit}', ': {n}'],
    ]),
    clear(vi.MEETINGS, [
      ...['Đã tổ chức {n} hội nghị', 'Tổ chức được {n} hội nghị', 'Đơn vị đã tổ chức {n} hội nghị', 'đã tổ chức {n}'],
      ...['Trong kỳ đã tổ chức {n} hội nghị.', '{n} HỘI NGHỊ', '{n} Hội nghị'],
    ]),
    clear(vi.CROWDS, [({ big, asked }) => [`${grouped(big, '.')} ${asked.unit}`, big]]),
    clear(vi.TONNES, ['{n} tấn', ({ n }) => [`${n},5 tấn`, n + 0.5]]),
    clear(vi.HECTARES, ['{n} ha', '{n}ha', '{n} Ha', ({ n }) => [`${n},5 ha`, n + 0.5], '{n} héc-ta', '{n} hecta']),
    clear(vi.HOURS, ['{n} giờ', '{n} giờ.']),
    clear(en.COUNTS, [
      ...[
        '{n} {unit}',
        '{n} {unit}.',
        '{label}: {n}',
        '{label}: {n} {unit}',
        'Total: {n}',
        'Total {n} {unit}',
        '{n} ({unit})',
      ],
      ...[
        'We had {n} {unit}',
        'There were {n} {unit}',
        '{n}‹line›{unit}',
        'A total of {n} {unit}',
        'In all {n} {unit}.',
      ],
    ]),
    clear(en.WORKSHOPS, ['We held {n} workshops', 'Held {n} workshops.', '{n} Workshops']),
    clear(en.HECTARES, ['{n} ha', '{n}ha', '{n} hectares', ({ n }) => [`${n}.5 ha`, n + 0.5]]),
    clear(en.HOURS, ['{n} hours', '{n} hrs', '{n} h']),
    likely(vi.COUNTS, ['- {n} {unit}', '+ {n} {unit}', 'được {n} {unit}', 'chỉ có {n} {unit}']),
    likely(en.COUNTS, ['- {n} {unit}', 'only {n} {unit}', 'just {n}']),
  ],
};

/** A unit other than the one asked for. */
const other: Family = {
  name: 'units of measure other than the one asked for',
  groups: [
    unclear(vi.MEETINGS, [
      ...[
        '{n} triệu',
        '{n} triệu đồng',
        '{n} người',
        '{n} xã',
        '{n} ha',
        '{n} giờ',
        '{n} tỷ',
        '{n} đảng viên',
        '{n} km',
      ],
      ...[
        '{n} ngày',
        '{n} tháng',
        '{n} hộ',
        '{n} lần/tháng',
        '{n} hội nghị/tháng',
        '{n} năm',
        '{n}%',
        '{n} nghìn đồng',
      ],
    ]),
    unclear(vi.MEASURES, ['{n} người', '{n} triệu đồng', '{n} hộ', '{n} hội nghị']),
    unclear(vi.HECTARES, ['{n} sào', '{n} công', '{n} thửa', '{n} cây', '{n} tấn']),
    unclear(vi.TONNES, ['{n} bao', '{n} tấn/ha', '{n} ha', '{n} thùng']),
    likely(vi.TONNES, [
      ({ n }) => [`${n} tạ`, n / 10],
      ({ big }) => [`${grouped(big * 10, '.')} kg`, big / 100],
      ({ k }) => [`${k}00 kg`, k / 10],
    ]),
    likely(vi.HECTARES, [
      ({ k }) => [`${k}.000 m2`, k / 10],
      ({ k }) => [`${k}.000 m²`, k / 10],
      ({ k }) => [`${k} km2`, k * 100],
    ]),
    likely(vi.HOURS, [
      ({ k }) => [`${k} giờ 30 phút`, k + 0.5],
      ({ k }) => [`${k}h30`, k + 0.5],
      () => ['90 phút', 1.5],
      ({ k }) => [`${k} tiếng`, k],
    ]),
    unclear(vi.PERCENTS, ['{n} đảng viên', '{n} hộ', '{n} người', '{n} điểm']),
    unclear(en.WORKSHOPS, [
      ...[
        '{n} million',
        '{n} people',
        '{n} days',
        '{n} USD',
        '{n} hours',
        '{n} schools',
        '{n} per month',
        '{n} months',
      ],
      ...['{n} workshops/month', '{n}%', '$ {n}', '{n} km', '{n} times a year'],
    ]),
    unclear(en.HECTARES, ['{n} plots', '{n} trees', '{n} t', '{n} farms']),
    likely(en.HECTARES, [({ k }) => [`${k},000 m2`, k / 10], ({ k }) => [`${k} km2`, k * 100]]),
    likely(en.HOURS, [
      () => ['90 minutes', 1.5],
      ({ k }) => [`${k} h 30 min`, k + 0.5],
      ({ k }) => [`${k}h30`, k + 0.5],
    ]),
    likely(en.TONNES, [({ k }) => [`${k}00 kg`, k / 10]]),
    unclear(en.TONNES, ['{n} bags', '{n} t/ha', '{n} ha', '{n} lorries']),
    unclear(en.PERCENTS, ['{n} people', '{n} women', '{n} points', '{n} hours']),
  ],
};

const PERCENT_OF_COUNT = ['{n}%', '{n} %', 'đạt {n}%', '{n} phần trăm'];

/** The sign that is asked for, forgotten, or typed where none belongs. */
const percent: Family = {
  name: 'percent signs',
  groups: [
    clear(vi.PERCENTS, [
      ...[
        '{n}',
        '{n}%',
        '{n} %',
        'đạt {n}%',
        'Đạt {n}%',
        '{n} phần trăm',
        '{n}%.',
        'Tỷ lệ đạt {n}%',
        '{label}: {n}%',
        '{n}‹line›%',
      ],
      ({ n, k }) => [`${n},${k}%`, Number(`${n}.${k}`)],
      ({ n, k }) => [`${n},${k}`, Number(`${n}.${k}`)],
      ({ n, k }) => [`${n}.${k}%`, Number(`${n}.${k}`)],
      () => ['100%', 100],
      ({ k }) => [`0,${k}%`, k / 10],
    ]),
    unclear(vi.PERCENTS, [({ n }) => [`0,${n}`, 0], '{n}‰', '{n}%/{other}%', '{n}% - {other}%', '{n} - {other}%']),
    unclear(vi.COUNTS, PERCENT_OF_COUNT),
    unclear(vi.MILLIONS, PERCENT_OF_COUNT),
    clear(en.PERCENTS, [
      ...['{n}', '{n}%', '{n} %', '{n} percent', '{n} per cent', '{n}%.', '{label}: {n}%', '{n} pct'],
      ({ n, k }) => [`${n}.${k}%`, Number(`${n}.${k}`)],
      () => ['100 %', 100],
    ]),
    unclear(en.PERCENTS, [
      ({ n }) => [`0.${n}`, 0],
      '{n}% to {other}%',
      '{n}-{other}%',
      '{n} out of {other}',
      '{n}% / {other}%',
    ]),
    unclear(en.COUNTS, ['{n}%', '{n} %', '{n} percent', 'about {n}%']),
    unclear(en.DOLLARS, ['{n}%', '{n}% of the grant']),
  ],
};

export const UNITS: readonly Family[] = [own, other, percent];
