import { describe, expect, test } from '@jest/globals';
import { attributeOf, attributesOf, isEmptyTag, scan } from '../../../src/annotate/xml/scan.js';

/** What stands between the tags of each element, with its name and that of the element around it. */
const seen = (text: string): [name: string, inside: string, around: string | null][] =>
  scan(text).map(({ name, inside, close, parent }) => [name, text.slice(inside, close), parent?.name ?? null]);

const first = (text: string) => {
  const [span] = scan(text);
  if (span === undefined) throw new Error('No element.');
  return span;
};

describe('the elements of a text of XML', () => {
  test('stand in the order of their start tags, each with what it holds and what is around it', () => {
    expect(seen('<?xml version="1.0"?>\n<a><b>x</b><w:c><d/></w:c>y</a>')).toEqual([
      ['a', '<b>x</b><w:c><d/></w:c>y', null],
      ['b', 'x', 'a'],
      ['w:c', '<d/>', 'a'],
      ['d', '', 'w:c'],
    ]);
  });

  test('begin and end with their tags', () => {
    const text = ' <a> <b x="1">t</b ></a>';
    const spans = scan(text);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '<a> <b x="1">t</b ></a>',
      '<b x="1">t</b >',
    ]);
  });

  test('are known by their names without a prefix too', () => {
    expect(scan('<w:p><r/></w:p>').map(({ local }) => local)).toEqual(['p', 'r']);
  });

  test.each([
    ['double', '<a x="1>2"><b/></a>'],
    ['single', "<a x='1>2'><b/></a>"],
    ['double quotes in single', `<a x='1">2'><b/></a>`],
    ['single quotes in double', `<a x="1'>2"><b/></a>`],
  ])('do not end at a > in quotes: %s', (_, text) => {
    expect(seen(text)).toEqual([
      ['a', '<b/>', null],
      ['b', '', 'a'],
    ]);
  });

  test.each([
    ['a comment', '<!-- <b> > -->'],
    ['text in CDATA', '<![CDATA[ <b> > ]]>'],
    ['an instruction', '<?x <b> > ?>'],
  ])('are not looked for in %s', (_, skipped) => {
    expect(seen(`<a>${skipped}<c/></a>`)).toEqual([
      ['a', `${skipped}<c/>`, null],
      ['c', '', 'a'],
    ]);
    expect(seen(`<a/>${skipped.slice(0, -1)}`)).toEqual([['a', '', null]]);
  });

  test('are not looked for in a comment that looks as if it ended, or ends behind what looks like a tag', () => {
    expect(seen('<a><!--> <b/> --><c/></a>').map(([name]) => name)).toEqual(['a', 'c']);
    expect(seen('<a><!--<b--><c/></a>').map(([name]) => name)).toEqual(['a', 'c']);
  });

  test('have names that end at a blank, at a slash or at the end of the tag', () => {
    expect(scan('<a><b\n/><c/><d\tx="1"></d></a>').map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('of a text without any, or cut short, are what is there', () => {
    expect(scan('')).toEqual([]);
    expect(scan('text')).toEqual([]);
    expect(seen('<a><b')).toEqual([
      ['a', '', null],
      ['b', '', 'a'],
    ]);
    expect(seen('<a/></a></a><b/>')).toEqual([
      ['a', '', null],
      ['b', '', null],
    ]);
  });
});

describe('an element written as one tag', () => {
  const isEmpty = (text: string): boolean => isEmptyTag(text, first(text));

  test('is told from one of two tags that holds nothing', () => {
    expect(isEmpty('<a/>')).toBe(true);
    expect(isEmpty('<a x="1" />')).toBe(true);
    expect(isEmpty('<a></a>')).toBe(false);
    expect(isEmpty('<a>/</a>')).toBe(false);
  });
});

describe('the attributes of an element', () => {
  const attributes = (text: string) => Object.fromEntries(attributesOf(text, first(text)));

  test('may stand in double or single quotes, with blanks around the =', () => {
    expect(attributes(`<a w:id="1" b='2' c = "3"\n d='"'/>`)).toEqual({ 'w:id': '1', b: '2', c: '3', d: '"' });
  });

  test('are those of its own start tag, and may be empty', () => {
    expect(attributes('<a x="" y=\'\'><b z="1"/></a>')).toEqual({ x: '', y: '' });
    expect(attributes('<a/>')).toEqual({});
  });

  test('are said with the signs that XML writes in a way of its own', () => {
    expect(attributes('<a x="&lt;&gt;&amp;&quot;&apos;&amp;lt;&other;"/>')).toEqual({ x: `<>&"'&lt;&other;` });
  });

  test('may hold a name and an = in their value', () => {
    expect(attributes(`<a x="y='1'"/>`)).toEqual({ x: "y='1'" });
  });

  test('are found by their local names, whatever the prefix; declarations are none', () => {
    const text = '<a xmlns:id="u" w:id="1" w:idx="2"/>';
    expect(attributeOf(text, first(text), 'id')).toBe('1');
    expect(attributeOf(text, first(text), 'ID')).toBeNull();
    expect(attributeOf('<a id="3"/>', first('<a id="3"/>'), 'id')).toBe('3');
  });
});
