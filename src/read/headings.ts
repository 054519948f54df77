import type { Located, Locations } from './locate/locate.js';
import { placeOf } from './place.js';
import type { HeadingReading } from './submission.js';

type LocatedHeading = Located & { landmark: Extract<Located['landmark'], { is: 'heading' }> };

/** The sections whose heading was found, in the order of the document. */
export function readHeadings({ located }: Locations): HeadingReading[] {
  const found = [...located.values()]
    .filter((one): one is LocatedHeading => one.landmark.is === 'heading' && !one.evidence.inclusive)
    .sort((a, b) => a.node.index - b.node.index);
  return found.map(
    (one): HeadingReading => ({
      item: one.landmark.section.id,
      typed: one.node.rest,
      by: one.evidence.by,
      confidence: one.evidence.confidence,
      inOrder: !one.moved,
      place: placeOf(one.landmark.trail, one.node),
    }),
  );
}
