import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { inflate, inflateInSteps } from '../../../src/word/zip/inflate.js';

const content = fc
  .array(fc.constantFrom('<w:p>', '</w:p>', 'Kết quả thực hiện', ' ', '12', '\n'), { maxLength: 400 })
  .map((pieces) => new TextEncoder().encode(pieces.join('')));

const level = fc.constantFrom(0, 1, 6, 9);

describe('deflated bytes', () => {
  test('become what they were, up to the very byte that is allowed', () => {
    fc.assert(
      fc.property(content, level, (bytes, way) => {
        const packed = deflateSync(bytes, { level: way as 0 | 1 | 6 | 9 });
        expect(inflate(packed, bytes.length)).toEqual(bytes);
        expect(inflate(packed, bytes.length + 100)).toEqual(bytes);
        if (bytes.length > 0) expect(inflate(packed, bytes.length - 1)).toBeNull();
      }),
    );
  });

  test('that were damaged are the same on a computer as in a browser', () => {
    fc.assert(
      fc.property(content, level, fc.nat(), fc.nat(7), fc.nat(30), (bytes, way, at, bit, cut) => {
        const whole = deflateSync(bytes, { level: way as 0 | 1 | 6 | 9 });
        const packed = whole.slice(0, Math.max(0, whole.length - (cut > 20 ? cut - 20 : 0)));
        if (packed.length > 0) packed[at % packed.length] = (packed[at % packed.length] ?? 0) ^ (1 << bit);
        expect(inflate(packed, bytes.length)).toEqual(inflateInSteps(packed, bytes.length));
      }),
      { numRuns: 1000 },
    );
  });
});
