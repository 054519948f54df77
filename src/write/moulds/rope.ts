import { docxEscaped } from '../markup/escaped.js';
import { type Content, ControlId, Own, type Piece, Together } from '../markup/markup.js';
import { FilledRun, Fixed, fixed, type Laid, Run, type Strand, strandsOf } from './strands.js';
import { templateOf } from './templates.js';

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/**
 * The words of the one a document is for: its name, its place. A text that holds one of them is taken for a text of this
 * document alone. Nothing but time depends on whether that is so.
 */
export class OwnWords {
  private readonly words: readonly string[];

  constructor(words: readonly string[]) {
    this.words = [...new Set(words.filter((word) => word !== ''))];
  }

  /** Whether a text holds one of them, standing alone. */
  in(text: string): boolean {
    return this.words.some((word) => {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!isLetter(text, at - 1) && !isLetter(text, at + word.length)) return true;
      return false;
    });
  }
}

/** What was laid: its texts, and its run where none of them holds a word of the one that document was for. */
interface Known {
  words: string;
  run: Run | null;
}

/** What is in many documents as the same object; null before it was laid. */
const kept = new WeakMap<Piece, Known | null>();

/** Says that the same will be written in other documents too. */
export function keep(piece: Piece): void {
  if (!kept.has(piece)) kept.set(piece, null);
}

/** The XML of a document as strands, one piece of content behind the other. */
export class Rope {
  readonly strands: Laid[] = [];
  /** The texts in it. */
  private readonly words: string[] = [];
  /** Whether a text in it holds a word of the one the document is for. */
  private isOwn = false;

  constructor(private readonly own: OwnWords) {}

  /** @param filled what stands in the places of its stand-ins */
  lay(content: Content, filled: readonly string[] | null = null): void {
    if (typeof content === 'string') this.say(content);
    else if (content instanceof Own) this.strands.push(new Own(docxEscaped(content.among(filled))));
    else if (content instanceof ControlId) this.strands.push(content);
    else this.layPiece(content, filled);
  }

  private layPiece(piece: Piece, filled: readonly string[] | null): void {
    const known = kept.get(piece);
    if (known === undefined) this.layWhole(piece, filled);
    else {
      const { run, words } = known?.run ? known : this.known(piece, known);
      if (run === null || this.own.in(words)) this.layInside(piece, filled);
      else {
        this.words.push(words);
        this.strands.push(filled === null ? run : new FilledRun(run, filled));
      }
    }
  }

  /** What is kept as a run from now on, unless a text in it is the document's own. */
  private known(piece: Piece, before: Known | null): Known {
    if (before !== null && this.own.in(before.words)) return before;
    const apart = new Rope(this.own);
    apart.layWhole(piece, null);
    const made = { words: apart.words.join('\n'), run: apart.isOwn ? null : new Run(joined(apart.strands)) };
    kept.set(piece, made);
    return made;
  }

  /** What would be kept but for a text that is the document's own: all else in it is kept for itself. */
  private layInside(piece: Piece, filled: readonly string[] | null): void {
    if (piece instanceof Together) for (const one of piece.pieces) keep(one);
    this.layWhole(piece, filled);
  }

  private layWhole(piece: Piece, filled: readonly string[] | null): void {
    if (piece instanceof Together) {
      for (const one of piece.pieces) this.layPiece(one, piece.words ?? filled);
      return;
    }
    const template = templateOf(piece);
    this.put(template[0]);
    piece.content.forEach((one, at) => {
      this.lay(one, filled);
      this.put(template[at + 1]);
    });
  }

  private put(strand: Fixed | undefined): void {
    if (strand !== undefined && strand.text !== '') this.strands.push(strand);
  }

  private say(text: string): void {
    this.words.push(text);
    if (this.own.in(text)) {
      this.isOwn = true;
      this.strands.push(new Own(docxEscaped(text)));
    } else this.put(fixed(docxEscaped(text)));
  }
}

/** All strands, those of runs too; fixed ones that touch as one. */
function joined(strands: readonly Laid[]): Strand[] {
  const whole: Strand[] = [];
  let texts: string[] = [];
  const close = (): void => {
    if (texts.length > 0) whole.push(fixed(texts.join('')));
    texts = [];
  };
  for (const strand of strands.flatMap(strandsOf)) {
    if (strand instanceof Fixed) texts.push(strand.text);
    else {
      close();
      whole.push(strand);
    }
  }
  close();
  return whole;
}
