import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS } from '../../../src/word/limits.js';
import { innerText } from '../../../src/word/xml/element.js';
import { parseXml } from '../../../src/word/xml/parse.js';
import { placeOf, textAt } from '../../../src/word/xml/utf8.js';
import { isFailure } from '../../../src/word/zip/index.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Letters of one to four bytes, a mark that may begin a file, and controls among them. */
const letters = fc.constantFrom('a', ' ', '"', 'đ', 'ế', '\ufeff', '\uffff', '€', '😀', '\u0301', '\u0085', '\u00a0');
const text = fc.array(letters, { maxLength: 90 }).map((all) => all.join(''));

const said = (bytes: Uint8Array): string | null => {
  const root = parseXml(bytes, 'a.xml', LIMITS, { bytes: LIMITS.treeBytes });
  return isFailure(root) ? null : innerText(root);
};

/** A letter in UTF-16, the lower half first. */
const halves = (letter: string): number[] => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];

describe('A text in UTF-8', () => {
  test('is the text it was, however long, wherever it stands', () => {
    fc.assert(
      fc.property(text, text, (before, whole) => {
        const bytes = bytesOf(`${before}${whole}${before}`);
        const from = bytesOf(before).length;
        expect(textAt(bytes, from, bytes.length - from)).toBe(whole);
      }),
    );
  });

  test('is searched as Node searches bytes', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('"', 'a', ' a', '"a'), fc.nat(20), (whole, sign, from) => {
        expect(placeOf(bytesOf(whole), sign, from)).toBe(Buffer.from(whole).indexOf(sign, from));
      }),
    );
  });

  test('says the same behind a byte order mark, and in other encodings', () => {
    const xml = '<a>Số liệu 😀, nhiều hơn sáu mươi bốn byte để nó được giải mã một lần: đề cương</a>';
    const wide = `\ufeff${xml}`.split('').flatMap(halves);
    expect(said(bytesOf(xml))).toBe(said(bytesOf(`\ufeff${xml}`)));
    expect(said(Uint8Array.from(wide))).toBe(said(bytesOf(xml)));
    expect(said(Uint8Array.of(...bytesOf('<a>'), 0xc3, ...bytesOf('</a>')))).toBeNull();
  });

  test('of XML 1.1 has its own ends of lines', () => {
    expect(said(bytesOf('<?xml version="1.1"?><a>đ\u0085\u2028b</a>'))).toBe('đ\n\nb');
    expect(said(bytesOf('<a>đ\u0085\u2028b</a>'))).toBe('đ\u0085\u2028b');
  });

  test('of XML 1.1 has no controls, be it in a text or a value', () => {
    for (const xml of ['<a>\u0080</a>', '<a b="\u0080">x</a>', '<a>\u007f</a>', '<a b="\u007f">x</a>']) {
      expect(said(bytesOf(xml))).not.toBeNull();
      expect(said(bytesOf(`<?xml version="1.1"?>${xml}`))).toBeNull();
    }
  });
});
