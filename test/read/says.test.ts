import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, readTyped, smallForm } from '../support/typed.js';

const form = smallForm({
  sections: [
    { id: 'cach_lam', title: 'Nêu cách làm hay của đơn vị' },
    { id: 'kien_nghi', title: 'Đề xuất, kiến nghị với cấp trên' },
  ],
});

const answer = (...lines: string[]) =>
  answerTo(
    readTyped(form, heading('Nêu cách làm hay của đơn vị'), ...lines, heading('Đề xuất, kiến nghị với cấp trên')),
    'cach_lam',
  ).state;

describe('a text says nothing where nothing is left', () => {
  test.each([
    [['Đơn vị đã tổ chức …… hội nghị']],
    [['Ngày ... tháng ... năm 2026, đơn vị tổ chức .....']],
    [['- Ưu điểm: ……', '- Hạn chế: ……']],
    [['Trả lời:']],
    [['Trả lời: đang chờ số liệu của kế toán']],
    [['Đề xuất, kiến nghị với cấp trên.']],
    [['Phần này gửi sau.', '……']],
    [['Một là, …; hai là, …']],
    [['Chưa có nội dung']],
  ])('of %j', (lines) => {
    expect(answer(...lines)).toBe('blank');
  });

  test.each([
    [['Đơn vị đã tổ chức 12 hội nghị với …… lượt người']],
    [['Tuyên truyền qua loa, đài, pa nô, áp phích.....']],
    [['Trả lời: đã mở 12 lớp']],
    [['Kết quả: tốt']],
    [['Một là, thiếu cán bộ; hai là, …']],
    [['Đang chờ số liệu của kế toán', 'Đã mở 12 lớp']],
  ])('and something of %j', (lines) => {
    expect(answer(...lines)).toBe('answered');
  });

  test('but an explicit none is one, announced or not', () => {
    expect(answer('Không có')).toBe('nil');
    expect(answer('Kết quả: không có')).toBe('nil');
  });
});

test('what was put off is told, behind a word that announces an answer too', () => {
  const { putOff } = readTyped(form, heading('Nêu cách làm hay của đơn vị'), 'Trả lời: sẽ bổ sung sau');
  expect(putOff?.map(({ item }) => item)).toContain('cach_lam');
});
