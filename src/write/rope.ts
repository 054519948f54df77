import { type Content, ControlId, Filled, type Markup, Own } from './markup.js';
import { FilledRun, Fixed, fixed, type Laid, Run, type Strand, strandsOf } from './strands.js';
import { docxEscaped, templateOf } from './templates.js';

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

/** Markup that is in many documents as the same object, and its run once it was laid. */
const kept = new WeakMap<Markup, { run: Run; words: string } | null>();

/** Says that the same markup will be written in other documents too. */
export function keep(markup: Markup): void {
  if (!kept.has(markup)) kept.set(markup, null);
}

/** The XML of a document as strands, one piece of content behind the other. */
export class Rope {
  readonly strands: Laid[] = [];
  /** The texts in it that are the same in other documents. */
  private readonly words: string[] = [];
  /** Whether a text in it holds a word of the one the document is for. */
  private isOwn = false;

  constructor(private readonly own: OwnWords) {}

  /** @param filled what stands in the places of its stand-ins */
  lay(content: Content, filled: readonly string[] | null = null): void {
    if (typeof content === 'string') this.say(content);
    else if (content instanceof Own) this.strands.push(new Own(docxEscaped(content.among(filled))));
    else if (content instanceof ControlId) this.strands.push(content);
    else if (content instanceof Filled) this.layMarkup(content.markup, content.words);
    else this.layMarkup(content, filled);
  }

  private layMarkup(markup: Markup, filled: readonly string[] | null): void {
    const known = kept.get(markup);
    if (known === undefined) this.layWhole(markup, filled);
    else if (known !== null && !this.own.in(known.words)) {
      this.strands.push(runWith(known.run, filled));
      this.words.push(known.words);
    } else this.layApart(markup, filled);
  }

  /** Markup that is kept: as a run, where nothing of the one the document is for stands in it. */
  private layApart(markup: Markup, filled: readonly string[] | null): void {
    const apart = new Rope(this.own);
    apart.layWhole(markup, null);
    const words = apart.words.join('\n');
    this.words.push(words);
    this.isOwn ||= apart.isOwn;
    const run = new Run(joined(apart.strands));
    if (apart.isOwn) this.strands.push(...strandsOf(runWith(run, filled)));
    else {
      kept.set(markup, { run, words });
      this.strands.push(runWith(run, filled));
    }
  }

  private layWhole(markup: Markup, filled: readonly string[] | null): void {
    const template = templateOf(markup);
    this.put(template[0]);
    markup.content.forEach((one, at) => {
      this.lay(one, filled);
      this.put(template[at + 1]);
    });
  }

  private put(strand: Fixed | undefined): void {
    if (strand !== undefined && strand.text !== '') this.strands.push(strand);
  }

  private say(text: string): void {
    if (this.own.in(text)) {
      this.isOwn = true;
      this.strands.push(new Own(docxEscaped(text)));
      return;
    }
    this.words.push(text);
    this.put(fixed(docxEscaped(text)));
  }
}

const runWith = (run: Run, filled: readonly string[] | null): Run | FilledRun =>
  filled === null ? run : new FilledRun(run, filled.map(docxEscaped));

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
