import { beforeAll, describe, expect, test } from '@jest/globals';
import { caseOf, KINDS, type Kind, kindOf, type Recipe } from '../scripts/fuzz/case.js';
import { travel } from '../scripts/fuzz/journey.js';
import { loadSubjects, type Subjects } from '../scripts/fuzz/subjects.js';

/** So long no case takes that ends at all, on the busiest computer. */
const HANGS = 60_000;

let subjects: Subjects;
beforeAll(async () => {
  subjects = await loadSubjects();
});
const recipes: Recipe[] = Array.from({ length: 36 }, (_, seed) => ({ kind: kindOf(seed), seed, steps: null }));
const of = (kind: Kind): Recipe[] => recipes.filter((recipe) => recipe.kind === kind);

describe('a damaged file ends in a verdict, its copy and its pages:', () => {
  test.each(KINDS.flatMap((kind) => of(kind).map(({ seed }) => [kind, seed] as const)))(
    '%s %i',
    async (kind, seed) => {
      const { stage } = await travel(kind, caseOf({ kind, seed, steps: null }, subjects));
      expect(stage).not.toBe('');
    },
    HANGS,
  );
});

test('the same recipe gives the same file, and leaves out what it is told to', () => {
  for (const kind of KINDS) {
    const recipe: Recipe = { kind, seed: 7, steps: null };
    expect(caseOf(recipe, subjects).file).toEqual(caseOf(recipe, subjects).file);
  }
  const [subject] = subjects.words;
  const untouched = caseOf({ kind: 'zip', seed: 7, steps: [] }, { ...subjects, words: subject ? [subject] : [] });
  expect(untouched.file).toEqual(subject?.bytes);
});
