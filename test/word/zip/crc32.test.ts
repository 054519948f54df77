import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crc32, crc32ByTables } from '../../../src/word/zip/crc32.js';

/** The checksum bit by bit, as it is defined. */
function plain(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

test('the checksum of a text everybody knows is the one everybody knows', () => {
  expect(crc32(new TextEncoder().encode('The quick brown fox jumps over the lazy dog'))).toBe(0x414fa339);
});

test('the checksum is right for bytes of any length, wherever they begin', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(20), (bytes, from) => {
      expect(crc32(bytes.subarray(from))).toBe(plain(bytes.subarray(from)));
      expect(crc32ByTables(bytes.subarray(from))).toBe(plain(bytes.subarray(from)));
    }),
  );
});

test('the checksum of bytes that come in pieces is that of the whole', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => {
      expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes));
      expect(crc32ByTables(bytes.subarray(at), crc32ByTables(bytes.subarray(0, at)))).toBe(crc32(bytes));
    }),
  );
});
