import type { Random } from '../random.js';

/** Pieces that, many times over, keep a careless reader busy. */
const REPEATED = [
  ' ',
  '\u00a0',
  '\n',
  '\t',
  '.',
  '…',
  ',',
  ';',
  ':',
  '_',
  '-',
  '–',
  '/',
  '(',
  ')',
  '[',
  '{',
  '"',
  '%',
  '0',
  '9',
  '1.',
  '1,',
  '1 ',
  '1 000',
  '1/',
  '2/2',
  'a',
  'a ',
  'I',
  'IV.',
  'đ',
  '\u0300',
  'o\u0300a',
  '\u200b',
  '😀',
  '\ud800',
  'ﷺ',
  'không ',
  'không có ',
  'đang ',
  'đang cập nhật ',
  'sẽ ',
  'số ',
  'ngày ',
  'ngày 1 tháng ',
  'tháng ',
  'năm ',
  'khoảng ',
  'tổng ',
  'triệu ',
  'nghìn ',
  'ký ',
  'trường hợp ',
  'số liệu ',
  '{{',
  '}}',
  '{{#if a}}',
  '{{unit.name}}',
  ' && ',
  '+1',
  '((',
  '!',
  'not ',
  'x',
];

const AROUND = ['', '', 'x', '1', '(', 'Số: ', 'Số ', 'ngày ', '\u0000', '%', ' đồng', ':', '!', '-', 'đang', 'ký'];

/** A long text of few different characters, up to `most` of them. */
export function longText(random: Random, most: number): string {
  const piece = random.pick(REPEATED);
  const other = random.chance(0.3) ? random.pick(REPEATED) : '';
  const times = Math.floor(random.size(most) / (piece.length + other.length));
  return random.pick(AROUND) + (piece + other).repeat(times) + random.pick(AROUND);
}

/** Numbers as no honest file has them. */
export const NUMBERS = [
  '-1',
  '0',
  '1',
  '2',
  '63',
  '128',
  '129',
  '255',
  '65535',
  '99999',
  '999999999',
  '-999999999',
  '2147483647',
  '2147483648',
  '4294967296',
  '1e9',
  '1e309',
  'NaN',
  'Infinity',
  '-Infinity',
  '',
  ' ',
  '0x10',
  '1.5',
  '00000000000000000001',
  '٣',
];

/** Names that mean something to JavaScript. */
export const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', ''];
