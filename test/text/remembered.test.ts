import { describe, expect, test } from '@jest/globals';
import { Remembered, remembered } from '../../src/text/index.js';

describe('what follows from a text', () => {
  test('is found out once for a short text, and each time for a long one', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text: string) => asked.push(text) && text.length);
    const long = 'dài '.repeat(30);
    expect([lengthOf('ngắn'), lengthOf('ngắn'), lengthOf(long), lengthOf(long)]).toEqual([4, 4, 120, 120]);
    expect(asked).toEqual(['ngắn', long, long]);
  });

  test('is forgotten where it was not asked for while many others were', () => {
    const known = new Remembered<number>(10);
    let made = 0;
    const ask = (key: string): number => known.of(key, () => made++);
    ask('first');
    for (let at = 0; at < 9; at++) ask(`other ${at}`);
    expect(ask('first')).toBe(0);
    for (let at = 0; at < 25; at++) ask(`more ${at}`);
    expect(ask('first')).toBeGreaterThan(0);
    const long = 'x'.repeat(100);
    expect(ask(long)).not.toBe(ask(long));
  });
});
