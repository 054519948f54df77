import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS, type Limits } from '../../../src/word/limits.js';
import type { XmlElement } from '../../../src/word/xml/element.js';
import { hashOf, viewOf } from '../../../src/word/xml/four-at-once.js';
import { Met } from '../../../src/word/xml/met.js';
import { parseXml } from '../../../src/word/xml/parse.js';
import { scan } from '../../../src/word/xml/scan.js';
import { isFailure } from '../../../src/word/zip/index.js';
import { saxesTree } from './saxes-tree.js';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const parsed = (text: string): XmlElement => {
  const root = parseXml(encoded(text), 'a.xml', LIMITS, { bytes: LIMITS.treeBytes });
  if (isFailure(root)) throw new Error(root.because);
  return root;
};

/** What the tree, or the failure, and the memory that is left look like by one way of reading. */
function outcome(read: typeof parseXml, text: string, limits: Limits): string {
  const budget = { bytes: limits.treeBytes };
  const root = read(encoded(text), 'a.xml', limits, budget);
  return JSON.stringify(isFailure(root) ? root : [root, budget.bytes]);
}

/** Properties, right and wrong, and what may make a guess where they end wrong. */
const PIECES = [
  '<w:pPr>',
  '</w:pPr>',
  '</w:pPr >',
  '<w:pPr><w:jc w:val="left"/></w:pPr>',
  '<w:pPr><w:pPrChange><w:pPr><w:b/></w:pPr></w:pPrChange></w:pPr>',
  '<w:pPr><!-- </w:pPr> --><w:b/></w:pPr>',
  '<w:pPr><![CDATA[</w:pPr>]]></w:pPr>',
  '<w:pPr w:a="</w:pPr>"></w:pPr>',
  '<w:pPr w:a=">"></w:pPr>',
  '<w:pPr/>',
  '<w:tcPr><w:a><w:b c="1" d="2"><w:c/></w:b></w:a></w:tcPr>',
  '<w:tcPr> <w:t> </w:t>x</w:tcPr>',
  '<w:tcPr xmlns:w="other"><w:b/></w:tcPr>',
  '<o:x xmlns:w="other"><w:tcPr><w:b/></w:tcPr></o:x>',
  '<w:tcPr><o:b/></w:tcPr>',
  '<w:rPr>&amp;</w:rPr>',
  '<w:rPr>&no;</w:rPr>',
  '<w:p>',
  '</w:p>',
  'đề cương',
];

const document = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.1"?>'),
    fc.constantFrom('xmlns:o="one"', 'xmlns:o="two"', ''),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }),
  )
  .map(([head, other, pieces]) => `${head}<r ${W} ${other}>${pieces.join('')}</r>`);

const limits = fc.record({
  treeBytes: fc.integer({ min: 300, max: 3000 }),
  depth: fc.integer({ min: 1, max: 6 }),
  attributes: fc.integer({ min: 1, max: 3 }),
});

