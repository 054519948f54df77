import type { ValueType } from '../../../schemas/outline.js';
import { fold } from '../../text/index.js';
import { type Measured, measuredBy } from '../figures/index.js';
import { anyOf, wordsOfAll } from '../lexicon/index.js';
import type { Line } from '../lines/index.js';
import type { Leaf } from './header.js';

/** What a line beside a table says of how a column is filled in. */
export interface ColumnNote {
  /** Undefined where nothing is said. */
  type: ValueType | undefined;
  options: string[] | null;
  optional: boolean;
}

/** What one sentence says of some columns: by their names, of all, or of those no other sentence names. */
interface Sentence {
  names: readonly string[] | 'others';
  type: ValueType | undefined;
  options: string[] | null;
}

const QUOTED = '[“"][^”"]+[”"]';
const NAMED = new RegExp(
  `^(?:${anyOf(({ columns }) => columns)})\\s+(${QUOTED}(?:\\s*(?:,|và|and)\\s*${QUOTED})*)\\s*:?\\s+(.+)$`,
  'iu',
);
const OTHERS = new RegExp(
  `^(?:${anyOf(({ allColumns, otherColumns }) => [...allColumns, ...otherColumns])})\\s*:?\\s+(.+)$`,
  'iu',
);
const FILLINGS = wordsOfAll(({ fillings }) => fillings).map(
  ([type, words]) => [type, new RegExp(`^(?:${words})\\s*(?::\\s*(.+))?$`, 'iu')] as const,
);
const OPTIONAL = new RegExp(`^(?:${anyOf(({ optional }) => optional)})$`, 'u');
const TURNED = new RegExp(`^\\(?(?:${anyOf(({ turned }) => turned)})\\)?\\.?$`, 'u');
/** One sentence about columns ends, and the next begins. */
const BETWEEN = new RegExp(
  `(?<=\\.)\\s+(?=(?:${anyOf(({ columns, otherColumns }) => [...columns, ...otherColumns])})(?!\\p{L}))`,
  'iu',
);

const namesIn = (text: string): string[] => [...text.matchAll(/[“"]([^”"]+)[”"]/gu)].map(([, name = '']) => fold(name));

function sentenceIn(text: string): Sentence | null {
  const plain = text.replace(/\.$/u, '');
  const named = NAMED.exec(plain);
  const said = named?.[2] ?? OTHERS.exec(plain)?.[1];
  if (said === undefined) return null;
  const names = named ? namesIn(named[1] ?? '') : 'others';
  if (OPTIONAL.test(fold(said))) return { names, type: undefined, options: null };
  for (const [type, pattern] of FILLINGS) {
    const found = pattern.exec(said);
    const options = found?.[1]?.split(/\s*;\s*/u) ?? [];
    if (found && (type === 'choice') === options.length > 1)
      return { names, type, options: options.length > 1 ? options : null };
  }
  return null;
}

/** The sentences of a line that speaks of nothing but how columns are filled in; null for other lines. */
function sentencesIn(text: string): Sentence[] | null {
  const sentences = text.split(BETWEEN).map(sentenceIn);
  return sentences.every((one) => one !== null) ? sentences : null;
}

/** What the lines around a table say of its columns and its page, and what else they say. */
export function notesAmong(lines: readonly Line[]): { caption: Line[]; notes: Sentence[]; turned: boolean } {
  const notes: Sentence[] = [];
  let turned = false;
  const caption = lines.filter(({ text }) => {
    const sentences = sentencesIn(text);
    const turns = TURNED.test(fold(text));
    notes.push(...(sentences ?? []));
    turned ||= turns;
    return sentences === null && !turns;
  });
  return { caption, notes, turned };
}

/** What is said of one column: by its name, with its common header or without, else of those that are left. */
export function noteOf(notes: readonly Sentence[], { label, group }: Leaf): ColumnNote {
  const bare = label.replace(/\s*\([^()]*\)$/u, '');
  const names = new Set([label, bare].flatMap((name) => [fold(name), fold(`${group} – ${name}`)]));
  const own = notes.filter((one) => one.names !== 'others' && one.names.some((name) => names.has(name)));
  const typed = own.find(({ type }) => type !== undefined) ?? notes.find((one) => one.names === 'others');
  const optional = own.some(({ type }) => type === undefined);
  return { type: typed?.type, options: typed?.options ?? null, optional };
}

/** The measure of a column whose kind of value is told, by its header. */
export function toldMeasure(type: ValueType, label: string, unit: string): Measured {
  const none = { type, unit: null, currency: null, scale: null };
  if (type === 'money') {
    const money = measuredBy(label, unit);
    return money.type === 'money' ? money : { ...none, currency: 'VND' };
  }
  return type === 'integer' || type === 'decimal' ? { ...none, unit: unit === '' ? null : unit } : none;
}
