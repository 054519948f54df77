import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../src/word/index.js';
import { firstParagraph } from '../support/package.js';

const r = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
const part = (name: string, inside: string): string => `<m:${name}>${inside}</m:${name}>`;
const built = (name: string, ...parts: [name: string, inside: string][]): string =>
  part(name, parts.map(([one, inside]) => part(one, inside)).join(''));
const says = (property: string, value: string): string => `<m:${property} m:val="${value}"/>`;
const textFor = (formula: string): string => textOf(firstParagraph(`<w:p>${part('oMath', formula)}</w:p>`));

const fraction = (above: string, below: string): string => built('f', ['num', above], ['den', below]);
const power = (base: string, to: string): string => built('sSup', ['e', base], ['sup', to]);

describe('a formula', () => {
  test.each([
    ['is the letters of a plain one', r('x') + r('=1'), 'x=1'],
    ['tells a fraction from a number', fraction(r('12'), r('15')), '12/15'],
    ['tells a power from a number', power(r('10'), r('3')), '10^3'],
    ['tells a number below a letter', built('sSub', ['e', r('n')], ['sub', r('12')]), 'n_12'],
    [
      'tells numbers above and below',
      built('sSubSup', ['e', r('x')], ['sub', r('1')], ['sup', r('2')]) + r('3'),
      'x_1^2 3',
    ],
    ['tells what stands before', built('sPre', ['sub', r('1')], ['sup', r('2')], ['e', r('3')]), '_1^2 3'],
    ['brackets what is more than a number', fraction(r('a+b'), r('2')), '(a+b)/2'],
    ['brackets no number with its comma', fraction(r('12,5'), r('1.000')), '12,5/1.000'],
    ['keeps five apart from a half', r('5') + fraction(r('1'), r('2')), '5 1/2'],
    ['keeps a power apart from the number behind it', power(r('10'), r('3')) + r('5'), '10^3 5'],
    ['glues no signs apart', r('5+') + fraction(r('1'), r('2')) + r('=5,5'), '5+1/2=5,5'],
    ['reads fractions inside fractions', fraction(fraction(r('1'), r('2')), r('3')), '(1/2)/3'],
    [
      'has a pair without a bar in brackets',
      built('f', ['fPr', says('type', 'noBar')], ['num', r('5')], ['den', r('2')]),
      '(5; 2)',
    ],
    ['reads a root', built('rad', ['radPr', says('degHide', '1')], ['deg', ''], ['e', r('9')]), '√9'],
    ['reads another root', built('rad', ['deg', r('3')], ['e', r('8')]), '√[3](8)'],
    ['reads brackets', built('d', ['e', r('a')], ['e', r('b')]), '(a|b)'],
    [
      'reads the brackets that are asked for',
      built('d', ['dPr', says('begChr', '[') + says('endChr', '')], ['e', r('a')]),
      '[a',
    ],
    [
      'reads a sum',
      built('nary', ['naryPr', says('chr', '∑')], ['sub', r('i=1')], ['sup', r('n')], ['e', r('i')]),
      '∑_(i=1)^n i',
    ],
    ['reads a function', built('func', ['fName', r('sin')], ['e', r('x')]), 'sin x'],
    ['reads a limit', built('limLow', ['e', r('lim')], ['lim', r('n')]), 'lim_n'],
    ['reads equations below each other', built('eqArr', ['e', r('12')], ['e', r('15')]), '12; 15'],
    [
      'reads a matrix',
      part('m', built('mr', ['e', r('1')], ['e', r('2')]) + built('mr', ['e', r('3')], ['e', r('4')])),
      '[1, 2; 3, 4]',
    ],
    ['is empty where its places are', fraction('', ''), ''],
    ['leaves out what was deleted with changes tracked', `${r('1')}<w:del>${r('2')}</w:del>`, '1'],
  ])('%s', (_, formula, expected) => {
    expect(textFor(formula)).toBe(expected);
  });

  test('stands in a run that says so, apart from the text around', () => {
    const { runs } = firstParagraph(
      `<w:p><w:r><w:t>5</w:t></w:r>${part('oMath', r('15'))}<w:r><w:t>%</w:t></w:r></w:p>`,
    );
    expect(runs.map(({ text, formula }) => [text, formula])).toEqual([
      ['5', undefined],
      ['15', true],
      ['%', undefined],
    ]);
  });
});
