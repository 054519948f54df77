import { describe, expect, test } from '@jest/globals';
import { formWords } from '../../../src/form/index.js';
import { isBlank, isNil, isPrompt, isPutOff } from '../../../src/read/texts/blank.js';
import { readWords } from '../../../src/read/words/index.js';

describe('nothing was written', () => {
  test.each(['vi', 'en'] as const)('where a prompt was typed without brackets, in any of its words: %s', (language) => {
    const { promptBefore, promptVerbs, promptObjects, promptBehind } = readWords[language];
    for (const [at, verb] of promptVerbs.entries())
      for (const before of ['', ...promptBefore])
        for (const [nth, object] of promptObjects.entries()) {
          const words = [before, verb, object, ['', ...promptBehind][(at + nth) % promptBehind.length]];
          const text = words.filter(Boolean).join(' ');
          const said = text.charAt(0).toUpperCase() + text.slice(1);
          expect([said, isBlank(said, language), isPrompt(said, language)]).toEqual([said, true, true]);
        }
  });

  test.each([
    '',
    '   ',
    '…………',
    'Đồng chí: ……………',
    'Họ và tên: _______',
    'Trả lời: ....',
    '______',
    '- - -',
    '• · *',
    '(…)',
    '[   ]',
    '<...>',
    '"?"',
    formWords.vi.prompt.text,
    formWords.vi.prompt.date,
    'Bấm hoặc gõ nhẹ vào đây để nhập văn bản.',
    'Chọn một mục.',
    '(nếu có)',
    'Nếu có:',
    '[Nhập nội dung báo cáo]',
    '(ghi rõ tên đơn vị)',
    '<điền số liệu>',
    '{nêu cụ thể}',
    'xxx',
    'XX',
    'Đang cập nhật',
    'đang cập nhật…',
    'Sẽ bổ sung sau!',
    '(đang tổng hợp)',
    '(để trống)',
    '(đang viết)',
    'Đơn vị đang tổng hợp số liệu',
    'Số liệu chưa được cập nhật',
    'Báo cáo sau',
    'Đang cập nhật, sẽ bổ sung sau',
    'Đang cập nhật; …; chờ số liệu',
    'Đang cập nhật. Sẽ bổ sung sau.',
    'chờ số liệu…sẽ cập nhật',
  ])('in "%s"', (text) => {
    expect(isBlank(text, 'vi')).toBe(true);
  });

  test.each([
    '0',
    'Đồng chí: Lan…',
    'Năm 2025: …',
    'a',
    'Không có',
    'Đơn vị hoàn thành tốt.',
    'Đang cập nhật phần mềm quản lý đảng viên',
    'Đang cập nhật, đã mở 12 lớp',
    'Đã mở 12 lớp; chờ số liệu',
    '[Nhập nội dung báo cáo] Đã làm tốt',
    'x [nhập nội dung]',
    `[nhập ${'dài '.repeat(20)}]`,
    'xxxx',
    'Cán bộ gửi báo cáo sau',
  ])('but something in "%s"', (text) => {
    expect(isBlank(text, 'vi')).toBe(false);
  });

  test('a prompt of sixty letters at the most', () => {
    expect(isBlank(`[nhập ${'a'.repeat(59)}]`, 'vi')).toBe(true);
    expect(isBlank(`[nhập ${'a'.repeat(60)}]`, 'vi')).toBe(false);
  });

  test('by the prompts of the language of the form', () => {
    expect(isBlank(formWords.en.prompt.text, 'en')).toBe(true);
    expect(isBlank(formWords.en.prompt.text, 'vi')).toBe(false);
  });
});

describe('a text of thousands of letters says something', () => {
  const later = (letters: number) => `chờ ${'bổ sung '.repeat(letters)}`;

  test('even where it says no more than an excuse, over and over', () => {
    expect(isBlank(later(100), 'vi')).toBe(true);
    expect(isBlank(later(1000), 'vi')).toBe(false);
    expect(isPrompt(`[nhập ${'nội dung '.repeat(600)}]`, 'vi')).toBe(false);
    expect(isPrompt(`[nhập${' '.repeat(5000)}nội dung]`, 'vi')).toBe(isPrompt('[nhập nội dung]', 'vi'));
  });

  test('and dots say nothing however many', () => {
    expect(isBlank('.'.repeat(10_000), 'vi')).toBe(true);
    expect(isBlank('…'.repeat(10_000), 'vi')).toBe(true);
    expect(isBlank(`${'_'.repeat(10_000)}a`, 'vi')).toBe(false);
  });

  test.each([
    ['không có', 'gì', 1996],
    ['KHÔNG CÓ', 'GÌ', 1996],
    ['không có', 'nội dung', 570],
  ])('where more than 4000 letters are counted: %s, %s', (none, word, times) => {
    expect(isNil(none + ` ${word}`.repeat(times))).toBe(true);
    expect(isNil(none + ` ${word}`.repeat(times + 1))).toBe(false);
  });

  test('however many spaces stand between', () => {
    expect(isNil(`không có${' '.repeat(5000)}gì`)).toBe(true);
  });
});

