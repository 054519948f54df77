import { describe, expect, test } from '@jest/globals';
import { valued } from '../../src/read/valued.js';
import { type Typed, valueRuleOf } from '../../src/values/index.js';

type Rule = Parameters<typeof valueRuleOf>[0];
const integer: Rule = { type: 'integer' };
const read = (text: string, rule: Rule = integer, more: object = {}, kind: 'figure' | 'cell' = 'figure', label = '') =>
  valued(
    { text, node: null, by: 'tag', confidence: 0.99, ...more },
    { kind, rule: valueRuleOf(rule), language: 'vi', labels: [label] },
  );
const said = (...of: Parameters<typeof read>) => {
  const { state, value } = read(...of);
  return [state, value];
};

describe('what stands in a place for one value', () => {
  test('is missing where the place is gone', () => {
    expect(read('', integer, { by: 'none', confidence: 0.9 })).toEqual({
      state: 'missing',
      value: null,
      text: null,
      by: 'none',
      confidence: 0.9,
    });
  });

  test.each(['', '……', 'đang cập nhật', 'sẽ bổ sung sau', 'Nhập số'])(
    'is blank where nothing is said: “%s”',
    (text) => {
      expect(said(text)).toEqual(['blank', null]);
      expect(read(text).text).toBe(text === '' ? null : text);
    },
  );

  test('is a number, whatever stands beside it that says nothing', () => {
    expect(said('12')).toEqual(['answered', 12]);
    expect(said('12 cuộc', { type: 'integer', unit: 'cuộc' })).toEqual(['answered', 12]);
  });

  test('is none where that is said in so many words, and a word where words are asked for', () => {
    expect(said('Không có')).toEqual(['nil', 0]);
    expect(said('Không', { type: 'yes_no' })).toEqual(['answered', 'Không']);
    expect(said('Không có', { type: 'text' })).toEqual(['nil', 0]);
    expect(said('Không có', { type: 'text' }, {}, 'cell')).toEqual(['answered', 'Không có']);
    expect(said('Không có', { type: 'choice', options: ['Không có', 'Có'] })).toEqual(['answered', 'Không có']);
  });

  test.each(['Theo danh sách kèm theo', 'Như năm trước', 'see Appendix 1', 'as before'])(
    'is asked about where a name is asked for and "%s" points elsewhere; in a column of remarks it is one',
    (text) => {
      expect(said(text, { type: 'text' })).toEqual(['unknown', null]);
      expect(said(text, { type: 'text' }, {}, 'cell', 'Ghi chú')).toEqual(['answered', text]);
    },
  );

  test('is asked about in any other cell that says where to look; "as before" may well be said of one row', () => {
    expect(said('see Appendix 1', { type: 'text' }, {}, 'cell', 'Kết quả')).toEqual(['unknown', null]);
    expect(said('Như năm trước', { type: 'text' }, {}, 'cell', 'Kết quả')).toEqual(['answered', 'Như năm trước']);
  });

  test('is a choice also where that is called as an answer is put off', () => {
    const choice: Rule = { type: 'choice', options: ['Đang cập nhật', 'Xong'] };
    expect(said('Đang cập nhật', choice)).toEqual(['answered', 'Đang cập nhật']);
    expect(said('', choice)).toEqual(['blank', null]);
    expect(said('……', choice)).toEqual(['blank', null]);
  });

  test('is to come where words say so and no figure stands there', () => {
    expect(said('chờ số liệu của cấp trên')[0]).toBe('blank');
    expect(said('đang lấy mẫu')).toEqual(['blank', null]);
    expect(said('đang lấy mẫu', { type: 'date' })).toEqual(['blank', null]);
    expect(said('đang lấy mẫu', { type: 'text' })).toEqual(['answered', 'đang lấy mẫu']);
    expect(said('đang lấy mẫu', { type: 'choice', options: ['Đạt', 'Không đạt'] })[0]).toBe('answered');
    expect(said('đang lấy 3 mẫu')[0]).not.toBe('blank');
    expect(said('đang lấy mẫu, 2 - 3')[0]).not.toBe('blank');
    expect(said('nhiều hội nghị')).toEqual(['answered', null]);
    expect(said('sáng thứ hai', { type: 'date' })[0]).not.toBe('blank');
  });
});

