import { describe, expect, test } from '@jest/globals';
import { headerRowsOf, isHeaderAgain } from '../../../../src/read/table/columns/header.js';
import { Wording } from '../../../../src/text/index.js';
import { gridTyped } from '../../../support/grids.js';
import { line } from '../../../support/typed.js';

type Rows = Parameters<typeof gridTyped>[0];
const wordings = (...texts: string[]) => texts.map((text) => new Wording(text));
const labels = wordings('Nội dung', 'Kế hoạch', 'Thực hiện', 'Ghi chú');
const headers = (rows: Rows, marked = 0, of = labels) => headerRowsOf(gridTyped(rows, marked), of);

describe('the rows at the head of a table are', () => {
  const data = ['Hội nghị', '4', '5', ''];

  test('those that say what the form says there', () => {
    expect(headers([['Nội dung', 'Kế hoạch', 'Thực hiện', 'Ghi chú'], data])).toBe(1);
    expect(headers([['Nội dung', 'Kế hoạch', '', ''], ['', '', 'Thực hiện', 'Ghi chú'], data])).toBe(2);
    expect(headers([data, data])).toBe(0);
  });

  test('those of which a third still says so', () => {
    expect(
      headers([
        ['Việc', 'Kế hoạch', 'Đạt'],
        ['Hội nghị', 'bốn', 'năm'],
      ]),
    ).toBe(1);
    expect(
      headers([
        ['Việc', 'Kế hoạch', 'Đạt', 'Lý do'],
        ['Hội nghị', 'bốn', 'năm', 'mưa'],
      ]),
    ).toBe(0);
    expect(
      headers([
        ['', 'Kế hoạch', '', ''],
        ['Hội nghị', 'bốn', 'năm', 'mưa'],
      ]),
    ).toBe(1);
  });

  test('a line below them of what the values are measured in', () => {
    const top = ['Nội dung', 'Kế hoạch', 'Thực hiện', 'Ghi chú'];
    expect(headers([top, ['', '(người)', '(ngày)', ''], data])).toBe(2);
    expect(headers([top, ['', '(không có)', '(không có)', ''], data])).toBe(1);
    expect(headers([top, ['', '(1)', '(2)', ''], data])).toBe(1);
    expect(headers([top, ['', '', '(người)', ''], data])).toBe(1);
    expect(headers([top, data, ['', '(người)', '(ngày)', '']])).toBe(1);
    expect(headers([['', '(người)', '(ngày)', ''], data])).toBe(0);
  });

  test('a first one with one word of the form over figures', () => {
    const anew = ['Việc', 'Kế hoạch', 'Đạt', 'Lý do'];
    expect(headers([anew, ['Hội nghị', '4', '5', 'mưa'], ['Tọa đàm', '2', '1', 'gió']])).toBe(1);
    expect(headers([anew, ['Hội nghị', '4', '5', 'mưa'], ['Tọa đàm', 'hai', 'một', 'gió']])).toBe(0);
    expect(headers([anew])).toBe(0);
    const words = Array.from({ length: 4 }, () => ['Hội nghị', 'bốn', 'năm', 'mưa']);
    const figures = Array.from({ length: 9 }, () => ['Hội nghị', '4', '5', 'mưa']);
    expect(headers([anew, ...words, ...figures])).toBe(0);
    expect(headers([anew, ...figures, ...words])).toBe(1);
    expect(
      headers([
        ['Việc', 'Đạt', '', 'Lý do'],
        ['Hội nghị', '4', '5', 'mưa'],
      ]),
    ).toBe(0);
    expect(
      headers([
        ['Việc', 'Kế hoạch', 'Lý do', 'Ai', ''],
        ['Hội nghị', 'bốn', 'mưa', 'tôi', '4'],
      ]),
    ).toBe(0);
  });

  test('those below a first one only by what they say themselves', () => {
    const anew = ['Việc', 'Kế hoạch', 'Đạt', 'Lý do'];
    expect(headers([['Nội dung', 'Kế hoạch', 'Thực hiện', 'Ghi chú'], anew, ['Hội nghị', '4', '5', 'mưa']])).toBe(1);
  });

  test('also what stands above them', () => {
    expect(headers([['Biểu số 1', '', '', 'Mẫu 1a'], ['Nội dung', 'Kế hoạch', 'Thực hiện', 'Ghi chú'], data])).toBe(2);
  });

  test('those that are marked so, four at the most', () => {
    expect(headers([['Việc', 'Định', 'Đạt', 'Lý do'], data], 1)).toBe(1);
    expect(headers([['Việc', 'Định', 'Đạt', 'Lý do'], data], 0)).toBe(0);
    const many = Array.from({ length: 6 }, (_, at) => [`Việc ${'abcdef'[at]}`, 'Định']);
    expect(headers(many, 6)).toBe(4);
    expect(headers(many, 3)).toBe(3);
    expect(headers(many.slice(0, 2), 2)).toBe(2);
  });

  test.each(['4', '1.250', '-4', '+4', '(4)', '12,5 %', '4%'])('no rows with figures, marked or not: %s', (figure) => {
    expect(headers([['Hội nghị', figure, '', '']], 1)).toBe(0);
    expect(headers([['Nội dung', figure, '', '']])).toBe(0);
  });

  test.each(['4 lớp', 'Q4', '4a', ''])('rows with words beside them, where they are marked: %s', (words) => {
    expect(headers([['Hội nghị', words, '', '']], 1)).toBe(1);
  });

  test('rows with figures where two of the form’s words and half of all stand in them', () => {
    expect(headers([['Nội dung', 'Kế hoạch', '4', '5']])).toBe(1);
    expect(headers([['Nội dung', 'Kế hoạch', '4', '5', '6']])).toBe(0);
    expect(headers([['Nội dung', '4', '', '']])).toBe(0);
    expect(headers([['Nội dung', 'Kế hoạch', '', '5']], 1)).toBe(1);
  });

  test('rows with years where the form has years there', () => {
    const years = wordings('Chỉ tiêu', '2021', '2022');
    expect(
      headers(
        [
          ['Chỉ tiêu', '2023', '2024'],
          ['Số tin', '7', '8'],
        ],
        0,
        years,
      ),
    ).toBe(1);
    expect(
      headers(
        [
          ['Chỉ tiêu', '2023', '74'],
          ['Số tin', '7', '8'],
        ],
        0,
        years,
      ),
    ).toBe(0);
    expect(
      headers(
        [
          ['Chỉ tiêu', '2023', '2024'],
          ['Số tin', '7', '8'],
        ],
        0,
        wordings('Chỉ tiêu', 'Số'),
      ),
    ).toBe(0);
    expect(
      headers(
        [
          ['Chỉ tiêu', '12023', '2024'],
          ['Số tin', '7', '8'],
        ],
        0,
        years,
      ),
    ).toBe(0);
  });
});

