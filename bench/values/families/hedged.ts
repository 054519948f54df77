import { clear, type Family, likely, unclear } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const about: Family = {
  name: 'about so many',
  groups: [
    clear(vi.COUNTS, [
      ...[
        'khoảng {n}',
        'Khoảng {n} {unit}',
        'gần {n}',
        'trên {n}',
        'hơn {n} {unit}',
        'xấp xỉ {n}',
        '~{n}',
        '≈ {n}',
        'chừng {n}',
      ],
      ...['ước khoảng {n} {unit}', 'có khoảng {n} {unit}', 'Hơn {n}'],
    ]),
    clear(vi.MILLIONS, ['khoảng {n} triệu đồng', 'gần {n} triệu', 'trên {n}']),
    clear(vi.PERCENTS, ['khoảng {n}%', 'trên {n}%', 'gần {n}%', 'đạt trên {n}%', 'hơn {n}%']),
    clear(en.COUNTS, [
      ...[
        'about {n}',
        'About {n} {unit}',
        'around {n}',
        'approximately {n}',
        'approx. {n}',
        '~{n}',
        'nearly {n}',
        'over {n}',
      ],
      ...['more than {n} {unit}', 'almost {n}', 'roughly {n} {unit}'],
    ]),
    clear(en.DOLLARS, ['about {dollars}', 'approx. USD {n}', 'just over {n}']),
    clear(en.PERCENTS, ['about {n}%', 'nearly {n}%', 'over {n} percent']),
    likely(vi.COUNTS, ['{n} (ước)', 'ước {n}', 'độ {n}', '{n} (khoảng)', 'cỡ {n}', 'ước đạt {n}']),
    likely(en.COUNTS, ['c. {n}', '{n} or so', '{n} (estimate)', 'est. {n}', '{n}+', 'some {n} {unit}', 'ca. {n}']),
  ],
};

/** A bound is no value. */
const bounds: Family = {
  name: 'at most, at least, less than',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        'dưới {n}',
        'không quá {n}',
        'tối đa {n}',
        '< {n}',
        'nhiều nhất {n}',
        'chưa đến {n}',
        'chưa tới {n} {unit}',
        '≤ {n}',
      ],
      ...[
        'không đến {n}',
        'chưa đầy {n}',
        'không đạt {n}',
        'tối thiểu {n}',
        'ít nhất {n} {unit}',
        'không dưới {n}',
        'từ {n} trở lên',
      ],
    ]),
    unclear(vi.PERCENTS, ['dưới {n}%', 'chưa đến {n}%', 'không quá {n}%', '<{n}%', 'từ {n}% trở lên']),
    unclear(en.COUNTS, [
      ...[
        'under {n}',
        'less than {n}',
        'fewer than {n} {unit}',
        'up to {n}',
        'at most {n}',
        '< {n}',
        'no more than {n}',
        '≤ {n}',
      ],
      ...[
        'at least {n}',
        'not more than {n} {unit}',
        'below {n}',
        'not yet {n}',
        '{n} at the most',
        'a maximum of {n}',
      ],
    ]),
    unclear(en.PERCENTS, ['under {n}%', 'less than {n}%', 'up to {n} %', 'below {n}%']),
  ],
};

const ranges: Family = {
  name: 'ranges and alternatives',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        '{n}-{other}',
        '{n} - {other}',
        '{n} – {other} {unit}',
        'từ {n} đến {other}',
        'Từ {n} - {other} {unit}',
        '{n} hoặc {other}',
      ],
      ...[
        '{n} hay {other} {unit}',
        'khoảng {n}-{other}',
        '{n} đến {other}',
        '{n}÷{other}',
        '{n}~{other}',
        'trong khoảng {n} và {other}',
      ],
    ]),
    unclear(vi.MILLIONS, ['{n}-{other} triệu', 'từ {n} đến {other} triệu đồng', '{n} - {other}']),
    unclear(vi.PERCENTS, ['{n}-{other}%', 'từ {n}% đến {other}%']),
    unclear(en.COUNTS, [
      ...[
        '{n}-{other}',
        '{n} – {other}',
        '{n} to {other}',
        'between {n} and {other}',
        '{n} or {other} {unit}',
        'about {n}-{other}',
      ],
      ...['from {n} to {other} {unit}', '{n} … {other}'],
    ]),
    unclear(en.DOLLARS, ['{dollars} - {more_dollars}', '{n} to {other} USD', 'between {dollars} and {more_dollars}']),
  ],
};

