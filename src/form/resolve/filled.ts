import { standsInFor } from './presets.js';

/** Where the stand-ins are in some plain data: the number of one where it is one itself, else those inside, by their keys. */
export type Places = number | readonly (readonly [key: string, inside: Places])[];

/** Where the stand-ins are in some plain data; null where there is none. */
export function placesOf(data: unknown): Places | null {
  if (typeof data === 'string') return standsInFor(data);
  if (typeof data !== 'object' || data === null) return null;
  const inside = Object.entries(data).flatMap(([key, one]): [string, Places][] => {
    const places = placesOf(one);
    return places === null ? [] : [[key, places]];
  });
  return inside.length === 0 ? null : inside;
}

/** What something was filled in from, and the words that stand in it for the stand-ins. */
export interface Filled<T> {
  from: T;
  words: readonly string[];
}

const filled = new WeakMap<object, Filled<object>>();

/** What a part of a form was filled in from: other forms have the same one; null where nothing was filled in. */
export const filledFrom = <T extends object>(part: T): Filled<T> | null =>
  (filled.get(part) as Filled<T> | undefined) ?? null;

type Keyed = Record<string, unknown>;

function withWords(from: unknown, places: Places, words: readonly string[]): unknown {
  if (typeof places === 'number') return words[places];
  const copy = (Array.isArray(from) ? [...from] : { ...(from as Keyed) }) as Keyed;
  for (const [key, inside] of places) copy[key] = withWords(copy[key], inside, words);
  filled.set(copy, { from: from as Keyed, words });
  return copy;
}

/** The same data with words in the places of its stand-ins; what holds none of them is the same object. */
export const fill = <T>(from: T, places: Places | null, words: readonly string[]): T =>
  places === null ? from : (withWords(from, places, words) as T);
