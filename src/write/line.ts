import { type IParagraphOptions, Paragraph, TextRun, type XmlComponent } from 'docx';
import type { Letterhead } from '../../schemas/letterhead.js';
import { styleId } from './style-names.js';

type Direct = Omit<IParagraphOptions, 'style' | 'text' | 'children'>;

const runsOf = (text: string): TextRun[] =>
  text.split('\n').map((part, index) => new TextRun(index === 0 ? { text: part } : { text: part, break: 1 }));

/** A paragraph in a style of the document, of plain text (a line break where it says "\n") and of any elements. */
export class Line extends Paragraph {
  constructor(style: string, children: readonly (XmlComponent | string)[], direct: Direct = {}) {
    super({ ...direct, style: styleId(style) });
    for (const child of children) this.root.push(...(typeof child === 'string' ? runsOf(child) : [child]));
  }
}

/** Words in bold within a line. */
export const bold = (text: string): XmlComponent => new TextRun({ text, bold: true });

/** Words in italics within a line. */
export const italic = (text: string): XmlComponent => new TextRun({ text, italics: true });

/** Names each on a line of its own, with what stands before each, between two and behind the last. */
export const listed = (
  style: string,
  names: readonly string[],
  { bullet = '', between = '', last = '' }: Pick<Letterhead['addressed_to'], 'bullet' | 'between' | 'last'>,
  direct: { last?: Direct } = {},
): Line[] =>
  names.map((name, at) => {
    const ends = at === names.length - 1;
    return new Line(style, [`${bullet}${name}${ends ? last : between}`], ends ? direct.last : {});
  });
