import type { Pack } from '../../schemas/pack.js';
import { keyOf } from '../text/index.js';

/** What is put behind the name of a file that is stored or sent twice: " (1)", " - Copy", "_2". */
const COPY = /(?:\s*\(\d{1,3}\)|\s*-\s*(?:copy|bản sao)(?:\s*\(\d{1,3}\))?|[_-]\d)+$/iu;

/** Shorter keys stand in other names by chance. */
const SHORTEST_KEY = 4;

/** The name of a file without its folders. */
export const baseName = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

/** The same without its ending. */
const stemOf = (file: string): string =>
  baseName(file)
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .trim();

/** A name without what a second copy is marked by. */
const originalOf = (stem: string): string => stem.replace(COPY, '').trim();

/** Words of a name between underscores, so that an id is found where it stands as a word of its own. */
const wordsOf = (name: string): string => `_${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')}_`;

/** Knows the units of a pack by names of files. */
export interface FileNames {
  /** The unit whose form was given this name, or that has it for its id; null where none was. */
  made(file: string): string | null;
  /** The unit whose form, id or name stands in the name of a file; null where none or more than one does. */
  unit(file: string): string | null;
}

/** Without marks on letters, as many people write names of files: "Dang uy xa Muong So". */
const bareOf = (key: string): string => key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

interface Keyed {
  id: string;
  key: string;
}

/** The one whose id or key is the longest that stands in a name; null where none or more than one does. */
function longestIn(stem: string, key: string, units: readonly Keyed[]): string | null {
  const words = wordsOf(stem);
  let best: { id: string | null; length: number } = { id: null, length: 0 };
  for (const { id, key: own } of units) {
    const byName = own.length >= SHORTEST_KEY && key.includes(own) ? own.length : 0;
    const length = Math.max(byName, words.includes(`_${id}_`) ? id.length : 0);
    if (length > best.length) best = { id, length };
    else if (length === best.length) best = { id: null, length };
  }
  return best.id;
}

/** Prepares finding units by the names of files. */
export function fileNamesOf({ units, forms }: Pack): FileNames {
  const byForm = new Map([
    ...units.map(({ id }): [string, string] => [id, id]),
    ...forms.map(({ unit, file }): [string, string] => [stemOf(file).toLowerCase(), unit]),
  ]);
  const keyed = units.map(({ id, name }) => ({ id, key: keyOf(name) }));
  const bare = keyed.map(({ id, key }) => ({ id, key: bareOf(key) }));
  const made = (file: string): string | null => {
    const stem = stemOf(file).toLowerCase();
    return byForm.get(stem) ?? byForm.get(originalOf(stem)) ?? null;
  };
  const spoken = (stem: string): string | null =>
    longestIn(stem, keyOf(stem), keyed) ?? longestIn(stem, bareOf(keyOf(stem)), bare);
  return { made, unit: (file) => made(file) ?? spoken(stemOf(file)) ?? spoken(originalOf(stemOf(file))) };
}
