import { describe, expect, test } from '@jest/globals';
import { paragraph, readBody } from '../support/package.js';

const section = (size: string): string => `<w:sectPr><w:pgSz ${size}/></w:sectPr>`;
const TURNED = section('w:orient="landscape"');
const UPRIGHT = section('w:w="11906" w:h="16838"');

const turned = (body: string) => readBody(body).turned;

describe('paragraphs on turned pages', () => {
  test('are those from the section before to the one that ends with properties of turned pages', () => {
    const body = [UPRIGHT, '', TURNED, '', section('w:w="16838" w:h="11906"')].map((properties) =>
      paragraph('a', properties),
    );
    expect(turned(`${body.join('')}${paragraph('b')}${UPRIGHT}`)).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ]);
  });

  test('are the last ones where the body ends so, and none where all pages stand upright', () => {
    expect(turned(`${paragraph('a', UPRIGHT)}${paragraph('b')}${paragraph('c')}${TURNED}`)).toEqual([
      { from: 1, to: 2 },
    ]);
    expect(turned(`${paragraph('a', UPRIGHT)}${paragraph('b')}`)).toBeUndefined();
  });

  test('end where the paragraph ends whose own end was not deleted', () => {
    const gone = paragraph('', `<w:rPr><w:del/></w:rPr>${TURNED}`);
    expect(turned(`${gone}${paragraph('a')}${paragraph('b')}`)).toBeUndefined();
    expect(turned(`${gone}${paragraph('a', TURNED)}${paragraph('b')}`)).toEqual([{ from: 0, to: 0 }]);
  });
});
