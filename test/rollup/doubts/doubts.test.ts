import { describe, expect, test } from '@jest/globals';
import { NOWHERE } from '../../../schemas/place.js';
import { type Finding, finding, messageOf } from '../../../src/messages/index.js';
import type { Return } from '../../../src/returns/return.js';
import { type Against, rollUp } from '../../../src/rollup/index.js';
import { type Given, packFor, returnsWith, returnWith } from '../../support/rollup/campaign.js';

const outline = {
  sections: [
    {
      id: 'ket_qua',
      title: 'Kết quả',
      min_words: 1,
      figures: [
        { id: 'so_lop', label: 'Số lớp, hội nghị đã mở', unit: 'lớp' },
        { id: 'so_nguoi', label: 'Số người tham gia', unit: 'lượt người' },
        { id: 'nu', label: 'Trong đó: nữ', unit: 'lượt người' },
        { id: 'ty_le', label: 'Tỷ lệ đảng viên được quán triệt', type: 'percent' },
        { id: 'kinh_phi', label: 'Kinh phí đã chi', type: 'money', scale: 1_000_000 },
        { id: 'diem', label: 'Điểm', type: 'decimal', rollup: 'weighted_mean', weight: 'so_nguoi' },
        { id: 'so_tin', label: 'Số tin, bài đã đăng', series: [2025, 2026] },
        { id: 'ho_dan', label: 'Số hộ dân', unit: 'hộ' },
        { id: 'ho_ngheo', label: 'Số hộ nghèo', unit: 'hộ', series: [2025, 2026] },
        { id: 'van_ban', label: 'Số văn bản đã ban hành', unit: 'văn bản' },
        { id: 'buoi', label: 'Số buổi phát thanh', compare: ['plan', 'actual', 'previous'] },
      ],
    },
  ],
  checks: [{ id: 'nguoi_lop', that: 'so_lop <= so_nguoi', say: 'Mỗi lớp phải có người' }],
  appendices: [
    {
      id: 'bieu_1',
      title: 'Cán bộ',
      rows: [
        { id: 'chung', label: 'Tổng số', code: '1' },
        { id: 'nam', label: 'Nam', code: '1.1' },
        { id: 'nu', label: 'Nữ', code: '1.2' },
      ],
      columns: [{ id: 'nguoi', label: 'Số người', type: 'integer' }],
    },
  ],
};
const pack = packFor(outline, [{ id: 'a' }, { id: 'b' }]);

const told = (handedIn: readonly Return[], against?: Against): string[] =>
  rollUp(pack, returnsWith(pack, handedIn), against).doubts.map(({ unit, finding: { code, item } }) =>
    [unit ?? '*', code, item ?? ''].join(' ').trim(),
  );
/** What is told of the unit `a`. */
const of = (given: Given, also?: Partial<Return>): string[] =>
  told([returnWith('a', given, also)]).filter((one) => one.startsWith('a '));
const writing = (text: string, given: Given): string[] => of({ ket_qua: { kind: 'section', value: text }, ...given });

describe('values', () => {
  test('of a firm place are in no doubt', () => {
    expect(of({ so_lop: 12, so_nguoi: 300, nu: 100, ty_le: 98 })).toEqual([]);
  });

  test('on weak evidence go into no total and are told', () => {
    const given = { so_lop: { value: 12, state: 'unknown', confidence: 0.4 } } as const;
    expect(of(given)).toEqual(['a value-not-counted so_lop']);
    const figure = rollUp(pack, returnsWith(pack, [returnWith('a', given)])).figures[0];
    expect(figure).toMatchObject({ given: 0, total: { is: 'number', value: null } });
  });

  test('that are no number go into no total and are told', () => {
    expect(of({ so_lop: { state: 'answered', value: null, text: 'nhiều' } })).toEqual(['a value-not-counted so_lop']);
    expect(of({ 'bieu_1.nam.nguoi': { state: 'answered', value: null, text: 'x' } })).toEqual([
      'a value-not-counted bieu_1.nam.nguoi',
    ]);
  });

  test('less sure than nine in ten count and are told, cells once for their table', () => {
    const value = { value: 1, confidence: 0.85 };
    expect(of({ so_lop: value, 'bieu_1.nam.nguoi': value, 'bieu_1.nu.nguoi': value })).toEqual([
      'a value-unsure so_lop',
      'a table-unsure bieu_1',
    ]);
  });

  test('that are "none" are told where they are a nought in a mean, not in a sum', () => {
    const none = { value: 0, state: 'nil', text: 'Không có' } as const;
    expect(of({ so_lop: none, ty_le: none, diem: none, so_nguoi: 20 })).toEqual([
      'a none-counted ty_le',
      'a none-counted diem',
    ]);
    expect(of({ ty_le: 0, 'bieu_1.nam.nguoi': none })).toEqual([]);
  });

  test('of a column whose mean is taken are told so as well', () => {
    const rows = [{ id: 'lua', label: 'Lúa' }];
    const columns = [{ id: 'nang_suat', label: 'Năng suất', type: 'decimal', rollup: 'mean' }];
    const asked = packFor({ ...outline, appendices: [{ id: 'bieu_2', title: 'Cây trồng', rows, columns }] }, [
      { id: 'a' },
    ]);
    const given = { 'bieu_2.lua.nang_suat': { value: 0, state: 'nil', text: 'Không' } } as const;
    const { doubts } = rollUp(asked, returnsWith(asked, [returnWith('a', given)]));
    expect(doubts.map(({ finding: { code, item } }) => [code, item])).toEqual([
      ['none-counted', 'bieu_2.lua.nang_suat'],
    ]);
  });

  test('without the figure they are weighted by are told', () => {
    expect(of({ diem: 8 })).toEqual(['a weight-unanswered diem']);
    expect(of({ diem: 8, so_nguoi: 20 })).toEqual([]);
  });
});

