import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/lines/flow.js';
import { isAround, isRowOfValues, isShort, isUnfilled, saysNothing } from '../../../src/read/remainder/furniture.js';
import { heading, line, smallForm, typedDocument } from '../../support/typed.js';

const form = smallForm({ sections: [{ id: 'mot', title: 'Tình hình chung' }] });

test('a place is unfilled with dots or a prompt in it, and not where somebody put the answer off', () => {
  const unfilled = (text: string) => isUnfilled(text, form);
  expect(['……', '[Nhập nội dung báo cáo]', '___'].map(unfilled)).toEqual([true, true, true]);
  expect(['Đang cập nhật', 'Đã mở lớp', '12'].map(unfilled)).toEqual([false, false, false]);
});

describe('a line says nothing', () => {
  const nothing = (text: string, inTable = false) => saysNothing(text, form, inTable);

  test.each([
    '……',
    'Đang cập nhật',
    'Không có',
    'Trang 3',
    'Trên đây là báo cáo kết quả của đơn vị./.',
    'III.',
    ' Không. ',
  ])('wherever it stands: %s', (text) => {
    expect([nothing(text), nothing(text, true)]).toEqual([true, true]);
  });

  test.each(['3', '(12)', '1.2.3', '- 7 -', 'iv)', 'b.', ' 12 ', '5:'])('as a number outside tables: %s', (text) => {
    expect(nothing(text)).toBe(true);
  });

  test('while a number in a table is a value', () => {
    expect(['3', '(12)', '- 7 -'].map((text) => nothing(text, true))).toEqual([false, false, false]);
  });

  test.each(['1234', '1.2.345', '3 lớp', 'lớp 3', 'Đã mở lớp', 'z.'])('not where it speaks: %s', (text) => {
    expect(nothing(text)).toBe(false);
  });

  test.each(['(tiếp theo)', 'Tiếp theo', '[ tiếp ]', 'TIẾP THEO.', '(Tiếp theo):'])(
    'between the parts of a torn table: %s',
    (text) => {
      expect([nothing(text), nothing(text, true)]).toEqual([true, true]);
    },
  );

  test('which goes on is none between the parts of a table', () => {
    expect(['Tiếp theo là khó khăn', 'Năm tiếp theo'].map((text) => nothing(text))).toEqual([false, false]);
  });

  test('and is no longer than a title', () => {
    const marked = (length: number) => `(${' '.repeat(length - 3)}3)`.slice(0, length);
    expect([nothing(marked(600)), nothing(marked(601))]).toEqual([true, false]);
  });
});

test('a line of a letterhead has up to twelve words', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'chữ').join(' ');
  expect([isShort(words(12)), isShort(words(13))]).toEqual([true, false]);
});

describe('a row of values typed beside each other', () => {
  test.each(['Lê Văn An\t120\t01/09/2019', 'Lớp\t3', 'Tỷ lệ\t97,5%', 'Số\t 1.250 ', 'Kỳ\t2020-2025', 'A\tb\t5'])(
    'has a number behind a tab: %s',
    (text) => {
      expect(isRowOfValues(text)).toBe(true);
    },
  );

  test.each(['- Lê Văn An, Thôn Đông, 16/05/2026, 454', 'Lê Văn An; 120; 15', 'Lê Văn An | 120 | 97,5%'])(
    'has numbers between commas, or other signs of a list: %s',
    (text) => {
      expect(isRowOfValues(text)).toBe(true);
    },
  );

  test.each([
    'Nairobi, 12 May, 2026',
    'Thôn Đông, số nhà 5, 2026',
    '120\tLê Văn An',
    'Lê Văn An 120',
    'Nơi nhận:\tBÍ THƯ',
    'Lớp\tkhóa 3',
    'Lớp\t3 lớp',
  ])('is none without: %s', (text) => {
    expect(isRowOfValues(text)).toBe(false);
  });
});

describe('a line around a report', () => {
  const long = 'Năm nay đơn vị tiếp nhận thêm ba chi bộ từ xã bên và tổng số đảng viên tăng';
  type Look = Parameters<typeof line>[1];
  const around = (text: string, look: Look = {}, align = 'left'): boolean => {
    const document = typedDocument([line(text, look)]);
    const [paragraph] = document.body;
    if (paragraph?.type === 'paragraph') paragraph.align = align as typeof paragraph.align;
    const [node] = flowOf(document).nodes;
    return node !== undefined && isAround(node);
  };

  test('is short, or looks like one', () => {
    expect(around('Chi bộ truyền thông')).toBe(true);
    expect(around(long)).toBe(false);
    expect(around(long, {}, 'center')).toBe(true);
    expect(around(long, {}, 'right')).toBe(true);
    expect(around(long, {}, 'both')).toBe(false);
    expect(around(long, { bold: true })).toBe(true);
    expect(around(long.toUpperCase())).toBe(true);
    expect(around(long, { level: 0 })).toBe(false);
  });

  test('may say what the report rests on', () => {
    expect(around(`Thực hiện Kế hoạch của Đảng ủy, ${long} như sau:`)).toBe(true);
  });

  test('is bold or in capitals in all its words', () => {
    const document = typedDocument([heading(long)]);
    const [paragraph] = document.body;
    const [run] = paragraph?.type === 'paragraph' ? paragraph.runs : [];
    if (paragraph?.type !== 'paragraph' || !run) throw new Error('no run');
    const look = (...runs: { text: string; bold?: boolean; caps?: boolean }[]) => {
      paragraph.runs = runs.map((one) => ({ ...run, ...one }));
      const [node] = flowOf(document).nodes;
      return node !== undefined && isAround(node);
    };
    expect(look({ text: long, caps: true })).toBe(true);
    expect(look({ text: long, bold: true }, { text: ' ' }, { text: 'nữa', caps: true })).toBe(true);
    expect(look({ text: long, bold: true }, { text: ' nữa' })).toBe(false);
  });
});
