import { parentPort, workerData } from 'node:worker_threads';
import { make, measure } from './measure.js';
import { casesOf } from './plan.js';
import type { Share, Told } from './share.js';
import { allSubjects } from './subjects.js';

/** Measures every nth case of the plan and tells of each. */
const { quick, seed, only, first, step } = workerData as Share;
const cases = casesOf(await allSubjects(), { quick, seed, only });
for (let at = first; at < cases.length; at += step) {
  const one = cases[at];
  const made = one ? make(one) : null;
  const measured = made ? measure(made) : null;
  const told: Told = {
    at,
    result: measured && { bytes: measured.bytes, tally: measured.tally, failures: measured.failures },
  };
  parentPort?.postMessage(told);
}
