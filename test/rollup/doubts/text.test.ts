import { describe, expect, test } from '@jest/globals';
import { rollUp } from '../../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const figures = [
  { id: 'lop', label: 'Số lớp bồi dưỡng đã mở' },
  { id: 'ho', label: 'Số hộ dân', unit: 'hộ' },
  { id: 'ngan', label: 'Số hộ', unit: 'hộ' },
  { id: 'ty_le', label: 'Tỷ lệ đảng viên tham gia', type: 'percent' },
  { id: 'van_ban', label: 'Số văn bản đã ban hành', unit: 'văn bản' },
  { id: 'tien', label: 'Kinh phí thực hiện', type: 'money', scale: 1_000_000 },
  { id: 'buoi', label: 'Số buổi phát thanh', compare: ['plan', 'actual'] },
  { id: 'tin', label: 'Số tin bài đã đăng', series: [2025, 2026] },
  { id: 'chu', label: 'Tên của lớp bồi dưỡng', type: 'text' },
  { id: 'xe', label: 'Tổng số xe (cái) đang chạy' },
];

interface Period {
  period?: unknown;
}

function told(text: string, given: Given, { period }: Period = {}): unknown[] {
  const outline = {
    sections: [{ id: 'muc', title: 'Mục', min_words: 1, figures, points: [{ id: 'diem', ask: 'Nêu kết quả' }] }],
    ...(period === undefined ? {} : { period }),
  };
  const pack = packFor(outline, [{ id: 'a' }]);
  const code = period === undefined ? '2026' : '2025-07-01/2026-06-30';
  const said = { diem: { kind: 'point' as const, value: text }, ...given };
  const { doubts } = rollUp({ ...pack, period: code }, returnsWith(pack, [returnWith('a', said, { period: code })]));
  return doubts.flatMap(({ finding }) => (finding.code === 'text-disagrees' ? [[finding.item, finding.data]] : []));
}
const items = (...given: Parameters<typeof told>): unknown[] => told(...given).map((one) => (one as unknown[])[0]);

test('a sentence with another number is told with what it says', () => {
  expect(told('Rất tốt. Số lớp bồi dưỡng đã mở là 21.', { lop: 12 })).toEqual([
    ['lop', { label: 'Số lớp bồi dưỡng đã mở', typed: '12', said: '21', sentence: 'Số lớp bồi dưỡng đã mở là 21.' }],
  ]);
});

test('each figure is told once, by the first such sentence', () => {
  const text = 'Số lớp bồi dưỡng đã mở là 21. Số lớp bồi dưỡng đã mở là 22.';
  expect(told(text, { lop: 12 })).toMatchObject([['lop', { said: '21' }]]);
});

describe('a figure is spoken of by', () => {
  test.each<[string, Given, string[]]>([
    ['Số hộ dân là 99.', { ho: 10 }, ['ho']],
    ['Số hộ là 99.', { ngan: 10 }, []],
    ['Đã có 99 lớp bồi dưỡng đã mở.', { lop: 10 }, ['lop']],
    ['Đã có 99 hộ dân.', { ho: 10 }, []],
    ['Tổng số xe đang chạy là 99.', { xe: 10 }, ['xe']],
    ['Xe đang chạy: 99.', { xe: 10 }, ['xe']],
    ['Tên của lớp bồi dưỡng là 99.', { chu: 'A' }, []],
    ['Số buổi phát thanh là 99.', { 'buoi.actual': 10, 'buoi.plan': 20 }, ['buoi.actual']],
    ['Đã ban hành 99 văn bản.', { van_ban: 10 }, ['van_ban']],
    ['Đã ban hành 9 văn bản.', { van_ban: 10 }, []],
    ['Số văn bản đã ban hành là 9.', { van_ban: 10 }, ['van_ban']],
  ])('%s', (text, given, told) => {
    expect(items(text, given)).toEqual(told);
  });
});

describe('another time or another number is meant by', () => {
  test.each(['kế hoạch', 'kỳ trước', 'cùng kỳ', 'năm trước', 'năm ngoái', 'so với', 'mỗi', 'bình quân'])(
    '"%s"',
    (word) => {
      expect(items(`Theo ${word} số lớp bồi dưỡng đã mở là 21.`, { lop: 12 })).toEqual([]);
    },
  );

  test('a year, where the figure is of another', () => {
    expect(items('Năm 2025 số lớp bồi dưỡng đã mở là 21.', { lop: 12 })).toEqual([]);
    expect(items('Năm 2026 số lớp bồi dưỡng đã mở là 21.', { lop: 12 })).toEqual(['lop']);
    expect(items('Năm 2025, 2026 số lớp bồi dưỡng đã mở là 21.', { lop: 12 })).toEqual([]);
    expect(items('Năm 2025 số tin bài đã đăng là 21.', { 'tin.2025': 12, 'tin.2026': 13 })).toEqual(['tin.2025']);
    expect(items('Số tin bài đã đăng là 21.', { 'tin.2025': 12, 'tin.2026': 13 })).toEqual(['tin.2026']);
  });

  test('any year, in a report over parts of two', () => {
    const period = { from: '2025-07-01', to: '2026-06-30' };
    expect(items('Số lớp bồi dưỡng đã mở là 21.', { lop: 12 }, { period })).toEqual(['lop']);
    expect(items('Năm 2026 số lớp bồi dưỡng đã mở là 21.', { lop: 12 }, { period })).toEqual([]);
  });
});

describe('a number is near enough', () => {
  test.each<[string, Given, string[]]>([
    ['Số lớp bồi dưỡng đã mở là khoảng 109.', { lop: 100 }, []],
    ['Số lớp bồi dưỡng đã mở là khoảng 111.', { lop: 100 }, ['lop']],
    ['Số lớp bồi dưỡng đã mở là 101.', { lop: 100 }, ['lop']],
    ['Số lớp bồi dưỡng đã mở là 2 nghìn.', { lop: 2090 }, []],
    ['Số lớp bồi dưỡng đã mở là 2 nghìn.', { lop: 2200 }, ['lop']],
    ['Tỷ lệ đảng viên tham gia đạt 98,4%.', { ty_le: 98.44 }, []],
    ['Tỷ lệ đảng viên tham gia đạt 98,4%.', { ty_le: 98.46 }, ['ty_le']],
    ['Tỷ lệ đảng viên tham gia đạt 98%.', { ty_le: 98.4 }, []],
    ['Tỷ lệ đảng viên tham gia đạt 98%.', { ty_le: 98.6 }, ['ty_le']],
    ['Tỷ lệ đảng viên tham gia là 12 người.', { ty_le: 98 }, []],
    ['Số lớp bồi dưỡng đã mở đạt 98%.', { lop: 100 }, []],
    ['Kinh phí thực hiện là 1,5 tỷ đồng.', { tien: 1500 }, []],
    ['Kinh phí thực hiện là 1,5 tỷ đồng.', { tien: 2500 }, ['tien']],
  ])('%s of %j: %j', (text, given, told) => {
    expect(items(text, given)).toEqual(told);
  });
});

test('nothing is held against what has no number, or a text nobody wrote', () => {
  const missing = {
    state: 'missing' as const,
    value: 'Số lớp bồi dưỡng đã mở là 21.',
    text: 'Số lớp bồi dưỡng đã mở là 21.',
  };
  expect(items('Số lớp bồi dưỡng đã mở là 21.', {})).toEqual([]);
  expect(items('Số lớp bồi dưỡng đã mở là 21.', { lop: null })).toEqual([]);
  expect(items('', { lop: 12, diem: missing })).toEqual([]);
});
