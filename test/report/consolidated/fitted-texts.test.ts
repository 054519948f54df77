import { describe, expect, test } from '@jest/globals';
import type { RolledNarrative } from '../../../schemas/rollup.js';
import { fitTexts } from '../../../src/report/consolidated/fitted-texts.js';

const place = { in: 'document' as const, trail: [], block: null, quote: '' };

/** What units wrote under a heading: the length of each text, in characters. */
const narrative = (
  item: string,
  lengths: readonly number[],
  state: 'answered' | 'nil' = 'answered',
): RolledNarrative => ({
  item,
  label: item,
  kind: 'point',
  given: lengths.length,
  asked: lengths.length,
  texts: lengths.map((length, at) => ({
    unit: `unit_${at}`,
    state,
    value: null,
    text: 'x'.repeat(length),
    by: 'tag' as const,
    confidence: 1,
    place,
  })),
});

const shownIn = (narratives: RolledNarrative[], item: string): string[] =>
  (fitTexts(narratives).get(item)?.shown ?? []).map(({ unit }) => unit);

describe('what the units wrote', () => {
  test('is shown whole where there is room', () => {
    const texts = fitTexts([narrative('a', [400_000, 100_000]), narrative('b', [300_000])]);
    expect(texts.get('a')).toMatchObject({ longest: 500_000, left: [] });
    expect(texts.get('b')).toMatchObject({ longest: 500_000, left: [] });
  });

  test('leaves the room of a heading that needs little to those after it', () => {
    const texts = fitTexts([narrative('a', []), narrative('b', [10]), narrative('c', [900_000])]);
    expect(texts.get('b')?.longest).toBe(500_000);
    expect(texts.get('c')).toMatchObject({ longest: 999_990, left: [] });
  });

  test('is named by its unit where it does not fit, and shorter texts after it are still shown', () => {
    const all = [narrative('a', [300_000, 300_000, 100_000]), narrative('b', [1])];
    expect(shownIn(all, 'a')).toEqual(['unit_0', 'unit_2']);
    expect(fitTexts(all).get('a')?.left).toEqual(['unit_1']);
  });

  test('is shown in part rather than not at all: the first text of a heading, whatever its length', () => {
    const all = [narrative('a', [3_000_000, 1]), narrative('b', [7])];
    expect(fitTexts(all).get('a')).toMatchObject({ longest: 500_000, left: ['unit_1'] });
    expect(fitTexts(all).get('b')).toMatchObject({ longest: 500_000, left: [] });
  });

  test('takes no room where a unit had nothing to report', () => {
    const all = [narrative('a', [400_000], 'nil'), narrative('b', [1_000_000])];
    expect(shownIn(all, 'a')).toEqual([]);
    expect(fitTexts(all).get('b')).toMatchObject({ longest: 1_000_000, left: [] });
  });
});
