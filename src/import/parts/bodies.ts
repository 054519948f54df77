import { bodyKey } from './body-key.js';
import type { Part } from './part.js';

function* all(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    yield* all([...part.points, ...part.sections]);
  }
}

/** A section that is called by nothing but the name of a body that is known to report is for that body. */
export function withNamedBodies(parts: readonly Part[], others: readonly string[]): void {
  const known = new Map(
    [...others, ...[...all(parts)].flatMap(({ bodies }) => bodies)].map((name) => [bodyKey(name), name]),
  );
  for (const part of all(parts)) {
    const name = known.get(bodyKey(part.text));
    if (name !== undefined && part.is === 'section' && part.bodies.length === 0) part.bodies.push(name);
  }
}
