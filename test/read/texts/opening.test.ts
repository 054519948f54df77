import { expect, test } from '@jest/globals';
import { isOpening } from '../../../src/read/texts/opening.js';

test.each<[string, boolean]>([
  ['Căn cứ Kế hoạch số 302-KH/HU;', true],
  ['Thực hiện Kế hoạch số 302-KH/HU, Đảng ủy xã báo cáo như sau:', true],
  [' CĂN CỨ Kế hoạch số 302-KH/HU. ', true],
  ['Đảng ủy xã Mường So báo cáo kết quả như sau', true],
  ['Đảng ủy xã Mường So báo cáo kết quả sau đây: ', true],
  ['Căn cứ\nKế hoạch số 302,', true],
  ['\n  Căn cứ Kế hoạch số 302;\n', true],
  ['Căn cứ Kế hoạch số 302-KH/HU', false],
  ['Căn cứu kế hoạch;', false],
  ['Đảng ủy đã báo cáo như sau đó.', false],
  ['Đã theo dõi;', false],
  ['', false],
])('“%s” says on what a report rests, or that it follows: %s', (text, expected) => {
  expect(isOpening(text)).toBe(expected);
});
