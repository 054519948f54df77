import { describe, expect, test } from '@jest/globals';
import type { ValueType } from '../../schemas/outline.js';
import type { ValueRule } from '../../src/form/index.js';
import { isBlank, isNil } from '../../src/read/texts/blank.js';
import { readValue } from '../../src/values/value.js';
import { rule } from '../support/rule.js';

describe('numbers as they are typed in Vietnamese', () => {
  test.each<[string, ValueType, number | null]>([
    ['12', 'integer', 12],
    ['05', 'integer', 5],
    ['0', 'integer', 0],
    ['1.234', 'integer', 1234],
    ['1 234', 'integer', 1234],
    ['1.234.567', 'integer', 1_234_567],
    ['khoảng 30', 'integer', 30],
    ['1.234,5', 'decimal', 1234.5],
    ['12,5', 'decimal', 12.5],
    ['85%', 'percent', 85],
    ['85,5 %', 'percent', 85.5],
    ['-3', 'decimal', -3],
    ['12,5', 'integer', null],
    ['12/15', 'integer', null],
    ['5-6', 'integer', null],
    ['mười hai', 'integer', 12],
    ['12.34.56', 'integer', null],
    ['85%', 'integer', null],
    ['Nghị quyết số 35', 'integer', null],
    ['12 hội nghị', 'integer', null],
  ])('%s as %s', (text, type, value) => {
    expect(readValue(text, rule(type), 'vi').value).toBe(value);
  });

  test('a short form of another language that names a unit of measure is that unit', () => {
    const money = rule('money', { currency: 'VND', scale: 1e6 });
    expect(readValue('3.250 m', money, 'vi').value).toBeNull();
    expect(readValue('3.250 tr', money, 'vi').value).toBe(3250);
    expect(readValue('3,250 m', money, 'en').value).toBe(3250);
  });

  test('what the label counts may be named behind the number', () => {
    expect(readValue('12 hội nghị', rule('integer'), 'vi', ['Số hội nghị']).value).toBe(12);
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

  test('a mark before three digits is no doubt where at the thousands it would come to more than anybody has', () => {
    const read = (text: string, unit: string) => readValue(text, rule('money', { unit }), 'vi');
    expect(read('2,125 tỷ', 'triệu đồng')).toEqual({ value: 2125, reading: null });
    expect(read('2,125 triệu', 'nghìn đồng').unsure).toBeDefined();
    expect(read('2,125 tỷ', 'tỷ đồng').because).toBe('mark');
  });

  test('a number with two readings is told as doubtful', () => {
    expect(readValue('1,234', rule('integer'), 'vi')).toEqual({ value: 1234, reading: '1234', because: 'mark' });
    expect(readValue('1.234', rule('integer'), 'vi').reading).toBe(null);
  });
});

describe('numbers with what they are counted in', () => {
  const millions = { unit: 'triệu đồng' };
  test.each<[string, ValueType, Partial<ValueRule>, number | null]>([
    ['1.440,5', 'money', millions, 1440.5],
    ['1.440,5 triệu đồng', 'money', millions, 1440.5],
    ['1.440,5 triệu đồng', 'decimal', millions, 1440.5],
    ['1.440,5 (triệu đồng)', 'money', millions, 1440.5],
    ['1440,5 tr.đ', 'money', millions, 1440.5],
    ['1.440,5 triệu', 'money', { ...millions, scale: 1_000_000, currency: 'VND' }, 1440.5],
    ['1,4405 tỷ đồng', 'money', millions, 1440.5],
    ['2,125 tỷ đồng', 'money', millions, 2125],
    ['1.440.500.000 đồng', 'money', millions, 1440.5],
    ['1.440.500 nghìn đồng', 'decimal', millions, 1440.5],
    ['5 trăm triệu đồng', 'money', millions, 500],
    ['1,5 triệu đồng', 'money', { unit: '1.000 đồng' }, 1500],
    ['500', 'money', { unit: '1.000 đồng' }, 500],
    ['500 (1.000 đồng)', 'money', { unit: '1.000 đồng' }, 500],
    ['11.000 đồng', 'money', { unit: '1.000 đồng' }, 11],
    ['2,5 tỷ', 'money', { unit: 'đồng (triệu)' }, 2500],
    ['3603 nghìn hộ', 'integer', { unit: 'hộ' }, 3_603_000],
    ['3 nghìn tỷ đồng', 'money', { unit: 'tỷ đồng' }, 3000],
    ['2 tỷ đồng', 'money', { unit: 'đồng' }, 2_000_000_000],
    ['2,5 triệu đồng', 'money', { unit: 'triệu đồng/người' }, 2.5],
    ['36,5 nghìn hộ', 'decimal', { unit: 'nghìn hộ' }, 36.5],
    ['3.603 hộ', 'decimal', { unit: 'nghìn hộ' }, 3.603],
    ['3 triệu lượt người', 'integer', { unit: 'nghìn lượt người' }, 3000],
    ['5 tỷ', 'money', { named: 'triệu đồng' }, 5000],
    ['12 cuộc', 'integer', { unit: 'cuộc' }, 12],
    ['85 %', 'percent', { unit: '%' }, 85],
  ])('%s as %s of %j', (text, type, more, value) => {
    expect(readValue(text, rule(type, more), 'vi')).toEqual({ value, reading: null });
  });

  test.each<[string, ValueType, Partial<ValueRule>, number]>([
    ['3603 nghìn', 'integer', { unit: 'hộ' }, 3_603_000],
    ['440.500 đồng', 'money', millions, 0.4405],
    ['20 hộ', 'decimal', { unit: 'nghìn hộ' }, 0.02],
    ['1.500.000', 'money', { unit: 'nghìn đồng' }, 1_500_000],
  ])('%s as %s of %j is doubtful', (text, type, more, value) => {
    expect(readValue(text, rule(type, more), 'vi')).toEqual({ value, reading: String(value), because: 'measure' });
  });

  test.each<[string, ValueType, Partial<ValueRule>, number]>([
    ['1.440,5 đồng', 'money', millions, 1440.5],
    ['2 hộ', 'decimal', { unit: 'nghìn hộ' }, 2],
    ['1440500000', 'money', millions, 1440.5],
  ])('nobody counts so much or so little: %s as %s of %j was rather meant otherwise', (text, type, more, best) => {
    const { value, unsure } = readValue(text, rule(type, more), 'vi');
    expect(value).toBe(null);
    expect(unsure).toEqual({ because: 'measure', seen: text, expected: more.unit, best });
  });

  test.each<[string, ValueType, Partial<ValueRule>]>([
    ['thôn 10', 'integer', { unit: 'thôn' }],
    ['chỉ thôn 7', 'integer', { unit: 'thôn' }],
    ['thôn Mười', 'integer', { unit: 'thôn' }],
    ['km 12', 'decimal', { unit: 'km' }],
  ])('%s is the name of one, and no number of them', (text, type, more) => {
    const { value, unsure } = readValue(text, rule(type, more), 'vi');
    expect([value, unsure !== undefined]).toEqual([null, true]);
  });

  test('a few đồng have no parts, and nobody can tell what is meant', () => {
    const dong = rule('money', { currency: 'VND' });
    expect(readValue('7.5', dong, 'vi')).toMatchObject({ value: null, unsure: { because: 'measure' } });
    expect(readValue('7.512.345,5', dong, 'vi').value).toBe(7_512_345.5);
    expect(readValue('7,5 đồng', dong, 'vi').value).toBe(7.5);
    expect(readValue('7,5 triệu', dong, 'vi').value).toBe(7_500_000);
  });

  test('a number beyond all counting is none', () => {
    const nines = '9'.repeat(305);
    expect(readValue(`${nines} nghìn tỷ`, rule('money'), 'vi').value).toBe(null);
    expect(readValue(`5 ${'triệu '.repeat(60)}`, rule('money'), 'vi').value).toBe(null);
  });

  test('money of another currency is not the number asked for', () => {
    expect(readValue('2.000.000 USD', rule('money', millions), 'vi').value).toBe(null);
    expect(readValue('2,000 dollars', rule('money', { unit: 'thousand USD' }), 'en').value).toBe(2);
  });

  test('an estimate is told as one', () => {
    expect(readValue('khoảng 30', rule('integer'), 'vi')).toEqual({ value: 30, reading: '30', because: 'nearly' });
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

  test.each(['Mường So, ngày 19 tháng 5 năm 2023', 'Mường So,Ngày 19/5/2023'])('behind a place: %s', (text) => {
    expect(readValue(text, rule('date'), 'vi').value).toBe('2023-05-19');
  });

  test.each(['19 May 2023', 'May 19, 2023', '19th May 2023'])('%s', (text) => {
    expect(readValue(text, rule('date'), 'en').value).toBe('2023-05-19');
  });

  test('a day that does not exist is no date', () => {
    expect(readValue('31/2/2023', rule('date'), 'vi').value).toBe(null);
  });

  test('of a day and a month that could be exchanged nothing is sure in English', () => {
    expect(readValue('3/4/2023', rule('date'), 'en')).toMatchObject({ value: null, unsure: { best: '2023-04-03' } });
    expect(readValue('13/4/2023', rule('date'), 'en')).toEqual({ value: '2023-04-13', reading: null });
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

  test('yes and no on two lines are both left to choose from', () => {
    const both = { value: null, unsure: { because: 'values', best: null } };
    expect(readValue('Không\nCó', rule('yes_no'), 'vi')).toMatchObject(both);
    expect(readValue('Yes\nNo', rule('yes_no'), 'en')).toMatchObject(both);
    expect(readValue('Không có', rule('yes_no'), 'vi').value).toBe('Không');
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
