import { clear, type Family, likely, likelyNone, unclear } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const sums: Family = {
  name: 'sums and parts',
  groups: [
    likely(vi.COUNTS, [
      ({ n, k }) => [`${n}+${k}`, n + k],
      ({ n, k }) => [`${n} + ${k} = ${n + k}`, n + k],
      ...[
        '{n} (trong đó {k} nữ)',
        '{n}, trong đó có {k} cấp xã',
        '{n} (trong đó: cấp huyện {k})',
        '{n} ({k} mới)',
        '{n} (bao gồm {k} cấp thôn)',
      ],
      ...[
        '{n}, riêng cấp xã {k}',
        'Tổng số {n}‹line›Trong đó: nữ {k}',
        '{n} (có danh sách {k} người)',
        '{n} ({k} đợt)',
      ],
      ({ n, k }) => [`${n + k} (cấp tỉnh ${n}, cấp xã ${k})`, n + k],
      ({ n, k }) => [`Tổng: ${n + k}‹line›Nam: ${n}‹line›Nữ: ${k}`, n + k],
    ]),
    unclear(vi.COUNTS, [
      ...[
        'trong đó {n} nữ',
        'Nam: {n}‹line›Nữ: {k}',
        'nam {n}, nữ {k}',
        '{n} nam, {k} nữ',
        'riêng cấp xã {n}',
        'cấp tỉnh: {n}; cấp xã: {k}',
      ],
      ({ n, k }) => [`${n} + ${k} = ${n + k + 1}`, 0],
      ({ n, k }) => [`${n + k + 2} (cấp tỉnh ${n}, cấp xã ${k})`, 0],
      ...[
        'đợt 1: {n}, đợt 2: {k}',
        '+ {n}‹paragraph›+ {k}',
        '- Cấp tỉnh: {n}‹paragraph›- Cấp xã: {k}',
        'chưa kể {n} {unit}',
      ],
    ]),
    likely(en.COUNTS, [
      ({ n, k }) => [`${n}+${k}`, n + k],
      ({ n, k }) => [`${n} + ${k} = ${n + k}`, n + k],
      ...[
        '{n} (of which {k} new)',
        '{n}, including {k} online',
        '{n} ({k} of them women)',
        '{n} (incl. {k} part-time)',
        '{n} in total, {k} new',
      ],
    ]),
    unclear(en.COUNTS, [
      ...[
        'of which {n} new',
        'men {n}, women {k}',
        '{n} men and {k} women',
        '{n} here, {k} elsewhere',
        'plus {n}',
        'spring: {n}; autumn: {k}',
      ],
      ({ n, k }) => [`${n} + ${k} = ${n + k + 3}`, 0],
    ]),
  ],
};

const comparisons: Family = {
  name: 'compared with another year',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        'giảm {n} so với năm trước',
        'tăng {n}',
        'Tăng {n} {unit} so với cùng kỳ',
        'tăng {n}%',
        'giảm {n}%',
        'bằng năm trước',
        'như năm trước',
      ],
      ...[
        'bằng {n}% cùng kỳ',
        'năm trước {n}',
        'cùng kỳ {n}',
        'hơn năm trước {n} {unit}',
        'ít hơn {n} so với 2024',
        '+{n}%',
        '↑ {n}',
        'tăng thêm {n}',
      ],
      ...['không thay đổi', 'không tăng', 'không giảm so với năm trước', 'vượt {n}', '-{n}%'],
    ]),
    unclear(vi.PERCENTS, [
      'tăng {n}%',
      'giảm {n}% so với cùng kỳ',
      'tăng {n} điểm phần trăm',
      'bằng {n}% so với cùng kỳ',
      'vượt {n}%',
    ]),
    likely(vi.COUNTS, [
      ...[
        '{n}, tăng {k} so với năm trước',
        '{n} (năm trước {other})',
        '{n} (tăng {k})',
        '{n} (cùng kỳ: {other})',
        '{n} (+{k})',
        '{n} (tăng {k}%)',
      ],
      ({ n, other }) => [`từ ${n} tăng lên ${other}`, other],
      ({ n, k }) => [`giảm từ ${n} xuống ${k}`, k],
    ]),
    likelyNone(vi.COUNTS, [
      'Không (năm trước {k})',
      'không có (cùng kỳ {n})',
      'Không phát sinh (năm 2024: {k})',
      '0 (năm trước {k})',
    ]),
    unclear(en.COUNTS, [
      ...[
        'down {n} on last year',
        'up {n}',
        'up {n}%',
        '{n} more than last year',
        '{n} fewer than in 2024',
        'same as last year',
        'last year {n}',
      ],
      ...[
        'increased by {n}',
        'decrease of {n}',
        'no change',
        '+{n}%',
        '{k} times last year',
        'unchanged',
        'down from {other}',
      ],
    ]),
    unclear(en.PERCENTS, ['up {n}%', '{n}% more than last year', 'down {n} points', '+{n}%']),
    likely(en.COUNTS, [
      '{n} (last year {other})',
      '{n}, up {k} on last year',
      '{n} (+{k})',
      '{n} (2024: {other})',
      'fell to {n} from {other}',
    ]),
    likelyNone(en.COUNTS, ['None (last year {k})', 'none, {k} in 2024', '0 (2024: {k})']),
  ],
};

