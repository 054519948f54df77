import { describe, expect, test } from '@jest/globals';
import type { Landmark } from '../../../src/read/landmark.js';
import type { Match } from '../../../src/read/locate/locations.js';
import { withoutSpuriousMatches } from '../../../src/read/locate/spurious-matches.js';

const KINDS = ['heading', 'ask', 'heading', 'ask', 'heading', 'ask', 'signing'] as const;
const landmarks = KINDS.map((is, index) => ({ index, is, trail: [] })) as unknown as Landmark[];
const [FIRST, SECOND, THIRD, SIGNING] = [0, 2, 4, 6];

const match = (landmark: number, node: number, how: string, by = 'text'): Match =>
  ({ landmark, node, score: 4, evidence: { score: 4, by, how, confidence: 1, inclusive: false }, grid: null }) as Match;
const signing = match(SIGNING, 40, 'none');

/** The places among these at which a question of a heading is left, with these headings found. */
function left(heading: number, found: Record<number, number>, nodes: number[], how = 'slips', by = 'text'): number[] {
  const chosen = new Map(Object.entries(found).map(([at, node]) => [Number(at), match(Number(at), node, 'same')]));
  const asked = nodes.map((node) => match(heading + 1, node, how, by));
  return withoutSpuriousMatches([...asked, signing], landmarks, chosen)
    .filter((one) => one.landmark === heading + 1)
    .map(({ node }) => node);
}

describe('a question that a line only resembles stands', () => {
  const all = { [FIRST]: 10, [SECOND]: 20, [THIRD]: 30 };

  test('between its heading and the next', () => {
    expect(left(FIRST, all, [5, 10, 11, 19, 20, 25, 45])).toEqual([11, 19]);
    expect(left(SECOND, all, [5, 15, 20, 21, 29, 30, 35])).toEqual([21, 29]);
  });

  test('under the last heading above the signing block', () => {
    expect(left(THIRD, all, [25, 30, 31, 39, 40, 41])).toEqual([31, 39]);
  });

  test('under the heading before its own, where that is gone', () => {
    expect(left(SECOND, { [FIRST]: 10, [THIRD]: 30 }, [9, 10, 11, 29, 30, 31])).toEqual([11, 29]);
    expect(left(THIRD, { [FIRST]: 10, [SECOND]: 20 }, [15, 21, 39, 40])).toEqual([21, 39]);
  });

  test('above the first heading found, where no heading before it is', () => {
    expect(left(FIRST, { [SECOND]: 20 }, [0, 19, 20, 21])).toEqual([0, 19]);
  });

  test('in its heading, also where that was moved', () => {
    expect(left(FIRST, { [FIRST]: 30, [SECOND]: 10 }, [5, 11, 31, 39, 40])).toEqual([31, 39]);
  });
});

test.each(['shortened', 'lengthened', 'slips', 'reworded'])(
  'words that were %s are only like those asked for',
  (how) => {
    expect(left(FIRST, { [FIRST]: 10, [SECOND]: 20 }, [5, 15, 25], how)).toEqual([15]);
  },
);

test.each([
  ['same', 'text'],
  ['begins', 'text'],
  ['slips', 'bookmark'],
  ['none', 'tag'],
])('what reads as the question itself or carries its anchor stands anywhere: %s by %s', (how, by) => {
  expect(left(FIRST, { [FIRST]: 10, [SECOND]: 20 }, [5, 15, 25], how, by)).toEqual([5, 15, 25]);
});

test('without any heading all are left', () => {
  expect(left(FIRST, {}, [5, 45])).toEqual([5, 45]);
  expect(left(FIRST, { [SIGNING]: 40 }, [5, 45])).toEqual([5, 45]);
});

test('a sign of the signing block above the last heading ends nothing', () => {
  const chosen = new Map([[FIRST, match(FIRST, 10, 'same')]]);
  const matches = [
    match(1, 39, 'slips'),
    match(1, 41, 'slips'),
    match(SIGNING, 2, 'none'),
    match(SIGNING, 10, 'none'),
    signing,
  ];
  const after = withoutSpuriousMatches([...matches, match(SIGNING, 50, 'none')], landmarks, chosen);
  expect(after.filter(({ landmark }) => landmark === 1).map(({ node }) => node)).toEqual([39]);
});

test('without a signing block the last section ends nowhere', () => {
  const chosen = new Map([[FIRST, match(FIRST, 10, 'same')]]);
  expect(withoutSpuriousMatches([match(1, 9, 'slips'), match(1, 999, 'slips')], landmarks, chosen)).toHaveLength(1);
});