describe('returns', () => {
  test('that are missing, unreadable, incomplete or several are told', () => {
    const [sent, earlier] = [returnWith('a', {}, { status: 'incomplete' }), returnWith('a', {}, { file: 'cu.docx' })];
    const returns = returnsWith(pack, [sent, returnWith('b', {}, { status: 'unreadable' })]);
    returns.units[0]?.others.push({ return: earlier, is: 'earlier' }, { return: earlier, is: 'copy' });
    const doubts = rollUp(pack, returns).doubts.map(({ unit, finding: { code } }) => `${unit} ${code}`);
    expect(doubts).toEqual(['a return-incomplete', 'a return-superseded', 'b return-unreadable']);
    expect(told([])).toEqual(['a return-none', 'b return-none']);
  });

  test('bring along what their review found of their figures, not what the unit is to mend', () => {
    const place = { in: 'file', file: 'a.docx' } as const;
    const findings = [
      finding('comments-left', null, place, { comments: 1 }),
      finding('outline-older', null, place, { found: 1, expected: 2 }),
      finding('total-wrong', 'bieu_1.total.nguoi', place, { title: 'x', column: 'y', typed: '3', sum: 4 }),
    ];
    expect(of({}, { findings })).toEqual(['a outline-older', 'a total-wrong bieu_1.total.nguoi']);
  });

  test('bring along what their unit wrote that counts nowhere', () => {
    const place = { in: 'file', file: 'a.docx' } as const;
    const findings = [
      finding('table-row-added', 'bieu_1', place, { title: 'x', row: 'Đậu tương | 5' }),
      finding('section-unasked', null, place, { heading: 'Công tác khác' }),
      finding('typed-outside', null, place, { typed: 'Ghi chú | 7', in: 'table' }),
    ];
    expect(of({}, { findings })).toEqual(['a table-row-added bieu_1', 'a section-unasked', 'a typed-outside']);
  });
});

describe('what a review found', () => {
  const place = { in: 'file', file: 'a.docx' } as const;
  const failing = { so_lop: 3 };

  test('is told of the unit with the file that counts', () => {
    const [found] = [finding('outline-older', null, place, { found: 1, expected: 2 })];
    const { doubts } = rollUp(
      pack,
      returnsWith(pack, [returnWith('a', {}, { findings: [found] }), returnWith('b', {})]),
    );
    expect(doubts).toEqual([{ unit: 'a', file: 'a.docx', finding: found }]);
  });

  test('to be uncertain is carried over of texts, not of figures', () => {
    const uncertain = (item: string | null) =>
      ({ ...finding('outline-older', item, place, { found: 1, expected: 2 }), code: 'answer-uncertain' }) as Finding;
    const findings = [uncertain('ket_qua'), uncertain('so_lop'), uncertain(null)];
    expect(of({}, { findings })).toEqual(['a answer-uncertain ket_qua', 'a answer-uncertain']);
  });

  test('of a statement is not told once more of all', () => {
    const findings = [finding('check-failed', 'nguoi_lop', place, { say: 'x', names: [], table: null })];
    const handedIn = [returnWith('a', failing, { findings }), returnWith('b', { so_nguoi: 2 })];
    expect(told(handedIn)).toEqual(['a check-failed nguoi_lop']);
  });

  test('of anything else leaves the statement to be told', () => {
    const findings = [finding('total-wrong', 'nguoi_lop', place, { title: 'x', column: 'y', typed: '3', sum: 4 })];
    const handedIn = [returnWith('a', failing, { findings }), returnWith('b', { so_nguoi: 2 })];
    expect(told(handedIn)).toEqual(['* check-failed nguoi_lop', 'a total-wrong nguoi_lop']);
  });
});

