import { blanksEnd, type Edition, markOf, meaningOfValue, nameEnd } from './characters.js';
import { NOTHING, type XmlElement } from './element.js';
import type { Bytes } from './four-at-once.js';
import { type AttributeName, attributeNames, elementNames } from './names.js';
import { prefixOf } from './namespaces.js';
import { mayMean, Scope } from './scope.js';
import { textAt } from './utf8.js';
import { ATTRIBUTE_COST, ELEMENT_COST } from './weight.js';

/** A start tag, or the tag of an empty element. */
export interface Tag {
  /** The name as this program spells it. */
  name: string;
  /** Its name as the file spells it. */
  written: string;
  /** The bytes of the end tag that belongs to it, as it is mostly written: "</w:p>". */
  closing: DataView;
  attributes: Readonly<Record<string, string>>;
  /** Nothing stands in it, and no end tag follows. */
  empty: boolean;
  /** The element an empty tag makes wherever it stands; null where another stands in each place. */
  leaf: XmlElement | null;
  /** It holds what says how something looks, and nothing that somebody wrote. */
  isProperties: boolean;
  /** What prefixes mean in it; the scope around it where it declares none. */
  scope: Scope;
  /** About how many bytes of memory it takes with its attributes. */
  cost: number;
  /** How many attributes stand in it, declarations among them. */
  count: number;
  /** Where it ends, from where it begins. */
  length: number;
}

const [QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER] = [0x22, 0x27, 0x2f, 0x3d, 0x3e];

/** From so many attributes on a set is faster than a look at each. */
const MANY = 8;

/** Fields, and where paragraphs stand, are told apart by their elements being themselves. */
const ITSELF: ReadonlySet<string> = new Set(['w:p', 'w:fldChar']);

/** A quarter and more of the tags of a form stand in these. No paragraph, row or field is told apart by one of them being itself. */
const PROPERTIES: ReadonlySet<string> = new Set(
  ['pPr', 'rPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr', 'sectPr'].map((name) => `w:${name}`),
);

const NONE: Readonly<Record<string, string>> = Object.freeze({});

/** What the tags of one text are read with. */
export interface Reading extends Bytes {
  readonly edition: Edition;
  /** How many attributes an element may have. */
  readonly most: number;
}

/** Where the value ends whose quotation mark stands at `opening`; -1 where none does, or it never ends. */
function valueEnd(bytes: Uint8Array, opening: number): number {
  const quote = bytes[opening];
  if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
  return bytes.indexOf(quote, opening + 1);
}

function valueIn(bytes: Uint8Array, from: number, to: number, edition: Edition): string | null {
  const written = textAt(bytes, from, to);
  for (let at = from; at < to; at += 1) if (markOf(bytes[at] ?? 0) > 0) return meaningOfValue(written, edition);
  return written;
}

/** `Requires` names prefixes of the file; here they become ours, or "?" (ECMA-376 part 3, 10.2.1). */
const required = (written: string | undefined, scope: Scope): string =>
  (written ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((prefix) => prefixOf(scope.resolve(prefix) ?? '') ?? '?')
    .join(' ');

/** The attributes of a tag, as they are read one by one. */
class Attributes {
  found: Record<string, string> = NONE;
  /** What they cost. */
  cost = 0;
  /** The prefixes they declare. */
  declared: Map<string, string> | null = null;
  /** One of them is named twice, has no name of its own, or declares what may not be declared. */
  wrong = false;
  readonly #keys: string[] = [];
  /** Takes the place of the list where it is long. */
  #many: Set<string> | null = null;

  add(name: AttributeName | null, value: string, edition: Edition): void {
    if (name === null || this.#many?.has(name.key) || this.#keys.includes(name.key)) {
      this.wrong = true;
      return;
    }
    if (this.#keys.length < MANY) this.#keys.push(name.key);
    else this.#many = (this.#many ?? new Set<string>()).add(name.key);
    if (name.declares === null) {
      if (this.found === NONE) this.found = {};
      this.found[name.spelt] = value;
      this.cost += ATTRIBUTE_COST + value.length;
    } else this.#declare(name.declares, value.trim(), edition);
  }

  #declare(prefix: string, namespace: string, { undeclares }: Edition): void {
    if (!mayMean(prefix, namespace) || (prefix !== '' && namespace === '' && !undeclares)) this.wrong = true;
    this.declared = (this.declared ?? new Map<string, string>()).set(prefix, namespace);
  }
}

/** Reads the attributes behind `from` up to the end of their tag; null where they are not well-formed, or too many. */
function readAttributes(
  reading: Reading,
  from: number,
  scope: Scope,
): { read: Attributes; count: number; at: number } | null {
  const { bytes, edition, most } = reading;
  const read = new Attributes();
  let at = from;
  for (let count = 0; ; count += 1) {
    const next = blanksEnd(bytes, at);
    const sign = bytes[next] ?? 0;
    if (sign === GREATER || sign === SLASH) return { read, count, at: next };
    const nameTo = next === at ? next : nameEnd(bytes, next);
    const equals = blanksEnd(bytes, nameTo);
    if (nameTo === next || bytes[equals] !== EQUALS || count === most) return null;
    const opening = blanksEnd(bytes, equals + 1);
    const closing = valueEnd(bytes, opening);
    const value = closing < 0 ? null : valueIn(bytes, opening + 1, closing, edition);
    if (value === null) return null;
    read.add(attributeNames.at(reading, next, nameTo, scope), value, edition);
    at = closing + 1;
  }
}

/** Reads the tag that begins with the "<" at `from` (production 40); null where it is not well-formed. */
export function readTag(reading: Reading, from: number, around: Scope): Tag | null {
  const { bytes } = reading;
  const nameTo = nameEnd(bytes, from + 1);
  if (nameTo === from + 1) return null;
  let scope = around;
  let written = readAttributes(reading, nameTo, around);
  if (written?.read.declared) {
    // What a tag declares holds for its own names, wherever it is declared: they are read again.
    scope = new Scope(around, written.read.declared);
    written = readAttributes(reading, nameTo, scope);
  }
  const name = elementNames.at(reading, from + 1, nameTo, scope);
  if (name === null || written === null || written.read.wrong) return null;
  const { read, count, at } = written;
  const empty = bytes[at] === SLASH;
  if (empty && bytes[at + 1] !== GREATER) return null;
  const { spelt } = name;
  const attributes =
    spelt === 'mc:Choice' ? { ...read.found, Requires: required(read.found.Requires, scope) } : read.found;
  // What is asked of each tag that is met again stands first, so that it lies together.
  return {
    leaf: empty && !ITSELF.has(spelt) ? { name: spelt, attributes, children: NOTHING } : null,
    count,
    cost: ELEMENT_COST + read.cost,
    length: at + (empty ? 2 : 1) - from,
    empty,
    isProperties: !empty && PROPERTIES.has(spelt),
    name: spelt,
    attributes,
    closing: name.closing,
    scope,
    written: name.written,
  };
}
