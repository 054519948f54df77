import type { Answer } from '../../../schemas/submission.js';
import { CONFIDENCE } from '../confidence.js';
import type { Landmark } from '../landmark.js';
import type { Flow, FlowNode } from '../lines/flow.js';
import { placeOf } from '../lines/place.js';
import type { Locations } from '../locate/locations.js';

/** The paragraphs in the very place of something that was not found, between what was found before and after it. */
export function nodesInPlaceOf({ index }: Landmark, { located }: Locations, { nodes, nodesOf }: Flow): FlowNode[] {
  let [from, to] = [-1, nodes.length];
  for (const { landmark, node, grid } of located.values()) {
    const tables = grid ? [grid.table, ...grid.continued] : [];
    const ends = [node, ...tables.flatMap((table) => nodesOf.get(table) ?? [])].map((one) => one.index);
    if (landmark.index < index) from = Math.max(from, ...ends);
    if (landmark.index > index) to = Math.min(to, node.index);
  }
  return nodes.slice(from + 1, to);
}

/**
 * The paragraph with a picture in the very place of something that was not found: a person may have pasted it there as one, where
 * nobody but a person can read it. Null where there is none.
 */
export const picturedAt = (lost: Landmark, locations: Locations, flow: Flow): FlowNode | null =>
  nodesInPlaceOf(lost, locations, flow).find(({ paragraph }) => paragraph.pictures !== undefined) ?? null;

/** The answer to what was not found, where something stands that may be it: somebody has to look at that. */
export const toBeSeen = (lost: Answer, trail: readonly string[], there: FlowNode): Answer => ({
  ...lost,
  state: 'unknown',
  by: 'signature',
  confidence: CONFIDENCE.mentioned,
  place: placeOf(trail, there, lost.place.quote ?? undefined),
});
