import { CONFIDENCE } from '../confidence.js';
import type { Landmark } from '../landmark.js';
import type { Located, Locations } from '../locate/locations.js';
import type { Attribution } from './attribution.js';
import type { Regions } from './region.js';
import { isNarrative } from './typed-text.js';

/** The first heading nobody asked for between two paragraphs, in the place of one that was not found. */
function inPlaceOf(landmark: Landmark, from: number, to: number, unasked: Regions['unasked']): Located | null {
  const node = landmark.is === 'heading' ? unasked.find(({ index }) => index > from && index < to) : undefined;
  const evidence = { by: 'text' as const, confidence: CONFIDENCE.mentioned, inclusive: false };
  return node ? { landmark, node, evidence, grid: null, moved: false } : null;
}

/**
 * What was found, with the lines that stand in the places of headings and questions that were not: a heading nobody asked
 * for between the same neighbours, the beginning of an answer without its question. Only for what such a line says of
 * when or whose all below it is.
 */
export function withLostNames(
  locations: Locations,
  { unasked }: Pick<Regions, 'unasked'>,
  { regions }: Pick<Attribution, 'regions'>,
): Locations {
  const { landmarks, located } = locations;
  const nodeAt = ({ index }: Landmark): number | undefined => located.get(index)?.node.index;
  if (landmarks.every((one) => !isNarrative(one) || nodeAt(one) !== undefined)) return locations;
  /** Where what was found behind each landmark stands. */
  const next = new Map<Landmark, number>();
  let [from, to] = [-1, -1];
  for (const landmark of landmarks.toReversed()) {
    next.set(landmark, to);
    to = nodeAt(landmark) ?? to;
  }
  const found = new Map(located);
  for (const landmark of landmarks) {
    const own = nodeAt(landmark);
    from = own ?? from;
    if (own !== undefined || !isNarrative(landmark)) continue;
    const line = regions.get(landmark.index)?.located ?? inPlaceOf(landmark, from, next.get(landmark) ?? -1, unasked);
    if (line) found.set(landmark.index, line);
  }
  return { ...locations, located: found };
}
