import { FileChild, Paragraph, Table, type XmlComponent } from 'docx';
import { standsInFor } from '../../form/index.js';
import type { ControlIds } from './control-ids.js';

/** Words of one form alone, whatever they are: what it already says in a place, and what is measured by such words. */
export class Own {
  private readonly standIn: number | null;

  constructor(readonly text: string) {
    this.standIn = standsInFor(text);
  }

  /** Its text, or that of these words that it stands in for. */
  among(words: readonly string[] | null): string {
    return words === null || this.standIn === null ? this.text : (words[this.standIn] ?? this.text);
  }
}

/** The id of the control with this tag: each form has its own, given in the order of the document. */
export class ControlId {
  constructor(readonly tag: string) {}
}

/** What stands in a piece of markup, in its order. */
export type Content = Piece | Own | ControlId | string;

/** The same as the docx package takes it. */
export type Made = XmlComponent | string;

/**
 * A piece of a document before it is written: what it looks like, and what stands in it. It becomes XML by the docx package
 * alone (`made`); two pieces of one shape become the same XML but for their content, so that once is enough
 * (`templates.ts`).
 */
export abstract class Markup {
  constructor(
    readonly shape: string,
    readonly content: readonly Content[],
  ) {}

  /** As the docx package has it, with these in the place of its content, each once and in their order. */
  abstract made(content: readonly Made[]): XmlComponent;
}

/** What many documents have in common, laid once; `words` are what one of them says in its open places, null where it has none. */
export class Together {
  constructor(
    readonly pieces: readonly Piece[],
    readonly words: readonly string[] | null = null,
  ) {}
}

/** What stands on a page, in a cell or in a line. */
export type Piece = Markup | Together;

export const wordsOf = (made: Made | undefined): string => (typeof made === 'string' ? made : '');

export const componentsOf = (made: readonly Made[]): XmlComponent[] =>
  made.flatMap((one) => (typeof one === 'string' ? [] : [one]));

/** What of it can stand in a cell or on a page of its own. */
export const blocksOf = (made: readonly Made[]): (Paragraph | Table)[] =>
  made.flatMap((one) => (one instanceof Paragraph || one instanceof Table ? [one] : []));

function madeOf(content: Content, ids: ControlIds, words: readonly string[] | null): readonly Made[] {
  if (typeof content === 'string') return [content];
  if (content instanceof Own) return [content.among(words)];
  return content instanceof ControlId ? [ids.of(content.tag)] : componentsFor(content, ids, words);
}

/** What stands on a page as the docx package has it, with all that stands in it. */
export const componentsFor = (
  piece: Piece,
  ids: ControlIds,
  words: readonly string[] | null = null,
): readonly XmlComponent[] =>
  piece instanceof Together
    ? piece.pieces.flatMap((one) => componentsFor(one, ids, piece.words ?? words))
    : [piece.made(piece.content.flatMap((one) => madeOf(one, ids, words)))];

/** A component that stands between paragraphs and tables; throws where it can stand in a line alone. */
export function asBlock(component: XmlComponent): FileChild {
  if (component instanceof FileChild) return component;
  throw new TypeError('What stands in a line alone cannot stand on a page of its own.');
}
