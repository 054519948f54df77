import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from '../../../src/word/zip/crc32.js';
import { joinedCrc32, shiftBy } from '../../../src/word/zip/crc32-joined.js';
import { begun, Mould, type Piece } from '../../../src/word/zip/index.js';

/** What is unpacked from a cast; its checksum and its length are held against it. */
function castOf(mould: Mould, words: readonly string[]): string {
  const { packed, crc, size, method } = mould.cast(words);
  const bytes = inflateSync(packed[0] ?? new Uint8Array());
  expect({ crc, size, method }).toEqual({ crc: crc32(bytes), size: bytes.length, method: 8 });
  return new TextDecoder().decode(bytes);
}

/** The pieces with the words in their holes. */
function wholeOf(pieces: readonly Piece[], words: readonly string[]): string {
  const left = [...words];
  return pieces.map((piece) => (typeof piece === 'string' ? piece : left.shift())).join('');
}

/** Words that repeat, as those of documents do, some of them long. */
const fixed = fc
  .array(fc.constantFrom('<w:p>', '<w:r><w:t>', 'công tác ', 'báo cáo', '</w:t></w:r></w:p>', '0', '𝄞'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
const figures = fc.integer({ min: 1, max: 12 });
const slot = fc.oneof(
  fixed.map((text) => ({ piece: text as Piece, word: fc.constant<string | null>(null) })),
  figures.map((count) => ({
    piece: { figures: count } as Piece,
    word: fc.bigInt({ min: 0n, max: 10n ** BigInt(count) - 1n }).map((n) => String(n).padStart(count, '0')),
  })),
  fc.constant({ piece: { figures: null } as Piece, word: fc.string({ maxLength: 200, unit: 'grapheme' }) }),
);

describe('a mould', () => {
  test('gives what it was made of, with other words in its holes each time', () => {
    const casts = fc
      .array(slot, { maxLength: 40 })
      .chain((slots) =>
        fc.tuple(
          fc.constant(slots.map(({ piece }) => piece)),
          fc.array(fc.tuple(...slots.map(({ word }) => word)), { minLength: 2, maxLength: 3 }),
        ),
      );
    fc.assert(
      fc.property(casts, ([pieces, fillings]) => {
        const mould = new Mould(pieces);
        for (const filling of fillings) {
          const words = filling.filter((word) => word !== null);
          expect(castOf(mould, words)).toBe(wholeOf(pieces, words));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('refers back across a text however long it is', () => {
    const sentence = Array.from({ length: 400 }, (_, at) => `kết quả ${at * 7919} `).join('');
    const pieces = [sentence, { figures: null }, sentence];
    const mould = new Mould(pieces);
    for (const length of [0, 1, 5000, 9000, 40_000]) {
      const word = 'a'.repeat(length);
      expect(castOf(mould, [word])).toBe(wholeOf(pieces, [word]));
    }
    const short = mould.cast(['']).packed[0]?.length ?? 0;
    const alone = new Mould([sentence]).cast([]).packed[0]?.length ?? 0;
    expect(short).toBeLessThan(alone * 1.2);
  });

  test('gives the same bytes for the same words, whatever was cast before', () => {
    const pieces = ['<w:id w:val="', { figures: 9 }, '"/><w:t>', { figures: null }, '</w:t>'];
    const used = new Mould(pieces);
    used.cast(['123456789', 'Đảng ủy xã']);
    const again = used.cast(['987654321', 'Chi bộ']).packed[0];
    expect(again).toEqual(new Mould(pieces).cast(['987654321', 'Chi bộ']).packed[0]);
  });

  test('takes no other number of figures than it has room for', () => {
    expect(() => new Mould([{ figures: 9 }]).cast(['12345678'])).toThrow(RangeError);
  });
});

test('what was begun goes on with whatever is deflated behind it', () => {
  fc.assert(
    fc.property(fixed, fixed, fc.integer({ min: 1, max: 4 }), (one, other, unit) => {
      const first = begun(one, unit);
      expect(first.length % unit).toBe(0);
      const whole = inflateSync(Uint8Array.from([...first, ...deflateSync(new TextEncoder().encode(other))]));
      expect(new TextDecoder().decode(whole)).toBe(one + other);
    }),
  );
});

test('checksums of pieces are put together to that of the whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (one, other) => {
      const whole = crc32(Uint8Array.from([...one, ...other]));
      expect(joinedCrc32(crc32(one), crc32(other), shiftBy(other.length))).toBe(whole);
    }),
  );
});
