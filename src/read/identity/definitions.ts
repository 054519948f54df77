import type { Letterhead } from '../../../schemas/letterhead.js';
import type { Outline, Table } from '../../../schemas/outline.js';
import { EmbeddedDefinition } from '../../../schemas/stamp.js';
import {
  beginningOf,
  definedIn,
  definitionIn,
  packedBeginning,
  packedDefinition,
  unpackedJson,
} from '../../form/index.js';

const areDistinct = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

const hasDistinctParts = ({ columns, rows }: Table): boolean =>
  areDistinct(columns.map(({ id }) => id)) && (!Array.isArray(rows) || areDistinct(rows.map(({ id }) => id)));

/**
 * Whether every id of an outline names one thing, as loading a definition makes sure of: an outline found in a
 * returned file was not loaded, and thousands of items of one name would each be told of thousands of times.
 */
function hasDistinctIds(outline: Outline): boolean {
  const { parts, figures, tables } = definedIn(outline);
  return areDistinct([...parts, ...figures, ...tables].map(({ id }) => id)) && tables.every(hasDistinctParts);
}

/** What the definitions of one campaign have in common, and how the text of each of them begins. */
interface Common {
  beginning: string;
  /** The same, packed, and how many bytes it is unpacked; null before a second one came. */
  packed: { beginning: string; bytes: number } | null;
  outline: Outline;
  letterhead: Letterhead;
}

/** What a form says for itself alone. */
const Own = EmbeddedDefinition.pick({ stamp: true, unit: true });

/** The definition that begins as others do and goes on so; null where that says anything but what a form says for itself. */
function goingOn({ outline, letterhead }: Common, rest: string): EmbeddedDefinition | null {
  const own = Own.safeParse(definitionIn(`{${rest}`));
  return own.success ? { ...own.data, outline, letterhead } : null;
}

/** Compiling what holds a definition against its format takes longer than holding one against it. */
const ONCE = { jitless: true };

/** So many are kept: the files of one campaign were made from a few versions of a definition. */
const KEPT = 8;

/**
 * Reads the definitions that forms carry. Those of one campaign say the same of outline and letterhead, letter by letter,
 * in the beginning; that was held against the formats once and is not again. From the third on it is not unpacked either
 * where it was packed by the same program.
 */
export class Definitions {
  readonly #common: Common[] = [];

  /**
   * The definition in the text of a custom XML part, which comes from a returned file and is trusted with nothing. Null
   * where it cannot be read, is of another format, or calls two things by one name.
   */
  in(xml: string): EmbeddedDefinition | null {
    const packed = packedDefinition(xml);
    if (packed === null) return null;
    const begun = this.#common.find((one) => one.packed !== null && packed.startsWith(one.packed.beginning));
    const rest = begun?.packed ? unpackedJson(packed.slice(begun.packed.beginning.length), begun.packed.bytes) : null;
    const own = begun && rest !== null ? goingOn(begun, rest) : null;
    if (own !== null) return own;
    const json = unpackedJson(packed);
    if (json === null) return null;
    const common = this.#common.find(({ beginning }) => json.startsWith(beginning));
    if (common === undefined) return this.#whole(json);
    common.packed ??= {
      beginning: packedBeginning(common.beginning),
      bytes: new TextEncoder().encode(common.beginning).length,
    };
    return goingOn(common, json.slice(common.beginning.length)) ?? this.#whole(json);
  }

  #whole(json: string): EmbeddedDefinition | null {
    const value = definitionIn(json);
    const { success, data } = EmbeddedDefinition.safeParse(value, ONCE);
    if (!success || !hasDistinctIds(data.outline)) return null;
    const beginning = beginningOf(value as EmbeddedDefinition);
    if (json.startsWith(beginning))
      this.#keep({ beginning, packed: null, outline: data.outline, letterhead: data.letterhead });
    return data;
  }

  #keep(common: Common): void {
    if (this.#common.push(common) > KEPT) this.#common.shift();
  }
}
