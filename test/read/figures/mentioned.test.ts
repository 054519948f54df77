import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm, table } from '../../support/typed.js';

const integer = { type: 'integer', min: 0 };
const vanBan = { id: 'van_ban', label: 'Số văn bản lãnh đạo, chỉ đạo đã ban hành', unit: 'văn bản', ...integer };
const kiemTra = { id: 'kiem_tra', label: 'Số cuộc kiểm tra, giám sát', unit: 'cuộc', ...integer };
const form = smallForm({
  sections: [
    { id: 'ket_qua', title: 'Kết quả lãnh đạo, chỉ đạo', figures: [vanBan, kiemTra] },
    { id: 'khac', title: 'Các hoạt động văn hóa, văn nghệ' },
  ],
});
const [top, next] = [heading('I. Kết quả lãnh đạo, chỉ đạo'), heading('II. Các hoạt động văn hóa, văn nghệ')];
const said = (item: string, ...text: string[]) => {
  const { state, value, why } = answerTo(readTyped(form, top, ...text), item);
  return [state, value, why?.best];
};

describe('a number with the measure of a figure, in a sentence under its heading', () => {
  test('may be it: a person is asked, and nothing is called missing', () => {
    const sentence = 'Cấp ủy đã ban hành 04 văn bản và tổ chức 02 cuộc kiểm tra trong năm 2025.';
    expect(said('van_ban', sentence)).toEqual(['unknown', null, 4]);
    expect(said('kiem_tra', sentence)).toEqual(['unknown', null, 2]);
  });

  test('is none of them for sure where there are several', () => {
    expect(said('van_ban', 'Đã ban hành 04 văn bản.', 'Tham mưu thêm 3 văn bản.')).toEqual(['unknown', null, null]);
    expect(said('van_ban', 'Đã ban hành 4 văn bản.', 'Cả 4 văn bản đều đúng hạn.')).toEqual(['unknown', null, 4]);
  });

  test('is no year, day or number of a paper', () => {
    expect(said('van_ban', 'Trong năm 2025 văn bản được ban hành kịp thời.')[0]).toBe('missing');
    expect(said('van_ban', 'Thực hiện Kế hoạch số 12 văn bản được triển khai.')[0]).toBe('missing');
  });

  test('is not of another measure, and not under another heading', () => {
    expect(said('van_ban', 'Đã mở 04 lớp.')[0]).toBe('missing');
    const { state } = answerTo(readTyped(form, top, 'Đã làm tốt.', next, 'Đã ban hành 04 văn bản.'), 'van_ban');
    expect(state).toBe('missing');
  });
});

describe('the label of a figure in a sentence, with a number behind it', () => {
  const years = {
    ...{ id: 'tin', label: 'Số tin, bài đã phát', ...integer },
    series: ['2024', '2025', '2026'].map((key) => ({ key, label: key })),
  };
  const more = smallForm({
    sections: [
      {
        ...{ id: 'ket_qua', title: 'Kết quả lãnh đạo, chỉ đạo' },
        figures: [kiemTra, years, { id: 'ngay', label: 'Ngày ban hành kế hoạch', type: 'date' }],
      },
    ],
  });
  const asked = (item: string, ...text: string[]) => {
    const { state, why } = answerTo(readTyped(more, top, ...text), item);
    return [state, why?.best];
  };

  test('may be it, whether or not its measure follows', () => {
    expect(asked('kiem_tra', '- Số cuộc kiểm tra, giám sát là 14.')).toEqual(['unknown', 14]);
    expect(asked('kiem_tra', 'Trong kỳ số cuộc kiểm tra, giám sát đạt 1 204, vượt kế hoạch.')).toEqual([
      'unknown',
      1204,
    ]);
    expect(asked('ngay', 'Tổng số: 5; ngày ban hành kế hoạch: 15/01/2026.')).toEqual(['unknown', '2026-01-15']);
  });

  test('is none where other words stand between', () => {
    expect(asked('kiem_tra', 'Số cuộc kiểm tra, giám sát chưa được tổng hợp trong 5 chi bộ.')[0]).toBe('missing');
    expect(asked('kiem_tra', 'Số cuộc kiểm tra, giám sáts là 14.')[0]).toBe('missing');
  });

  test('is that of a year behind the year, on its line or below', () => {
    const inLine = 'Số tin, bài đã phát: năm 2024: 212; năm 2025: 238; năm 2026: 127.';
    expect(asked('tin.2025', inLine)).toEqual(['unknown', 238]);
    expect(asked('tin.2026', 'Số tin, bài đã phát:', '- Năm 2024: 212', '- Năm 2025: 238', '- Năm 2026: 127')).toEqual([
      'unknown',
      127,
    ]);
  });

  test('may be any of those behind all years', () => {
    const { state, why } = answerTo(
      readTyped(more, top, 'Số tin, bài đã phát các năm 2024, 2025, 2026 lần lượt là 212, 238, 127.'),
      'tin.2024',
    );
    expect([state, why?.best, why?.seen]).toEqual(['unknown', null, '212; 238; 127']);
  });
});

