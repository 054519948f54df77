import { describe, expect, test } from '@jest/globals';
import { aligned, widthOf } from '../../../src/report/terminal/index.js';

const none = new Set<number>();

describe('lines of a table', () => {
  test('have columns that begin at one place, and no spaces at the end', () => {
    expect(
      aligned(
        [
          ['Đơn vị', 'Tệp'],
          ['A', 'a.docx'],
          ['Xã Sín Thầu', ''],
        ],
        none,
      ),
    ).toEqual(['Đơn vị       Tệp', 'A            a.docx', 'Xã Sín Thầu']);
  });

  test('have numbers that end at one place, in the last column too', () => {
    const rows = [
      ['Nhóm', 'Đã gửi', 'Muộn'],
      ['Các xã', '12', '3'],
    ];
    expect(aligned(rows, new Set([1, 2]))).toEqual(['Nhóm    Đã gửi  Muộn', 'Các xã      12     3']);
  });

  test('count the columns a letter takes: one for a letter with marks of its own, two for a wide one', () => {
    expect([widthOf('Thầu'), widthOf('Thầu'.normalize('NFD')), widthOf('表'), widthOf('✅')]).toEqual([4, 4, 2, 2]);
    expect(
      aligned(
        [
          ['Thầu'.normalize('NFD'), 'x'],
          ['表', 'y'],
        ],
        none,
      ),
    ).toEqual([`${'Thầu'.normalize('NFD')}  x`, '表    y']);
  });

  test('cut what is too long, but for the last column', () => {
    const [line = ''] = aligned([['a'.repeat(57), 'b'.repeat(57)]], none);
    expect(line).toBe(`${'a'.repeat(55)}…  ${'b'.repeat(57)}`);
    expect(aligned([['a'.repeat(56), 'b']], none)).toEqual([`${'a'.repeat(56)}  b`]);
  });

  test('hold nothing a terminal would obey', () => {
    expect(aligned([['a\u001B[31mb', 'c\r\nd']], none)).toEqual(['a␛[31mb  c⏎d']);
  });

  test('are none where there are no rows', () => {
    expect(aligned([], none)).toEqual([]);
  });
});
