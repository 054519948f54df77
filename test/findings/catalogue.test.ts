import { describe, expect, test } from '@jest/globals';
import { Language } from '../../schemas/id.js';
import type { Place } from '../../schemas/place.js';
import { codes, finding, messageOf, ruleCodes, say, severityOf } from '../../src/findings/index.js';
import { samples } from '../support/findings/samples.js';

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
