import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Failure } from '../failure.js';
import type { Limits } from '../limits.js';
import { damaged, tooLarge } from '../zip/index.js';
import { decode } from './decode.js';
import type { XmlElement, XmlNode } from './element.js';
import { prefixOf, spell } from './namespaces.js';
import { ATTRIBUTE_COST, CHARACTER_COST, ELEMENT_COST, weightOf } from './weight.js';

/** What is left of the memory for XML; shared by all parts of a file. */
export interface Budget {
  bytes: number;
}

/** Elements whose blanks are text; elsewhere text of blanks only is the file's layout. */
const KEEPS_BLANKS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'vt:lpwstr']);

const NONE: Readonly<Record<string, string>> = Object.freeze({});

interface OpenElement extends XmlElement {
  children: XmlNode[];
}

/** Turns XML into a tree without recursion. Anything that declares a document type is refused unread (entity bombs, foreign files). */
export function parseXml(bytes: Uint8Array, part: string, limits: Limits, budget: Budget): XmlElement | Failure {
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
    const element: OpenElement = { name: spell(tag.uri, tag.local), attributes: attributesOf(tag), children: [] };
    if (element.name === 'mc:Choice') spellRequired(element, (prefix) => parser.resolve(prefix));
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

  function attributesOf(tag: SaxesTagNS): Readonly<Record<string, string>> {
    let found: Record<string, string> | null = null;
    for (const key in tag.attributes) {
      const attribute = tag.attributes[key];
      if (!attribute || attribute.prefix === 'xmlns' || key === 'xmlns') continue;
      found ??= {};
      found[spell(attribute.uri, attribute.local)] = attribute.value;
      spend(ATTRIBUTE_COST + attribute.value.length);
    }
    return found ?? NONE;
  }
}

/** `Requires` names prefixes of the file; here they become ours, or "?" (ECMA-376 part 3, 10.2.1). */
function spellRequired(
  element: { attributes: Readonly<Record<string, string>> },
  resolve: (prefix: string) => string | undefined,
) {
  const required = (element.attributes.Requires ?? '').split(/\s+/).filter(Boolean);
  const spelt = required.map((prefix) => prefixOf(resolve(prefix) ?? '') ?? '?').join(' ');
  element.attributes = { ...element.attributes, Requires: spelt };
}
