import type { SourcePlace } from '../../schemas/place.js';
import type { SourceText } from './text.js';
import type { Path, Tree } from './tree.js';

/** Tells where in a file a value stands. Paths are those of the value: names, and counts from 0 in lists. */
export interface Places {
  /** The value; what holds it where it is not there. */
  value(path: Path): SourcePlace;
  /** The name before the value. */
  name(path: Path): SourcePlace;
  /** Some characters within a text, as exactly as the way it is written allows. */
  within(path: Path, text: string, at: number, length: number): SourcePlace;
}

export const placesOf = (source: SourceText, spanOf: Tree['spanOf']): Places => {
  const value = (path: Path): SourcePlace => {
    for (let length = path.length; length >= 0; length -= 1) {
      const span = spanOf(path.slice(0, length));
      if (span === null) continue;
      const single = length === path.length && span.written !== null && span.written !== '';
      if (!single && length < path.length && span.name === null) return source.at(span.start, 1);
      const { start, end } = single || span.name === null ? span : span.name;
      return source.at(start, end - start);
    }
    return source.at(0, 1);
  };
  return {
    value,
    name(path) {
      const name = spanOf(path)?.name;
      return name ? source.at(name.start, name.end - name.start) : value(path);
    },
    within(path, text, at, length) {
      const span = spanOf(path);
      const inside = span === null ? -1 : source.text.slice(span.start, span.end).indexOf(text);
      return span === null || inside < 0 ? value(path) : source.at(span.start + inside + at, Math.max(1, length));
    },
  };
};