describe('parts', () => {
  test('that are more than the whole are told', () => {
    expect(of({ so_nguoi: 10, nu: 12 })).toEqual(['a parts-exceed-whole so_nguoi']);
    expect(of({ so_nguoi: 10, nu: 10 })).toEqual([]);
  });

  test('of fixed rows are known by their codes', () => {
    const rows = { 'bieu_1.nam.nguoi': 6, 'bieu_1.nu.nguoi': 5 };
    expect(of({ 'bieu_1.chung.nguoi': 10, ...rows })).toEqual(['a parts-exceed-whole bieu_1.chung.nguoi']);
    expect(of({ 'bieu_1.chung.nguoi': 11, ...rows })).toEqual([]);
  });

  test('that the totals alone show to be too many are told of all units', () => {
    expect(told([returnWith('a', { so_lop: 3 }), returnWith('b', { so_nguoi: 2 })])).toEqual([
      '* check-failed nguoi_lop',
    ]);
  });
});

describe('a sentence with another number than the figure', () => {
  test.each([
    ['Đảng ủy đã tổ chức: 21 lớp, hội nghị đã mở cho cán bộ.', { so_lop: 12 }, 'so_lop'],
    ['Số lớp, hội nghị đã mở là 21.', { so_lop: 12 }, 'so_lop'],
    ['Tỷ lệ đảng viên được quán triệt đạt 89,5%.', { ty_le: 98.5 }, 'ty_le'],
    ['Kinh phí đã chi 1,5 tỷ đồng.', { kinh_phi: 1000 }, 'kinh_phi'],
    ['Năm 2025, số tin, bài đã đăng là 30.', { 'so_tin.2025': 20, 'so_tin.2026': 30 }, 'so_tin.2025'],
    ['Tổng số hộ dân trên địa bàn là 2.999 hộ.', { ho_dan: 2370 }, 'ho_dan'],
    ['Tổng số hộ dân toàn xã tính đến ngày 15/6/2026: 2,9 nghìn hộ.', { ho_dan: 2370 }, 'ho_dan'],
    ['Số hộ nghèo năm 2026 là 555 hộ.', { 'ho_ngheo.2026': 212 }, 'ho_ngheo.2026'],
    ['Đến nay số hộ nghèo là 555 hộ.', { 'ho_ngheo.2026': 212, 'ho_ngheo.2025': 555 }, 'ho_ngheo.2026'],
    ['Đảng ủy đã ban hành 77 văn bản.', { van_ban: 12 }, 'van_ban'],
  ])('is told: %s', (text, given, item) => {
    expect(writing(text, given)).toEqual([`a text-disagrees ${item}`]);
  });

  test.each([
    ['Số lớp, hội nghị đã mở là 12.', { so_lop: 12 }],
    ['Trong năm 2026 đã có 12 lớp, hội nghị đã mở.', { so_lop: 12 }],
    ['Tổng số hộ dân trên địa bàn là 2.370 hộ.', { ho_dan: 2370 }],
    ['Tổng số hộ dân thuộc diện nghèo là 120 hộ.', { ho_dan: 2370 }],
    ['Trong tổng số hộ dân trên địa bàn được 120 hộ hiến đất.', { ho_dan: 2370 }],
    ['Trong số hộ dân có 120 hộ hiến đất.', { ho_dan: 2370 }],
    ['Số hộ nghèo năm 2025 là 555 hộ.', { 'ho_ngheo.2026': 212 }],
    ['Tháng 5 đã ban hành 7 văn bản.', { van_ban: 12 }],
    ['Đã ban hành 77 văn bản chỉ đạo và hướng dẫn.', { van_ban: 12 }],
    ['Cùng kỳ năm trước số lớp, hội nghị đã mở là 9.', { so_lop: 12 }],
    ['Năm 2024 số lớp, hội nghị đã mở là 9.', { so_lop: 12 }],
    ['Hơn 1.200 người tham gia các lớp.', { so_nguoi: 1234 }],
    ['Tỷ lệ đảng viên được quán triệt đạt 98%.', { ty_le: 98.4 }],
    ['Kinh phí đã chi 1,5 tỷ đồng.', { kinh_phi: 1520 }],
    ['Số người tham gia ngày 12/5 rất đông.', { so_nguoi: 300 }],
    ['Số người tham gia tăng; có 12 xã.', { so_nguoi: 300 }],
    ['Thực hiện 35-NQ, số lớp, hội nghị đã mở 12 lớp.', { so_lop: 12 }],
  ])('is not: %s', (text, given) => {
    expect(writing(text, given)).toEqual([]);
  });
});

