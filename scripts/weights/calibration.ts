import { countSaid, type Reliability } from '../../bench/detection/reliability.js';
import { assign } from '../../src/match/index.js';
import { matchesIn } from '../../src/read/locate/matches.js';
import type { Weights } from '../../src/read/locate/scales.js';
import { gridOf } from '../../src/read/table/grid.js';
import type { Labelled } from './labelled.js';

/** Holds what is said of every line and table of a document against what is true of it. */
export function calibrate(one: Labelled, weights: Weights, moved: number, reliability: Reliability): void {
  const { form, flow, landmarks, lines, answers } = one;
  const grids = flow.tables.map((table) => gridOf(table, flow));
  const matches = matchesIn(form, flow, landmarks, grids, weights);
  const assigned = assign(matches, { asked: landmarks.length, found: flow.nodes.length, ordered: true, moved });
  for (const [index, { pair, posterior }] of assigned.entries()) {
    if (landmarks[index]?.is === 'signing') continue;
    const [own, filled] = [lines.get(index), answers.get(index)];
    const right = pair
      ? (pair.inclusive ? filled : own)?.has(pair.found) === true
      : (own?.size ?? 0) + (filled?.size ?? 0) === 0;
    countSaid(reliability, posterior, right);
  }
}
