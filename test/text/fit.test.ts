import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { bareKeyOf, type Fit, fitOf, isOneApart, isStrange, spelled, wordsOf } from '../../src/text/index.js';

const held = (line: string, name: string): Fit => fitOf(spelled(line), spelled(name));

const firstLetter = (word: string): string => bareKeyOf(word.slice(0, 1));

/** The same, spelt out word by word, without anything made ready. */
function plainly(line: readonly string[], name: readonly string[]): Fit {
  const open = name.map(() => true);
  let [explained, covered] = [0, 0];
  const take = (at: number, how: number): void => {
    open[at] = false;
    explained += how;
    covered += how;
  };
  const likeness = (one: string, other: string): number => {
    if (/\d/.test(one + other)) return 0;
    if (bareKeyOf(one) === bareKeyOf(other)) return 0.9;
    return Math.min(one.length, other.length) >= 3 && distance(one, other) === 1
      ? 1 - 1 / Math.max(one.length, other.length)
      : 0;
  };
  const rest = line.filter((word) => {
    const at = name.findIndex((other, i) => other === word && open[i]);
    if (at >= 0) take(at, 1);
    return at < 0;
  });
  const strange = rest.filter((word) => {
    const letters = [...word].map(firstLetter);
    const begins = name.findIndex((_, at) =>
      letters.every((one, i) => open[at + i] && firstLetter(name[at + i] ?? '') === one),
    );
    if (letters.length > 1 && begins >= 0) {
      open.fill(false, begins, begins + letters.length);
      explained += 1;
      covered += letters.length;
      return false;
    }
    const how = name.map((other, at) => (open[at] ? likeness(word, other) : 0));
    const most = Math.max(0, ...how);
    if (most === 0) return true;
    take(how.indexOf(most), most);
    return false;
  });
  const [ofLine, ofName] = [explained / Math.max(1, line.length), covered / Math.max(1, name.length)];
  return { score: ofLine + ofName === 0 ? 0 : (2 * ofLine * ofName) / (ofLine + ofName), strange };
}

const WORDS = [
  'đảng',
  'dang',
  'ủy',
  'uỷ',
  'xã',
  'xa',
  'mường',
  'mưòng',
  'muong',
  'so',
  'số',
  'đu',
  '5',
  '05',
  'ban',
  'bản',
];
const someWords = fc.array(
  fc.oneof(
    fc.constantFrom(...WORDS),
    fc.string({ unit: fc.constantFrom('a', 'á', 'b', 'c'), minLength: 1, maxLength: 5 }),
  ),
  { maxLength: 8 },
);

describe('how the words of a line answer those of a name', () => {
  test('is told by the same words, slips, marks left out and first letters', () => {
    expect(held('Đảng ủy xã Mường So', 'ĐẢNG UỶ XÃ MƯỜNG SO')).toEqual({ score: 1, strange: [] });
    expect(held('ĐU xã Muong So', 'Đảng ủy xã Mường So').strange).toEqual([]);
    expect(held('Đảng ủy xã Mường So 2', 'Đảng ủy xã Mường So').strange).toEqual(['2']);
  });

  test('is the same as where nothing is made ready', () => {
    fc.assert(
      fc.property(someWords, someWords, (line, name) => {
        const [own, other] = [line.flatMap(wordsOf), name.flatMap(wordsOf)];
        expect(held(own.join(' '), other.join(' '))).toEqual(plainly(own, other));
      }),
      { numRuns: 500 },
    );
  });

  test('leaves a word strange that is none of the name by itself', () => {
    fc.assert(
      fc.property(someWords, someWords, (line, name) => {
        const { strange } = held(line.join(' '), name.join(' '));
        for (const word of wordsOf(line.join(' ')))
          if (held(word, name.join(' ')).strange.length > 0) expect(strange).toContain(word);
        for (const one of spelled(line.join(' ')))
          expect(isStrange(one, spelled(name.join(' ')))).toBe(held(one.word, name.join(' ')).strange.length > 0);
      }),
    );
  });
});

test('two words are one letter apart where the distance of Levenshtein is 1', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneApart(one, other)).toBe(distance(one, other) === 1);
    }),
    { numRuns: 500 },
  );
});
