import { describe, expect, test } from '@jest/globals';
import {
  compareName,
  compareNames,
  isAlike,
  isAnotherNumber,
  isAnyAlike,
  saysOtherwise,
} from '../../../src/read/names/names.js';
import { Wording } from '../../../src/text/index.js';

const w = (text: string) => new Wording(text);

const PAIRS: [typed: string, asked: string, level: string][] = [
  ['Hội nghị', 'Hội nghị', 'same'],
  ['HỘI NGHỊ:', 'Hội nghị', 'same'],
  ['1. Hội nghị', 'Hội nghị', 'same'],
  ['Hội nghị', 'a) Hội nghị', 'same'],
  ['2. Hội nghị', '1. Hội nghị', 'same'],
  ['', 'Hội nghị', 'none'],
  ['', 'Chưa mở', 'none'],
  [
    'Số hội nghị chuyen đề cấp xã do Thường trực Đảng ủy phối hợp với Mặt trận',
    'Số hội nghị chuyên đề cấp xã',
    'begins',
  ],
  ['Số hội nghị báo cáo viên đã mở', 'Số hội nghị báo cáo viên', 'begins'],
  ['Số hôi nghị', 'Số hội nghị', 'slips'],
  ['Số giáo viên', 'Số giáo viên nữ', 'shortened'],
  ['Giáo viên nữ', 'Số giáo viên nữ', 'slips'],
  ['Hội nghị báo cáo viên', 'Hội nghị báo cáo viên cấp xã', 'shortened'],
  ['hội nghị báo cáo viên', 'Số hội nghị báo cáo viên cấp xã', 'shortened'],
  ['Số báo cáo viên', 'Số hội nghị báo cáo viên', 'reworded'],
  ['Tổng số các hội nghị', 'Số hội nghị', 'lengthened'],
  ['Tọa đàm', 'Số hội nghị', 'other'],
  ['People using unimproved water', 'People using improved water', 'distinct'],
  ['Clients satisfied', 'Clients dissatisfied', 'distinct'],
  // What it is counted in is left out.
  ['Cost', 'Cost (USD)', 'shortened'],
  ['Chi', 'Chi (triệu đồng)', 'shortened'],
  ['Chi', 'Chi (nguồn ngoài)', 'reworded'],
  // The other side of the same thing.
  ['Share of men among trainees', 'Share of women among trainees', 'distinct'],
  ['Employers without a signed agreement', 'Employers with a signed agreement', 'distinct'],
  ['Tổng chi ngân sách trên địa bàn', 'Tổng thu ngân sách trên địa bàn', 'distinct'],
  ['Số hộ nghèo đầu năm', 'Số hộ nghèo cuối năm', 'reworded'],
  ['Hội Liên hiệp Phụ nữ Việt Nam', 'Hội liên hiệp Phụ nữ Viêt Nam', 'slips'],
  // Another number, year or letter.
  ['Loại C', 'Loại A', 'distinct'],
  ['Quý II', 'Quý I', 'distinct'],
  ['Năm 2021', 'Năm 2022', 'distinct'],
  ['2022', '2022', 'same'],
  ['Năm 2022', '2022', 'same'],
  ['2021', '2022', 'distinct'],
  ['’22', '2022', 'same'],
  ["'22", '2022', 'same'],
  ["'21", '2022', 'distinct'],
  ["'22", '1822', 'distinct'],
  ['Năm 2022 và 2023', '2022', 'lengthened'],
  ['Kế hoạch 2022', '2022', 'lengthened'],
  ['So với 2022 (%)', '2022', 'distinct'],
  ['Số người', '2022', 'other'],
  ['22', '2022', 'distinct'],
  ["'22", '12022', 'distinct'],
  ["'22", '20222', 'distinct'],
  ['x’22', '2022', 'distinct'],
  ['’222', '2022', 'distinct'],
  ['Lớp học 12', 'Lớp 12', 'lengthened'],
  ['Năm 2021', '2021-2025', 'reworded'],
  ['A. Số hội nghị loại C', 'C. Số hội nghị loại A', 'distinct'],
  // A word that makes another thing of it.
  ['Số hội nghị năm trước', 'Số hội nghị', 'distinct'],
  ['Số hội nghị (năm trước)', 'Số hội nghị', 'distinct'],
  ['Số hội nghị', 'Số hội nghị năm trước', 'distinct'],
  ['Số hội nghị', 'Số hội nghị (so với năm trước)', 'shortened'],
  ['Số hội nghị tăng', 'Số hội nghị giảm', 'distinct'],
  ['Số hội nghị cùng kì', 'Số hội nghị cùng kỳ', 'slips'],
  ['Số hội nghị chưa mở', 'Số hội nghị chưa mở', 'same'],
  ['Chưa mở hội nghị', 'Mở hội nghị', 'distinct'],
  ['Học phí cộng dồn', 'Học phí lũy kế', 'reworded'],
  ['Học phí', 'Học phí lũy kế', 'distinct'],
  // Counted in something else.
  ['Học phí (tỷ đồng)', 'Học phí (triệu đồng)', 'slips'],
  ['1. Học phí (đồng)', 'Học phí (triệu đồng)', 'slips'],
  ['Học phí (USD)', 'Học phí (nghìn USD)', 'slips'],
  ['Học phí còn thiếu (tỷ đồng)', 'Học phí (triệu đồng)', 'distinct'],
  ['Viện phí (tỷ đồng)', 'Học phí (triệu đồng)', 'reworded'],
  ['Học sinh (nữ)', 'Học sinh (nam)', 'reworded'],
  // The first letters of its words, in capitals.
  ['SL', 'Số lượng', 'shortened'],
  ['sl', 'Số lượng', 'other'],
  ['KH giao', 'Kế hoạch giao', 'shortened'],
  ['Tổng KH giao', 'Kế hoạch giao', 'shortened'],
  ['KH Năm', 'Kế hoạch năm', 'shortened'],
  ['TH', 'Số lượng', 'other'],
  ['KH năm', 'Kế hoạch giao', 'other'],
  ['S', 'Số lượng', 'other'],
];

