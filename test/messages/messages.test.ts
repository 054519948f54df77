import { describe, expect, test } from '@jest/globals';
import { Language } from '../../schemas/id.js';
import type { Place } from '../../schemas/place.js';
import { type AskedValue, ruleCodes } from '../../src/check/index.js';
import { codes, finding, messageOf, say, severityOf } from '../../src/messages/index.js';
import { samples } from '../support/messages/samples.js';

/** Words of those who build the tool, not of those who fill in a form. */
const FORBIDDEN = ['invalid', 'node', 'schema', 'regex', 'null', 'undefined', 'xml', 'parse', 'nan', 'object'];
const VI_INSTRUCTION = /(?:đề nghị|hãy|xin|không cần)/iu;
const EN_INSTRUCTION = /(?:please|no need|nothing (?:has|needs) to)/i;
const place: Place = { in: 'file', file: 'a.docx' };

const cases = samples.flatMap((sample) =>
  Language.options.map((language) => ({ code: sample.code, language, said: say(sample, language) })),
);

test('every code has its words tried', () => {
  expect([...new Set(samples.map(({ code }) => code))]).toEqual([...codes]);
});

describe.each(cases)('the words for $code in $language', ({ language, said }) => {
  const message = [said.what, said.why, said.todo].filter((part) => part !== '').join(' ');

  test('are whole sentences with single spaces', () => {
    for (const part of [said.what, said.todo]) expect(part).toMatch(/^[\p{Lu}“"'\d{].*[.!?]$/su);
    expect(message).not.toMatch(/ {2}|\s$|\.\.$| [.,;:](?![a-z])/);
  });

  test('end with what to do', () => {
    expect(said.todo).toMatch(language === 'vi' ? VI_INSTRUCTION : EN_INSTRUCTION);
  });

  test('are those of an office', () => {
    const words: string[] = message.toLowerCase().match(/\p{L}+/gu) ?? [];
    expect(words.filter((word) => FORBIDDEN.includes(word))).toEqual([]);
  });
});

/** A workbook of questions is written and taken back at the command line alone. */
const OF_COMMANDS = new Set(['questions-unread', 'reply-strange']);

test('on the page nobody is told to run a command', () => {
  const onPage = samples
    .filter(({ code }) => !OF_COMMANDS.has(code))
    .flatMap((sample) => Language.options.map((language) => Object.values(say(sample, language, 'page')).join(' ')));
  expect(onPage.filter((said) => /(?:lệnh|command|chạy|run) “?decuong|\s--[a-z]/.test(said))).toEqual([]);
});

test('a message is one paragraph: what, why, what to do', () => {
  const found = finding('section-empty', 'ket_qua', place, { heading: 'Kết quả' });
  expect(messageOf(found, 'vi')).toBe(
    'Mục “Kết quả” chưa có nội dung. Đây là nội dung bắt buộc theo đề cương. Đề nghị viết nội dung ngay dưới tiêu đề của mục.',
  );
});

test('a finding is as grave as the catalogue says', () => {
  const found = finding('heading-changed', 'ket_qua', place, { heading: 'Kết quả', typed: 'Kết' });
  expect(found.severity).toBe(severityOf('heading-changed'));
});

test('what can be graded is found in returned forms, not in definitions or unreadable files', () => {
  expect(ruleCodes).toContain('section-missing');
  expect(ruleCodes).not.toContain('returned-pdf');
  expect(ruleCodes).not.toContain('id-duplicate');
});

describe('a place left empty', () => {
  const words = (type: AskedValue['type'], options: string[] = []) =>
    Language.options.map((language) => {
      const { why, todo } = say(
        finding('figure-missing', 'a', place, { label: 'A', type, options, gone: false }),
        language,
      );
      return `${why} ${todo}`;
    });

  test('is asked for with 0 only where a number is counted', () => {
    for (const type of ['integer', 'decimal', 'money'] as const) {
      expect(words(type)).toEqual([expect.stringMatching(/ ghi 0\./), expect.stringMatching(/with 0 /)]);
    }
    for (const type of ['percent', 'text', 'date', 'choice', 'yes_no'] as const) {
      for (const said of words(type)) expect(said).not.toMatch(/\b0\b/);
    }
  });

  test('is said to be added up only where it is', () => {
    expect(words('money').join()).toMatch(/để tổng hợp.*added up/);
    for (const type of ['percent', 'text', 'date', 'choice', 'yes_no'] as const) {
      expect(words(type).join()).not.toMatch(/tổng hợp|added up/);
    }
  });

  test('is asked for by its choices where there are any', () => {
    expect(words('choice', ['Tốt', 'Khá'])).toEqual([
      expect.stringContaining('chọn một trong các lựa chọn “Tốt”, “Khá”.'),
      expect.stringContaining('choose one of “Tốt”, “Khá”.'),
    ]);
  });
});

test('a day out of its bounds is spoken of as a day', () => {
  const data = { label: 'Ngày họp', typed: '1/1/2030', min: null, max: '2026-12-31' };
  const found = finding('figure-out-of-range', 'ngay_hop', place, data);
  expect([messageOf(found, 'vi'), messageOf(found, 'en')]).toEqual([
    '“Ngày họp” đang ghi 1/1/2030. Ngày hợp lý là không muộn hơn ngày 31/12/2026. Đề nghị kiểm tra lại ngày.',
    '“Ngày họp” says 1/1/2030. It should be no later than 31 December 2026. Please check the date.',
  ]);
});

test('only the tracked changes there are are counted', () => {
  const told = (insertions: number, deletions: number): string =>
    say(finding('tracked-changes-left', null, place, { insertions, deletions }), 'en').what;
  expect([told(1, 0), told(2, 1)]).toEqual([
    'The document still shows tracked changes: 1 insertion.',
    'The document still shows tracked changes: 2 insertions and 1 deletion.',
  ]);
});

test('a statement about a row names the row', () => {
  const table = { title: 'Nhân sự', row: { label: 'Xã A', at: null } };
  const found = finding('check-failed', 'bieu_1.a', place, { say: 'Không quá tổng số', names: [], table });
  expect(say(found, 'vi').what).toBe('Trong bảng “Nhân sự”, dòng “Xã A”, số liệu chưa khớp: Không quá tổng số.');
});

test('a day that can be read in two ways is told as a day', () => {
  const found = finding('figure-ambiguous', 'a', place, { label: 'A', typed: '5/6/26', read: '2026-06-05' });
  expect(messageOf(found, 'vi')).toContain('được hiểu là 05/6/2026. ');
  expect(messageOf(found, 'en')).toContain('read as 5 June 2026. ');
  expect(messageOf(found, 'vi')).not.toContain('dấu phân cách');
});

test('a number that can be read in two ways is told as the language writes numbers', () => {
  const found = finding('figure-ambiguous', 'a', place, { label: 'A', typed: '1,234', read: '1234.5' });
  expect(messageOf(found, 'vi')).toContain('được hiểu là 1234,5. ');
  expect(messageOf(found, 'en')).toContain('read as 1234.5. ');
});

test('several empty cells are asked for in the plural', () => {
  const columns = ['A', 'B'].map((label): AskedValue => ({ label, type: 'integer', options: [] }));
  const found = finding('cell-missing', 't.r1.a', place, { title: 'T', row: { label: null, at: 1 }, columns });
  expect(messageOf(found, 'en')).toBe(
    'In the table “T”, row 1 has nothing in the columns “A”, “B”. These cells must be filled in. Please fill them in, with 0 where there was none.',
  );
});

test('what is marked “(nếu có)” in the definition is not marked twice', () => {
  const found = finding('if-any-blank', 'kien_nghi', place, { label: 'Kiến nghị (nếu có)' });
  expect(say(found, 'vi').what).toBe('Nội dung “Kiến nghị (nếu có)” đang để trống.');
});
