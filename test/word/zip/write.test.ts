import { describe, expect, test } from '@jest/globals';
import { deflateSync, inflateSync, unzipSync } from 'fflate';
import { deflating, deflatingByFflate } from '../../../src/word/zip/deflating.js';
import {
  deflated,
  named,
  readDirectory,
  stored,
  UTF8,
  unzipped,
  ZipLayout,
  ZipStream,
  zipOf,
} from '../../../src/word/zip/index.js';
import { joined } from '../../../src/word/zip/write.js';

const LIMITS = { entries: 10, partBytes: 1_000_000, totalBytes: 1_000_000 };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textsIn = (zip: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
const long = 'một hai ba '.repeat(1000);

describe('a zip', () => {
  const zip = zipOf([
    { ...named('b.txt'), ...stored(bytesOf('một')) },
    { ...named('Xã Mường So.txt'), ...deflated(bytesOf(long)) },
    { ...named('a/rỗng'), ...stored(new Uint8Array()) },
  ]);

  test('is read by others, in the order of its entries', () => {
    expect(textsIn(zip)).toEqual([
      ['b.txt', 'một'],
      ['Xã Mường So.txt', long],
      ['a/rỗng', ''],
    ]);
    expect(zip.length).toBeLessThan(long.length / 10);
  });

  test('is read by its own reader', () => {
    expect([...unzipped(zip)].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual(textsIn(zip));
  });

  test('says of a name beyond ASCII, and of no other, that it is in UTF-8', () => {
    const entries = readDirectory(zip, LIMITS);
    expect(Array.isArray(entries) && entries.map(({ utf8 }) => utf8)).toEqual([false, true, true]);
    const said = readDirectory(zipOf([{ ...named('a'), flags: UTF8, ...stored(bytesOf('a')) }]), LIMITS);
    expect(said).toMatchObject([{ name: 'a', utf8: true }]);
  });

  test('says 1 January 1980 of all its entries, whatever the hour', () => {
    const view = new DataView(zip.buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, (1 << 5) | 1]);
  });

  test('of nothing is a zip', () => {
    expect(textsIn(zipOf([]))).toEqual([]);
  });

  test('holds 65,535 entries and no more', () => {
    const layout = new ZipLayout();
    const entry = { ...named('a'), ...stored(new Uint8Array()) };
    for (let count = 0; count < 65_535; count += 1) layout.entry(entry);
    expect(() => layout.entry(entry)).toThrow(RangeError);
  });

  test('holds 4 GB and no more', () => {
    const layout = new ZipLayout();
    const half = { length: 2 ** 31 } as Uint8Array;
    const entry = { ...named('a'), ...stored(new Uint8Array()), packed: [half] };
    layout.entry(entry);
    expect(() => layout.entry(entry)).toThrow(RangeError);
  });

  test('that is none is a mistake where it should be one of our own', () => {
    expect(() => unzipped(bytesOf('PK'))).toThrow('no zip');
    const broken = zip.slice();
    broken[31 + 'b.txt'.length] = 0;
    expect(() => unzipped(broken)).toThrow('b.txt');
  });
});

describe('a zip written bit by bit', () => {
  const written = (): Uint8Array => {
    const zip = new ZipStream();
    const first = zip.open('first.xml');
    const second = zip.open('second.xml');
    for (let at = 0; at < 20; at += 1) second.write(long);
    second.end();
    first.write('đầu');
    first.end();
    return zip.bytes();
  };

  test('has its entries in the order they were opened, whenever they end', () => {
    expect(textsIn(written())).toEqual([
      ['first.xml', 'đầu'],
      ['second.xml', long.repeat(20)],
    ]);
    expect([...unzipped(written()).keys()]).toEqual(['first.xml', 'second.xml']);
  });

  test('tells checksum and sizes before the data, for readers that look for them nowhere else', () => {
    const zip = written();
    const view = new DataView(zip.buffer);
    const entries = readDirectory(zip, LIMITS);
    const [entry] = Array.isArray(entries) ? entries : [];
    expect(view.getUint16(6, true)).toBe(0);
    expect([14, 18, 22].map((at) => view.getUint32(at, true))).toEqual([entry?.crc, entry?.packed, 6]);
  });

  test('refers back across its pieces, by Node and in a browser alike', () => {
    const words = bytesOf(Array.from({ length: 60_000 }, (_, at) => `${(at * at) % 9_973} `).join(''));
    for (const deflate of [deflating(), deflatingByFflate()]) {
      const packed: Uint8Array[] = [];
      for (let at = 0; at < words.length; at += 50_000)
        packed.push(deflate(words.subarray(at, at + 50_000), at + 50_000 >= words.length));
      expect(packed.length).toBeGreaterThan(4);
      expect(inflateSync(joined(packed))).toEqual(words);
      const apart = Array.from({ length: packed.length }, (_, at) =>
        deflateSync(words.subarray(at * 50_000, (at + 1) * 50_000)),
      );
      expect(joined(packed).length).toBeLessThan(joined(apart).length);
    }
  });

  test('is the same bytes each time', () => {
    expect(written()).toEqual(written());
  });
});
