import { expect, test } from '@jest/globals';
import { codeAt } from '../../src/text/index.js';

test('the code of a letter is that of the text, however the text came about', () => {
  const long = 'Đảng ủy xã Mường So báo cáo';
  const texts = [
    long,
    'bao cao',
    long.slice(5, 20),
    `${long} quý II`,
    [...long].join(''),
    'số liệu'.normalize('NFD'),
    '😀',
  ];
  for (const text of texts)
    expect(Array.from({ length: text.length }, (_, at) => codeAt(text, at))).toEqual(
      text.split('').map((letter) => letter.charCodeAt(0)),
    );
  expect(codeAt('a', 1)).toBeNaN();
});
