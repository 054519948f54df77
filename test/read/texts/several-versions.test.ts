import { describe, expect, test } from '@jest/globals';
import { againstVersions } from '../../../src/read/texts/several-versions.js';
import { answerTo, heading, readTyped, smallForm, table } from '../../support/typed.js';

const told = (text: string, asked = 'Việc tuyên truyền đã làm') => againstVersions(text, asked)?.seen ?? null;

describe('that a text stands there in more than one version', () => {
  test.each([
    ['Phương án 1: Chưa làm được.\nPhương án 2: Đã làm ở ba thôn.', 'Phương án 1; Phương án 2'],
    ['Dự thảo lần 1: Chưa làm được. Dự thảo lần 2: Đã làm ở ba thôn.', 'Dự thảo lần 1; Dự thảo lần 2'],
    ['Option A: We closed.\nOption B: We opened.', 'Option A; Option B'],
    ['[Draft 1] We closed.\n[Draft 2] We opened.', 'Draft 1; Draft 2'],
    ['(bản cũ) Chưa làm được.\n(bản sửa ngày 08) Đã làm ở ba thôn.', 'bản cũ; bản sửa ngày 08'],
    ['Old text: We closed. New text: We opened.', 'Old text; New text'],
    ['Đ/c Hạnh góp ý viết lại: Chưa làm.\nNguyên văn: Đã làm ở ba thôn.', 'Nguyên văn; Đ/c Hạnh góp ý viết lại'],
    ['Jane suggests: We closed.\nOriginal: We opened.', 'Original; Jane suggests'],
    ['Đã làm ở ba thôn.\nViết lại như sau: Chưa làm được.', 'Viết lại như sau'],
    ['Đã làm ở ba thôn.\nhoặc\nĐã làm ở cả bốn thôn.', 'hoặc'],
  ])('is said by %j', (text, labels) => {
    expect(told(text)).toBe(labels);
  });

  test.each([
    'Giai đoạn 1: khảo sát. Giai đoạn 2: làm đường.',
    'Xã nêu hai phương án. Phương án 1: làm đường. Phương án 2: làm cầu.',
    'Phương án 1: làm đường trước, làm cầu sau.',
    'Bản Cũ: 12 hộ. Bản Lác: 30 hộ.',
    'Phase 1: survey. Phase 2: drilling.',
    'Nguyên văn: “Dân là gốc”.',
    'Original: the well of 1962.',
    'Nhân dân góp ý: cần làm đường.',
    '(bản sửa ngày 08) Đã làm ở ba thôn.',
    'Đã làm ở ba thôn hoặc bốn thôn.',
    'hoặc\nĐã làm',
  ])('is not said by %j', (text) => {
    expect(told(text)).toBeNull();
  });

  test('is not said by what the question itself asks for', () => {
    const text = 'Phương án 1: làm đường.\nPhương án 2: làm cầu.';
    expect(told(text, 'Các phương án đã trình')).toBeNull();
  });
});

describe('an answer in more than one version is asked about', () => {
  const form = smallForm({
    sections: [
      {
        id: 'chung',
        title: 'Tình hình chung',
        min_words: 1,
        figures: [{ id: 'ten', label: 'Tên mô hình', type: 'text' }],
        tables: [
          { id: 'bang', title: 'Các mô hình', rows: { blank: 1 }, columns: [{ id: 'mo_hinh', label: 'Mô hình' }] },
        ],
      },
    ],
  });
  const read = readTyped(
    form,
    heading('1. Tình hình chung'),
    'Dự thảo 1: Chưa làm được.',
    'Dự thảo 2: Đã làm ở ba thôn.',
    table([['Tên mô hình', 'Bản cũ: Thắp sáng; bản mới: Tuyến đường hoa']]),
  );

  test('in words', () => {
    expect(answerTo(read, 'chung')).toMatchObject({
      state: 'unknown',
      value: null,
      why: { because: 'values', seen: 'Dự thảo 1; Dự thảo 2' },
    });
  });

  test('and in a place for one text', () => {
    expect(answerTo(read, 'ten')).toMatchObject({ state: 'unknown', why: { seen: 'Bản cũ; bản mới' } });
  });
});
