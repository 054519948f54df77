import { describe, expect, test } from '@jest/globals';
import type { ValueType } from '../../schemas/outline.js';
import type { ValueRule } from '../../src/form/index.js';
import { isBlank, isNil } from '../../src/read/blank.js';
import { readValue } from '../../src/read/values/value.js';

const rule = (type: ValueType, more: Partial<ValueRule> = {}): ValueRule => ({
  type,
  unit: null,
  min: null,
  max: null,
  options: [],
  currency: null,
  scale: 1,
  ...more,
});

describe('numbers as they are typed in Vietnamese', () => {
  test.each<[string, ValueType, number | null]>([
    ['12', 'integer', 12],
    ['05', 'integer', 5],
    ['0', 'integer', 0],
    ['1.234', 'integer', 1234],
    ['1 234', 'integer', 1234],
    ['1.234.567', 'integer', 1_234_567],
    ['12 hội nghị', 'integer', 12],
    ['khoảng 30', 'integer', 30],
    ['1.234,5', 'decimal', 1234.5],
    ['12,5', 'decimal', 12.5],
    ['85%', 'percent', 85],
    ['85,5 %', 'percent', 85.5],
    ['-3', 'decimal', -3],
    ['12,5', 'integer', null],
    ['12/15', 'integer', null],
    ['5-6', 'integer', null],
    ['mười hai', 'integer', null],
    ['12.34.56', 'integer', null],
    ['85%', 'integer', null],
    ['Nghị quyết số 35', 'integer', 35],
  ])('%s as %s', (text, type, value) => {
    expect(readValue(text, rule(type), 'vi').value).toBe(value);
  });

  test('a unit with a digit in it is not part of the number', () => {
    expect(readValue('120 m2', rule('decimal', { unit: 'm2' }), 'vi').value).toBe(120);
  });

  test('money comes in the scale of the form', () => {
    const million = rule('money', { scale: 1_000_000, currency: 'VND' });
    expect(readValue('1,5 tỷ đồng', million, 'vi').value).toBe(1500);
    expect(readValue('350 triệu', million, 'vi').value).toBe(350);
    expect(readValue('350', million, 'vi').value).toBe(350);
    expect(readValue('2 nghìn tỷ đồng', million, 'vi').value).toBe(2_000_000);
  });

  test('a number with two readings is told as doubtful', () => {
    expect(readValue('1,234', rule('integer'), 'vi')).toEqual({ value: 1234, reading: '1234' });
    expect(readValue('1.234', rule('integer'), 'vi').reading).toBe(null);
  });
});

describe('numbers as they are typed in English', () => {
  test.each<[string, ValueType, number | null]>([
    ['1,234', 'integer', 1234],
    ['1,234.5', 'decimal', 1234.5],
    ['$ 12,000', 'money', 12000],
    ['1.5 million', 'money', 1_500_000],
    ['12.5%', 'percent', 12.5],
  ])('%s as %s', (text, type, value) => {
    expect(readValue(text, rule(type), 'en').value).toBe(value);
  });
});

describe('dates', () => {
  test.each(['ngày 19 tháng 5 năm 2023', '19/5/2023', '19-05-2023', '2023-05-19', '19.5.2023'])('%s', (text) => {
    expect(readValue(text, rule('date'), 'vi').value).toBe('2023-05-19');
  });

  test.each(['19 May 2023', 'May 19, 2023', '19th May 2023'])('%s', (text) => {
    expect(readValue(text, rule('date'), 'en').value).toBe('2023-05-19');
  });

  test('a day that does not exist is no date', () => {
    expect(readValue('31/2/2023', rule('date'), 'vi').value).toBe(null);
  });

  test('day and month that could be exchanged are doubtful in English', () => {
    expect(readValue('3/4/2023', rule('date'), 'en')).toEqual({ value: '2023-04-03', reading: '2023-04-03' });
  });
});

describe('choices, and yes or no', () => {
  const press = rule('choice', { options: ['Báo in', 'Phát thanh'] });

  test('an option is known whatever its capitals', () => {
    expect(readValue('báo IN', press, 'vi').value).toBe('Báo in');
  });

  test('what is not among the options is not read', () => {
    expect(readValue('Tạp chí', press, 'vi').value).toBe(null);
  });

  test('yes and no come in the words of the form', () => {
    expect(readValue('x', rule('yes_no'), 'vi').value).toBe('Có');
    expect(readValue('No', rule('yes_no'), 'en').value).toBe('No');
  });
});

describe('what counts as nothing', () => {
  test.each([
    '',
    '   ',
    '…………',
    '......',
    '____',
    '- - -',
    'đang cập nhật',
    'Sẽ bổ sung.',
    'N/A',
    'Nhập số',
    'Nhập nội dung báo cáo tại đây',
    'ngày … tháng … năm …',
    '(đang tổng hợp)',
  ])('"%s"', (text) => {
    expect(isBlank(text, 'vi')).toBe(true);
  });

  test.each(['0', 'Không có', 'Không', 'Có', 'Nhập số liệu từ kỳ trước', '85%'])('"%s" is something', (text) => {
    expect(isBlank(text, 'vi')).toBe(false);
  });
});

describe('what says that there is nothing to report', () => {
  test.each([
    'Không có',
    'không phát sinh.',
    'KHÔNG',
    'Không có đề xuất, kiến nghị.',
    'Đơn vị không phát sinh',
    'None',
    'Nothing to report.',
  ])('"%s"', (text) => {
    expect(isNil(text)).toBe(true);
  });

  test.each(['Không có sai phạm nhưng còn 2 đơn thư', 'Không ngừng đổi mới', 'Có', '0', 'Nonetheless'])(
    '"%s" is an answer',
    (text) => {
      expect(isNil(text)).toBe(false);
    },
  );
});