describe('Properties that stood in a text before', () => {
  test('are the same tree, in one file and in the next', () => {
    const text = `<w:p ${W}><w:pPr><w:jc w:val="both"/></w:pPr><w:pPr><w:jc w:val="both"/></w:pPr></w:p>`;
    const [first, second] = [parsed(text), parsed(text)];
    expect(first.children[1]).toBe(first.children[0]);
    expect(second.children[0]).toBe(first.children[0]);
  });

  test('are read as by another parser, whatever was read before and within whatever limits', () => {
    fc.assert(
      fc.property(document, fc.option(limits, { freq: 2 }), (text, some) => {
        const within = { ...LIMITS, ...some };
        expect(outcome(parseXml, text, within)).toBe(outcome(saxesTree, text, within));
      }),
      { numRuns: 2000 },
    );
  });

  test('leave fields and paragraphs that hold nothing told apart', () => {
    const text = `<w:body ${W}><w:p/><w:p/><w:fldChar/><w:fldChar/><w:br/><w:br/></w:body>`;
    const nodes = new Set(parsed(text).children);
    expect([...nodes].map((node) => (node as XmlElement).name)).toEqual([
      'w:p',
      'w:p',
      'w:fldChar',
      'w:fldChar',
      'w:br',
    ]);
  });

  test('are refused beyond a limit as if they were never met', () => {
    const text = `<r ${W}><w:tcPr><w:a><w:b c="1" d="2"/></w:a></w:tcPr></r>`;
    const left = { bytes: LIMITS.treeBytes };
    parseXml(encoded(text), 'a.xml', LIMITS, left);
    const narrowest = { ...LIMITS, attributes: 2, depth: 4, treeBytes: LIMITS.treeBytes - left.bytes };
    for (const less of [{}, { attributes: 1 }, { depth: 3 }, { treeBytes: narrowest.treeBytes - 1 }]) {
      const within = { ...narrowest, ...less };
      expect(outcome(parseXml, text, narrowest)).toBe(outcome(saxesTree, text, narrowest));
      expect(outcome(parseXml, text, within)).toBe(outcome(saxesTree, text, within));
    }
  });

  test('are not taken for those of a file in which their prefix means something else', () => {
    const text = (namespace: string) => `<r xmlns:o="${namespace}" ${W}><w:pPr><o:a/></w:pPr></r>`;
    const nameIn = (namespace: string) => {
      const [properties] = parsed(text(namespace)).children as XmlElement[];
      return (properties?.children[0] as XmlElement | undefined)?.name;
    };
    expect([nameIn('one'), nameIn('two'), nameIn('one')]).toEqual(['{one}a', '{two}a', '{one}a']);
  });
});

describe('What was met', () => {
  const WITHIN = {};
  const put = (met: Met<object, number>, letters: string, value: number) =>
    met.add(viewOf(encoded(letters)), 0, letters.length, WITHIN, value, 0);
  const found = (met: Met<object, number>, letters: string, within: object = WITHIN) =>
    met.find(viewOf(encoded(letters)), 0, letters.length, within);

  /** Two pieces of one hash. */
  function twins(): [one: string, other: string] {
    const byHash = new Map<number, string>();
    for (let number = 0; ; number += 1) {
      const piece = `<w:id w:val="${number}"/>`;
      const hash = hashOf(viewOf(encoded(piece)), 0, piece.length);
      const before = byHash.get(hash);
      if (before?.length === piece.length) return [before, piece];
      byHash.set(hash, piece);
    }
  }

  test('is told from other letters of the same hash, and from the same letters elsewhere', () => {
    const met = new Met<object, number>(100);
    const [one, other] = twins();
    put(met, one, 1);
    expect(found(met, other)).toBeUndefined();
    put(met, other, 2);
    expect([found(met, one), found(met, other), found(met, one, {})]).toEqual([1, 2, undefined]);
  });

  test('is told by each of its letters, however many there are and wherever they stand', () => {
    const met = new Met<object, number>(100);
    for (let length = 1; length < 10; length += 1) {
      const piece = 'x'.repeat(length);
      put(met, piece, length);
      expect(found(met, piece)).toBe(length);
      for (let at = 0; at < length; at += 1) {
        const changed = `${piece.slice(0, at)}y${piece.slice(at + 1)}`;
        expect(found(met, changed)).toBeUndefined();
      }
    }
  });

  test('is not found in a tag that the text ends in', () => {
    const told: string[] = [];
    const scanned = (text: string) =>
      scan(encoded(text), {
        open: ({ name }) => told.push(name) > 0,
        close: () => {},
        text: () => true,
      });
    expect([scanned('<once a="1"/>'), scanned('<once a="1"/'), scanned('<once a="1"')]).toEqual([
      'whole',
      'malformed',
      'malformed',
    ]);
    expect(told).toEqual(['once']);
  });

  test('is kept while it is met, and forgotten when many others were met since', () => {
    const met = new Met<object, number>(10);
    put(met, 'often', 1);
    put(met, 'once.', 2);
    for (const other of ['12345678', 'abcdefgh', 'ABCDEFGH']) {
      put(met, other, 3);
      expect(found(met, 'often')).toBe(1);
    }
    expect(found(met, 'once.')).toBeUndefined();
  });
});
