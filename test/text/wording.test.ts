import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { changesAtLeast, editsAtLeast, fold, isSpelledIn, Wording, Wordings } from '../../src/text/index.js';

const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằếộýỳỵ 0123456789%,.'];
const typed = fc.array(fc.constantFrom(...letters), { maxLength: 80 }).map((all) => all.join(''));
const slip = fc.tuple(typed, fc.nat(80), fc.constantFrom(...letters)).map(([text, at, letter]) => ({
  text,
  other: `${text.slice(0, at)}${letter}${text.slice(at + 1)}`,
}));

describe('what is told of two texts at a glance', () => {
  test('is never more changes than it takes', () => {
    const holds = (text: string, other: string): void => {
      const [one, two] = [new Wording(text), new Wording(other)];
      const head = one.key.slice(0, two.key.length);
      for (const atLeast of [editsAtLeast, changesAtLeast]) {
        expect(atLeast(one, one.key.length, two)).toBeLessThanOrEqual(distance(one.key, two.key));
        expect(atLeast(one, two.key.length, two)).toBeLessThanOrEqual(distance(head, two.key));
      }
    };
    fc.assert(fc.property(slip, ({ text, other }) => holds(text, other)));
    fc.assert(fc.property(typed, typed, holds));
  });

  test('says of no text that it has other letters than one it stands in', () => {
    const holds = (before: string, text: string, behind: string): void =>
      expect(isSpelledIn(new Wording(text), new Wording(before + text + behind))).toBe(true);
    fc.assert(fc.property(typed, typed, typed, holds));
    expect(isSpelledIn(new Wording('hội nghị'), new Wording('lớp học'))).toBe(false);
  });
});

describe('a text that is folded the short way', () => {
  test('comes to the same as the long way, which texts with marks of their own take', () => {
    const alphabet = [...letters, ...'AĂÂĐƠƯÒÓÙỤOY\t\n"\'()-–', 'òa', 'oà', 'uý', 'úy'];
    const plain = fc.array(fc.constantFrom(...alphabet), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(fc.property(plain, (text) => expect(fold(text)).toBe(fold(text.normalize('NFD')))));
  });
});

test('the same text of a document is made ready once', () => {
  const wordings = new Wordings();
  expect(wordings.of('Số liệu')).toBe(wordings.of('Số liệu'));
  expect(wordings.of('Số liệu').key).toBe('sốliệu');
});
