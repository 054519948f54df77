import { shareOut } from '../workers.js';
import type { Case } from './case.js';
import type { Measured } from './measure.js';
import type { Chosen } from './plan.js';

/** What a worker tells of one case; null where there was nothing to damage. */
export type Told = Omit<Measured, 'case'> | null;

/** All cases of a plan, measured by as many workers as there are cores; in the order of the plan. */
export async function measureShared(cases: readonly Case[], chosen: Chosen, step: () => void): Promise<Measured[]> {
  const url = new URL('./worker.js', import.meta.url);
  const told = await shareOut<Chosen, Told>(url, cases.length, chosen, step);
  return cases.flatMap((one, at) => {
    const result = told[at];
    return result ? [{ case: one, ...result }] : [];
  });
}
