import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'so_lieu',
      title: 'Số liệu chung',
      figures: [
        { id: 'danh_hieu', label: 'Danh hiệu thi đua của trường', type: 'text' },
        { id: 'hoc_phi', label: 'Tổng thu học phí', type: 'integer' },
        { id: 'nam', label: 'Năm', type: 'integer' },
        { id: 'so_luong', label: 'Số lượng', type: 'integer' },
        { id: 'so_tra_luong', label: 'Sổ lương', type: 'integer' },
      ],
    },
    {
      id: 'danh_gia',
      title: 'Đánh giá chung',
      points: [
        { id: 'uu_diem', ask: 'Ưu điểm nổi bật' },
        { id: 'ton_tai', ask: 'Tồn tại, hạn chế' },
      ],
    },
  ],
});

const said = readTyped(
  form,
  heading('1. So lieu chung'),
  table([
    ['Chi tieu', 'Don vi tinh', 'So lieu'],
    ['Danh hieu thi dua cua truong', '', 'Lao động tiên tiến'],
    ['Tong thu hoc phi', '', '86400'],
    ['Nam', '', '2025'],
    ['So luong', '', '14'],
  ]),
  heading('2. Danh gia chung'),
  line('Uu diem noi bat'),
  'Tập thể đoàn kết.',
  line('Ton tai, han che'),
  'Phòng học xuống cấp.',
);

describe('what a form prints, typed without the marks on its letters', () => {
  test('is known by its words: labels, headings and questions', () => {
    expect(answerTo(said, 'danh_hieu')).toMatchObject({ state: 'answered', value: 'Lao động tiên tiến' });
    expect(answerTo(said, 'hoc_phi')).toMatchObject({ state: 'answered', value: 86400 });
    expect(answerTo(said, 'uu_diem')).toMatchObject({ state: 'answered', value: 'Tập thể đoàn kết.' });
    expect(answerTo(said, 'ton_tai')).toMatchObject({ state: 'answered', value: 'Phòng học xuống cấp.' });
  });

  test('is not what several of its texts may be typed as, nor a single word, which may be another', () => {
    for (const item of ['nam', 'so_luong', 'so_tra_luong']) expect(answerTo(said, item).state).not.toBe('answered');
  });
});

test('a single word at the head of a column is what the form prints there', () => {
  const columns = ['Họ và tên', 'Ngày sinh', 'Thôn', 'Trình độ'].map((label, at) => ({
    id: `c${at}`,
    label,
    type: 'text',
  }));
  const own = smallForm({
    sections: [
      {
        id: 'a',
        title: 'Nhập ngũ trong kỳ',
        tables: [{ id: 't', title: 'Danh sách', rows: { min: 1 }, columns }],
      },
    ],
  });
  const stateUnder = (head: string) => {
    const typed = table(
      [
        ['Ho va ten', 'Ngay sinh', head, 'Trinh do'],
        ['Lò Văn A', '2/3/2007', 'Bản Hẻo', '12/12'],
      ],
      1,
    );
    return answerTo(readTyped(own, heading('1. Nhập ngũ trong kỳ'), 'Danh sách', typed), 't.r1.c2').state;
  };
  expect(stateUnder('Thon')).toBe('answered');
  expect(stateUnder('Than')).toBe('unknown');
});
