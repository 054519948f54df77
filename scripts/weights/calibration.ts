import { assign } from '../../src/match/index.js';
import { matchesIn } from '../../src/read/locate/matches.js';
import type { Weights } from '../../src/read/locate/scales.js';
import { gridOf } from '../../src/read/table/grid.js';
import type { Labelled } from './labelled.js';

/** What was said with so much confidence, from so many tenths on. */
export interface Decile {
  said: number;
  right: number;
  sum: number;
}

export const noDeciles = (): Decile[] => Array.from({ length: 10 }, () => ({ said: 0, right: 0, sum: 0 }));

/** Holds what is said of every line and table of a document against what is true of it. */
export function calibrate(one: Labelled, weights: Weights, moved: number, deciles: Decile[]): void {
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
    const decile = deciles[Math.min(9, Math.floor(posterior * 10))];
    if (!decile) continue;
    decile.said += 1;
    decile.sum += posterior;
    if (right) decile.right += 1;
  }
}

export const printDeciles = (deciles: readonly Decile[]): string =>
  deciles
    .map(({ said, right, sum }, at) =>
      said === 0
        ? ''
        : `  ${(at / 10).toFixed(1)}–${((at + 1) / 10).toFixed(1)}  said ${String(said).padStart(6)}  sure ${(sum / said).toFixed(4)}  right ${(right / said).toFixed(4)}\n`,
    )
    .join('');
