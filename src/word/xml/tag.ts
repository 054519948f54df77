import { blanksEnd, type Edition, markOf, meaningOfValue, nameEnd } from './characters.js';
import { prefixOf } from './namespaces.js';
import { mayMean, Scope } from './scope.js';
import { ATTRIBUTE_COST, ELEMENT_COST } from './weight.js';

/** A start tag, or the tag of an empty element. */
export interface Tag {
  /** The name as this program spells it. */
  name: string;
  /** The end tag that belongs to it, as it is mostly written: "</w:p>". */
  closing: string;
  attributes: Readonly<Record<string, string>>;
  /** Nothing stands in it, and no end tag follows. */
  empty: boolean;
  /** What prefixes mean in it; the scope around it where it declares none. */
  scope: Scope;
  /** About how many bytes of memory it takes with its attributes. */
  cost: number;
  /** Where it ends, from where it begins. */
  length: number;
}

const [QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER] = [0x22, 0x27, 0x2f, 0x3d, 0x3e];

const NONE: Readonly<Record<string, string>> = Object.freeze({});

/** Attributes as the file spells them: name, value, name, value … */
type Written = string[];

/** The prefix an attribute declares, "" for names without one; null for an attribute that declares nothing. */
const declaredBy = (name: string): string | null =>
  name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice('xmlns:'.length) : null;

/** The scope inside a tag; null where it declares what may not be declared. */
function scopeIn(written: Written, around: Scope, edition: Edition): Scope | null {
  const declared = new Map<string, string>();
  for (let at = 0; at < written.length; at += 2) {
    const prefix = declaredBy(written[at] ?? '');
    if (prefix === null) continue;
    const namespace = (written[at + 1] ?? '').trim();
    if (!mayMean(prefix, namespace) || (prefix !== '' && namespace === '' && !edition.undeclares)) return null;
    declared.set(prefix, namespace);
  }
  return declared.size === 0 ? around : new Scope(around, declared);
}

/** `Requires` names prefixes of the file; here they become ours, or "?" (ECMA-376 part 3, 10.2.1). */
const required = (written: string | undefined, scope: Scope): string =>
  (written ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((prefix) => prefixOf(scope.resolve(prefix) ?? '') ?? '?')
    .join(' ');

/** The attributes of an element by our spelling; null where one has no name of its own. */
function attributesOf(written: Written, scope: Scope): Record<string, string> | null {
  let found: Record<string, string> | null = null;
  const keys = written.length > 2 ? new Set<string>() : null;
  for (let at = 0; at < written.length; at += 2) {
    const [spelling = '', value = ''] = [written[at], written[at + 1]];
    const attribute = scope.attribute(spelling);
    if (attribute === null || keys?.has(attribute.key)) return null;
    keys?.add(attribute.key);
    if (declaredBy(spelling) !== null) continue;
    found ??= {};
    found[attribute.spelt] = value;
  }
  return found ?? NONE;
}

/** What an element costs by its attributes; of two that are spelt alike both count. */
function costOf(written: Written): number {
  let cost = ELEMENT_COST;
  for (let at = 0; at < written.length; at += 2)
    if (declaredBy(written[at] ?? '') === null) cost += ATTRIBUTE_COST + (written[at + 1] ?? '').length;
  return cost;
}

/** The tag with what its names mean; null where one of them means nothing, or stands there twice. */
function meant(written: string, attributes: Written, around: Scope, edition: Edition, empty: boolean, length: number) {
  const scope = attributes.length === 0 ? around : scopeIn(attributes, around, edition);
  const name = scope === null ? null : scope.element(written);
  const found = scope === null ? null : attributesOf(attributes, scope);
  if (scope === null || name === null || found === null) return null;
  const spelt = name === 'mc:Choice' ? { ...found, Requires: required(found.Requires, scope) } : found;
  // Spelt out, and not spread: V8 copies an object of other shape by shape, some twenty times as long.
  return { name, closing: `</${written}>`, attributes: spelt, empty, scope, cost: costOf(attributes), length };
}

/** Where the value ends whose quotation mark stands at `opening`; -1 where none does, or it never ends. */
function valueEnd(text: string, opening: number): number {
  const quote = text.charCodeAt(opening);
  if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
  for (let at = opening + 1; at < text.length; at += 1) if (text.charCodeAt(at) === quote) return at;
  return -1;
}

function valueIn(text: string, from: number, to: number, edition: Edition): string | null {
  const written = text.slice(from, to);
  for (let at = from; at < to; at += 1) if (markOf(text.charCodeAt(at)) > 0) return meaningOfValue(written, edition);
  return written;
}

/**
 * Reads the tag that begins with the "<" at `from` (production 40).
 * @param most how many attributes it may have
 * @returns null where it is not well-formed, or has more of them
 */
export function readTag(text: string, from: number, around: Scope, edition: Edition, most: number): Tag | null {
  let at = nameEnd(text, from + 1);
  if (at === from + 1) return null;
  const written = text.slice(from + 1, at);
  const attributes: Written = [];
  for (;;) {
    const next = blanksEnd(text, at);
    const sign = next < text.length ? text.charCodeAt(next) : 0;
    const empty = sign === SLASH && text.charCodeAt(next + 1) === GREATER;
    if (empty || sign === GREATER) {
      return meant(written, attributes, around, edition, empty, next + (empty ? 2 : 1) - from);
    }
    const nameTo = next === at ? next : nameEnd(text, next);
    const equals = blanksEnd(text, nameTo);
    if (nameTo === next || text.charCodeAt(equals) !== EQUALS || attributes.length >= 2 * most) return null;
    const opening = blanksEnd(text, equals + 1);
    const closing = valueEnd(text, opening);
    const value = closing < 0 ? null : valueIn(text, opening + 1, closing, edition);
    if (value === null) return null;
    attributes.push(text.slice(next, nameTo), value);
    at = closing + 1;
  }
}