const fractions: Family = {
  name: 'fractions',
  groups: [
    unclear(vi.COUNTS, [
      '{n}/{other}',
      '{k}/12',
      '3/4',
      '1/2',
      '{n} / {other}',
      '½',
      '{n}/{other}‹line›({k}%)',
      'hai phần ba',
      'một nửa',
      'quá nửa',
    ]),
    likely(vi.COUNTS, ['{n}/{other} {unit}', '{n} trên tổng số {other}', '{n} trong tổng số {other} {unit}']),
    unclear(vi.PERCENTS, ['{n}/{other}', '1/2', '3/4', '{k}/{n} đảng viên', 'một nửa']),
    likely(vi.PERCENTS, [() => ['12/15 (80%)', 80], () => ['80% (12/15)', 80], () => ['9/10 đạt 90%', 90]]),
    unclear(vi.PERCENTS, [() => ['12/15 (70%)', 0], () => ['80% (12/20)', 0]]),
    unclear(en.COUNTS, [
      '{n}/{other}',
      '3/4',
      '1/2',
      'half',
      'two thirds',
      '{n} / {other}',
      'a quarter of them',
      '{n} in {other}',
    ]),
    likely(en.COUNTS, ['{n} of {other}', '{n} out of {other} {unit}', '{n}/{other} {unit}']),
    unclear(en.PERCENTS, ['{n}/{other}', '1/2', 'three quarters', 'half', '{k} in {n}']),
    likely(en.PERCENTS, [() => ['12/15 (80%)', 80], () => ['80% (12 of 15)', 80]]),
  ],
};

const separated: Family = {
  name: 'several values in one place',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        '{n}; {other}',
        '{n}/{other}/{k}',
        '{n}, {other}',
        '{n} và {other}',
        '{n}‹line›{other}‹line›{k}',
        'a) {n} b) {other}',
        '{n} | {other}',
      ],
      ...[
        '{n} {unit}; {other} người',
        '1) {n}‹paragraph›2) {other}',
        '{n} {unit} với {other} lượt người',
        '{n} & {other}',
        '1. {n}‹line›2. {other}',
      ],
    ]),
    unclear(en.COUNTS, [
      ...[
        '{n}; {other}',
        '{n}, {other}',
        '{n} and {other}',
        '{n}‹line›{other}‹line›{k}',
        '{n} {unit}, {other} people',
        '{n} & {other}',
        '{n} | {other}',
      ],
      ...['a) {n} b) {other}', '{n} {unit} for {other} people'],
    ]),
    unclear(vi.MILLIONS, [
      '{n}; {other}',
      'NSNN {n}, xã hội hóa {other}',
      '{n} (ngân sách) + {other} (xã hội hóa)',
      '{n} / {other}',
    ]),
    unclear(en.DOLLARS, ['{n}; {other}', '{dollars} and {more_dollars}', 'staff {n}, travel {other}', '{n} / {other}']),
  ],
};

/** Ordinary words that belong to the one value. */
const harmless: Family = {
  name: 'several lines that say one value',
  groups: [
    clear(vi.COUNTS, [
      '{n}‹line›{unit}',
      '{n}‹paragraph›',
      '‹paragraph›{n}',
      '{label}:‹line›{n}',
      '{label}‹paragraph›{n}',
      '{n} {unit}‹line›({words})',
    ]),
    clear(vi.MILLIONS, ['{n}‹line›triệu đồng', '{n} triệu‹line›đồng', '{n}‹paragraph›(triệu đồng)']),
    clear(en.COUNTS, ['{n}‹line›{unit}', '{n}‹paragraph›', '{label}‹paragraph›{n}', '{n}‹line›({words})']),
    likely(vi.COUNTS, [
      '{n}‹paragraph›{n}',
      '{n}‹line›{n} {unit}',
      '{n}‹paragraph›Ghi chú: số liệu cả năm',
      'Trả lời: {n}',
      'Đáp: {n} {unit}',
    ]),
    likely(en.COUNTS, ['{n}‹paragraph›{n}', 'Answer: {n}', '{n}‹paragraph›Note: whole year']),
  ],
};

export const BESIDE: readonly Family[] = [sums, comparisons, fractions, separated, harmless];