test('a cell nobody can tell the meaning of is told once, with why', () => {
  const why = { because: 'values', seen: '5 + 6', expected: null, best: 11 } as const;
  const unclear = finding('answer-uncertain' as never, 'bieu_1.nam.nguoi', NOWHERE, {} as never) as Finding;
  const given = { 'bieu_1.nam.nguoi': { value: null, text: '5 + 6', state: 'unknown', why } } as const;
  expect(of(given, { findings: [unclear] })).toEqual(['a value-not-counted bieu_1.nam.nguoi']);
  const { doubts } = rollUp(pack, returnsWith(pack, [returnWith('a', given)]));
  const [said] = doubts.filter(({ finding: { code } }) => code === 'value-not-counted');
  expect(said && messageOf(said.finding, 'vi')).toContain('nhiều hơn một giá trị: “5 + 6”');
});

test('a report in which nothing is missing is told to be mended, not to be incomplete', () => {
  const completeness = { required: 4, answered: 4, percent: 100 };
  const { doubts } = rollUp(pack, returnsWith(pack, [returnWith('a', {}, { status: 'incomplete', completeness })]));
  const [said] = doubts.filter(({ finding: { code } }) => code === 'return-incomplete');
  expect(said && messageOf(said.finding, 'vi')).toContain('đủ nội dung nhưng còn chỗ cần sửa');
});

describe('held against the last period', () => {
  const earlier = (given: Given): Against => ({ previous: rollUp(pack, returnsWith(pack, [returnWith('a', given)])) });
  const since = (before: Given, now: Given, change?: number): string[] =>
    told([returnWith('a', now)], { ...earlier(before), change }).filter((one) => !one.includes('return-'));

  test('a figure that changed by more than half is told, of the unit and of all', () => {
    expect(since({ so_lop: 10 }, { so_lop: 16 })).toEqual(['* change-large so_lop', 'a change-large so_lop']);
    expect(since({ so_lop: 10 }, { so_lop: 15 })).toEqual([]);
  });

  test('the share from which a change is large can be said', () => {
    expect(since({ so_lop: 10 }, { so_lop: 15 }, 0.2)).toHaveLength(2);
  });

  test('what was nothing before tells no share', () => {
    expect(since({ so_lop: 0 }, { so_lop: 15 })).toEqual([]);
  });

  test('what is said of an earlier year or period must be what was collected then', () => {
    expect(since({ 'so_tin.2025': 20 }, { 'so_tin.2025': 21 })).toEqual(['a earlier-disagrees so_tin.2025']);
    expect(since({ 'buoi.actual': 20 }, { 'buoi.previous': 21 })).toEqual(['a earlier-disagrees buoi.previous']);
    expect(since({ 'buoi.actual': 20 }, { 'buoi.previous': 20 })).toEqual([]);
  });

  test('what is said of a year that still ran then may be another number now', () => {
    expect(since({ 'so_tin.2026': 20 }, { 'so_tin.2026': 55 })).toEqual([]);
  });

  test('totals are compared over the units that gave the figure both times', () => {
    const rolled = (...handedIn: Return[]) => rollUp(pack, returnsWith(pack, handedIn));
    const inAll = (handedIn: Return[], previous: Against['previous']): string[] =>
      told(handedIn, { previous }).filter((one) => one.startsWith('* '));
    const one = rolled(returnWith('a', { so_lop: 10 }));
    expect(inAll([returnWith('a', { so_lop: 11 }), returnWith('b', { so_lop: 40 })], one)).toEqual([]);
    expect(inAll([returnWith('b', { so_lop: 40 })], one)).toEqual([]);
    const both = rolled(returnWith('a', { so_lop: 10 }), returnWith('b', { so_lop: 12 }));
    expect(inAll([returnWith('a', { so_lop: 30 })], both)).toEqual(['* change-large so_lop']);
  });

  test('a weighted mean is compared by the weights of each time', () => {
    const before = { diem: { value: 8, kind: 'figure' }, so_nguoi: 300 } as const;
    expect(since(before, { diem: 3, so_nguoi: 300 })).toEqual(['* change-large diem', 'a change-large diem']);
    expect(since(before, { diem: 8, so_nguoi: 310 })).toEqual([]);
  });

  test("the form's own column of the last period serves where nothing was collected", () => {
    expect(of({ 'buoi.actual': 40, 'buoi.previous': 20 })).toEqual(['a change-large buoi.actual']);
  });
});
