import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rezipped } from '../../../src/word/zip/index.js';
import { rawZip } from '../../support/raw-zip.js';

const LIMITS = { entries: 3, partBytes: 1_000_000, totalBytes: 1_000_000 };

/** The bytes from the local header of an entry to the next signature. */
const lying = (zip: Uint8Array, name: string): string => {
  const text = strFromU8(zip, true);
  const at = text.indexOf(name) - 30;
  return text.slice(at, text.indexOf('PK', at + 4));
};

describe('a zip written anew', () => {
  const zip = zipSync({ 'a.txt': strToU8('một'), 'b.txt': strToU8('hai') }, { mtime: new Date(2001, 2, 3, 4, 5, 6) });

  test('keeps the bytes, the order and the moment of what was not changed', () => {
    const again = rezipped(zip, new Map([['b.txt', strToU8('ba')]]), LIMITS) ?? new Uint8Array();
    expect(Object.entries(unzipSync(again)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['a.txt', 'một'],
      ['b.txt', 'ba'],
    ]);
    expect(lying(again, 'a.txt')).toBe(lying(zip, 'a.txt'));
    expect(lying(again, 'b.txt').slice(10, 14)).toBe(lying(zip, 'b.txt').slice(10, 14));
  });

  test('has what is new behind, on the first day a zip can tell', () => {
    const again = rezipped(zip, new Map([['c.txt', strToU8('ba')]]), LIMITS) ?? new Uint8Array();
    expect(Object.keys(unzipSync(again))).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(lying(again, 'c.txt').slice(6, 14)).toBe('\x00\x08\x08\x00\x00\x00\x21\x00');
  });

  test('with nothing changed is the same bytes', () => {
    expect(rezipped(zip, new Map(), LIMITS)).toEqual(zip);
  });

  test('keeps a locked entry, and a name in an alphabet of its own, as they are', () => {
    const odd = rawZip([
      { name: 'a.txt', data: strToU8('a'), flags: 1 },
      { name: 'b.txt', data: strToU8('b'), flags: 0x800, method: 0 },
    ]);
    expect(rezipped(odd, new Map(), LIMITS)).toEqual(odd);
  });

  test('is none where it is not sound, or more than is read', () => {
    expect(rezipped(zip.subarray(0, 40), new Map(), LIMITS)).toBeNull();
    expect(rezipped(zip, new Map(), { ...LIMITS, entries: 1 })).toBeNull();
    const [name, data] = ['a.txt', strToU8('a')];
    expect(rezipped(rawZip([{ name, data, offset: 5 }]), new Map(), LIMITS)).toBeNull();
    expect(rezipped(rawZip([{ name, data, offset: 5000 }]), new Map(), LIMITS)).toBeNull();
    const cut = zip.slice();
    new DataView(cut.buffer).setUint16(28, 60_000, true);
    expect(rezipped(cut, new Map(), LIMITS)).toBeNull();
  });
});
