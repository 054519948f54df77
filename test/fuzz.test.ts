import { expect, test } from '@jest/globals';
import { caseOf, KINDS, kindOf } from '../scripts/fuzz/case.js';
import { loadSubjects } from '../scripts/fuzz/subjects.js';
import { testDamaged } from './support/damaged.js';

/** One case of each kind of damage; fuzz.long.test.ts has many. */
testDamaged(
  KINDS.map((kind) => Array.from({ length: 100 }, (_, seed) => seed).find((seed) => kindOf(seed) === kind) ?? 0),
);

test('the same recipe gives the same file, and leaves out what it is told to', async () => {
  const subjects = await loadSubjects();
  for (const kind of KINDS) {
    const recipe = { kind, seed: 7, steps: null };
    expect(caseOf(recipe, subjects).file).toEqual(caseOf(recipe, subjects).file);
  }
  const [subject] = subjects.words;
  const untouched = caseOf({ kind: 'zip', seed: 7, steps: [] }, { ...subjects, words: subject ? [subject] : [] });
  expect(untouched.file).toEqual(subject?.bytes);
});
