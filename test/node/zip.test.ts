import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zip } from '../../src/node/index.js';
import { digest } from '../../src/pack.js';

describe('a zip of forms', () => {
  test('holds every file under its name', () => {
    const back = unzipSync(zip(new Map([['Xã Mường So.docx', strToU8('một')]])));
    expect(Object.entries(back).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['Xã Mường So.docx', 'một'],
    ]);
  });

  test('is the same bytes whatever the order of the files and the hour', () => {
    const [a, b] = [strToU8('a'), strToU8('b')];
    const one = zip(
      new Map([
        ['a.docx', a],
        ['b.docx', b],
      ]),
    );
    const other = zip(
      new Map([
        ['b.docx', b],
        ['a.docx', a],
      ]),
    );
    expect(digest(one)).toBe(digest(other));
    expect(digest(one)).toBe('a08b6684aa443eb72148005939dd462c84ce5a44686ec8b679ec261592925f92');
  });
});
