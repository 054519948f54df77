import type { Pack } from '../../schemas/pack.js';
import type { Unit } from '../../schemas/units.js';
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

/** Units by what stands for them in names, with the lengths of that, the longest first. */
interface Spoken {
  /** Null where it stands for more than one unit. */
  units: ReadonlyMap<string, string | null>;
  lengths: readonly number[];
}

function spokenBy(names: Iterable<readonly [name: string, id: string]>): Spoken {
  const units = new Map<string, string | null>();
  for (const [name, id] of names) units.set(name, units.has(name) ? null : id);
  const lengths = [...new Set([...units.keys()].map(({ length }) => length))].sort((a, b) => b - a);
  return { units, lengths };
}

/** What of a text stands for units and is so many letters long; the more units there are, the more looking up saves. */
function* standing(text: string, length: number, { units }: Spoken): Generator<string | null> {
  for (let at = 0; at + length <= text.length; at += 1) {
    const unit = units.get(text.slice(at, at + length));
    if (unit !== undefined) yield unit;
  }
}

/** The one whose id (in `words`) or key is the longest that stands in a name; null where none or more than one does. */
function longestIn(words: string, key: string, { ids, keys }: { ids: Spoken; keys: Spoken }): string | null {
  const lengths = new Set([...ids.lengths.map((length) => length - 2), ...keys.lengths]);
  for (const length of [...lengths].sort((a, b) => b - a)) {
    const found = new Set([...standing(words, length + 2, ids), ...standing(key, length, keys)]);
    const [unit = null] = found;
    if (found.size > 0) return found.size === 1 ? unit : null;
  }
  return null;
}

/** What names of files are held against. */
interface NamedUnits {
  units: readonly Pick<Unit, 'id' | 'name'>[];
  forms: readonly Pick<Pack['forms'][number], 'unit' | 'file'>[];
}

/** Prepares finding units by the names of files. */
export function fileNamesOf({ units, forms }: NamedUnits): FileNames {
  const byForm = new Map([
    ...units.map(({ id }): [string, string] => [id, id]),
    ...forms.map(({ unit, file }): [string, string] => [stemOf(file).toLowerCase(), unit]),
  ]);
  const named = units.map(({ id, name }) => [keyOf(name), id] as const);
  const long = (names: (readonly [string, string])[]) => spokenBy(names.filter(([key]) => key.length >= SHORTEST_KEY));
  const ids = spokenBy(units.map(({ id }) => [`_${id}_`, id]));
  const keyed = { ids, keys: long(named) };
  const bare = { ids, keys: long(named.map(([key, id]) => [bareOf(key), id] as const)) };
  const made = (file: string): string | null => {
    const stem = stemOf(file).toLowerCase();
    return byForm.get(stem) ?? byForm.get(originalOf(stem)) ?? null;
  };
  const spoken = (stem: string): string | null => {
    const [words, key] = [wordsOf(stem), keyOf(stem)];
    return longestIn(words, key, keyed) ?? longestIn(words, bareOf(key), bare);
  };
  return { made, unit: (file) => made(file) ?? spoken(stemOf(file)) ?? spoken(originalOf(stemOf(file))) };
}
