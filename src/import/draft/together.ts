import { keyOf } from '../../text/index.js';
import type { Part } from '../parts/part.js';
import type { Reading } from './reading.js';

/** All a part asks for, in one text. */
const wholeOf = ({ text, points, sections, ifAny }: Part): string =>
  [keyOf(text), ifAny ? '?' : '', ...points.map(wholeOf), ...sections.map(wholeOf)].join('/');

const forBodies = (part: Part, bodies: readonly string[]): Part =>
  part.bodies.length > 0 ? part : { ...part, bodies: [...bodies] };

/**
 * Whether some outlines are one report that is asked of several kinds of units: each says of whom, and no two of the same.
 */
export function areOfKinds(readings: readonly Reading[]): boolean {
  const bodies = readings.map(({ head }) => keyOf(head.bodies.join(' ')));
  return readings.length > 1 && bodies.every((one) => one !== '') && new Set(bodies).size === bodies.length;
}

/**
 * The parts of several outlines in one, as they stand in each: what all ask for alike is asked of all, the rest of those each
 * outline is for.
 */
export function together(readings: readonly Reading[]): Part[] {
  const [first] = readings;
  if (first === undefined || readings.length === 1) return first?.parts ?? [];
  const shared = new Set(first.parts.map(wholeOf));
  for (const { parts } of readings) {
    const own = new Set(parts.map(wholeOf));
    for (const key of shared) if (!own.has(key)) shared.delete(key);
  }
  const all = first.parts.map((part) => (shared.has(wholeOf(part)) ? part : forBodies(part, first.head.bodies)));
  for (const { parts, head } of readings.slice(1)) {
    let at = 0;
    for (const part of parts) {
      const key = wholeOf(part);
      if (shared.has(key)) at = all.findIndex((one) => wholeOf(one) === key) + 1;
      else {
        // Behind the parts of those before it, and before what is asked of all next.
        while (at < all.length && !shared.has(wholeOf(all[at] as Part))) at += 1;
        all.splice(at, 0, forBodies(part, head.bodies));
        at += 1;
      }
    }
  }
  return all;
}
