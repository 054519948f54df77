import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasOtherBlanks, inOneSpace } from '../../src/text/blanks.js';

test('every blank there is becomes one space', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  expect(all.filter(hasOtherBlanks)).toEqual(all.filter((letter) => /[^\S ]/.test(letter)));
  const letters = fc.string({ unit: fc.constantFrom(' ', 'ạ', 'a', '\n', '\u00a0', '\u2009', '\u3000', '\u200b') });
  fc.assert(fc.property(letters, (text) => inOneSpace(text) === text.replace(/\s+/g, ' ')));
});
