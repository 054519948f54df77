import type { Form } from '../../form/index.js';
import { assign } from '../../match/index.js';
import { SUREST } from '../confidence.js';
import type { Flow, FlowNode } from '../flow.js';
import type { Landmark } from '../landmark.js';
import type { Grid } from '../table/grid.js';
import type { Found, Located } from './locations.js';
import { matchesIn } from './matches.js';
import { MOVED, WEIGHTS } from './weights.js';

/**
 * Searches a document for every landmark of the form. All that speaks for a landmark at a place, and against it, comes to
 * the odds of that pair; every assignment that keeps the order of the form is weighed, with a little chance that
 * something was moved.
 */
export function searched(form: Form, flow: Flow, landmarks: readonly Landmark[], grids: readonly Grid[]): Found {
  const matches = matchesIn(form, flow, landmarks, grids, WEIGHTS);
  const assigned = assign(matches, { asked: landmarks.length, found: flow.nodes.length, ordered: true, moved: MOVED });
  const located = new Map<number, Located>();
  for (const [index, { pair, posterior, moved }] of assigned.entries()) {
    if (!pair) continue;
    const [landmark, node] = [landmarks[index] as Landmark, flow.nodes[pair.found] as FlowNode];
    const { by, inclusive, grid } = pair;
    const evidence = { by, confidence: Math.min(posterior, SUREST), inclusive };
    located.set(index, { landmark, node, evidence, grid, moved });
  }
  return {
    located,
    rivals: assigned.map(({ rivals }) => rivals),
    absent: new Map(assigned.flatMap(({ pair, posterior }, index) => (pair ? [] : [[index, posterior] as const]))),
    signs: matches.flatMap(({ asked, found }) => ((landmarks[asked] as Landmark).is === 'signing' ? [found] : [])),
  };
}