describe('the name of a row or a column agrees with one that is asked for', () => {
  test.each(PAIRS)('%s, for %s: %s', (typed, asked, level) => {
    expect(compareName(w(typed), w(asked))).toBe(level);
    expect(compareNames(w(typed), [w(asked)])).toBe(level);
  });

  test.each(PAIRS)('which is told at a glance the same way: %s, for %s', (typed, asked) => {
    expect(isAnyAlike(w(typed), [w(asked)])).toBe(isAlike(compareNames(w(typed), [w(asked)])));
    expect(isAnyAlike(w(typed), [w('Ghi chú'), w(asked)])).toBe(
      isAlike(compareNames(w(typed), [w('Ghi chú'), w(asked)])),
    );
    expect(isAnyAlike(w(typed), [])).toBe(false);
  });

  test('by the nearest of its wordings', () => {
    expect(compareNames(w('Số lượng'), [w('Ghi chú'), w('Số lượng'), w('Số lượng lớp')])).toBe('same');
    expect(compareNames(w('Số lượng'), [w('Ghi chú'), w('Tên')])).toBe('other');
    expect(compareNames(w('Số lượng'), [])).toBe('none');
  });
});

test('alike are the words that are asked for, not some of them in other words', () => {
  const levels = [
    'same',
    'begins',
    'slips',
    'shortened',
    'lengthened',
    'thinned',
    'reworded',
    'distinct',
    'other',
    'none',
  ];
  expect(levels.filter((level) => isAlike(level as Parameters<typeof isAlike>[0]))).toEqual(levels.slice(0, 5));
});

test('a name of another number than any that is asked for cannot be meant', () => {
  expect(isAnotherNumber(w('Năm 2021'), [w('2022')])).toBe(true);
  expect(isAnotherNumber(w('Năm 2021'), [w('2022'), w('2021')])).toBe(false);
  expect(isAnotherNumber(w('Năm nay'), [w('2022')])).toBe(false);
  expect(isAnotherNumber(w('Năm 2021'), [w('Năm nay')])).toBe(false);
  expect(isAnotherNumber(w('1. Hội nghị'), [w('2. Hội nghị')])).toBe(false);
  expect(isAnotherNumber(w('Loại C'), [w('Loại A')])).toBe(false);
});

test.each([
  ['Dự kiến quý sau:', true],
  ['Số liệu (năm trước)', true],
  ['Chưa thực hiện', true],
  ['Thiết bị âm thanh', false],
  ['Trướcc', false],
])('“%s” makes another thing of what stands under it: %s', (text, expected) => {
  expect(saysOtherwise(w(text))).toBe(expected);
});
