import type { Form } from '../../form/index.js';
import { type Assigned, assign } from '../../match/index.js';
import { SUREST } from '../confidence.js';
import type { Flow } from '../flow.js';
import { isOfOwnTable, type Landmark, landmarksOf } from '../landmark.js';
import { gridOf } from '../table/grid.js';
import { joinContinuations } from './continuations.js';
import { emptiedTables, searchedGrids } from './grids.js';
import type { Located, Locations, Match } from './locations.js';
import { matchesIn } from './matches.js';
import { MOVED, WEIGHTS } from './weights.js';

/**
 * Finds every landmark of the form in the document. All that speaks for a landmark at a place, and against it, comes to
 * the odds of that pair; every assignment that keeps the order of the form is weighed, with a little chance that
 * something was moved.
 */
export function locate(form: Form, flow: Flow): Locations {
  const landmarks = landmarksOf(form);
  const grids = flow.tables.map((table) => gridOf(table, flow));
  const matches = matchesIn(form, flow, landmarks, searchedGrids(grids, landmarks), WEIGHTS);
  const assigned = assign(matches, { asked: landmarks.length, found: flow.nodes.length, ordered: true, moved: MOVED });
  const located = new Map<number, Located>();
  for (const [index, { pair, posterior, moved }] of assigned.entries()) {
    const landmark = landmarks[index];
    const node = pair && flow.nodes[pair.found];
    if (!landmark || !pair || !node) continue;
    const { by, inclusive, grid } = pair;
    located.set(index, {
      landmark,
      node,
      evidence: { by, confidence: Math.min(posterior, SUREST), inclusive },
      grid,
      moved,
    });
  }
  const joined = joinContinuations(located, grids, flow);
  const emptied = emptiedTables(grids, landmarks, form.letterhead.words);
  return {
    landmarks,
    located: withAllParts(joined.located, assigned),
    absent: new Map(assigned.flatMap(({ pair, posterior }, index) => (pair ? [] : [[index, posterior] as const]))),
    grids: joined.grids,
    emptied,
    signingFrom: signingFrom(matches, landmarks, joined.located, flow),
  };
}

/** A table that was split is as sure as all its parts together: each of them might have been taken for the whole. */
function withAllParts(
  located: ReadonlyMap<number, Located>,
  assigned: readonly Assigned<Match>[],
): Map<number, Located> {
  return new Map(
    [...located].map(([index, one]) => {
      const { grid, evidence } = one;
      const parts = new Set(grid ? [grid.table, ...grid.continued] : []);
      const others = (assigned[index]?.rivals ?? []).filter(({ pair }) => pair.grid && parts.has(pair.grid.table));
      const confidence = others.reduce((sum, { posterior }) => sum + posterior, evidence.confidence);
      return [index, { ...one, evidence: { ...evidence, confidence: Math.min(confidence, SUREST) } }];
    }),
  );
}

/** The signing block begins at the first thing that speaks for it after the last heading, question or table of its own in its order. */
function signingFrom(
  matches: readonly Match[],
  landmarks: readonly Landmark[],
  located: ReadonlyMap<number, Located>,
  flow: Flow,
): number {
  const asked = [...located.values()].filter(
    ({ moved, landmark }) => !moved && (landmark.is === 'heading' || landmark.is === 'ask' || isOfOwnTable(landmark)),
  );
  const last = asked.reduce((most, one) => Math.max(most, one.node.index), -1);
  const starts = matches.filter((match) => landmarks[match.asked]?.is === 'signing' && match.found > last);
  const first = flow.nodes[starts.reduce((least, match) => Math.min(least, match.found), flow.nodes.length)];
  const starting = first?.tables.flatMap((table) => flow.nodesOf.get(table)?.[0]?.index ?? []).find((at) => at > last);
  return starting ?? first?.index ?? flow.nodes.length;
}
