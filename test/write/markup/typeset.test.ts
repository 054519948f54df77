import { describe, expect, test } from '@jest/globals';
import { fold } from '../../../src/text/index.js';
import { endingInTwo, typeset } from '../../../src/write/markup/typeset.js';
import { vietnameseForm } from '../../support/forms.js';
import { bodyOf } from '../../support/written.js';

/** A text with the blanks and hyphens at which no line ends made plain to see. */
const shown = (text: string): string =>
  text.replaceAll('\u00a0', '_').replaceAll('\u2011', '=').replaceAll('\u200b', '|');

const seen = (text: string): string => shown(typeset(text));

describe('a text as it is printed', () => {
  test.each([
    ['Thực hiện Kế hoạch số 302-KH/HU, ngày 19/5/2023', 'Thực hiện Kế hoạch số_302=KH/HU, ngày 19/5/2023'],
    ['Kế hoạch số 15/KH-UBND và Nghị định số 09/2017/NĐ-CP', 'Kế hoạch số_15/KH=UBND và Nghị định số_09/2017/NĐ=CP'],
    ['Kết luận 23-KL/TW, Công văn Số 12-CV/BTCTU-BDVTU', 'Kết luận 23=KL/TW, Công văn Số_12=CV/BTCTU=BDVTU'],
    ['under Decision No. 14 of the board', 'under Decision No._14 of the board'],
  ])('%s keeps each number of a document on one line', (text, set) => {
    expect(seen(text)).toBe(set);
  });

  test('keeps a note of two words on one line', () => {
    expect(seen('trên địa bàn (nếu có). Phần có chữ “(nếu có)”')).toBe('trên địa bàn (nếu_có). Phần có chữ “(nếu_có)”');
    expect(seen('báo cáo (kèm tệp Word)')).toBe('báo cáo (kèm tệp Word)');
  });

  test('keeps what a figure is said to be beside it', () => {
    expect(seen('Số vụ đã xử lý = 15; Điểm (thang 10) = -2,5.')).toBe('Số vụ đã xử lý_=_15; Điểm (thang_10)_=_-2,5.');
  });

  test('lets the name of a file go on over the end of a line, but no address that may be copied', () => {
    expect(seen('tệp “bao_cao_cuoi.docx” đã gửi')).toBe('tệp “bao_|cao_|cuoi.docx” đã gửi');
    for (const text of ['gửi về van_thu@tinh.vn', 'tại https://tinh.vn/bao_cao/2026', 'ghi ___ hay _'])
      expect(seen(text)).toBe(text);
  });

  test('parts everything else as it did', () => {
    for (const text of [
      'giai đoạn 2018 - 2022',
      'COVID-19',
      '12-15 người',
      'hệ số 1,5',
      'Đảng ủy số 3',
      'gửi trước 20/6',
      'báo số ra',
    ])
      expect(seen(text)).toBe(text);
  });

  test.each([
    ['ghi "Không có"; cột "Kỳ trước".', 'ghi “Không có”; cột “Kỳ trước”.'],
    ['("báo hóa" trang tin)', '(“báo hóa” trang tin)'],
    ['ghi “./.” hay "./."', 'ghi “./.” hay “./.”'],
    ['a screen of 5" and one of 7"', 'a screen of 5" and one of 7"'],
    ['ghi "chưa xong', 'ghi "chưa xong'],
  ])('%s has curly quotation marks where a pair of straight ones is', (text, set) => {
    expect(typeset(text)).toBe(set);
  });

  test('is the same text to whatever compares it', () => {
    const text = 'Phần "nếu có" của Kế hoạch số 302-KH/HU';
    expect(typeset(text)).not.toBe(text);
    expect(fold(typeset(text))).toBe(fold(text));
  });

  test('has the hyphen of Word in it, not a letter that fonts may lack', async () => {
    const sections = [{ id: 'mot', title: 'Theo Kế hoạch số 302-KH/HU' }];
    const xml = await bodyOf(vietnameseForm('vn-party-2018', { sections }));
    expect(xml).toContain('Kế hoạch số\u00a0302</w:t><w:noBreakHyphen/><w:t xml:space="preserve">KH/HU</w:t>');
    expect(xml).not.toContain('\u2011');
  });
});

describe('a heading', () => {
  test.each([
    ['Hoàn thiện thể chế, cơ chế, chính sách để báo chí phát huy vai trò', 'phát huy vai_trò'],
    ['Kết quả thực hiện các nội dung của Kết luận số 23-KL/TW và các kế hoạch', 'và các kế_hoạch'],
  ])('of two lines, %s, does not end in one short word', (heading, end) => {
    expect(shown(endingInTwo(heading)).endsWith(end)).toBe(true);
    expect(fold(endingInTwo(heading))).toBe(fold(heading));
  });

  test('is left as it is where it is short, or where its last word is long', () => {
    for (const heading of ['Tình hình chung', 'Results of the work for which the grant was accepted'])
      expect(endingInTwo(heading)).toBe(heading);
  });
});
