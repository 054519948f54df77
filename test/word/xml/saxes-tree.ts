import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Failure } from '../../../src/word/failure.js';
import type { Limits } from '../../../src/word/limits.js';
import { decode } from '../../../src/word/xml/decode.js';
import type { XmlElement, XmlNode } from '../../../src/word/xml/element.js';
import { prefixOf, spell } from '../../../src/word/xml/namespaces.js';
import { ATTRIBUTE_COST, CHARACTER_COST, ELEMENT_COST, weightOf } from '../../../src/word/xml/weight.js';
import { damaged, tooLarge } from '../../../src/word/zip/index.js';

const KEEPS_BLANKS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'vt:lpwstr']);

interface OpenElement extends XmlElement {
  children: XmlNode[];
}

/** What `parseXml` gives, by a parser made by others: what it refuses is refused, what it reads is read the same. */
export function saxesTree(
  bytes: Uint8Array,
  part: string,
  limits: Limits,
  budget: { bytes: number },
): XmlElement | Failure {
  if (weightOf(bytes) > budget.bytes) return tooLarge(limits.treeBytes);
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: OpenElement[] = [];
  const stopped: { by: Failure | null } = { by: null };
  const result: { root: XmlElement | null } = { root: null };
  const refuse = (failure: Failure): void => {
    stopped.by ??= failure;
  };
  const spend = (cost: number): void => {
    budget.bytes -= cost;
    if (budget.bytes < 0) refuse(tooLarge(limits.treeBytes));
  };
  const addText = (text: string): void => {
    const parent = open.at(-1);
    if (stopped.by || !parent || (!KEEPS_BLANKS.has(parent.name) && /^\s*$/.test(text))) return;
    spend(text.length * CHARACTER_COST);
    parent.children.push(text);
  };
  let attributes = 0;
  parser.on('error', () => refuse(damaged(part)));
  parser.on('doctype', () => refuse(damaged(part)));
  parser.on('attribute', () => {
    if (++attributes > limits.attributes) refuse(damaged(part));
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (stopped.by) return;
    if (open.length >= limits.depth) return refuse(damaged(part));
    const name = spell(tag.uri, tag.local);
    const element: OpenElement = { name, attributes: attributesOf(tag, name), children: [] };
    spend(ELEMENT_COST);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (open.length === 0 && closed) result.root ??= closed;
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  for (const text of decode(bytes)) {
    if (text === null) refuse(damaged(part));
    else parser.write(text);
    if (stopped.by) return stopped.by;
  }
  parser.close();
  return stopped.by ?? result.root ?? damaged(part);

  function attributesOf(tag: SaxesTagNS, name: string): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key in tag.attributes) {
      const attribute = tag.attributes[key];
      if (!attribute || attribute.prefix === 'xmlns' || key === 'xmlns') continue;
      found[spell(attribute.uri, attribute.local)] = attribute.value;
      spend(ATTRIBUTE_COST + attribute.value.length);
    }
    if (name !== 'mc:Choice') return found;
    const required = (found.Requires ?? '').split(/\s+/).filter(Boolean);
    return { ...found, Requires: required.map((prefix) => prefixOf(parser.resolve(prefix) ?? '') ?? '?').join(' ') };
  }
}
