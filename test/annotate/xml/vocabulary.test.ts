import { describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/annotate/xml/scan.js';
import { vocabularyOf } from '../../../src/annotate/xml/vocabulary.js';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const of = (text: string) => {
  const [root] = scan(text);
  if (root === undefined) throw new Error('No element.');
  return vocabularyOf(text, root);
};

describe('how elements of a part are written', () => {
  test('with the prefix its root declares', () => {
    expect(of(`<x:document xmlns:r="other" xmlns:x="${W}"><x:body/></x:document>`)).toEqual({
      prefix: 'x:',
      declaration: '',
      words: W,
      relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
    });
  });

  test('in the strict edition by its own names', () => {
    expect(of(`<w:document xmlns:w="${STRICT}"/>`)).toEqual({
      prefix: 'w:',
      declaration: '',
      words: STRICT,
      relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
    });
  });

  test.each([
    ['the root declares it without a prefix', `<document xmlns="${W}"/>`],
    ['the root does not declare it', '<document/>'],
    ['the prefix is declared anew inside', `<w:document xmlns:w="${W}"><a xmlns:w="other"/></w:document>`],
    ['an attribute only looks like a declaration', `<document xmlnsw="${W}"/>`],
  ])('each with a declaration of its own where %s', (_, text) => {
    expect(of(text)).toMatchObject({ prefix: 'w:', declaration: ` xmlns:w="${W}"`, words: W });
  });

  test('each with a declaration of the strict edition where that has no prefix', () => {
    expect(of(`<document xmlns="${STRICT}"/>`)).toMatchObject({ declaration: ` xmlns:w="${STRICT}"` });
  });
});
