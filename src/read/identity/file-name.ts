import type { Unit } from '../../../schemas/units.js';
import { bareKeyOf, fold, keyOf } from '../../text/index.js';
import { namesOf } from './known-units.js';

/** The name of a file without its folders and its ending. */
export const stemOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');

/** A name without its marks says a little less than the same with them. */
const WITHOUT_MARKS = 0.5;

/** What a browser or a mailbox puts behind the name of a file it has already: "xa Tan Lap (2)". */
const COPY = /\s*\(\d{1,2}\)$/;

/**
 * The unit whose id or name stands in the file's name; null where none or more than one does, also where the number of a
 * copy makes another one of it.
 */
export function unitByFileName(file: string, units: readonly Unit[]): Unit | null {
  const stem = stemOf(file);
  const [whole, named] = [stem, stem.replace(COPY, '')].map((name) => unitByName(name, units));
  return whole === named ? (named ?? null) : null;
}

function unitByName(name: string, units: readonly Unit[]): Unit | null {
  const [key, bare] = [keyOf(name), bareKeyOf(name)];
  const words = `_${fold(name).replace(/[^\p{L}\p{N}]+/gu, '_')}_`;
  const offers = units.map((unit) => {
    const byId = words.includes(`_${unit.id}_`) ? unit.id.length : 0;
    const lengths = namesOf(unit).map((own) => {
      const [whole, plain] = [keyOf(own), bareKeyOf(own)];
      if (key.includes(whole)) return whole.length;
      return bare.includes(plain) ? plain.length - WITHOUT_MARKS : 0;
    });
    return { unit, score: Math.max(byId, ...lengths) };
  });
  const [first, second] = offers.sort((a, b) => b.score - a.score);
  return first && first.score > (second?.score ?? 0) ? first.unit : null;
}
