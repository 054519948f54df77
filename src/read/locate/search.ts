import type { Form } from '../../form/index.js';
import { type Assigned, assign, clearly, type Sides } from '../../match/index.js';
import { SUREST } from '../confidence.js';
import type { Landmark } from '../landmark.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import type { Grid } from '../table/grid.js';
import type { Found, Located, Match } from './locations.js';
import { type Matches, matching } from './matches.js';
import { MOVED, WEIGHTS } from './weights.js';

/**
 * What everything is: where that is plain to see, each is as sure as can be, and nothing is weighed. The signing block begins at any
 * of the lines that speak for it; how sure it is at which of them is read nowhere.
 */
function assigned(matches: Matches, landmarks: readonly Landmark[], sides: Sides): readonly Assigned<Match>[] {
  const signing = landmarks.findIndex(({ is }) => is === 'signing');
  const plain = clearly(matches.atMost(), sides, signing < 0 ? null : signing)?.flatMap(({ match }) => match ?? []);
  if (plain?.length !== landmarks.length) return assign(matches.exactly(), sides);
  return plain.map((pair) => ({ pair, posterior: 1, rivals: [], moved: false }));
}

/**
 * Searches a document for every landmark of the form. All that speaks for a landmark at a place, and against it, comes to
 * the odds of that pair; every assignment that keeps the order of the form is weighed, with a little chance that
 * something was moved.
 */
export function searched(form: Form, flow: Flow, landmarks: readonly Landmark[], grids: readonly Grid[]): Found {
  const matches = matching(form, flow, landmarks, grids, WEIGHTS);
  const sides = { asked: landmarks.length, found: flow.nodes.length, ordered: true, moved: MOVED };
  const all = assigned(matches, landmarks, sides);
  const located = new Map<number, Located>();
  for (const [index, { pair, posterior, moved }] of all.entries()) {
    if (!pair) continue;
    const [landmark, node] = [landmarks[index] as Landmark, flow.nodes[pair.found] as FlowNode];
    const { by, inclusive, grid } = pair;
    const evidence = { by, confidence: Math.min(posterior, SUREST), inclusive };
    located.set(index, { landmark, node, evidence, grid, moved });
  }
  return {
    located,
    rivals: all.map(({ rivals }) => rivals),
    absent: new Map(all.flatMap(({ pair, posterior }, index) => (pair ? [] : [[index, posterior] as const]))),
    signs: matches.signs,
  };
}
