import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { readWord } from '../../src/word/index.js';
import { docx, paragraph, root, wordParts, zipped } from '../support/package.js';

const good = wordParts(paragraph('Kết quả'), { 'word/styles.xml': root('w:styles', '') });

/** Reads a file, which comes to a document or to one thing that is said of it. */
function read(bytes: Uint8Array): ReturnType<typeof readWord> {
  const verdict = readWord({ name: 'bao-cao.docx', bytes });
  expect(verdict.findings).toHaveLength(verdict.value === null ? 1 : 0);
  return verdict;
}

/** Reads this many files of a good one that was changed, and of any elements. */
export function testAnyFile(runs: number): void {
  describe('any bytes', () => {
    test('of a good file with some changed end in a verdict', () => {
      const whole = zipped(good);
      const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          read(bytes);
        }),
        { numRuns: runs },
      );
    });

    test('of the XML of a good file with some changed end in a verdict', () => {
      const xml = strToU8(String(good['word/document.xml']));
      const change = fc.tuple(fc.nat(xml.length - 1), fc.nat(255));
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
          const bytes = xml.slice();
          for (const [at, value] of changes) bytes[at] = value;
          read(zipped({ ...good, 'word/document.xml': bytes }));
        }),
        { numRuns: runs },
      );
    });

    test('of elements put together at random end in a verdict', () => {
      const names = [
        'w:p',
        'w:r',
        'w:t',
        'w:tbl',
        'w:tr',
        'w:tc',
        'w:sdt',
        'w:sdtContent',
        'w:pPr',
        'w:rPr',
        'w:ins',
        'w:del',
        'mc:AlternateContent',
        'mc:Choice',
        'mc:Fallback',
        'w:txbxContent',
        'w:drawing',
        'w:ruby',
        'w:rubyBase',
        'w:fldChar',
        'w:bookmarkStart',
        'w:bookmarkEnd',
        'w:vMerge',
        'w:tcPr',
        'w:framePr',
      ];
      const { xml } = fc.letrec<{ xml: string }>((tie) => ({
        xml: fc.oneof(
          { maxDepth: 8 },
          fc.constant('a'),
          fc
            .tuple(fc.constantFrom(...names), fc.array(tie('xml'), { maxLength: 4 }), fc.nat(3))
            .map(
              ([name, inside, id]) =>
                `<${name} w:id="${id}" w:name="b${id}" w:fldCharType="${['begin', 'separate', 'end', ''][id]}" w:val="${id}">${inside.join('')}</${name}>`,
            ),
        ),
      }));
      fc.assert(
        fc.property(fc.array(xml, { maxLength: 6 }), (pieces) => {
          const { value } = read(docx(pieces.join('')));
          expect(value).not.toBeNull();
          expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        }),
        { numRuns: runs },
      );
    });
  });
}

/** Reads files with so many definitions that lead in a circle or from one to the next. */
export function testLongWays(count: number): void {
  describe('definitions that lead nowhere', () => {
    test('of many styles, each based on the next, come to an end', () => {
      const style = (at: number): string =>
        `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="s${at}"/><w:basedOn w:val="s${(at + 1) % count}"/></w:style>`;
      const styles = root('w:styles', Array.from({ length: count }, (_, at) => style(at)).join(''));
      const body = Array.from({ length: count }, (_, at) => paragraph('a', `<w:pStyle w:val="s${at}"/>`)).join('');
      expect(read(docx(body, { 'word/styles.xml': styles })).value).not.toBeNull();
    });

    test('of many lists, each linked to the next, come to an end', () => {
      const all = (make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('');
      const numbering =
        all((at) => `<w:abstractNum w:abstractNumId="${at}"><w:numStyleLink w:val="L${at + 1}"/></w:abstractNum>`) +
        all((at) => `<w:num w:numId="${at}"><w:abstractNumId w:val="${at}"/></w:num>`);
      const styles = all(
        (at) =>
          `<w:style w:type="numbering" w:styleId="L${at}"><w:pPr><w:numPr><w:numId w:val="${at}"/></w:numPr></w:pPr></w:style>`,
      );
      const bytes = docx(paragraph('a', '<w:numPr><w:numId w:val="0"/></w:numPr>'), {
        'word/numbering.xml': root('w:numbering', numbering),
        'word/styles.xml': root('w:styles', styles),
      });
      expect(read(bytes).value).not.toBeNull();
    });
  });
}
