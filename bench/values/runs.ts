import { child, cloneElement, element, type XmlElement, type XmlNode } from '../../test/support/fill/xml.js';
import type { Piece, Style } from './typed.js';

const words = (text: string, name = 'w:t'): XmlElement => element(name, { 'xml:space': 'preserve' }, [text]);

/** A run with more look than the place has. */
function run(look: XmlElement | null, more: readonly XmlElement[], inside: readonly XmlNode[]): XmlElement {
  const properties = look ? cloneElement(look) : element('w:rPr');
  properties.children = [...more, ...properties.children];
  return element('w:r', {}, [...(properties.children.length > 0 ? [properties] : []), ...inside]);
}

const tracked = (name: string, inside: XmlElement): XmlElement =>
  element(name, { 'w:id': '900', 'w:author': 'Văn thư', 'w:date': '2026-01-05T08:00:00Z' }, [inside]);

/** A formula field as Word saves it: begin, what is computed, separator, the result it shows, end. */
function field(look: XmlElement | null, result: string): XmlElement[] {
  const mark = (type: string) => run(look, [], [element('w:fldChar', { 'w:fldCharType': type })]);
  const code = run(look, [], [words(' =SUM(ABOVE) ', 'w:instrText')]);
  return [mark('begin'), code, mark('separate'), run(look, [], [words(result)]), mark('end')];
}

const MATHS = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

const drawn: Record<Style, (text: string, look: XmlElement | null) => XmlElement[]> = {
  plain: (text, look) => [run(look, [], [words(text)])],
  strike: (text, look) => [run(look, [element('w:strike')], [words(text)])],
  super: (text, look) => [run(look, [element('w:vertAlign', { 'w:val': 'superscript' })], [words(text)])],
  hidden: (text, look) => [run(look, [element('w:vanish')], [words(text)])],
  deleted: (text, look) => [tracked('w:del', run(look, [], [words(text, 'w:delText')]))],
  inserted: (text, look) => [tracked('w:ins', run(look, [], [words(text)]))],
  field: (text, look) => field(look, text),
  equation: (text) => [element('m:oMath', { 'xmlns:m': MATHS }, [element('m:r', {}, [element('m:t', {}, [text])])])],
  symbol: (text, look) => [run(look, [], [element('w:sym', { 'w:font': 'Wingdings', 'w:char': text })])],
};

const nodesOf = (piece: Piece, look: XmlElement | null): XmlElement[] =>
  piece === 'line' ? [run(look, [], [element('w:br')])] : drawn[piece.style](piece.text, look);

/** What one paragraph holds; an empty one holds an empty run, for a control needs one. */
export const runsOf = (pieces: readonly Piece[], look: XmlElement | null): XmlElement[] =>
  pieces.length === 0 ? [run(look, [], [words('')])] : pieces.flatMap((piece) => nodesOf(piece, look));

/** A paragraph that continues the look of another. */
export function paragraphLike(model: XmlElement | undefined, runs: readonly XmlElement[]): XmlElement {
  const properties = child(model, 'w:pPr');
  return element('w:p', {}, [...(properties ? [cloneElement(properties)] : []), ...runs]);
}
