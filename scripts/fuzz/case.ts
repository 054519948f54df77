import { strFromU8, strToU8, zipSync } from 'fflate';
import { parse, stringify } from 'yaml';
import { DEFINITION_NAMESPACE, decodeDefinition, encodeDefinition } from '../../src/form/anchors.js';
import type { Given } from '../../src/read/index.js';
import { changeBytes } from './changes/bytes.js';
import { changeLines } from './changes/lines.js';
import { changeValue } from './changes/value.js';
import { changeXml } from './changes/xml.js';
import { Random } from './random.js';
import type { Subjects, WordSubject } from './subjects.js';

/** Of no consequence, and the same for the same recipe. */
const A_DAY = '2026-01-01';

/** What is damaged: the archive, the XML in it, the definition it carries, a zip of reports, or the files a board writes. */
export const KINDS = ['zip', 'xml', 'definition', 'returned', 'outline', 'units', 'letterhead'] as const;
export type Kind = (typeof KINDS)[number];

/** One damaged file by what it is made from: the same recipe gives the same bytes. */
export interface Recipe {
  kind: Kind;
  seed: number;
  /** Which of its changes are made; all where null. */
  steps: readonly number[] | null;
}

/** A damaged file and what it is held against. */
export interface Case {
  name: string;
  file: Uint8Array;
  /** Of a list of units, the definition it belongs to; else empty. */
  beside: string;
  given: Given | null;
  /** Bytes there are to read: of a Word file its parts as unpacked. */
  size: number;
}

const MOST_STEPS = 3;

/** The kind of the case with this number; Word files are most of what comes from outside. */
export const kindOf = (number: number): Kind => {
  const turn = number % 18;
  if (turn >= 16) return turn === 16 ? 'returned' : 'letterhead';
  return turn < 2 ? 'zip' : turn < 10 ? 'xml' : turn < 13 ? 'definition' : turn < 15 ? 'outline' : 'units';
};

/** How many changes a case is made of. */
export const stepsOf = ({ seed }: Recipe): number => 1 + new Random(seed).below(MOST_STEPS);

/** Makes the changes of a recipe one after the other, each from a seed of its own, so that any may be left out. */
function changed<T>(value: T, recipe: Recipe, change: (value: T, random: Random) => T): T {
  let now = value;
  for (let step = 0; step < stepsOf(recipe); step++)
    if (recipe.steps === null || recipe.steps.includes(step)) now = change(now, new Random(recipe.seed * 31 + step));
  return now;
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts that are read, the text more often than all others. */
function pickPart(parts: Parts, random: Random): string {
  const names = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
  return random.chance(0.65) && parts.has('word/document.xml') ? 'word/document.xml' : random.pick(names);
}

function changeParts(parts: Parts, random: Random): Parts {
  const name = pickPart(parts, random);
  const part = parts.get(name) ?? new Uint8Array();
  if (random.chance(0.05)) return new Map([...parts].filter(([other]) => other !== name));
  const bytes = random.chance(0.9) ? strToU8(changeXml(strFromU8(part), random)) : changeBytes(part, random);
  return new Map(parts).set(name, bytes);
}

function changeDefinition(parts: Parts, random: Random, recipe: Recipe): Parts {
  const made = new Map(parts);
  for (const [name, bytes] of parts) {
    const xml = strFromU8(bytes);
    if (!xml.includes(DEFINITION_NAMESPACE)) continue;
    const definition = decodeDefinition(xml);
    if (definition !== null && typeof definition === 'object')
      made.set(name, strToU8(encodeDefinition(changed(definition, recipe, changeValue))));
  }
  if (random.chance(0.3)) made.delete('docProps/custom.xml');
  return made;
}

const packed = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries([...parts].filter(([name]) => name !== '')), { level: 1, mtime: A_DAY });

const sizeOf = (parts: Parts): number => [...parts.values()].reduce((sum, part) => sum + part.length, 0);

function wordCase({ name, bytes, parts, given }: WordSubject, recipe: Recipe, random: Random): Case {
  if (recipe.kind === 'zip') {
    const file = changed(bytes, recipe, changeBytes);
    return { name, file, beside: '', given, size: sizeOf(parts) };
  }
  const made = recipe.kind === 'xml' ? changed(parts, recipe, changeParts) : changeDefinition(parts, random, recipe);
  return { name, file: packed(made), beside: '', given, size: sizeOf(made) };
}

/** Whether values stand deeper in each other than the library can write in lines. */
const isDeep = (value: unknown): boolean => /(?:\[\{[^[\]]*){50}/.test(JSON.stringify(value));

/** A YAML text with its values changed, or its lines. */
function changeYaml(text: string, recipe: Recipe, random: Random): string {
  if (random.chance(0.5)) return changed(text, recipe, changeLines);
  const value: unknown = parse(text);
  const other = changed(value, recipe, changeValue);
  const json = JSON.stringify(other);
  // JSON is YAML, and braces in braces go deeper than the library can write in lines, or than indentation has room for.
  if (isDeep(other)) return json;
  return random.chance(0.7) && json.length < 200_000 ? stringify(other) : JSON.stringify(other, null, 1);
}

/** A zip of some reports in folders, as a mail program packs them. */
function returnedCase(words: readonly WordSubject[], recipe: Recipe, random: Random): Case {
  const files = Array.from({ length: 1 + random.below(4) }, () => random.pick(words));
  const entries = files.map(({ bytes }, at) => [`${random.pick(['', 'xã/', '../', '__MACOSX/'])}${at}.docx`, bytes]);
  const whole = zipSync(Object.fromEntries(entries), { level: 0, mtime: A_DAY });
  const size = files.reduce((sum, { parts }) => sum + sizeOf(parts), 0);
  const file = changed(whole, recipe, changeBytes);
  return { name: 'bao-cao.zip', file, beside: '', given: files[0]?.given ?? null, size };
}

/** The damaged file of a recipe. */
export function caseOf(recipe: Recipe, { words, sources, letterheads }: Subjects): Case {
  const random = new Random(recipe.seed ^ 0x5eed);
  if (recipe.kind === 'returned') return returnedCase(words, recipe, random);
  if (recipe.kind === 'letterhead') {
    const { name, text } = random.pick(letterheads);
    const file = new TextEncoder().encode(changeYaml(text, recipe, random));
    return { name, file, beside: '', given: null, size: file.length };
  }
  if (recipe.kind === 'outline' || recipe.kind === 'units') {
    const { name, outline, units } = random.pick(sources);
    const text = changeYaml(recipe.kind === 'outline' ? outline : units, recipe, random);
    const file = new TextEncoder().encode(text);
    return { name, file, beside: recipe.kind === 'units' ? outline : units, given: null, size: file.length };
  }
  const subject = random.pick(words);
  const carries = [...subject.parts].some(([, part]) => strFromU8(part).includes(DEFINITION_NAMESPACE));
  const fitting = recipe.kind === 'definition' && !carries ? words[0] : subject;
  return wordCase(fitting ?? subject, recipe, random);
}
