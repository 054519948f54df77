import { describe, expect, it } from '@jest/globals';
import { ofLetters } from '../../src/text/index.js';

const CODES = Array.from({ length: 0x110000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
const SIGNS = CODES.map((code) => String.fromCodePoint(code));

/** The signs an expression finds; all of them at once, since that is told in one go. */
const foundBy = (expression: RegExp): Set<string> => new Set(SIGNS.join('').match(ofLetters(expression)) ?? []);

describe('the letters of expressions', () => {
  const alone = foundBy(/\p{L}/gu);

  it('hold every letter of every alphabet', () => {
    const missing = SIGNS.filter((sign) => /\p{L}/u.test(sign) && !alone.has(sign));
    expect(missing.filter((sign) => !/[\u2000-\u2bff\u2e00-\u303f]/u.test(sign))).toEqual([]);
  });

  it('are the letters and nothing else wherever Vietnamese and its marks are written', () => {
    const vietnamese = SIGNS.filter((sign) => sign < '\u0370' || (sign >= '\u1e00' && sign < '\u1f00'));
    expect(vietnamese.filter((sign) => alone.has(sign) !== /\p{L}/u.test(sign))).toEqual([]);
  });

  it('are no digits, no punctuation, no bullets of Word and no pictures', () => {
    const signs = [...'0.…–“_½²№☑✓●１，😀', '\u0301', '\uf0b7', '\ufffd'];
    expect(signs.filter((sign) => alone.has(sign))).toEqual([]);
  });

  it('are the same within a class, and beside others', () => {
    expect(foundBy(/[\p{L}]/gu)).toEqual(alone);
    expect(foundBy(/(?=\p{L})[\s\S]/gu)).toEqual(alone);
    expect(foundBy(/(?![^\p{L}])[\s\S]/gu)).toEqual(alone);
    expect(foundBy(/[\p{L}\d]/gu)).toEqual(new Set([...alone, ...'0123456789']));
  });

  it('leave all else of an expression as it is', () => {
    const expression = ofLetters(/\[\p{L}\]|[\]\p{L}[]|\\p\{L\}/giu);
    expect(expression.flags).toBe('giu');
    expect('[đ] ] [ \\p{L} 1'.match(expression)).toEqual(['[đ]', ']', '[', '\\p{L}']);
  });
});
