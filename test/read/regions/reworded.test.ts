import { describe, expect, test } from '@jest/globals';
import { STYLE } from '../../../src/form/index.js';
import { answerTo, heading, line, readTyped, smallForm } from '../../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'chung',
      title: 'Đặc điểm tình hình',
      points: [
        { id: 'thuan_loi', ask: 'Thuận lợi.' },
        { id: 'doi_ngu', ask: 'Tình hình đội ngũ.' },
        { id: 'vat_chat', ask: 'Cơ sở vật chất.' },
      ],
    },
    {
      id: 'danh_gia',
      title: 'Đánh giá',
      sections: [
        { id: 'uu_diem', title: 'Ưu điểm' },
        { id: 'ton_tai', title: 'Hạn chế, nguyên nhân' },
        { id: 'bai_hoc', title: 'Bài học' },
      ],
    },
  ],
});
const said = (items: string[], ...lines: Parameters<typeof readTyped>[1][]) => {
  const submission = readTyped(form, ...lines);
  return items.map((item) => {
    const { state, value } = answerTo(submission, item);
    return value === null ? state : `${state} ${value}`;
  });
};
const sub = (text: string) => heading(text, { level: 1 });

describe('a question worded anew between its neighbours', () => {
  const asked = (question: ReturnType<typeof line> | string) =>
    said(
      ['thuan_loi', 'doi_ngu', 'vat_chat'],
      heading('1. Đặc điểm tình hình'),
      '1. Thuận lợi',
      'Được xã quan tâm.',
      question,
      'Đủ giáo viên các môn.',
      '3. Cơ sở vật chất',
      'Trường khang trang.',
    );
  const FOUND = ['answered Được xã quan tâm.', 'unknown Đủ giáo viên các môn.', 'answered Trường khang trang.'];

  test('is asked about with what stands below it, set as questions are or numbered as they are', () => {
    expect(asked(line('Về đội ngũ cán bộ, giáo viên', { style: STYLE.ask }))).toEqual(FOUND);
    expect(asked('2. Về đội ngũ giáo viên')).toEqual(FOUND);
  });

  test('is no line that keeps none of its words, or is set as text', () => {
    expect(asked(line('Kinh phí hoạt động', { style: STYLE.ask }))).not.toEqual(FOUND);
    expect(asked('Về đội ngũ giáo viên')).not.toEqual(FOUND);
    expect(asked('5. Về đội ngũ giáo viên')).not.toEqual(FOUND);
  });
});

describe('a heading without its number between its neighbours', () => {
  const under = (title: string, ...more: ReturnType<typeof line>[]) =>
    said(
      ['uu_diem', 'ton_tai', 'bai_hoc'],
      heading('2. Đánh giá'),
      sub('2.1. Ưu điểm'),
      'Làm tốt.',
      sub(title),
      'Làm chậm.',
      ...more,
      sub('2.3. Bài học'),
      'Làm sớm.',
    );

  test('is asked about where it keeps the words of the one that was not found', () => {
    expect(under('Vì sao còn nhiều việc chậm: nguyên nhân của những hạn chế ấy')).toEqual([
      'answered Làm tốt.',
      'unknown Làm chậm.',
      'answered Làm sớm.',
    ]);
  });

  test('is missing where it has other words, or where two of them keep these', () => {
    expect(under('Khen thưởng trong năm')[1]).toBe('missing');
    const other = 'Vì sao còn nhiều việc chậm: nguyên nhân của những hạn chế ấy';
    expect(under(other, sub(other))[1]).toBe('missing');
  });
});

describe('two headings that were made one', () => {
  const both = smallForm({
    sections: [
      {
        id: 'nguyen_nhan',
        title: 'Nguyên nhân',
        sections: [
          { id: 'khach_quan', title: 'Nguyên nhân khách quan' },
          { id: 'chu_quan', title: 'Nguyên nhân chủ quan' },
        ],
      },
    ],
  });
  const causes = (title: string) => {
    const read = readTyped(both, heading('1. Nguyên nhân'), sub(title), 'Mưa nhiều.', 'Thiếu người.');
    return ['khach_quan', 'chu_quan'].map((item) => answerTo(read, item).state).sort();
  };

  test('hold the answer to the other as well, and a person is asked', () => {
    expect(causes('Nguyên nhân khách quan và chủ quan')).toEqual(['answered', 'unknown']);
    expect(causes('Nguyên nhân khách quan')).toEqual(['answered', 'missing']);
  });

  test('need not follow each other where all words of the other are said behind each other', () => {
    const titles = [
      ['kho_khan', 'Khó khăn, vướng mắc'],
      ['nhiem_vu', 'Nhiệm vụ quý sau'],
      ['kien_nghi', 'Đề xuất, kiến nghị'],
    ];
    const three = smallForm({ sections: titles.map(([id, title]) => ({ id, title })) });
    const stateUnder = (title: string) => {
      const read = readTyped(three, heading(`1. ${title}`), 'Máy hỏng.', heading('2. Nhiệm vụ quý sau'), 'Sửa máy.');
      return answerTo(read, 'kien_nghi').state;
    };
    expect(stateUnder('Khó khăn, vướng mắc và đề xuất, kiến nghị')).toBe('unknown');
    expect(stateUnder('Khó khăn, vướng mắc')).toBe('missing');
  });
});