test('dots lead from a label to its value as a colon does', () => {
  expect(said('kiem_tra', 'Số cuộc kiểm tra, giám sát ........ 14')).toEqual(['answered', 14, undefined]);
  expect(said('kiem_tra', 'Số cuộc kiểm tra, giám sát …… 14 cuộc')).toEqual(['answered', 14, undefined]);
  expect(said('kiem_tra', 'Số cuộc kiểm tra, giám sát ........')[0]).toBe('blank');
});

describe('where the own place of a figure is empty', () => {
  const cell = { id: 'ho_so', label: 'Hồ sơ tiếp nhận', unit: 'hồ sơ', ...integer };
  const day = { id: 'ngay', label: 'Ngày ban hành chương trình hành động', type: 'date' };
  const filled = smallForm({
    sections: [
      { id: 'ket_qua', title: 'Kết quả lãnh đạo, chỉ đạo', min_words: 1, figures: [cell, day] },
      { id: 'khac', title: 'Các hoạt động văn hóa, văn nghệ', min_words: 1 },
    ],
  });
  const rows = (value: string) =>
    table(
      [
        ['Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
        ['Hồ sơ tiếp nhận', 'hồ sơ', value],
        ['Ngày ban hành chương trình hành động', '', ''],
      ],
      1,
    );
  const read = (item: string, text: string, value = '') => {
    const { state, why } = answerTo(readTyped(filled, top, text, rows(value), next), item);
    return [state, why?.best];
  };

  test('a sentence under its own question that names it is asked about, on whichever side of the number its words stand', () => {
    expect(read('ho_so', 'Trong quý tiếp nhận 230 hồ sơ, phần lớn nộp qua mạng.')).toEqual(['unknown', 230]);
    expect(read('ngay', 'Xã ban hành chương trình hành động ngày 24/02/2026.')).toEqual(['unknown', '2026-02-24']);
  });

  test('a sentence that does not name it leaves it empty', () => {
    expect(read('ho_so', 'Trong quý giải quyết 230 hồ sơ.')[0]).toBe('blank');
    expect(read('ho_so', 'Năm 2026 hồ sơ tiếp nhận đều được trả đúng hạn.')[0]).toBe('blank');
    expect(read('ho_so', 'Đã làm tốt.')[0]).toBe('blank');
    expect(
      answerTo(readTyped(filled, top, 'Tốt.', rows(''), next, 'Trong quý tiếp nhận 230 hồ sơ.'), 'ho_so').state,
    ).toBe('blank');
  });

  test('what stands there is taken, whatever the sentence says', () => {
    expect(read('ho_so', 'Trong quý tiếp nhận 230 hồ sơ.', '12')[0]).toBe('answered');
  });
});

test('a clause with what only one of several labels says, and its measure, is asked about', () => {
  const money = { type: 'money', currency: 'USD', min: 0 };
  const own = smallForm({
    language: 'en',
    sections: [
      {
        id: 'money',
        title: 'Money of the project',
        figures: [
          { id: 'received', label: 'Funds received', ...money },
          { id: 'spent', label: 'Funds spent', ...money },
        ],
      },
    ],
  });
  const said = (text: string) => {
    const read = readTyped(own, heading('1. Money of the project'), text);
    return ['received', 'spent'].map((id) => answerTo(read, id).why?.best ?? answerTo(read, id).state);
  };
  expect(said('We received USD 169,770 and spent USD 135,810.')).toEqual([169_770, 135_810]);
  expect(said('We received 12 visitors and spent USD 135,810.')).toEqual(['missing', 135_810]);
});
