import { describe, expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import { Parts } from '../../../src/annotate/package/parts.js';
import { commentsPartOf, register } from '../../../src/annotate/package/register.js';
import { rawZip } from '../../support/raw-zip.js';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';

const packageOf = (parts: Record<string, string>): Parts =>
  new Parts(rawZip(Object.entries(parts).map(([name, text]) => ({ name, data: strToU8(text) }))));

const types = (inside = ''): string => `<Types xmlns="t">${inside}</Types>`;
const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;
const relations = (inside = ''): string => `<Relationships xmlns="r">${inside}</Relationships>`;

const registered = (parts: Parts, named = false, name = 'word/comments.xml'): boolean =>
  register(parts, 'word/document.xml', { name, named }, RELATION);

describe('the part of comments', () => {
  const mapped = (relationships: object[], part = 'word/document.xml') =>
    ({ part, relationships }) as unknown as Parameters<typeof commentsPartOf>[0];
  const comments = (target: string | null) => ({ type: 'comments', target, id: 'rId1' });

  test('is the one the document names', () => {
    const parts = packageOf({ 'word/comments.xml': '' });
    expect(commentsPartOf(mapped([{ type: 'styles', target: 's' }, comments('word/remarks.xml')]), parts)).toEqual({
      name: 'word/remarks.xml',
      named: true,
    });
  });

  test('has a free name beside the document where none is named', () => {
    const named = (parts: string[], part?: string) =>
      commentsPartOf(mapped([comments(null)], part), packageOf(Object.fromEntries(parts.map((name) => [name, '']))));
    expect(named([])).toEqual({ name: 'word/comments.xml', named: false });
    expect(named(['word/comments.xml'])).toEqual({ name: 'word/comments2.xml', named: false });
    expect(named(['word/Comments.xml', 'word/comments2.xml'])).toEqual({ name: 'word/comments3.xml', named: false });
    expect(named([], 'document.xml')).toEqual({ name: 'comments.xml', named: false });
  });
});

describe('a part of comments made known', () => {
  test('is named by the document and declared by the package', () => {
    const parts = packageOf({ [TYPES]: types(override('/x', 'y')), [RELATIONS]: relations() });
    expect(registered(parts)).toBe(true);
    expect(parts.text(RELATIONS)).toBe(
      relations(`<Relationship Id="rIdComments" Type="${RELATION}" Target="comments.xml"/>`),
    );
    expect(parts.text(TYPES)).toBe(types(override('/x', 'y') + override('/word/comments.xml', COMMENTS)));
  });

  test('is declared once, whatever it was declared as before', () => {
    const parts = packageOf({ [TYPES]: types(override('/word/Comments.xml', 'other')), [RELATIONS]: relations() });
    expect(registered(parts)).toBe(true);
    expect(parts.text(TYPES)).toBe(types(override('/word/comments.xml', COMMENTS)));
  });

  test('that is known already is left as it is', () => {
    const text = types(override('/word/comments.xml', COMMENTS) + override('/x', 'y'));
    const parts = packageOf({ [TYPES]: text, [RELATIONS]: relations() });
    expect(registered(parts, true)).toBe(true);
    expect(parts.text(TYPES)).toBe(text);
    expect(parts.text(RELATIONS)).toBe(relations());
  });

  test('has a number of its own among what the document names', () => {
    const taken = '<Relationship Id="rIdComments"/><Relationship Id=\'rIdComments2\'/>';
    const parts = packageOf({ [TYPES]: types(), [RELATIONS]: relations(taken) });
    expect(registered(parts)).toBe(true);
    expect(parts.text(RELATIONS)).toContain(`${taken}<Relationship Id="rIdComments3"`);
  });

  test('is written in the words of each part, and escaped', () => {
    const parts = packageOf({ [TYPES]: '<ct:Types xmlns:ct="t"/>', [RELATIONS]: '<r:Relationships xmlns:r="r"/>' });
    expect(registered(parts, false, 'word/a&b.xml')).toBe(true);
    expect(parts.text(RELATIONS)).toBe(
      `<r:Relationships xmlns:r="r"><r:Relationship Id="rIdComments" Type="${RELATION}" Target="a&amp;b.xml"/></r:Relationships>`,
    );
    expect(parts.text(TYPES)).toBe(
      `<ct:Types xmlns:ct="t"><ct:Override PartName="/word/a&amp;b.xml" ContentType="${COMMENTS}"/></ct:Types>`,
    );
  });

  test('of a document that names nothing gets a list of what it names, declared too', () => {
    const parts = packageOf({ [TYPES]: types() });
    expect(registered(parts)).toBe(true);
    expect(parts.text(RELATIONS)).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdComments" Type="${RELATION}" Target="comments.xml"/></Relationships>`,
    );
    const type = 'application/vnd.openxmlformats-package.relationships+xml';
    expect(parts.text(TYPES)).toBe(types(override(`/${RELATIONS}`, type) + override('/word/comments.xml', COMMENTS)));
  });

  test.each([
    ['the package declares nothing', { [RELATIONS]: relations() }],
    ['the declarations hold no element', { [TYPES]: ' ', [RELATIONS]: relations() }],
    ['what the document names holds no element', { [TYPES]: types(), [RELATIONS]: ' ' }],
    ['neither is there', {}],
  ])('is refused where %s', (_, parts) => {
    expect(registered(packageOf(parts))).toBe(false);
  });

  test('is refused where what the document names cannot be read', () => {
    const entries = [
      { name: TYPES, data: strToU8(types()) },
      { name: RELATIONS, data: strToU8(relations()), crc: 1 },
    ];
    expect(registered(new Parts(rawZip(entries)))).toBe(false);
  });
});
