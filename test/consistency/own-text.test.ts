import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../schemas/submission.js';
import { disagreeingTexts, tellingOf } from '../../src/consistency/index.js';
import { itemsOf } from '../../src/form/index.js';
import { smallForm } from '../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'to',
      title: 'Hoạt động của tổ',
      min_words: 1,
      figures: [
        { id: 'quy_che', label: 'Đã ban hành quy chế hoạt động của tổ', type: 'yes_no' },
        { id: 'lop', label: 'Lớp nghề đã khai giảng', unit: 'lớp' },
        { id: 'phien', label: 'Phiên giao dịch việc làm', unit: 'phiên' },
        { id: 'hoi_nghi', label: 'Hội nghị học tập đã mở', unit: 'hội nghị' },
        { id: 'signed', label: 'Agreement signed with the district', type: 'yes_no' },
        { id: 'points', label: 'Water points completed', unit: 'water points' },
        { id: 'ngay_kh', label: 'Ngày ban hành kế hoạch năm', type: 'date' },
        { id: 'handover', label: 'Date of the first handover', type: 'date' },
        { id: 'to_truong', label: 'Họ tên tổ trưởng cấp xã', type: 'text' },
        { id: 'lead', label: 'Name of the field coordinator', type: 'text' },
        { id: 'giai_quyet', label: 'Tỷ lệ ý kiến đã giải quyết', type: 'percent' },
        { id: 'overhead', label: 'Share spent on administration', type: 'percent' },
        { id: 'kinh_phi', label: 'Kinh phí đã chi', type: 'money', currency: 'VND', scale: 1_000_000 },
        { id: 'people', label: 'People served', unit: 'people' },
        { id: 'vi_pham', label: 'Không để xảy ra vi phạm quy chế', type: 'yes_no' },
      ],
    },
    { id: 'khac', title: 'Việc khác', min_words: 1 },
  ],
});
const answer = (item: string, value: Answer['value']): Answer => ({
  item,
  kind: 'figure',
  required: true,
  state: 'answered',
  value,
  text: String(value),
  by: 'tag',
  confidence: 0.99,
  place: { in: 'document', trail: [], block: null, quote: '' },
});
function said(text: string, item: string, value: Answer['value'], under = 'to'): unknown[] {
  const answers = new Map([answer(under, text), answer(item, value)].map((one) => [one.item, one]));
  const numberOf = (one: Answer | undefined): number | null => (typeof one?.value === 'number' ? one.value : null);
  return disagreeingTexts(answers, tellingOf(itemsOf(form), form.period, form), numberOf).map(({ data }) => data.said);
}

describe('"yes" is denied by a sentence under its own question', () => {
  test.each([
    ['Tổ họp đều. Đến nay chưa ban hành được quy chế hoạt động của tổ.', 'quy_che', '“chưa ban”'],
    ['Quy chế hoạt động của tổ chưa được ban hành.', 'quy_che', '“chưa được ban”'],
    ['No agreement has been signed with the district.', 'signed', '“no agreement”'],
    ['The agreement with the district has not yet been signed.', 'signed', '“not yet been signed”'],
  ])('%s', (text, item, denial) => {
    expect(said(text, item, 'Có')).toEqual([denial]);
  });

  test('and not by one under another', () => {
    expect(said('Chưa ban hành quy chế hoạt động của tổ.', 'quy_che', 'Có', 'khac')).toEqual([]);
  });

  test('and "no" is not', () => {
    expect(said('Chưa ban hành quy chế hoạt động của tổ.', 'quy_che', 'Không')).toEqual([]);
  });

  test.each([
    ['Đã ban hành quy chế hoạt động của tổ, không có vướng mắc.', 'quy_che'],
    ['Không chỉ ban hành quy chế hoạt động của tổ, xã còn mở lớp.', 'quy_che'],
    ['Năm trước chưa ban hành quy chế hoạt động của tổ.', 'quy_che'],
    ['Năm 2019 chưa ban hành quy chế hoạt động của tổ.', 'quy_che'],
    ['Chưa ban hành quy chế chi tiêu.', 'quy_che'],
    ['Không để xảy ra vi phạm quy chế.', 'vi_pham'],
  ])('what it says is no denial: %s', (text, item) => {
    expect(said(text, item, 'Có')).toEqual([]);
  });
});

