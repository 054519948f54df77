import { describe, expect, test } from '@jest/globals';
import { flowOf } from '../../../src/read/lines/flow.js';
import { PrintedText } from '../../../src/read/remainder/printed-text.js';
import { smallForm, typedDocument } from '../../support/typed.js';

/** The form anew: what is found out of one is kept with it. */
const formAnew = () =>
  smallForm({
    sections: [
      { id: 'mot', title: 'Tình hình chung của đơn vị' },
      {
        id: 'hai',
        title: 'Số lớp đã mở trong năm',
        figures: [{ id: 'lop', label: 'Số lớp đã mở', unit: 'lớp', type: 'integer' }],
      },
    ],
  });
const printed = (paragraphs = 1) => new PrintedText(formAnew(), paragraphs);
const has = (text: string, among = printed()) => {
  const [node] = flowOf(typedDocument([text])).nodes;
  return node !== undefined && among.has(node);
};

describe('a paragraph is what the form prints', () => {
  test.each([
    'Tình hình chung của đơn vị',
    '1. Tình hình chung của đơn vị',
    'TÌNH HÌNH CHUNG CỦA ĐƠN VỊ:',
    'Tinh hình chung của đơn vị',
    'II) Tình hình chung của đợn vị',
    'Số lớp',
  ])('whatever its number, its slips and what was left out: %s', (text) => {
    expect([has(text), printed().hasText(text)]).toEqual([true, true]);
  });

  test.each([
    'Tình hình chung của đơn vị rất tốt',
    'Số lớp đã mở: 12',
    'a) Số lớp đã mở: 12',
    'Đơn vị có 12 chi bộ',
    'lớp bồi dưỡng',
    '',
  ])('and not what was typed behind it, or instead: %s', (text) => {
    expect([has(text), printed().hasText(text)]).toEqual([false, false]);
  });

  test('by its very words alone in a document far larger than any report', () => {
    const many = printed(10_000_000);
    expect(has('1. Tình hình chung của đơn vị', many)).toBe(true);
    expect(has('Tinh hình chung của đơn vị', many)).toBe(false);
  });
});

describe('behind words of the form stands', () => {
  test.each([
    ['Số lớp đã mở: 12', ': 12'],
    ['Số lớp đã mở 12', '12'],
    ['Số lớp đã mở)” rất nhiều', 'rất nhiều'],
    ['Số lớp đã mở: a) 3', ': a) 3'],
    ['Tình hình chung của đơn vị: tốt', ': tốt'],
    ['Số lớp đã mở trong năm: 12', ': 12'],
  ])('what was typed: %s', (text, behind) => {
    expect(printed().behind(text)).toBe(behind);
  });

  test.each(['Số lớp đã mở', 'Số lớp đã mởi rộng', 'Đơn vị có 12 chi bộ', 'Số', ''])('nothing: %s', (text) => {
    expect(printed().behind(text)).toBeNull();
  });

  test('what follows no fewer letters than asked for', () => {
    expect(printed().behind('lớp 12')).toBe('12');
    expect(printed().behind('lớp 12', 3)).toBe('12');
    expect(printed().behind('lớp 12', 4)).toBeNull();
  });
});
