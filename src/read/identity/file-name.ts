import type { Unit } from '../../../schemas/units.js';
import { fold, keyOf } from '../../text/index.js';
import { namesOf } from './known-units.js';

/** The name of a file without its folders and its ending. */
export const stemOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');

/** The unit whose id or name stands in the file's name; null where none or more than one does. */
export function unitByFileName(file: string, units: readonly Unit[]): Unit | null {
  const name = stemOf(file);
  const key = keyOf(name);
  const words = `_${fold(name).replace(/[^\p{L}\p{N}]+/gu, '_')}_`;
  const offers = units.map((unit) => {
    const byId = words.includes(`_${unit.id}_`) ? unit.id.length : 0;
    const lengths = namesOf(unit)
      .map(keyOf)
      .map((own) => (key.includes(own) ? own.length : 0));
    return { unit, score: Math.max(byId, ...lengths) };
  });
  const [first, second] = offers.sort((a, b) => b.score - a.score);
  return first && first.score > 0 && first.score > (second?.score ?? 0) ? first.unit : null;
}