describe('an answer was put off', () => {
  test('in so many words', () => {
    expect(isPutOff('Đang cập nhật')).toBe(true);
    expect(isPutOff('Sẽ bổ sung sau.')).toBe(true);
    expect(isPutOff('xxx')).toBe(true);
  });

  test('not by dots, a prompt or an answer', () => {
    expect(isPutOff('……')).toBe(false);
    expect(isPutOff('')).toBe(false);
    expect(isPutOff('[nhập nội dung]')).toBe(false);
    expect(isPutOff(formWords.vi.prompt.text)).toBe(false);
    expect(isPutOff('Đã mở 12 lớp')).toBe(false);
  });
});

describe('a prompt', () => {
  test('is one of the form, of the editor, or in brackets', () => {
    expect(isPrompt(formWords.vi.prompt.text, 'vi')).toBe(true);
    expect(isPrompt('Chọn một mục', 'vi')).toBe(true);
    expect(isPrompt('(Nhập số liệu)', 'vi')).toBe(true);
  });

  test('is not dots, an excuse or an answer', () => {
    expect(isPrompt('……', 'vi')).toBe(false);
    expect(isPrompt('', 'vi')).toBe(false);
    expect(isPrompt('Đang cập nhật', 'vi')).toBe(false);
    expect(isPrompt('Nhập số liệu', 'vi')).toBe(false);
  });
});

describe('none', () => {
  test.each([
    'Không',
    'Không có',
    'không có.',
    'KHÔNG PHÁT SINH!',
    'Trong năm, không có vụ việc nào',
    'Đơn vị: không có',
    'Đơn vị không có đề xuất, kiến nghị gì',
    'Chưa phát sinh trường hợp nào.',
    'Chưa ghi nhận trường hợp nào.',
    'Trong kỳ không để xảy ra vụ việc nào.',
    'None',
  ])('is said by "%s"', (text) => {
    expect(isNil(text)).toBe(true);
  });

  test.each(['', 'Có', 'Không có điện', 'Không có gì thay đổi', 'Đã làm, không có', 'Đơn vịkhông có', 'khôngcó'])(
    'is not said by "%s"',
    (text) => {
      expect(isNil(text)).toBe(false);
    },
  );
});

test.each(['[chèn nội dung]', '<your answer here>', '{nội dung}'])('%j only holds a place', (text) => {
  expect(isBlank(text, 'vi')).toBe(true);
});

test.each(['[12 hội nghị]', '[a] và [b]', '(đã thực hiện đầy đủ)'])('%j says something', (text) => {
  expect(isBlank(text, 'vi')).toBe(false);
});

test('none is none, with the mark of the end of a report behind it too', () => {
  expect(isNil('Không có./.')).toBe(true);
});

test.each(['Nothing to report.', 'Nothing to report in this period', 'None', 'Không có nội dung'])(
  '%j says that there is nothing, and puts nothing off',
  (text) => {
    expect([isNil(text), isBlank(text, 'en'), isPutOff(text)]).toEqual([true, false, false]);
  },
);

describe('what only holds a place is blank', () => {
  test.each([
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
    'Nhập nội dung báo cáo tại',
    '(Cô Hạnh y tế điền phần này)',
    'Đang chờ ý kiến Hội đồng quản trị.',
  ])('%s', (text) => {
    expect(isBlank(text, 'vi')).toBe(true);
  });

  test.each([
    'Nhập ngũ',
    '(Cô Hạnh y tế phụ trách lớp này)',
    'Đảng ủy đã hoàn thiện nội dung này',
    'Đang chờ Hội đồng nghiệm thu cầu Nậm Mít.',
  ])('which is not: %s', (text) => {
    expect(isBlank(text, 'vi')).toBe(false);
  });
});
