import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm, table } from '../support/typed.js';

const form = smallForm({
  sections: [
    {
      id: 'hoc_tap',
      title: 'Công tác học tập nghị quyết',
      figures: [
        { id: 'so_hoi_nghi', label: 'Số hội nghị', type: 'integer' },
        { id: 'so_lop', label: 'Số lớp đã mở', type: 'integer' },
      ],
    },
    { id: 'kien_nghi', title: 'Đề xuất, kiến nghị với cấp trên' },
  ],
});

const figures = (...rows: string[][]) =>
  readTyped(
    form,
    heading('Công tác học tập nghị quyết'),
    'Đơn vị đã quán triệt.',
    table([['Chỉ tiêu', 'Số liệu'], ...rows], 1),
    heading('Đề xuất, kiến nghị với cấp trên'),
    'Đề nghị cấp thêm kinh phí.',
  );

const asked = (...typed: string[]) => readTyped(form, heading('Đề xuất, kiến nghị với cấp trên'), ...typed);

const lines = (...typed: string[]) =>
  readTyped(form, heading('Công tác học tập nghị quyết'), ...typed, heading('Đề xuất, kiến nghị với cấp trên'), '…');

describe('what was crossed out is as if deleted', () => {
  test('in the cell of a figure, and a person is asked to look', () => {
    const submission = figures(['Số hội nghị', '~~12~~ 15'], ['Số lớp đã mở', '3']);
    expect(answerTo(submission, 'so_hoi_nghi')).toMatchObject({ state: 'answered', value: 15 });
    expect(submission.ambiguous).toContainEqual(expect.objectContaining({ because: 'struck' }));
  });

  test('a number that was only crossed out is none', () => {
    const submission = figures(['Số hội nghị', '~~12~~'], ['Số lớp đã mở', '3']);
    expect(answerTo(submission, 'so_hoi_nghi')).toMatchObject({ state: 'blank', value: null, text: '12' });
  });

  test('in the label of a row', () => {
    const submission = figures(['~~Số lớp đã mở~~ Số hội nghị', '15'], ['Số lớp đã mở', '3']);
    expect(answerTo(submission, 'so_hoi_nghi')).toMatchObject({ state: 'answered', value: 15 });
    expect(answerTo(submission, 'so_lop')).toMatchObject({ state: 'answered', value: 3 });
  });

  test('and of a number typed behind the label', () => {
    const submission = figures(['Số hội nghị: ~~12~~ 15', ''], ['Số lớp đã mở', '3']);
    expect(answerTo(submission, 'so_hoi_nghi')).toMatchObject({ state: 'answered', value: 15 });
    expect(submission.ambiguous).toContainEqual(expect.objectContaining({ because: 'struck' }));
  });

  test('on a line of its own, where the table is gone', () => {
    const submission = lines(
      'Đơn vị đã quán triệt.',
      'Số hội nghị: ~~12~~ 15',
      '~~Số lớp đã mở: 4~~',
      'Số lớp đã mở: 3',
    );
    expect(answerTo(submission, 'so_hoi_nghi')).toMatchObject({ value: 15 });
    expect(answerTo(submission, 'so_lop')).toMatchObject({ value: 3 });
  });

  test('in a sentence that speaks of a figure', () => {
    const submission = lines('Đơn vị đã tổ chức ~~12~~ 15 hội nghị.');
    expect(answerTo(submission, 'so_hoi_nghi')).toMatchObject({ state: 'unknown', why: { best: 15 } });
  });

  test('a text that was crossed out whole answers nothing', () => {
    const submission = asked('~~Đơn vị đã quán triệt đến đảng viên.~~');
    expect(answerTo(submission, 'kien_nghi')).toMatchObject({ state: 'blank', value: null });
    expect(submission.outside ?? []).toEqual([]);
  });

  test('and of one crossed out in part the rest is the answer, all of it shown', () => {
    const submission = asked('Đơn vị đã quán triệt ~~ba~~ bốn nghị quyết.');
    expect(answerTo(submission, 'kien_nghi')).toMatchObject({
      state: 'answered',
      value: 'Đơn vị đã quán triệt  bốn nghị quyết.',
      text: 'Đơn vị đã quán triệt ba bốn nghị quyết.',
    });
  });

  test('a heading crossed out and typed again in other words is still found', () => {
    const submission = readTyped(
      form,
      heading('~~Công tác học tập nghị quyết~~ Công tác học tập, quán triệt nghị quyết'),
      'Đơn vị đã quán triệt.',
    );
    expect(answerTo(submission, 'hoc_tap').state).toBe('answered');
  });
});

describe('a row of a table that was crossed out', () => {
  const listing = smallForm({
    sections: [{ id: 'chung', title: 'Tình hình chung' }],
    appendices: [
      {
        id: 'bieu',
        title: 'Danh sách hội nghị',
        columns: [
          { id: 'ten', label: 'Tên hội nghị', type: 'text', key: true },
          { id: 'so', label: 'Số người dự', type: 'integer' },
        ],
        rows: { min: 1 },
      },
    ],
  });

  test('is no row, and nothing to look at', () => {
    const submission = readTyped(
      listing,
      heading('Tình hình chung'),
      'Tốt.',
      'Danh sách hội nghị',
      table(
        [
          ['Tên hội nghị', 'Số người dự'],
          ['Quán triệt', '20'],
          ['~~Sơ kết~~', '~~30~~'],
          ['Biểu dương', '40'],
        ],
        1,
      ),
    );
    expect(answerTo(submission, 'bieu.r3.so')).toMatchObject({ value: 40 });
    expect(submission.answers.some(({ item }) => item.startsWith('bieu.r2'))).toBe(false);
    expect((submission.outside ?? []).filter(({ furniture }) => !furniture)).toEqual([]);
  });
});
