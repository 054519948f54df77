import { beforeAll, describe, expect, test } from '@jest/globals';
import { casesOf, nameOf } from '../../../bench/detection/plan.js';
import { allSubjects, type Subject } from '../../../bench/detection/subjects.js';
import { brokenBy } from '../../support/conservation/check.js';

/** A few of the damaged forms; conservation.long.test.ts takes them all. */
const EVERY = 23;

describe('everything somebody typed is in one place', () => {
  let subjects: Subject[];
  beforeAll(async () => {
    subjects = await allSubjects();
  });

  test('of damaged forms in which more was typed than asked: an answer, or what stands outside', () => {
    const cases = casesOf(subjects, { quick: true, seed: 'conservation', only: '' }).filter(
      (_, at) => at % EVERY === 0,
    );
    const broken = cases.flatMap((one) => (brokenBy(one, 4) ?? []).map((why) => `${nameOf(one)}: ${why}`));
    expect(broken).toEqual([]);
    expect(cases.length).toBeGreaterThan(20);
  });
});
