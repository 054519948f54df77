import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../../src/word/index.js';
import { readWord } from '../../src/word/index.js';
import { LIMITS } from '../../src/word/limits.js';
import { MetParts } from '../../src/word/package/met-parts.js';
import { Package } from '../../src/word/package/package.js';
import { leaf } from '../../src/word/xml/element.js';
import { isFailure, openArchive, type Packed } from '../../src/word/zip/index.js';
import { docx, paragraph, readBody, relationship, relationships, root, zipped } from '../support/package.js';

const styleCalled = (name: string): Record<string, string> => ({
  'word/styles.xml': root('w:styles', `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="${name}"/></w:style>`),
});

const body = paragraph('Kết quả', '<w:pStyle w:val="a"/>');

const codeOf = (more: Record<string, string>, limits: Partial<Limits> = {}): string | null =>
  readWord({ name: 'a.docx', bytes: docx(body, more) }, limits).findings[0]?.code ?? null;

describe('a part that another file held too', () => {
  test('means in this one what it meant in that', () => {
    const once = readBody(body, styleCalled('heading 1'));
    expect(readBody(body, styleCalled('heading 1'))).toEqual(once);
    expect(once.body[0]).toMatchObject({ style: 'heading 1', outlineLevel: 0 });
  });

  test('is told from one of the same length', () => {
    const styles = ['heading 1', 'heading 2', 'heading 1'].map((name) => readBody(body, styleCalled(name)).body[0]);
    expect(styles).toMatchObject([{ outlineLevel: 0 }, { outlineLevel: 1 }, { outlineLevel: 0 }]);
  });

  test('counts for the limits as if it were met for the first time', () => {
    const deep = { 'word/styles.xml': root('w:styles', `${'<w:a>'.repeat(50)}${'</w:a>'.repeat(50)}`) };
    expect(codeOf(deep)).toBeNull();
    expect(codeOf(deep, { depth: 40 })).toBe('returned-damaged');
    const many = { 'word/styles.xml': root('w:styles', '<w:a/>'.repeat(500)) };
    expect(codeOf(many)).toBeNull();
    expect(codeOf(many, { treeBytes: 50_000 })).toBe('returned-too-large');
    expect(codeOf(many, { totalBytes: 3000 })).toBe('returned-too-large');
  });

  test('is read anew where it stood for a damaged one before', () => {
    const damaged = { 'word/styles.xml': root('w:styles', '<w:style>') };
    expect(codeOf(damaged)).toBe('returned-damaged');
    expect(codeOf(damaged)).toBe('returned-damaged');
    expect(codeOf(styleCalled('heading 1'))).toBeNull();
  });

  test('takes as much of the memory that is left as if it were met for the first time', () => {
    const bytes = zipped({ 'a.xml': `<a>${'<b/>'.repeat(100)}</a>`, 'b.xml': `<a>${'<c/>'.repeat(350)}</a>` });
    const limits = { ...LIMITS, treeBytes: 70_000 };
    for (let time = 0; time < 2; time += 1) {
      const archive = openArchive(bytes, limits);
      if (isFailure(archive)) throw new Error(archive.because);
      const parts = new Package(archive, limits);
      expect([parts.xml('a.xml')?.name, parts.xml('b.xml'), parts.failure?.because]).toEqual(['a', null, 'too-large']);
    }
  });
});

test('what a part says of others is said from where each stands, though it stands in two places', () => {
  const said = relationships(relationship('styles', 'a.xml'));
  const archive = openArchive(zipped({ 'word/_rels/a.xml.rels': said, 'other/_rels/a.xml.rels': said }), LIMITS);
  if (isFailure(archive)) throw new Error(archive.because);
  const parts = new Package(archive, LIMITS);
  const targets = ['word/a.xml', 'other/a.xml', 'word/a.xml'].map((part) => parts.relationships(part)[0]?.target);
  expect(targets).toEqual(['word/a.xml', 'other/a.xml', 'word/a.xml']);
});

describe('parts that are kept', () => {
  const packed = (bytes: number[], more: Partial<Packed> = {}): Packed => ({
    ...{ name: 'a.xml', method: 8, crc: 1, size: 100 },
    bytes: Uint8Array.from(bytes),
    ...more,
  });
  const kept = (part: Packed, cost = 1) => {
    const parts = new MetParts();
    parts.add(part, leaf('a'), cost, LIMITS);
    return parts;
  };

  test('are found by all that is known of them as they are packed', () => {
    const parts = kept(packed([1, 2]));
    expect(parts.find(packed([1, 2], { name: 'b.xml' }), LIMITS)?.root.name).toBe('a');
    for (const other of [
      packed([1, 3]),
      packed([1]),
      packed([1, 2], { method: 0 }),
      packed([1, 2], { crc: 2 }),
      packed([1, 2], { size: 101 }),
    ])
      expect(parts.find(other, LIMITS)).toBeNull();
  });

  test('are found only within the limits they were read in', () => {
    const parts = kept(packed([1]));
    expect(parts.find(packed([1]), { ...LIMITS, depth: 9 })).toBeNull();
    expect(parts.find(packed([1]), { ...LIMITS, attributes: 9 })).toBeNull();
  });

  test('are none that are long, packed or unpacked, or have a large tree', () => {
    const long = 64 * 1024 + 1;
    for (const [part, cost] of [
      [packed([1], { size: long }), 1],
      [packed(Array(long).fill(1)), 1],
      [packed([1]), 9_000_000],
    ] as const)
      expect(kept(part, cost).find(part, LIMITS)).toBeNull();
  });

  test('are forgotten from the one on that was met longest ago, when they take too much together', () => {
    const parts = new MetParts();
    const three = [1, 2, 3].map((crc) => packed([crc], { crc }));
    for (const part of three) {
      parts.add(part, leaf('a'), 4_000_000, LIMITS);
      parts.find(three[0] as Packed, LIMITS);
    }
    expect(three.map((part) => parts.find(part, LIMITS) !== null)).toEqual([true, false, true]);
  });
});
