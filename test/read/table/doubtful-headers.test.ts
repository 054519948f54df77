import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../../support/typed.js';

const TITLE = 'Kết quả thực hiện các chỉ tiêu';
const form = smallForm({
  period: '2026',
  sections: [
    {
      id: 'ket_qua',
      title: TITLE,
      tables: [
        {
          id: 'bieu',
          title: 'Chỉ tiêu được giao',
          rows: [{ id: 'doi_thoai', label: 'Đối thoại' }],
          columns: [
            { id: 'giao', label: 'Kế hoạch', type: 'integer' },
            { id: 'tham_gia', label: 'Số hộ tham gia', type: 'integer' },
          ],
        },
      ],
    },
  ],
});

const said = (caption: string, header: string, item: string) => {
  const rows = [
    ['Chỉ tiêu', 'Kế hoạch', header],
    ['Đối thoại', '4', '12'],
  ];
  const { state, why } = answerTo(readTyped(form, heading(`1. ${TITLE}`), caption, table(rows)), `bieu.${item}`);
  return state === 'unknown' ? [why?.because, why?.seen] : state;
};

describe('a table under the title of another year', () => {
  test('is asked about, with the title', () => {
    const last = 'Chỉ tiêu được giao năm 2025';
    expect(said(last, 'Số hộ tham gia', 'doi_thoai.giao')).toEqual(['header', last]);
    expect(said(last, 'Số hộ tham gia', 'doi_thoai.tham_gia')).toEqual(['header', last]);
  });

  test.each([
    'Chỉ tiêu được giao quý I năm 2026',
    'Dự kiến chỉ tiêu được giao',
    'Số liệu năm 2025:',
    '(Năm 2025)',
    'Kế hoạch 6 tháng cuối năm 2026',
    'Chỉ tiêu được giao của xã Tây Sơn',
    'Biểu của phường 2',
  ])('is asked about under “%s”', (caption) => {
    expect(said(caption, 'Số hộ tham gia', 'doi_thoai.tham_gia')).toEqual(['header', caption]);
  });

  test.each([
    'Chỉ tiêu được giao năm 2026',
    'Chỉ tiêu được giao',
    'Biểu 1: Chỉ tiêu được giao trong năm 2026',
    'Chỉ tiêu được giao cho các xã, phường',
    'Số liệu năm 2026 so với năm 2025:',
    'Kết quả cụ thể như sau:',
    'So với năm 2025 đã có nhiều tiến bộ.',
    'Thực hiện Kế hoạch số 12-KH/ĐU năm 2025, đơn vị đã tổ chức:',
  ])('is believed under “%s”', (caption) => {
    expect(said(caption, 'Số hộ tham gia', 'doi_thoai.giao')).toBe('answered');
  });
});

describe('a column without tags whose header names less than the form asks', () => {
  test.each(['Số hộ tham gia thường xuyên', 'Số hộ nghèo tham gia', 'Số hộ tham gia 6 tháng'])(
    'is asked about: “%s”',
    (header) => {
      expect(said('Chỉ tiêu được giao', header, 'doi_thoai.tham_gia')).toEqual(['header', header]);
      expect(said('Chỉ tiêu được giao', header, 'doi_thoai.giao')).toBe('answered');
    },
  );

  test.each(['Số hộ đã tham gia', 'Tổng số hộ tham gia', 'Số hộ tham gia (hộ)', 'Hộ tham gia'])(
    'is believed where it says no more: “%s”',
    (header) => {
      expect(said('Chỉ tiêu được giao', header, 'doi_thoai.tham_gia')).toBe('answered');
    },
  );
});

describe('a column with its own tags under a header that names another time', () => {
  const under = (header: string) => {
    const rows = [
      ['Chỉ tiêu', 'Kế hoạch', header],
      ['Đối thoại', '4', line('12', { tag: 'cell:bieu.doi_thoai.tham_gia' })],
    ];
    return answerTo(readTyped(form, heading(`1. ${TITLE}`), table(rows)), 'bieu.doi_thoai.tham_gia').state;
  };

  test.each(['Số hộ tham gia 6 tháng', 'Tháng 5', 'Quý II/2026', 'Kết quả 9 tháng đầu năm'])(
    'is asked about: “%s”',
    (header) => {
      expect(under(header)).toBe('unknown');
    },
  );

  test.each(['Số hộ tham gia', 'Kết quả', 'Năm 2026'])('is believed where it names none: “%s”', (header) => {
    expect(under(header)).toBe('answered');
  });
});
