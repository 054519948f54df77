import { work } from '../workers.js';
import type { Case } from './case.js';
import { make, measure } from './measure.js';
import { type Chosen, casesOf } from './plan.js';
import type { Told } from './share.js';
import { allSubjects } from './subjects.js';

/** Measures the cases of the plan that are this worker's. */
await work<Chosen, Case, Told>(
  async (chosen) => casesOf(await allSubjects(), chosen),
  (one) => {
    const made = make(one);
    if (!made) return null;
    const { bytes, tally, reliability, failures } = measure(made);
    return { bytes, tally, reliability, failures };
  },
);