const planned: Family = {
  name: 'planned, not done',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        'dự kiến {n}',
        'kế hoạch {n}',
        'Kế hoạch: {n} {unit}',
        '{n} (dự kiến)',
        '{n} (kế hoạch)',
        'chỉ tiêu {n}',
        'sẽ tổ chức {n}',
      ],
      ...[
        'phấn đấu {n} {unit}',
        'mục tiêu {n}',
        'KH: {n}',
        'KH {n}',
        '{n} (KH)',
        'được giao {n}',
        'dự kiến cả năm {n} {unit}',
      ],
      ...['{n} theo kế hoạch', 'đăng ký {n} {unit}', 'sẽ có {n} {unit}', 'dự toán {n}', 'đề nghị {n}'],
    ]),
    unclear(vi.MILLIONS, [
      'dự toán {n}',
      '{n} (dự toán)',
      'dự kiến {n} triệu đồng',
      'đề nghị cấp {n} triệu đồng',
      'kế hoạch vốn {n}',
    ]),
    likely(vi.COUNTS, [
      'kế hoạch {other}, đã thực hiện {n}',
      '{n} (kế hoạch {other})',
      '{n}, đạt 100% kế hoạch',
      'thực hiện {n}, kế hoạch {other}',
    ]),
    unclear(en.COUNTS, [
      ...[
        'planned: {n}',
        '{n} planned',
        '{n} (planned)',
        'target {n}',
        'Target: {n} {unit}',
        'we plan {n}',
        'expected {n}',
        '{n} expected',
      ],
      ...['goal of {n}', '{n} to be held', 'will hold {n}', 'forecast {n}', 'aim: {n} {unit}', '{n} scheduled'],
    ]),
    unclear(en.DOLLARS, ['budget {n}', '{n} (budgeted)', 'committed: {n}', '{n} requested', 'to be spent: {n}']),
    likely(en.COUNTS, ['{n} (planned {other})', 'planned {other}, held {n}', '{n} of {other} planned']),
  ],
};

/** Said, and taken back in the same breath. */
const doubted: Family = {
  name: 'denied, doubted, corrected',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        '{n}?',
        '{n} (?)',
        '{n} (kiểm tra lại)',
        'không phải {n}',
        'còn thiếu {n}',
        'thiếu {n}',
        'thêm {n} {unit}',
        '{n} ???',
      ],
      ...[
        'ngoài {n} {unit} đã báo cáo',
        'chưa được {n}',
        'không có {n} {unit} nào',
        'không rõ {n} hay {other}',
        '{n} sai, sửa là {other}',
      ],
      ...[
        'bổ sung {n}',
        'còn {n} {unit} chưa báo cáo',
        '{n} x {k}',
        'mỗi tháng {k}',
        'bình quân {n} {unit}/tháng',
        'gấp {k} lần',
        'gấp đôi',
      ],
    ]),
    unclear(en.COUNTS, [
      ...[
        '{n}?',
        '{n} (?)',
        '{n} (to check)',
        'not {n}',
        '{n} missing',
        '{n} more',
        'another {n} {unit}',
        '{n} ??',
        'all but {n}',
      ],
      ...[
        'besides the {n} reported',
        'maybe {n}',
        'perhaps {n} {unit}',
        '{n}, I think',
        'no more {n}',
        '{n} x {k}',
        '{k} a month',
        'twice as many',
      ],
      ...['excluding {n}', 'neither {n} nor {other}'],
    ]),
    likely(vi.COUNTS, [
      '{n} (số tạm tính)',
      'tạm tính {n}',
      '{n} (chưa đầy đủ)',
      '{other} -> sửa thành {n}',
      '{n} (số liệu chính thức)',
    ]),
    likely(en.COUNTS, ['{n} (provisional)', '{n} so far', '{n} to date', 'at present {n}', '{n} (final)']),
  ],
};

export const HEDGED: readonly Family[] = [about, bounds, ranges, planned, doubted];
