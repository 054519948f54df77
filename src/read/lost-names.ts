import type { Attribution } from './attribution.js';
import { CONFIDENCE } from './confidence.js';
import type { Located, Locations } from './locate/locations.js';
import type { Regions } from './regions.js';
import { isNarrative } from './typed-text.js';

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
  const lost = landmarks.filter((one) => isNarrative(one) && !located.has(one.index));
  if (lost.length === 0) return locations;
  const found = new Map(located);
  const nodeAt = (index: number): number | undefined => located.get(index)?.node.index;
  for (const landmark of lost) {
    const own = regions.get(landmark.index)?.located;
    const before = landmarks.slice(0, landmark.index).findLast(({ index }) => nodeAt(index) !== undefined);
    const next = landmarks.slice(landmark.index + 1).find(({ index }) => nodeAt(index) !== undefined);
    const [from, to] = [before, next].map((one) => (one ? nodeAt(one.index) : undefined));
    const node = unasked.find(({ index }) => index > (from ?? -1) && index < (to ?? -1));
    const evidence = { by: 'text' as const, confidence: CONFIDENCE.mentioned, inclusive: false };
    const inItsPlace: Located | null =
      landmark.is === 'heading' && node ? { landmark, node, evidence, grid: null, moved: false } : null;
    const line = own ?? inItsPlace;
    if (line) found.set(landmark.index, line);
  }
  return { ...locations, located: found };
}
