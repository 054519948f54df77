import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { greaterFrom, hashOf, isSame, viewOf } from '../../../src/word/xml/four-at-once.js';

/** Bytes next to ">", with a highest bit of their own, and others. */
const bytes = fc.uint8Array({ maxLength: 24 });
const near = fc
  .array(fc.constantFrom(0x3d, 0x3e, 0x3f, 0xbe, 0xbf, 0x00, 0xff), { maxLength: 24 })
  .map((codes) => Uint8Array.from(codes));

test('the next ">" is the one a look at each byte finds', () => {
  fc.assert(
    fc.property(fc.oneof(bytes, near), fc.nat(24), (piece, start) => {
      const from = Math.min(start, piece.length);
      const found = piece.indexOf(0x3e, from);
      expect(greaterFrom(viewOf(piece), from)).toBe(found < 0 ? piece.length : found);
    }),
  );
});

test('pieces are the same where each byte is, and have one hash then, wherever they stand', () => {
  fc.assert(
    fc.property(fc.oneof(bytes, near), fc.nat(24), fc.nat(7), (piece, at, before) => {
      const moved = viewOf(Uint8Array.from([...new Uint8Array(before), ...piece]));
      expect(isSame(viewOf(piece), 0, moved, before, piece.length)).toBe(true);
      expect(hashOf(moved, before, moved.byteLength)).toBe(hashOf(viewOf(piece), 0, piece.length));
      if (at >= piece.length) return;
      moved.setUint8(before + at, moved.getUint8(before + at) ^ 1);
      expect(isSame(viewOf(piece), 0, moved, before, piece.length)).toBe(false);
    }),
  );
});
