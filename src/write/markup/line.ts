import { type IParagraphOptions, type IRunOptions, NoBreakHyphen, Paragraph, TextRun } from 'docx';
import type { Letterhead } from '../../../schemas/letterhead.js';
import { type Content, componentsOf, type Made, Markup, Own, type Piece, wordsOf } from './markup.js';
import { styleId } from './style-names.js';
import { typeset, unbrokenPieces } from './typeset.js';

type Look = Omit<IRunOptions, 'text' | 'children'>;

/** Most words are set as their line is. */
const NO_LOOK: Look = {};

/** Words within a line, and how their letters are set: as they are where they are those of one document alone. */
export class Words extends Markup {
  constructor(
    text: string | Own,
    private readonly look: Look = NO_LOOK,
  ) {
    super(
      look === NO_LOOK ? 'run' : `run ${JSON.stringify(look)}`,
      typeof text === 'string' ? unbrokenPieces(typeset(text)) : [text],
    );
  }

  override made([first, ...others]: readonly Made[]): TextRun {
    const children = [wordsOf(first), ...others.flatMap((one) => [new NoBreakHyphen(), wordsOf(one)])];
    return new TextRun({ ...this.look, children });
  }
}

/** Words with a line break wherever they say "\n". */
function runsOf(text: string | Own): Words[] {
  const part = (one: string, index: number): Words =>
    new Words(typeof text === 'string' ? one : new Own(one), index === 0 ? NO_LOOK : { break: 1 });
  return (typeof text === 'string' ? text : text.text).split('\n').map(part);
}

type Direct = Omit<IParagraphOptions, 'style' | 'text' | 'children'>;

/** Most lines have nothing said of them directly. */
const NOTHING: Direct = {};
const shapes = new Map<string, string>();

function shapeOf(style: string, direct: Direct, inset: Inset | null): string {
  if (direct !== NOTHING || inset !== null)
    return `line ${style} ${JSON.stringify(direct)} ${inset?.firstLine ?? inset !== null}`;
  const shape = shapes.get(style) ?? `line ${style}`;
  shapes.set(style, shape);
  return shape;
}

/** How far a line stands in from both sides, in twips: of a title, as its words ask for. */
export interface Inset {
  left: number;
  right: number;
  /** Its first line is to stand in no further, whatever its style says. */
  firstLine?: 0;
}

/**
 * A paragraph in a style of the document, of plain text (a line break where it says "\n") and of any markup. `inset`: of
 * its own, beside what else is said of it directly.
 */
export class Line extends Markup {
  constructor(
    private readonly style: string,
    children: readonly (Piece | Own | string)[],
    private readonly direct: Direct = NOTHING,
    private readonly inset: Inset | null = null,
  ) {
    const sides: Content[] = inset === null ? [] : [new Own(String(inset.left)), new Own(String(inset.right))];
    const runs = children.flatMap((child) =>
      typeof child === 'string' || child instanceof Own ? runsOf(child) : [child],
    );
    super(shapeOf(style, direct, inset), [...sides, ...runs]);
  }

  override made(content: readonly Made[]): Paragraph {
    const [left, right] = content;
    const sides = { left: Number(wordsOf(left)), right: Number(wordsOf(right)) };
    const indent = this.inset === null ? {} : { indent: { ...this.inset, ...sides } };
    const paragraph = new Paragraph({ ...this.direct, ...indent, style: styleId(this.style) });
    for (const run of componentsOf(content)) paragraph.addChildElement(run);
    return paragraph;
  }
}

/** Words in bold within a line. */
export const bold = (text: string): Markup => new Words(text, { bold: true });

/** Words in italics within a line. */
export const italic = (text: string): Markup => new Words(text, { italics: true });

/** Names each on a line of its own, with what stands before each, between two and behind the last. */
export const listed = (
  style: string,
  names: readonly string[],
  { bullet = '', between = '', last = '' }: Pick<Letterhead['addressed_to'], 'bullet' | 'between' | 'last'>,
  direct: { last?: Direct } = {},
): Line[] =>
  names.map((name, at) => {
    const ends = at === names.length - 1;
    return new Line(style, [`${bullet}${name}${ends ? last : between}`], ends ? direct.last : NOTHING);
  });
