import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm, table } from '../support/typed.js';

const form = smallForm({});
const top = heading('1. Tình hình chung của đơn vị');
type Blocks = Parameters<typeof readTyped>[1][];

/** The field of a document with these lines above its first heading and below its text. */
const field = (id: string, head: Blocks, foot: Blocks = []) => {
  const { state, value, text, by, confidence } = answerTo(readTyped(form, ...head, top, 'Đã làm tốt.', ...foot), id);
  return { state, value, text, by, confidence };
};

describe('the number of the document', () => {
  test.each([
    ['Số 12-BC/ĐU', '12'],
    ['Số: 12 -BC/ĐU', '12'],
    ['Số  7-BC/ĐU', '7'],
    ['SỐ 12-bc/đu', '12'],
  ])('stands between the printed parts of %s', (typed, value) => {
    expect(field('number', [typed])).toEqual({ state: 'answered', value, text: value, by: 'text', confidence: 0.92 });
  });

  test('is blank without a figure in it', () => {
    expect(field('number', ['Số      -BC/ĐU'])).toMatchObject({ state: 'blank', value: null });
    expect(field('number', ['Số ……-BC/ĐU']).state).toBe('blank');
  });

  test('is missing where no line begins like one', () => {
    expect(field('number', ['Ghi chú 12-BC/ĐU'])).toEqual({
      state: 'missing',
      value: null,
      text: null,
      by: 'none',
      confidence: 1,
    });
  });

  test('is not looked for under the first heading', () => {
    expect(field('number', [], ['Số 12-BC/ĐU']).state).toBe('missing');
  });

  test('is read at its tag or bookmark, wherever it stands', () => {
    const tagged = line('Số 12-BC/ĐU', { tag: 'field:number' });
    expect(field('number', [], [tagged])).toMatchObject({ value: '12', by: 'tag', confidence: 0.99 });
    const marked = line('Số 12-BC/ĐU', { bookmark: '_dc_field_number' });
    expect(field('number', [], [marked])).toMatchObject({ value: '12', by: 'bookmark', confidence: 0.98 });
  });
});

describe('the place and the day', () => {
  const both = (typed: string) => [field('place', [typed]).value, field('date', [typed]).value];

  test.each([
    ['Mường So, ngày 19 tháng 5 năm 2026', 'Mường So', '2026-05-19'],
    ['Mường So ngày 19 tháng 5 năm 2026', 'Mường So', '2026-05-19'],
    ['Mường So, 19/5/2026', 'Mường So', '2026-05-19'],
    ['ngày 19 tháng 5 năm 2026', null, '2026-05-19'],
    ['Mường So, ngày … tháng … năm …', 'Mường So', null],
    ['Mường So, ngày      tháng     năm 2026', 'Mường So', null],
  ])('stand on one line: %s', (typed, place, date) => {
    expect(both(typed)).toEqual([place, date]);
  });

  test('have one left blank beside the other', () => {
    expect(field('date', ['Mường So, ngày … tháng … năm …'])).toMatchObject({ state: 'blank', value: null });
    expect(field('date', ['Mường So, ngày … tháng … năm 2026']).state).toBe('blank');
    expect(field('place', ['ngày 19 tháng 5 năm 2026']).state).toBe('blank');
  });

  test('hold a day that is none as typed, without a value', () => {
    expect(field('date', ['Mường So, ngày 31 tháng 2 năm 2026'])).toMatchObject({
      state: 'answered',
      value: null,
      text: 'ngày 31 tháng 2 năm 2026',
    });
  });

  test('are missing where no line above the report holds either', () => {
    expect(field('date', ['Ghi chú'])).toMatchObject({ state: 'missing' });
    expect(field('place', ['Ghi chú'], ['Mường So, ngày 19 tháng 5 năm 2026']).state).toBe('missing');
  });

  test('are not read from what the form says of its days', () => {
    expect(field('date', [line('Số liệu tính đến ngày 14/6/2026.', { style: 'Decuong Guide' })]).state).toBe('missing');
  });
});

describe('the name of who signs', () => {
  const signed = (...names: Blocks) => field('signatory', [], ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', ...names]);

  test('stands below the authority and the title', () => {
    expect(signed('', 'Lò Văn A')).toEqual({
      state: 'answered',
      value: 'Lò Văn A',
      text: 'Lò Văn A',
      by: 'text',
      confidence: 0.92,
    });
  });

  test('is no recipient', () => {
    expect(signed('- Lưu Văn phòng', 'Lò Văn A').value).toBe('Lò Văn A');
  });

  test.each(['(Ký, ghi rõ họ tên)', '[chữ ký]', 'Đã ký', 'Ký tên, đóng dấu', 'Signed', 'A'])(
    'is not yet there: %s',
    (typed) => {
      expect(signed(typed)).toMatchObject({ state: 'blank', value: null });
    },
  );

  test('is a name that begins like the word for signing', () => {
    expect(signed('Kỳ Văn Ba').value).toBe('Kỳ Văn Ba');
  });

  test('is missing where nobody says who signs', () => {
    expect(field('signatory', [], ['Lò Văn A']).state).toBe('missing');
    expect(signed().state).toBe('missing');
  });

  test('is read beside the recipients in a table', () => {
    const foot = table([['Nơi nhận:', { lines: [line('BÍ THƯ'), line('Lò Văn A')] }]]);
    expect(field('signatory', [], [foot]).value).toBe('Lò Văn A');
  });

  test('is read at its tag', () => {
    expect(field('signatory', [], [line(' Lò Văn A ', { tag: 'field:signatory' })])).toMatchObject({
      value: 'Lò Văn A',
      by: 'tag',
      confidence: 0.99,
    });
  });
});