describe('another number stands between what was done and what is counted', () => {
  test.each([
    ['Từ đầu năm đã khai giảng 18 lớp nghề.', 'lop', 13, ['18']],
    ['Từ đầu năm đã khai giảng 8 lớp nghề.', 'lop', 13, ['8']],
    ['Đã mở 14 phiên giao dịch việc làm.', 'phien', 10, ['14']],
    ['Đã mở 8 hội nghị học tập.', 'hoi_nghi', 4, ['8']],
    ['During the year we completed 27 water points.', 'points', 31, ['27']],
    ['We completed 40 water points.', 'points', 31, ['40']],
  ])('%s', (text, item, value, other) => {
    expect(said(text, item, value)).toEqual(other);
  });

  test.each([
    ['Đã khai giảng 8 lớp nghề.', 'lop', 13],
    ['Đã khai giảng 18 lớp nghề ngắn hạn.', 'lop', 13],
    ['Đã mở 14 phiên giao dịch việc làm lưu động.', 'phien', 10],
    ['Đã mở 4 phiên giao dịch việc làm.', 'phien', 10],
    ['Đã mở 8 hội nghị sơ kết.', 'hoi_nghi', 4],
    ['In May we completed 12 water points.', 'points', 31],
    ['During the year we completed 31 water points.', 'points', 31],
  ])('but not where it may be a part, or of another thing: %s', (text, item, value) => {
    expect(said(text, item, value)).toEqual([]);
  });
});

