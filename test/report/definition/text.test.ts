import { describe, expect, test } from '@jest/globals';
import type { SourcePlace } from '../../../schemas/place.js';
import { finding } from '../../../src/findings/index.js';
import { excerptOf } from '../../../src/report/definition/excerpt.js';
import { printSourceFindings } from '../../../src/report/definition/index.js';
import { type Paint, unpainted } from '../../../src/report/terminal/index.js';

const at = (quote: string, column: number, length = 1): SourcePlace => ({
  in: 'source',
  file: 'outline.yaml',
  line: 9,
  column,
  quote,
  length,
});

test('a finding is printed with its place, its line with carets, why, and what to do', () => {
  const found = finding('key-unknown', null, at('purpos: Đánh giá', 1, 6), {
    key: 'purpos',
    near: 'purpose',
    allowed: ['purpose'],
  });
  expect(printSourceFindings([found], 'vi', unpainted)).toBe(
    [
      'outline.yaml:9:1  lỗi  Không có mục nào tên là “purpos” ở đây.',
      '  9 | purpos: Đánh giá',
      '    | ^^^^^^',
      '  Các mục dùng được: “purpose”.',
      '  Có phải ý là “purpose”? Đề nghị sửa tên mục hoặc bỏ đi.',
      '',
    ].join('\n'),
  );
  expect(printSourceFindings([found], 'en', unpainted)).toContain(
    'outline.yaml:9:1  error  There is no entry “purpos”',
  );
});

test('a finding about a whole file is printed without a line', () => {
  const found = finding('file-empty', null, { in: 'file', file: 'a.yaml' }, { file: 'a.yaml' });
  expect(printSourceFindings([found], 'en', unpainted).split('\n')[0]).toBe(
    'a.yaml  error  The file “a.yaml” holds nothing.',
  );
  expect(printSourceFindings([], 'en', unpainted)).toBe('');
});

test('severity is coloured by its grade', () => {
  const paint: Paint = { ...unpainted, note: (text) => `<${text}>` };
  const found = finding('byte-order-mark', null, { in: 'file', file: 'a' }, { file: 'a' });
  expect(printSourceFindings([found], 'vi', paint)).toContain('<ghi chú>');
});

describe('the carets stand below the place', () => {
  const carets = (quote: string, column: number, length = 1) => excerptOf(at(quote, column, length)).carets;

  test('after letters whose marks are characters of their own', () => {
    expect(carets(`${'Đánh giá'.normalize('NFD')}: x`, 'Đánh giá: '.normalize('NFD').length + 1)).toBe(
      `${' '.repeat(10)}^`,
    );
  });

  test('after wide characters, which take two columns', () => {
    expect(carets('漢字: x', 5)).toBe(`${' '.repeat(6)}^`);
  });

  test('after tabs, which are printed as two spaces', () => {
    expect(excerptOf(at('\t\ta: x', 3))).toEqual({ line: '    a: x', carets: '    ^' });
  });

  test('below the letter a mark belongs to', () => {
    expect(carets('áb'.normalize('NFD'), 2)).toBe('^');
  });
});

test('of a very long line only what stands around the place is quoted', () => {
  const { line, carets } = excerptOf(at(`${'a'.repeat(500)}X${'b'.repeat(500)}`, 501));
  expect(line).toHaveLength(102);
  expect(line[carets.length - 1]).toBe('X');
});

test('characters a terminal would obey are not printed', () => {
  expect(excerptOf(at('a: \u001b[31m\u0000', 4)).line).toBe('a: \uFFFD[31m\uFFFD');
});
