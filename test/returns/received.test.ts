import { describe, expect, test } from '@jest/globals';
import { readReceived } from '../../src/returns/index.js';

const timeIn = (rows: string[][], file: string, archive = file) => readReceived(rows)?.timeOf(file, archive);

describe('a table of times of receipt', () => {
  test.each([
    [['tệp', 'thời gian']],
    [['Tên tệp', 'Ngày nhận']],
    [['TEN TEP', 'Thoi gian nhan']],
    [['File name', 'Received']],
    [['file', 'time']],
    [['Báo cáo', 'Ngày đến']],
  ])('is understood with the headings %j', (headings) => {
    expect(timeIn([headings, ['a.docx', '5/7/2026']], 'về/a.docx')).toBe('2026-07-05');
  });

  test('may have its columns in any order among others, and day and hour apart', () => {
    const rows = [
      ['STT', 'Người nhận', 'Ngày nhận', 'Giờ nhận', 'Tệp'],
      ['1', 'Hoa', '5/7/2026', '14h30', 'a.docx'],
    ];
    expect(timeIn(rows, 'a.docx')).toBe('2026-07-05T07:30:00.000Z');
  });

  test('needs no headings where it has two columns', () => {
    expect(timeIn([['a.docx', '5/7/2026']], 'a.docx')).toBe('2026-07-05');
  });

  test('names files with or without folders and ending, in any capitals', () => {
    for (const name of ['về/A.docx', 'VỀ\\a.DOCX', 'a', 'A.docx'])
      expect(
        timeIn(
          [
            ['tệp', 'ngày'],
            [name, '5/7/2026'],
          ],
          'x/về/a.docx',
        ),
      ).toBe('2026-07-05');
  });

  test('may name an archive for all that is in it', () => {
    expect(
      timeIn(
        [
          ['tệp', 'ngày'],
          ['b.zip', '5/7/2026'],
        ],
        'về/b.zip/xã/a.docx',
        'về/b.zip',
      ),
    ).toBe('2026-07-05');
  });

  test('tells the rows whose time cannot be read and the files nobody sent', () => {
    const table = readReceived([
      ['tệp', 'ngày'],
      ['a.docx', 'hôm qua'],
      ['b.docx', '5/7/2026'],
      ['', ''],
      ['c.docx', '6/7/2026'],
    ]);
    expect(table?.timeOf('c.docx', 'c.docx')).toBe('2026-07-06');
    expect(table?.timeOf('a.docx', 'a.docx')).toBeNull();
    expect(table?.unread).toEqual([2]);
    expect(table?.unused()).toEqual(['b.docx']);
  });

  test('is none where nothing says which file or when', () => {
    expect(
      readReceived([
        ['tên', 'địa chỉ'],
        ['a', 'b'],
      ]),
    ).toBeNull();
    expect(readReceived([])).toBeNull();
  });
});