describe('a value is not taken', () => {
  const against = { because: 'label', seen: 'Hội thao', expected: 'Hội nghị' } as const;

  test('where something a person reads speaks against it: it is the best guess', () => {
    expect(read('12', integer, { against })).toMatchObject({
      state: 'unknown',
      value: null,
      text: '12',
      confidence: 0.4,
      why: { ...against, best: 12 },
    });
    expect(read('12', integer, { against: { ...against, best: 13 } }).why?.best).toBe(13);
    expect(read('Không có', integer, { against }).why?.best).toBe(0);
    expect(read('12', integer, { against, confidence: 0.2 }).confidence).toBe(0.2);
  });

  test('where it may be read in two ways', () => {
    expect(read('5 - 6')).toMatchObject({ state: 'unknown', value: null, why: { because: 'values', seen: '5 - 6' } });
  });

  test('where its colour changes inside of it, but not beside the prompt', () => {
    const of = (rule: Rule, ...typed: Typed) => said(typed.map(({ text }) => text).join(''), rule, { typed });
    expect(of(integer, { text: '18' }, { text: '21', tint: 'red' })).toEqual(['unknown', null]);
    expect(of(integer, { text: 'Không' }, { text: 'có', tint: 'red' })[0]).toBe('unknown');
    expect(of({ type: 'yes_no' }, { text: 'Có' }, { text: 'Không', tint: 'red' })).toEqual(['unknown', null]);
    expect(of({ type: 'text' }, { text: 'Có' }, { text: 'Không', tint: 'red' })).toEqual(['answered', 'CóKhông']);
    expect(of({ type: 'yes_no' }, { text: 'Chọn', tint: 'grey' }, { text: 'Có' })).toEqual(['answered', 'Có']);
    expect(of({ type: 'yes_no' }, { text: 'Có' }, { text: 'Chọn', tint: 'grey' })).toEqual(['answered', 'Có']);
    expect(of(integer, { text: 'Nhập số', tint: 'grey' }, { text: '18' })).toEqual(['answered', 18]);
  });

  test('where its place is not sure', () => {
    expect(said('12', integer, { confidence: 0.79 })).toEqual(['unknown', 12]);
    expect(said('12', integer, { confidence: 0.8 })).toEqual(['answered', 12]);
    expect(said('Không có', integer, { confidence: 0.79 })).toEqual(['unknown', 0]);
  });
});

test('what is doubtful in a value that was read is told', () => {
  expect(read('khoảng 5')).toMatchObject({ state: 'answered', value: 5, doubt: { read: '5', because: 'nearly' } });
  expect(read('khoảng 5', integer, { confidence: 0.5 })).not.toHaveProperty('doubt');
  expect(read('5')).not.toHaveProperty('doubt');
  expect(read('Không có')).not.toHaveProperty('doubt');
});

describe('so few đồng as no unit reports', () => {
  const dong: Rule = { type: 'money', currency: 'VND' };

  test('are asked about as a figure, where nobody says that it is đồng', () => {
    for (const text of ['45.500', '8500']) expect(read(text, dong).why).toMatchObject({ because: 'measure' });
    expect(said('45.500 đồng', dong)).toEqual(['answered', 45_500]);
    expect(said('450.000', dong)).toEqual(['answered', 450_000]);
  });

  test('are not among others, nor where a price is asked', () => {
    expect(said('45.500', dong, {}, 'cell')).toEqual(['answered', 45_500]);
    for (const label of ['Giá bán bình quân', 'Tiền ăn của một cháu'])
      expect(said('8.500', dong, {}, 'figure', label)).toEqual(['answered', 8_500]);
    expect(read('8.500', dong, {}, 'figure', 'Giá trị tài sản').state).toBe('unknown');
  });
});
