import { beforeAll, describe, expect, test } from '@jest/globals';
import { caseOf, kindOf } from '../../scripts/fuzz/case.js';
import { travel } from '../../scripts/fuzz/journey.js';
import { loadSubjects, type Subjects } from '../../scripts/fuzz/subjects.js';

/** So long no case takes that ends at all, on the busiest computer. */
const HANGS = 60_000;

/** Takes the damaged files of these numbers through the whole program. */
export function testDamaged(seeds: readonly number[]): void {
  let subjects: Subjects;
  beforeAll(async () => {
    subjects = await loadSubjects();
  });

  describe('a damaged file ends in a verdict, its copy and its pages:', () => {
    test.each(seeds.map((seed) => [kindOf(seed), seed] as const))(
      '%s %i',
      async (kind, seed) => {
        const { stage } = await travel(kind, caseOf({ kind, seed, steps: null }, subjects));
        expect(stage).not.toBe('');
      },
      HANGS,
    );
  });
}
