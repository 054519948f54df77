import { child, elementsOf, isOn, type XmlElement } from '../xml/element.js';

/** A part of a formula on one line; `built` where it stands for more than letters beside each other. */
interface Piece {
  text: string;
  built: boolean;
}

/** What `m:val` says of a child of the properties of a structure; null where nothing is said. */
function propertyOf(element: XmlElement, name: string): string | null {
  const properties = child(element, `${element.name}Pr`);
  const found = child(properties, name);
  return found === null ? null : (found.attributes['m:val'] ?? found.attributes['w:val'] ?? '');
}

/** Letters and digits that hold together without brackets, and what stands in brackets already. */
const HOLDS_TOGETHER = /^(?:[\p{L}\p{M}\p{N}.,%]*|\([^()]*\))$/u;

const bracketed = (text: string): string => (HOLDS_TOGETHER.test(text) ? text : `(${text})`);

const argument = (element: XmlElement, name: string): string => formulaText(child(element, name));

const argumentsOf = (element: XmlElement, name: string): string[] =>
  [...elementsOf(element)].filter((inner) => inner.name === name).map(formulaText);

/** "" where there is nothing to put behind the sign. */
const behind = (sign: string, text: string): string => (text === '' ? '' : `${sign}${bracketed(text)}`);

function fraction(element: XmlElement): string {
  const [above, below] = [argument(element, 'm:num'), argument(element, 'm:den')];
  if (above === '' && below === '') return '';
  return propertyOf(element, 'm:type') === 'noBar' ? `(${above}; ${below})` : `${bracketed(above)}/${bracketed(below)}`;
}

function root(element: XmlElement): string {
  const degree = isOn(propertyOf(element, 'm:degHide') ?? '0') ? '' : argument(element, 'm:deg');
  const inside = argument(element, 'm:e');
  return degree === '' ? behind('√', inside) : `√[${degree}](${inside})`;
}

function inBrackets(element: XmlElement): string {
  const sign = (name: string, usual: string): string => propertyOf(element, name) ?? usual;
  const inside = argumentsOf(element, 'm:e').join(sign('m:sepChr', '|'));
  return inside === '' ? '' : `${sign('m:begChr', '(')}${inside}${sign('m:endChr', ')')}`;
}

const scripted = (element: XmlElement): string => {
  const [below, above] = [behind('_', argument(element, 'm:sub')), behind('^', argument(element, 'm:sup'))];
  const base = argument(element, 'm:e');
  return element.name === 'm:sPre' ? `${below}${above} ${base}`.trim() : `${bracketed(base)}${below}${above}`;
};

const limited =
  (sign: string) =>
  (element: XmlElement): string =>
    `${argument(element, 'm:e')}${behind(sign, argument(element, 'm:lim'))}`;

/** A sum, a product or an integral over what stands behind it. */
function summed(element: XmlElement): string {
  const sign = propertyOf(element, 'm:chr') ?? '∫';
  const limits = `${behind('_', argument(element, 'm:sub'))}${behind('^', argument(element, 'm:sup'))}`;
  return `${sign}${limits} ${argument(element, 'm:e')}`.trim();
}

/** What is more than letters beside each other, on one line (ECMA-376 22.1.2). */
const structures: ReadonlyMap<string, (element: XmlElement) => string> = new Map([
  ['m:f', fraction],
  ['m:sSup', scripted],
  ['m:sSub', scripted],
  ['m:sSubSup', scripted],
  ['m:sPre', scripted],
  ['m:rad', root],
  ['m:d', inBrackets],
  ['m:nary', summed],
  ['m:limLow', limited('_')],
  ['m:limUpp', limited('^')],
  ['m:func', (element) => `${argument(element, 'm:fName')} ${argument(element, 'm:e')}`.trim()],
  ['m:eqArr', (element) => argumentsOf(element, 'm:e').join('; ')],
  ['m:mr', (element) => argumentsOf(element, 'm:e').join(', ')],
  ['m:m', (element) => `[${argumentsOf(element, 'm:mr').join('; ')}]`],
]);

function* piecesOf(element: XmlElement): Generator<Piece> {
  for (const inner of elementsOf(element)) {
    if (inner.name === 'w:del' || inner.name === 'w:moveFrom') continue;
    const built = structures.get(inner.name);
    if (built) yield { text: built(inner), built: true };
    else if (inner.name === 'm:t' || inner.name === 'w:t')
      yield { text: inner.children.filter((node) => typeof node === 'string').join(''), built: false };
    else if (inner.name === 'w:br') yield { text: ' ', built: false };
    else yield* piecesOf(inner);
  }
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;

/**
 * A formula on one line, as people type it without an editor for formulas: "12/15", "10^3", "(a + b)/2". Nothing that
 * stands above, below or beside another thing is run together with it: five and a half is "5 1/2".
 */
export function formulaText(element: XmlElement | null): string {
  if (element === null) return '';
  const own = structures.get(element.name);
  if (own) return own(element);
  let text = '';
  let afterBuilt = false;
  for (const piece of piecesOf(element)) {
    if (piece.text === '') continue;
    const apart = (piece.built || afterBuilt) && ENDS_IN_WORD.test(text) && BEGINS_WITH_WORD.test(piece.text);
    text += apart ? ` ${piece.text}` : piece.text;
    afterBuilt = piece.built;
  }
  return text;
}
