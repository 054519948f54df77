import { expect, test } from '@jest/globals';
import { authorityIn } from '../../../src/form/index.js';

test.each([
  ['vn-state-2020', 'T/M ỦY BAN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN'],
  ['vn-state-2020', 'K/T GIÁM ĐỐC', 'KT. GIÁM ĐỐC'],
  ['vn-state-2020', 'TUQ. CHỦ TỊCH', 'TUQ. CHỦ TỊCH'],
  ['vn-party-2018', 'TM. BAN THƯỜNG VỤ', 'T/M BAN THƯỜNG VỤ'],
  ['vn-party-2026', 'TL.BAN THƯỜNG VỤ', 'T/L BAN THƯỜNG VỤ'],
  ['vn-party-2018', 'T/M BAN THƯỜNG VỤ', 'T/M BAN THƯỜNG VỤ'],
  ['plain', 'TM. HỘI', 'TM. HỘI'],
  ['vn-state-2020', 'TMT', 'TMT'],
  ['vn-state-2020', null, null],
])('under %s, "%s" is "%s"', (id, said, written) => {
  expect(authorityIn({ id }, said)).toBe(written);
});
