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