describe('a header that was typed again further down', () => {
  const HEAD = ['Nội dung', 'Kế hoạch', 'Thực hiện', 'Ghi chú'];
  const isAgain = (row: string[], head: string[][] = [HEAD], of = labels) =>
    isHeaderAgain(gridTyped([...head, ['Hội nghị', '4', '5', ''], row]), head.length + 1, head.length, of);

  test('says in each column what one of the rows at the head says, or nothing', () => {
    const own = ['Việc', 'Định', 'Đạt', 'Lý do'];
    expect(isAgain(own, [own])).toBe(true);
    expect(isAgain(own, [HEAD, own])).toBe(true);
    expect(isAgain(['', 'ĐỊNH', 'Đạt:', ''], [own])).toBe(true);
    expect(isAgain(['', 'Đạt', 'Định', ''], [own])).toBe(false);
    expect(isAgain(['Việc', 'Định', 'Đạt', 'Ai'], [own])).toBe(false);
    expect(isAgain(own, [HEAD])).toBe(false);
  });

  test('says more than one word', () => {
    expect(isAgain(['Nội dung', '', '', ''])).toBe(false);
    expect(isAgain(['Nội dung', 'Kế hoạch', '', ''])).toBe(true);
    expect(isAgain(['', '', '', ''])).toBe(false);
    const across = { lines: [line('Kế hoạch')], span: 2 };
    expect(isHeaderAgain(gridTyped([HEAD, ['Hội nghị', '4', '5', ''], [across, '', '']]), 2, 1, labels)).toBe(false);
  });

  test('says mostly what the form has there, though in other columns', () => {
    expect(isAgain(['Kế hoạch', 'Thực hiện', 'Lý do', ''])).toBe(true);
    expect(isAgain(['Kế hoạch', 'Thực hiện', 'Lý do', 'Ai'])).toBe(false);
    expect(isAgain(['Thực hiện', 'Hội nghị', '', ''])).toBe(false);
  });

  test('has no figures but those of the form', () => {
    expect(isAgain(['Kế hoạch', 'Thực hiện', 'Ghi chú', '5'])).toBe(false);
    const counted = ['Nội dung', '1', '2', ''];
    expect(isAgain(counted, [counted])).toBe(false);
    const both = ['Nội dung', 'Kế hoạch', '2', ''];
    expect(isAgain(both, [both])).toBe(true);
  });
});
