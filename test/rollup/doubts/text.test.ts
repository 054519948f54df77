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
  { id: 'chi_hoi', label: 'Số chi hội nữ' },
  { id: 'dang_vien', label: 'Số đảng viên' },
  { id: 'may', label: 'Số smartphone' },
  { id: 'xe_ca', label: 'Số xe ca' },
  { id: 'xe_a', label: 'Số xe a' },
  { id: 'truong', label: 'Số trường' },
  { id: 'boi_duong', label: 'Số lần bồi dưỡng đã mở', unit: 'hội' },
  { id: 'da_ky', label: 'Số văn bản ban hành đã ký', unit: 'văn bản' },
  { id: 'di_hop', label: 'Số đoàn đi họp', unit: 'đoàn' },
  { id: 'di_an', label: 'Số đoàn đi ăn', unit: 'đoàn' },
  { id: 'cay', label: 'Số cây nghiêng', unit: 'cây' },
  { id: 'can_bo', label: 'Cán bộ được cử' },
  { id: 'vang', label: 'Số học sinh vắng học', unit: 'học sinh' },
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
  const code = typeof period === 'string' ? period : period === undefined ? '2026' : '2025-07-01/2026-06-30';
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
    ['Đã có 99 chi hội nữ.', { chi_hoi: 10 }, ['chi_hoi']],
    ['Đã có 99 đảng viên.', { dang_vien: 10 }, []],
    ['Đã có 99 smartphone.', { may: 10 }, []],
    ['Số xe ca là 99.', { xe_ca: 10 }, ['xe_ca']],
    ['Số xe a là 99.', { xe_a: 10 }, []],
    ['Số trường là 99.', { truong: 10 }, []],
    ['Về bồi dưỡng đã mở 99 hội.', { boi_duong: 10 }, []],
    ['Đảng ủy ban hành đã ký 99 văn bản.', { da_ky: 10 }, ['da_ky']],
    ['Đảng ủy đi họp 99 đoàn.', { di_hop: 10 }, ['di_hop']],
    ['Đảng ủy đi ăn 99 đoàn.', { di_an: 10 }, []],
    ['Đã nghiêng 99 cây.', { cay: 10 }, []],
    ['Đã có 99 cán bộ được cử.', { can_bo: 10 }, []],
    ['Đến nay đã có 99 số hộ dân.', { ho: 10 }, []],
    ['Có lúc vắng học 99 học sinh.', { vang: 10 }, ['vang']],
    ['Có lúc vắng học 99 em, chủ yếu do ốm.', { vang: 10 }, ['vang']],
    ['Có lúc vắng học 99 tiết.', { vang: 10 }, []],
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

  test.each(['lũy kế', 'tháng trước', 'quý trước', 'cộng dồn'])('"%s"', (word) => {
    expect(items(`Tính ${word}, số lớp bồi dưỡng đã mở là 21.`, { lop: 12 })).toEqual([]);
  });

  test('no word of the next clause or of a bracket with a number of its own', () => {
    const said = (behind: string) => items(`Số lớp bồi dưỡng đã mở là 21${behind}.`, { lop: 12 });
    expect(said(', tăng 3 lớp so với năm trước')).toEqual(['lop']);
    expect(said(' (kế hoạch giao 25 lớp)')).toEqual(['lop']);
    expect(said(' theo kế hoạch')).toEqual([]);
    expect(said(' (theo kế hoạch)')).toEqual([]);
  });

  test('other months than those of the report', () => {
    const inQuarter = (text: string) =>
      items(text, { lop: 12 }, { period: { from: '2026-07-01', to: '2026-09-30', label: 'Quý III năm 2026' } });
    expect(inQuarter('Số lớp bồi dưỡng đã mở trong kỳ là 21.')).toEqual(['lop']);
    expect(inQuarter('Trong 3 tháng số lớp bồi dưỡng đã mở là 21.')).toEqual(['lop']);
    expect(inQuarter('Trong 8 tháng số lớp bồi dưỡng đã mở là 21.')).toEqual([]);
    expect(items('Tháng 7 số lớp bồi dưỡng đã mở là 21.', { lop: 12 }, { period: '2026-07' })).toEqual(['lop']);
    expect(items('Tháng 6 số lớp bồi dưỡng đã mở là 21.', { lop: 12 }, { period: '2026-07' })).toEqual([]);
    expect(items('Quý I số lớp bồi dưỡng đã mở là 21.', { lop: 12 }, { period: '2026-Q3' })).toEqual([]);
  });

  test('a year, where the figure is of another', () => {
    expect(items('Năm 2025 số lớp bồi dưỡng đã mở là 21.', { lop: 12 })).toEqual([]);
    expect(items('Năm 2026 số lớp bồi dưỡng đã mở là 21.', { lop: 12 })).toEqual(['lop']);
    expect(items('Năm 2025, 2026 số lớp bồi dưỡng đã mở là 21.', { lop: 12 })).toEqual([]);
    expect(items('Năm 2025 số tin bài đã đăng là 21.', { 'tin.2025': 12, 'tin.2026': 13 })).toEqual(['tin.2025']);
    expect(items('Số tin bài đã đăng là 21.', { 'tin.2025': 12, 'tin.2026': 13 })).toEqual(['tin.2026']);
    expect(items('Năm 2025, 2026 số tin bài đã đăng là 21.', { 'tin.2025': 12, 'tin.2026': 13 })).toEqual([]);
  });

  test('any year, in a report over parts of two', () => {
    const period = { from: '2025-07-01', to: '2026-06-30' };
    expect(items('Số lớp bồi dưỡng đã mở là 21.', { lop: 12 }, { period })).toEqual(['lop']);
    expect(items('Năm 2026 số lớp bồi dưỡng đã mở là 21.', { lop: 12 }, { period })).toEqual([]);
    expect(items('Năm 2025 số lớp bồi dưỡng đã mở là 21.', { lop: 12 }, { period })).toEqual([]);
    expect(items('Số tin bài đã đăng là 21.', { 'tin.2025': 12, 'tin.2026': 13 }, { period })).toEqual([]);
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
    ['Tỷ lệ đảng viên tham gia đạt 98,44%.', { ty_le: 98.444 }, []],
    ['Tỷ lệ đảng viên tham gia đạt 98,44%.', { ty_le: 98.46 }, ['ty_le']],
    ['Kinh phí thực hiện là 400 nghìn đồng.', { tien: 0 }, ['tien']],
    ['Kinh phí thực hiện là 20,5 nghìn đồng.', { tien: 0 }, []],
    ['Kinh phí thực hiện là 1500.', { tien: 12 }, ['tien']],
    ['Kinh phí thực hiện là 1500000000 đồng.', { tien: 12 }, ['tien']],
    ['Số lớp bồi dưỡng đã mở là 12,5.', { lop: 100 }, []],
    ['Kinh phí thực hiện là 99 đồng.', { tien: 12 }, []],
    ['Kinh phí thực hiện là 1500000000.', { tien: 12 }, []],
    ['Kinh phí thực hiện là 1,234 tỷ đồng.', { tien: 12 }, ['tien']],
    ['Kinh phí thực hiện là 1,234 tỷ đồng.', { tien: 1234 }, []],
    ['Số lớp bồi dưỡng đã mở là 1,234.', { lop: 12 }, []],
    ['Tỷ lệ đảng viên tham gia đạt 12.34%.', { ty_le: 98 }, ['ty_le']],
    ['Số lớp bồi dưỡng đã mở là 12.34.', { lop: 100 }, []],
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

test('nothing is held against a number on weak evidence, nor is the text of a figure read', () => {
  const text = 'Số lớp bồi dưỡng đã mở là 21.';
  expect(items(text, { lop: { value: 12, state: 'unknown' } })).toEqual([]);
  expect(items('Tốt.', { lop: 12, chu: text })).toEqual([]);
});

test('a figure of which nothing was typed is told all the same', () => {
  expect(told('Số lớp bồi dưỡng đã mở là 21.', { lop: { value: 12, text: null } })).toMatchObject([
    ['lop', { typed: '', said: '21' }],
  ]);
});

test('a report whose texts and figures agree is in no doubt at all', () => {
  const text = 'Số lớp bồi dưỡng đã mở là 12. Số hộ dân là 9.';
  const pack = packFor({ sections: [{ id: 'muc', title: 'Mục', min_words: 1, figures }] }, [{ id: 'a' }]);
  const given: Given = { muc: { kind: 'section', value: text }, lop: 12, 'buoi.actual': 3 };
  expect(rollUp(pack, returnsWith(pack, [returnWith('a', given)])).doubts).toEqual([]);
});

describe('“none” said of what is asked if any', () => {
  const of = (given: Given, rest: object = { if_any: true }): unknown[] => {
    const counted = [
      { id: 'vu', label: 'Số vụ' },
      { id: 'ty', label: 'Tỷ lệ', type: 'percent' },
      { id: 'xu_ly', label: 'Đã xử lý', compare: ['plan', 'actual', 'previous'] },
    ];
    const sections = [{ id: 'muc', title: 'Vụ việc', min_words: 1, figures: counted, ...rest }];
    const pack = packFor({ sections }, [{ id: 'a' }]);
    const none = { muc: { kind: 'section' as const, state: 'nil' as const, value: 'Không có', text: 'Không có.' } };
    const { doubts } = rollUp(pack, returnsWith(pack, [returnWith('a', { ...none, ...given })]));
    return doubts.flatMap(({ finding }) => (finding.code === 'text-disagrees' ? [finding.item] : []));
  };

  test('denies the figures above nought that count it, of this period', () => {
    expect(of({ vu: 3, 'xu_ly.plan': 5, 'xu_ly.actual': 2, 'xu_ly.previous': 4 })).toEqual(['vu', 'xu_ly.actual']);
  });

  test('denies no nought, no share, and nothing where it is asked of everybody', () => {
    expect(of({ vu: 0, ty: 40 })).toEqual([]);
    expect(of({ vu: 3 }, {})).toEqual([]);
  });
});
