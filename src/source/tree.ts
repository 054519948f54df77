import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar } from 'yaml';
import type { SourcePlace } from '../../schemas/place.js';
import { type Finding, finding } from '../findings/index.js';
import { ODD_START } from './syntax.js';
import type { SourceText } from './text.js';

/** One step to a value: the name of an entry, or the count of a list's entry from 0. */
export type Path = readonly PropertyKey[];

/** Where a value and its name stand, in characters of the text. */
export interface Span {
  start: number;
  end: number;
  /** Null for an entry of a list and for the whole. */
  name: { start: number; end: number } | null;
  /** As it is written, where it is a single value. */
  written: string | null;
}

/** The plain value of a YAML document, and where each part of it stands. */
export interface Tree {
  value: unknown;
  spanOf(path: Path): Span | null;
  findings: Finding[];
}

/** Deeper than any definition: sections within sections take two levels each. */
const DEEPEST = 60;

/** What a value holds at a path; undefined where there is nothing. */
export const valueAt = (value: unknown, path: Path): unknown => {
  let held = value;
  for (const step of path) {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, step)) return undefined;
    held = Reflect.get(held, step);
  }
  return held;
};

const keyOf = (path: Path): string => path.map(String).join('\u0000');

/** A group whose only entry is itself named by a group is `{{name}}` without quotation marks. */
const isBraces = (node: ParsedNode): boolean =>
  isMap(node) && node.flow === true && node.items.length > 0 && isMap(node.items[0]?.key);

/** A text in curly quotation marks, with none within. */
const CURLY = /^[“”„«]([^“”„«»]+)[”“»]$/;

type Entry = Pair<ParsedNode, ParsedNode | null>;

class Walk {
  readonly spans = new Map<string, Span>();
  readonly findings: Finding[] = [];

  constructor(readonly source: SourceText) {}

  read(node: ParsedNode | null, path: Path, name: Span['name'], fallback: number): unknown {
    const [start, end] = node === null ? [fallback, fallback + 1] : [node.range[0], node.range[1]];
    const written = isScalar(node) ? this.source.text.slice(start, end) : null;
    this.spans.set(keyOf(path), { start, end, name, written });
    if (node === null) return null;
    if (this.refused(node, start)) return undefined;
    if (path.length > DEEPEST) {
      this.findings.push(finding('yaml-syntax', null, this.source.at(start, 1), { problem: 'deep' }));
      return undefined;
    }
    if (isSeq(node)) return node.items.map((item, at) => this.read(item as ParsedNode, [...path, at], null, start));
    if (isMap(node)) return this.readMap(node.items as Entry[], path, node.flow === true);
    return isScalar(node) ? this.readScalar(node, start, end) : undefined;
  }

  private readScalar(node: Scalar, start: number, end: number): unknown {
    if (node.type === 'PLAIN') this.noteCurly(this.source.text.slice(start, end), start);
    return node.value;
  }

  /** Whether curly quotation marks stand around a text where straight ones were meant. */
  private noteCurly(written: string, start: number): boolean {
    const text = CURLY.exec(written)?.[1] ?? null;
    if (text !== null)
      this.findings.push(finding('quotes-curly', null, this.source.at(start, written.length), { text }));
    return text !== null;
  }

  /** What YAML offers and a definition may not use. */
  private refused(node: ParsedNode, start: number): boolean {
    if (isAlias(node)) {
      this.findings.push(finding('yaml-alias', null, this.source.at(start, 1), { name: `*${node.source}` }));
      return true;
    }
    if (node.anchor !== undefined) {
      const at = this.source.text.lastIndexOf('&', start);
      const place = this.source.at(at < 0 ? start : at, node.anchor.length + 1);
      this.findings.push(finding('yaml-alias', null, place, { name: `&${node.anchor}` }));
    }
    if (node.tag?.startsWith('!')) {
      const at = this.source.text.lastIndexOf('!', start);
      this.findings.push(finding('yaml-syntax', null, this.source.at(at < 0 ? start : at, 1), { problem: 'tag' }));
    }
    if (!isBraces(node)) return false;
    this.findings.push(finding('braces-unquoted', null, this.source.at(start, 2), {}));
    return true;
  }

  private readMap(items: Entry[], path: Path, flow: boolean): Record<string, unknown> {
    const read: Record<string, unknown> = {};
    for (const { item, until } of flow ? this.fold(items) : items.map((each) => ({ item: each, until: null }))) {
      const [start, end] = [item.key.range[0], item.key.range[1]];
      const written = isScalar(item.key) ? String(item.key.source ?? item.key.value ?? '') : null;
      const name = written?.replace(ODD_START, '').trimStart() ?? null;
      const place = this.source.at(start, end - start);
      if (name === null || item.key.anchor !== undefined) {
        if (isMap(item.key)) this.findings.push(finding('braces-unquoted', null, place, {}));
        else this.findings.push(finding('yaml-syntax', null, place, { problem: 'key' }));
        continue;
      }
      if (name === '<<') this.findings.push(finding('yaml-merge-key', null, place, {}));
      else if (Object.hasOwn(read, name)) this.findings.push(finding('key-duplicate', null, place, { key: name }));
      if (name === '<<' || Object.hasOwn(read, name)) continue;
      this.checkName(written ?? '', place);
      const inner = [...path, name];
      const alone = this.read(item.value, inner, { start, end }, end);
      const value = until === null ? alone : this.join(inner, until);
      // A plain assignment to `__proto__` would change the object instead of filling it.
      Object.defineProperty(read, name, { value, enumerable: true, writable: true, configurable: true });
    }
    return read;
  }

  /** A name that begins with what should stand before it. */
  private checkName(name: string, place: SourcePlace): void {
    if (ODD_START.test(name)) this.findings.push(finding('space-odd', null, place, {}));
    else if (/^-[\p{L}_{["']/u.test(name))
      this.findings.push(finding('yaml-syntax', null, { ...place, length: 1 }, { problem: 'dash-space' }));
  }

  /** `{body: BAN VĂN HÓA, THỂ THAO}`: what follows the comma is no entry but the rest of the text before it. */
  private fold(items: Entry[]): { item: Entry; until: number | null }[] {
    const folded: { item: Entry; until: number | null }[] = [];
    for (const item of items) {
      const before = folded.at(-1);
      const { key, value } = item;
      const lone =
        isScalar(key) && value === null && !/^\s*:/.test(this.source.text.slice(key.range[1], key.range[2] + 2));
      if (lone && before !== undefined && isPlainText(before.item.value)) before.until = key.range[1];
      else folded.push({ item, until: null });
    }
    return folded;
  }

  private join(path: Path, until: number): string {
    const span = this.spans.get(keyOf(path)) ?? { start: until, end: until, name: null, written: null };
    const text = this.source.text.slice(span.start, until).replace(/\s+/g, ' ');
    this.spans.set(keyOf(path), { ...span, end: until, written: text });
    if (!this.noteCurly(text, span.start))
      this.findings.push(finding('comma-unquoted', null, this.source.at(span.start, until - span.start), { text }));
    return text;
  }
}

const isPlainText = (node: ParsedNode | null): boolean =>
  isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string';

/** Turns a YAML document into plain values, with the place of each, refusing what a definition may not use. */
export const treeOf = (root: ParsedNode | null, source: SourceText): Tree => {
  const walk = new Walk(source);
  const value = walk.read(root, [], null, 0);
  return { value, findings: walk.findings, spanOf: (path) => walk.spans.get(keyOf(path)) ?? null };
};
