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
    'Bảng của năm trước:',
    'Last year for comparison:',
    'Targets for the whole project:',
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
    'Số liệu so với cùng kỳ năm trước:',
    'Số liệu năm 2026, cùng kỳ năm trước ghi trong ngoặc:',
    'Results against the targets:',
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

describe('a column with its own tags under what its header says and another thing with it', () => {
  const form = smallForm({
    sections: [
      {
        id: 'ngheo',
        title: 'Giảm nghèo',
        tables: [
          {
            id: 'bieu',
            title: 'Hộ nghèo theo thôn',
            rows: [{ id: 'doai', label: 'Thôn Đoài' }],
            columns: [
              { id: 'dau', label: 'Hộ nghèo đầu kỳ', group: 'Hộ nghèo', type: 'integer' },
              { id: 'thoat', label: 'Thoát nghèo', group: 'Hộ nghèo', type: 'integer' },
              { id: 'nu', label: 'Chủ hộ là nữ', type: 'integer' },
            ],
          },
        ],
      },
    ],
  });
  const under = (dau: string, thoat: string, nu: string) => {
    const cells = ['dau', 'thoat', 'nu'].map((id, at) => line(String(12 + at), { tag: `cell:bieu.doai.${id}` }));
    const rows = [
      ['Thôn', 'Hộ nghèo', 'Hộ nghèo', nu],
      ['', dau, thoat, nu],
      ['Thôn Đoài', ...cells],
    ];
    const read = readTyped(form, heading('1. Giảm nghèo'), table(rows, 2));
    return ['dau', 'thoat', 'nu'].map((id) => answerTo(read, `bieu.doai.${id}`).state);
  };

  test('is asked about where that is the other side, or what else is counted', () => {
    expect(under('Hộ nghèo cuối kỳ', 'Thoát nghèo', 'Chủ hộ là nữ')).toEqual(['unknown', 'answered', 'answered']);
    expect(under('Hộ nghèo đầu kỳ', 'Thoát nghèo (khẩu)', 'Chủ hộ là nam')).toEqual(['answered', 'unknown', 'unknown']);
  });

  test('is believed where it is the same in other words', () => {
    expect(under('Số hộ nghèo đầu kỳ', 'Hộ thoát nghèo', 'Nữ chủ hộ')).toEqual(['answered', 'answered', 'answered']);
  });
});

describe('a column or a row with its own tags that is called a part of what is asked', () => {
  const under = (label: string, header: string) => {
    const rows = [
      ['Chỉ tiêu', 'Kế hoạch', header],
      [label, '4', line('12', { tag: 'cell:bieu.doi_thoai.tham_gia' })],
    ];
    return answerTo(readTyped(form, heading(`1. ${TITLE}`), table(rows)), 'bieu.doi_thoai.tham_gia').state;
  };

  test.each(['Trong đó nữ', 'Nữ', 'Riêng các thôn vùng cao', 'Of which female'])('is asked about: “%s”', (name) => {
    expect(under('Đối thoại', name)).toBe('unknown');
    expect(under(name, 'Số hộ tham gia')).toBe('unknown');
  });

  test.each(['Hội Phụ nữ', 'Số nhà'])('is believed where it is called otherwise: “%s”', (name) => {
    expect(under('Đối thoại', name)).toBe('answered');
    expect(under(name, 'Số hộ tham gia')).toBe('answered');
  });

  test('is what the form asks for where that is a part itself', () => {
    const women = smallForm({
      sections: [
        {
          id: 'ket_qua',
          title: TITLE,
          tables: [
            {
              id: 'bieu',
              title: 'Cán bộ',
              rows: [{ id: 'xa', label: 'Riêng cấp xã' }],
              columns: [
                { id: 'so', label: 'Tổng số', type: 'integer' },
                { id: 'nu', label: 'Nữ', type: 'integer' },
              ],
            },
          ],
        },
      ],
    });
    const rows = [
      ['Nội dung', 'Tổng số', 'Trong đó: nữ'],
      ['Riêng xã', line('9', { tag: 'cell:bieu.xa.so' }), line('4', { tag: 'cell:bieu.xa.nu' })],
    ];
    const read = readTyped(women, heading(`1. ${TITLE}`), table(rows));
    expect(['bieu.xa.so', 'bieu.xa.nu'].map((item) => answerTo(read, item).value)).toEqual([9, 4]);
  });
});

describe('a column with its own tags whose header names a kind of thing where the form names none', () => {
  const kindless = smallForm({
    sections: [
      {
        id: 'ket_qua',
        title: TITLE,
        tables: [
          {
            id: 'bieu',
            title: 'Học sinh các cấp',
            rows: [
              { id: 'thcs', label: 'Trung học cơ sở', unit: 'em' },
              { id: 'truong', label: 'Số trường' },
            ],
            columns: [
              { id: 'dat', label: 'Thực hiện', type: 'integer', unit: 'em' },
              { id: 'ghi', label: 'Ghi chú', type: 'text' },
            ],
          },
        ],
      },
    ],
  });
  const under = (header: string) => {
    const rows = [
      ['Nội dung', header, 'Ghi chú'],
      ['Trung học cơ sở', line('70', { tag: 'cell:bieu.thcs.dat' }), 'x'],
      ['Số trường', line('3', { tag: 'cell:bieu.truong.dat' }), 'y'],
    ];
    return answerTo(readTyped(kindless, heading(`1. ${TITLE}`), table(rows)), 'bieu.thcs.dat').state;
  };

  test.each(['Nam', 'Dân tộc thiểu số', 'Số giáo viên'])('is asked about: “%s”', (header) => {
    expect(under(header)).toBe('unknown');
  });

  test.each(['Kết quả', 'Thưc hiện', 'Đã làm', 'Số liệu tổng hợp', 'Số học sinh', 'Số em', 'Thực hiện (em)', 'TH'])(
    'is believed where it says what the form asks for: “%s”',
    (header) => {
      expect(under(header)).toBe('answered');
    },
  );
});
