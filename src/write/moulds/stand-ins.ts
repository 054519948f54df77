import { Paragraph } from 'docx';
import { type Content, type Made, Markup, Together } from '../markup/markup.js';

/** A stand-in for markup, as the docx package writes it. */
const AS_PARAGRAPH = /<w:p><w:r><w:t xml:space="preserve">(\d+)<\/w:t><\/w:r><\/w:p>/g;

/**
 * Figures that stand where something is filled in later: a number wherever the docx package takes words or a number, and
 * found again in what it writes, since what is written does not hold them otherwise.
 */
export class StandIns {
  private readonly prefix: string;

  /** @param beside all that may be written beside them */
  constructor(beside: string) {
    let prefix = 7_410_296;
    while (beside.includes(String(prefix))) prefix += 1;
    this.prefix = String(prefix);
  }

  of(index: number): string {
    return `${this.prefix}${String(index).padStart(5, '0')}`;
  }

  /** The same in the place of some content: markup is stood in for by a paragraph, which may stand anywhere. */
  made(content: Content, index: number): Made {
    return content instanceof Markup || content instanceof Together ? new Paragraph(this.of(index)) : this.of(index);
  }

  /** XML cut at its stand-ins, which are given by their numbers. */
  cut(xml: string): (string | number)[] {
    const [before = '', ...pieces] = xml.replace(AS_PARAGRAPH, '$1').split(this.prefix);
    return [before, ...pieces.flatMap((piece) => [Number(piece.slice(0, 5)), piece.slice(5)])];
  }
}