describe('a sentence of its own question tells otherwise', () => {
  test.each([
    ['Ngày 27/01/2026, Ủy ban nhân dân xã ban hành kế hoạch chuyển đổi số năm.', 'ngay_kh', '27/01/2026'],
    ['Ngày ban hành kế hoạch năm đúng là ngày 23 tháng 01 năm 2026.', 'ngay_kh', '23 tháng 01 năm 2026'],
    ['The first handover took place on 2 May 2026 before a crowd.', 'handover', '2 may 2026'],
    ['The date of the first handover was 21 April 2026, not the one below.', 'handover', '21 april 2026'],
  ])('the day: %s', (text, item, other) => {
    expect(said(text, item, '2026-02-06')).toEqual([other]);
  });

  test.each([
    ['Xã ban hành kế hoạch năm theo Kế hoạch số 12/KH-UBND ngày 19/01/2026.', 'ngay_kh'],
    ['Dự kiến ngày 27/01/2026 ban hành kế hoạch năm.', 'ngay_kh'],
    ['Xã ban hành kế hoạch năm trước ngày 15/02/2026.', 'ngay_kh'],
    ['Năm 2025, xã ban hành kế hoạch năm ngày 27/01/2025.', 'ngay_kh'],
    ['Từ 27/01/2026 đến 30/01/2026 lấy ý kiến để ban hành kế hoạch năm.', 'ngay_kh'],
    ['Ngày 27/01/2026 xã khởi công đường liên thôn.', 'ngay_kh'],
    ['Ngày 27/01/2026 lấy ý kiến, ngày 06/02/2026 ban hành kế hoạch năm.', 'ngay_kh'],
  ])('but not the day of another thing: %s', (text, item) => {
    expect(said(text, item, '2026-02-06')).toEqual([]);
  });

  test.each([
    ['Tổ trưởng cấp xã là đồng chí Phạm Văn Hết, Chủ tịch xã.', 'to_truong', 'Phạm Văn Hết'],
    ['Đồng chí Phạm Văn Hết làm tổ trưởng cấp xã.', 'to_truong', 'Phạm Văn Hết'],
    ['Our field coordinator, Dennis Ouko, lives in the village.', 'lead', 'Dennis Ouko'],
    ['Dennis Ouko, our field coordinator, lives in the village.', 'lead', 'Dennis Ouko'],
  ])('the name: %s', (text, item, other) => {
    expect(said(text, item, 'Kim Thị Sô Phia')).toEqual([other]);
  });

  test.each([
    ['Tổ trưởng cấp xã là đồng chí Sô Phia.', 'to_truong', 'Kim Thị Sô Phia'],
    ['Tổ trưởng cấp xã là Chủ tịch Ủy ban nhân dân xã.', 'to_truong', 'Kim Thị Sô Phia'],
    ['Tổ trưởng cấp xã trước đây là Phạm Văn Hết.', 'to_truong', 'Kim Thị Sô Phia'],
    ['Tổ trưởng cấp xã là đồng chí Phạm Văn Hết.', 'to_truong', 'Chủ tịch xã'],
    ['The deputy of the field coordinator is Dennis Ouko.', 'lead', 'Grace Atieno'],
  ])('but not the name of another, nor the same more shortly: %s', (text, item, value) => {
    expect(said(text, item, value)).toEqual([]);
  });

  test.each([
    ['Đã giải quyết 94% ý kiến của Nhân dân, còn lại chuyển cấp trên.', 'giai_quyet', 92, '94%'],
    ['Đã giải quyết 74 phần trăm ý kiến.', 'giai_quyet', 92, '74 phần trăm'],
    ['Administration took 8.2 per cent of spending, mostly audit fees.', 'overhead', 7.5, '8.2 per cent'],
    ['Trong kỳ, xã đã chi 214,7 triệu đồng mua máy quét.', 'kinh_phi', 186.5, '214,7 triệu đồng'],
    ['Trong kỳ, xã đã chi 114,7 triệu đồng mua máy quét.', 'kinh_phi', 186.5, '114,7 triệu đồng'],
    ['Altogether 13.260 people now draw from the new points.', 'people', 12_480, '13.260 people'],
    ['We completed forty water points in total.', 'points', 31, 'forty'],
  ])('the amount: %s', (text, item, value, other) => {
    expect(said(text, item, value)).toEqual([other]);
  });

  test.each([
    ['Đã giải quyết 94% ý kiến về lĩnh vực đất đai.', 'giai_quyet', 92],
    ['Đã giải quyết 94% ý kiến, tăng so với 92% năm ngoái.', 'giai_quyet', 94],
    ['Năm ngoái đã giải quyết 94% ý kiến.', 'giai_quyet', 92],
    ['Xã đã chi 20 triệu đồng sửa mái.', 'kinh_phi', 186.5],
    ['Kế hoạch là đã chi 214,7 triệu đồng.', 'kinh_phi', 186.5],
    ['Trong kỳ, xã đã chi gần 190 triệu đồng.', 'kinh_phi', 186.5],
    ['In March 300 people came.', 'people', 12_480],
    ['Of these, 14.300 people are pupils.', 'people', 12_480],
  ])('but not what may be a part, or of another time: %s', (text, item, value) => {
    expect(said(text, item, value)).toEqual([]);
  });

  test('but nothing that the same text says as the place does as well', () => {
    const text = 'Ngày 06/02/2026 xã ban hành kế hoạch năm. Ngày 27/3/2026 ban hành kế hoạch năm sửa đổi.';
    expect(said(text, 'ngay_kh', '2026-02-06')).toEqual([]);
    expect(said(text, 'ngay_kh', '2026-02-07')).toEqual(['06/02/2026']);
  });

  test('and not one of another question', () => {
    expect(said('Tổ trưởng cấp xã là đồng chí Phạm Văn Hết.', 'to_truong', 'Kim Thị Sô Phia', 'khac')).toEqual([]);
  });
});
