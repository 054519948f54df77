import { describe, expect, test } from '@jest/globals';
import { appended, edited, escaped } from '../../../src/annotate/xml/edit.js';
import { scan } from '../../../src/annotate/xml/scan.js';

describe('changes to a text', () => {
  test('are made wherever they are named, all counted in the text as it was', () => {
    const edits = [
      { at: 4, remove: 1, insert: 'E' },
      { at: 0, remove: 0, insert: '>' },
      { at: 1, remove: 2, insert: '' },
    ];
    expect(edited('abcdef', edits)).toBe('>adEf');
  });

  test('at one place stand in the order they are named', () => {
    const edits = ['1', '2', '3'].map((insert) => ({ at: 1, remove: 0, insert }));
    expect(edited('ab', edits)).toBe('a123b');
  });

  test('inside what another takes out put nothing back', () => {
    const edits = [
      { at: 1, remove: 4, insert: '' },
      { at: 2, remove: 1, insert: '' },
    ];
    expect(edited('abcdef', edits)).toBe('af');
  });

  test('are none where none are named', () => {
    expect(edited('abc', [])).toBe('abc');
  });
});

describe('what is put at the end of an element', () => {
  const added = (text: string): string => {
    const [span] = scan(text);
    return span === undefined ? '' : edited(text, [appended(text, span, '<x/>')]);
  };

  test('stands before its end tag', () => {
    expect(added('<w:a><b/></w:a>')).toBe('<w:a><b/><x/></w:a>');
  });

  test('opens an element that was written as one tag', () => {
    expect(added('<w:a id="1"/>')).toBe('<w:a id="1"><x/></w:a>');
  });
});

describe('a text as it is written in XML', () => {
  test('has the signs that mean something there in a way of their own', () => {
    expect(escaped('a < b & c > "d"')).toBe('a &lt; b &amp; c &gt; &quot;d&quot;');
  });

  test('has a sign in place of what XML cannot write', () => {
    expect(escaped('a\u0000b\u000bc\ud800d\uffffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  });

  test('keeps line ends, tabs and all letters', () => {
    expect(escaped('a\tb\nc\rđ ế 😀')).toBe('a\tb\nc\rđ ế 😀');
  });
});
