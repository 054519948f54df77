import { describe, expect, test } from '@jest/globals';
import { endsWithDay, mayBeDay, splitPlaceDate } from '../../../src/read/texts/place-date.js';

describe('the line of place and day', () => {
  test.each<[string, string, string]>([
    ['Mường So, ngày 19 tháng 5 năm 2023', 'Mường So', 'ngày 19 tháng 5 năm 2023'],
    ['Mường So ,; ngày … tháng … năm 2023', 'Mường So', 'ngày … tháng … năm 2023'],
    ['Mường So,    tháng 5 năm 2023', 'Mường So', 'tháng 5 năm 2023'],
    ['ngày 19 tháng 5 năm 2023', '', 'ngày 19 tháng 5 năm 2023'],
    ['Mường So, 19/5/2023', 'Mường So', '19/5/2023'],
    ['Mường So,', 'Mường So', ''],
    [', 19/5/2023', '', '19/5/2023'],
    ['Mường So', 'Mường So', ''],
    ['Mường So 19/5/2023', 'Mường So', '19/5/2023'],
    ['Mường So ngày 19/5/2023', 'Mường So', 'ngày 19/5/2023'],
    ['19/5/2023', '', '19/5/2023'],
    ['Bản Ngày 19/5/2023', 'Bản', 'Ngày 19/5/2023'],
    ['Ngày Mới 19/5/2023', 'Ngày Mới', '19/5/2023'],
    ['Mường Sngày 19/5/2023', 'Mường Sngày', '19/5/2023'],
    ['', '', ''],
    ['  Mường So, \u200bngày 19\u2060 tháng 5 năm 2023 ', 'Mường So', 'ngày 19 tháng 5 năm 2023'],
  ])('%s', (line, place, date) => {
    expect(splitPlaceDate(line, 'vi')).toEqual({ place, date });
  });

  test.each<[string, string, string]>([
    ['Hanoi, 19 May 2023', 'Hanoi', '19 May 2023'],
    ['Hanoi 19 May 2023', 'Hanoi', '19 May 2023'],
    ['May 19 2023', '', 'May 19 2023'],
    ['May', '', 'May'],
    ['Hanoi', 'Hanoi', ''],
  ])('in English: %s', (line, place, date) => {
    expect(splitPlaceDate(line, 'en')).toEqual({ place, date });
  });
});

test('a line ends with a day, filled in or not', () => {
  expect(endsWithDay('Mường So, ngày 19 tháng 5 năm 2023 ')).toBe(true);
  expect(endsWithDay('Mường So, ngày … tháng … năm …')).toBe(true);
  expect(endsWithDay('Kế hoạch ngày 19 tháng 5 năm 2023 của Huyện ủy')).toBe(false);
});

test('a text may mean a day where it has a figure or the name of a month', () => {
  expect(['19/5', 'cuối tháng', 'in May', 'in January', 'Jan', 'soon', 'sẽ gửi', ''].map(mayBeDay)).toEqual([
    ...[true, true, true, true, true, false, false, false],
  ]);
});
